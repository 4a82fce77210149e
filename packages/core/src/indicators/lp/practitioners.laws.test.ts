import { describe, expect, test } from 'vitest';
import { addDays, replay, type Day, type RegionCode, type UnitId } from '../../kernel/index.js';
import { isRetraction, type EntryId } from '../../kernel/ledger.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import {
  defaultPractitionerSettings,
  practitioner,
  refreshers,
  tracks,
  trainings,
  type PractitionerCommand,
  type PractitionerEvent,
  type PractitionerFact,
  type ProviderId,
} from '../../streams/practitioner/index.js';
import { tallyEntries, tallyOf } from '../../tally/index.js';
import { runStream } from '../../testing/streamLaws.js';
import { seededRandom } from '../../testing/seededRandom.js';
import { testUuid } from '../../testing/testUuid.js';
import { practitionerMeasures, practitionerStockMeasures } from './index.js';

const start = '2023-01-02' as Day;
const context = { today: addDays(start, 1200), settings: defaultPractitionerSettings };
const unit = 'liperi-clinic' as UnitId;
const post = { region: '14' as RegionCode, unit, profession: 'health' } as const;

/** A made-up log of one practitioner with retractions among its commands. */
const logOf = (seed: number): readonly PractitionerEvent[] => {
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[random.below(from.length)]!;
  const commands = Array.from({ length: 30 }, (_, n): PractitionerCommand => {
    const base = { entry: testUuid<EntryId>(n + 1), on: addDays(start, random.below(1200)) };
    const kind = random.below(5);
    if (kind === 0)
      return {
        type: 'retract',
        ...base,
        entry: testUuid<EntryId>(random.below(n + 1) + 1),
        reason: 'wrong-day',
      };
    if (kind === 1) return { type: 'complete-refresher', ...base, refresher: pick(refreshers) };
    if (kind === 2) return { type: 'record-supervision', ...base, form: 'group', minutes: 30 };
    const training = pick(trainings);
    return {
      type: 'complete-training',
      ...base,
      training,
      ...(training === 'method' ? { track: pick(tracks) } : {}),
      hours: 36,
      days: 6,
      passed: random.chance(0.8),
      background: { basis: random.chance(0.5) ? 'student' : 'degree', field: 'health' },
      provider: 'riveria' as ProviderId,
    };
  });
  const register: PractitionerCommand = {
    type: 'register-practitioner',
    entry: testUuid<EntryId>(99),
    on: start,
    worker: testUuid<WorkerId>(1),
    ...post,
  };
  return runStream(
    practitioner,
    [register, ...commands].map((command) => ({ command, context })),
  ).events;
};

describe('laws of the measures of practitioners', () => {
  test('the tally agrees with the states, for every measure', () => {
    let retractions = 0;
    for (let seed = 1; seed <= 200; seed += 1) {
      const events = logOf(seed);
      retractions += events.filter((event) => isRetraction<PractitionerFact>(event)).length;
      const { facts } = replay(practitioner, events);
      for (const measure of practitionerMeasures)
        expect(tallyEntries(tallyOf(events.flatMap(measure.count)))).toEqual(
          tallyEntries(tallyOf(facts.flatMap(measure.count))),
        );
    }
    expect(retractions).toBeGreaterThan(50);
  });

  test('every practitioner at work counts once by right, on any day', () => {
    const { practitionersByRight } = practitionerStockMeasures(defaultPractitionerSettings);
    for (let seed = 1; seed <= 50; seed += 1) {
      const state = replay(practitioner, logOf(seed));
      expect(practitionersByRight.count(state, addDays(start, -1))).toEqual([]);
      for (const days of [0, 400, 1200])
        expect(practitionersByRight.count(state, addDays(start, days))).toHaveLength(1);
    }
  });
});

describe('what a career is worth', () => {
  const entry = (n: number) => testUuid<EntryId>(n);
  const commands: readonly PractitionerCommand[] = [
    { type: 'register-practitioner', entry: entry(1), on: start, worker: testUuid<WorkerId>(1), ...post },
    {
      type: 'complete-training',
      entry: entry(2),
      on: addDays(start, 10),
      training: 'method',
      track: 'education',
      hours: 12,
      days: 2,
      passed: true,
      background: { basis: 'student', field: 'education' },
      provider: 'riveria' as ProviderId,
      cohort: '2022',
    },
    {
      type: 'complete-training',
      entry: entry(3),
      on: addDays(start, 100),
      training: 'network-meeting-complement',
      hours: 6,
      days: 1,
      passed: true,
      background: { basis: 'degree', field: 'education' },
    },
    {
      type: 'complete-training',
      entry: entry(4),
      on: addDays(start, 200),
      training: 'trainer',
      hours: 36,
      days: 6,
      passed: true,
      background: { basis: 'degree', field: 'education' },
    },
    { type: 'complete-refresher', entry: entry(5), on: addDays(start, 300), refresher: 'booster' },
    { type: 'record-supervision', entry: entry(6), on: addDays(start, 300), form: 'individual', minutes: 60 },
    { type: 'record-leaving', entry: entry(7), on: addDays(start, 1100) },
  ];
  const { events, state } = runStream(
    practitioner,
    commands.map((command) => ({ command, context })),
  );

  test('trainings, students, refreshers and supervision', () => {
    const counted = practitionerMeasures.flatMap((measure) =>
      events.flatMap(measure.count).map(({ cell, n }) => [measure.id, cell.dimensions, n]),
    );
    expect(counted).toEqual([
      ['trainings-passed', { training: 'method', track: 'education' }, 1],
      ['trainings-passed', { training: 'network-meeting-complement', track: 'none' }, 1],
      ['trainings-passed', { training: 'trainer', track: 'none' }, 1],
      ['students-trained', { provider: 'riveria', degree: 'education', cohort: '2022' }, 1],
      ['refreshers-completed', { refresher: 'booster' }, 1],
      ['supervision-minutes', { form: 'individual' }, 60],
    ]);
  });

  test('rights, duties and supervision by day', () => {
    const stocks = practitionerStockMeasures({
      ...defaultPractitionerSettings,
      boosterMonths: [{ from: start, value: 12 }],
    });
    const on = (days: number) =>
      [stocks.practitionersByRight, stocks.refreshersDue, stocks.withoutSupervision].flatMap((measure) =>
        measure
          .count(state, addDays(start, days))
          .map(({ cell }) => [measure.id, ...Object.values(cell.dimensions)].join(' ')),
      );
    expect(on(0)).toEqual(['practitioners-by-right none']);
    expect(on(10)).toEqual([
      'practitioners-by-right discussion',
      'refreshers-due booster in-time',
      'without-supervision',
    ]);
    expect(on(100)[0]).toBe('practitioners-by-right both');
    expect(on(300)).toEqual([
      'practitioners-by-right trainer',
      'refreshers-due booster in-time',
      'refreshers-due trainer-continuing in-time',
    ]);
    expect(on(900)).toEqual([
      'practitioners-by-right trainer',
      'refreshers-due booster overdue',
      'refreshers-due trainer-continuing due-soon',
      'without-supervision',
    ]);
    expect(on(1101)).toEqual([]);
  });
});
