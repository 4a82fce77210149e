import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day, RegionCode, UnitId } from '../../kernel/index.js';
import { addDays } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import { explore, relabel } from '../../testing/explore.js';
import { runStream } from '../../testing/streamLaws.js';
import { streamPage } from '../../testing/streamPage.js';
import { testUuid } from '../../testing/testUuid.js';
import {
  defaultPractitionerSettings,
  isAway,
  leaderRightsOf,
  northKarelia2023,
  practitioner,
  refreshers,
  rightsOn,
  southwestFinland2021,
  tracks,
  trainings,
  type PractitionerCommand,
} from './index.js';

const start = '2023-01-02' as Day;
const context = { today: addDays(start, 1200), settings: defaultPractitionerSettings };
const post = { region: '14' as RegionCode, unit: 'liperi-clinic' as UnitId, profession: 'health' } as const;
const register: PractitionerCommand = {
  type: 'register-practitioner',
  entry: testUuid<EntryId>(99),
  on: start,
  worker: testUuid<WorkerId>(1),
  ...post,
};

const anyCommand: fc.Arbitrary<PractitionerCommand> = fc
  .record({
    kind: fc.nat(8),
    entry: fc.nat(20).map((n) => testUuid<EntryId>(n)),
    on: fc.nat(1201).map((n) => addDays(start, n)),
    which: fc.nat(2),
    flag: fc.boolean(),
    length: fc.constantFrom(0, 2, 3, 6, 12, 18),
  })
  .map(({ kind, entry, on, which, flag, length }): PractitionerCommand => {
    const base = { entry, on };
    switch (kind) {
      case 0:
        return { type: 'change-post', ...base, ...post, unit: (flag ? 'a1' : 'b1') as UnitId };
      case 1:
        return { type: 'complete-refresher', ...base, refresher: refreshers[flag ? 0 : 1] };
      case 2:
        return { type: 'record-supervision', ...base, form: 'group', minutes: length };
      case 3:
        return { type: flag ? 'record-leaving' : 'record-return', ...base };
      case 4:
        return { type: 'retract', ...base, reason: 'wrong-day' };
      default: {
        const training = trainings[which] ?? 'method';
        return {
          type: 'complete-training',
          ...base,
          training,
          ...(training === 'method' ? { track: tracks[flag ? 0 : 1] } : {}),
          hours: length,
          days: Math.max(1, Math.floor(length / 6)),
          passed: kind !== 5,
          background: { basis: flag ? 'degree' : 'student', field: length === 2 ? 'none' : 'health' },
        };
      }
    }
  });
const history = fc
  .array(
    anyCommand.map((command) => ({ command, context })),
    { maxLength: 40 },
  )
  .map((steps) => [{ command: register, context }, ...steps]);

describe('laws of the practitioner', () => {
  test('R0-T13: what the LP process is told of a leader is on every day what the register says', () => {
    const ended = { ...northKarelia2023, id: 'ended', region: post.region, lastDay: addDays(start, 700) };
    const generous = {
      ...southwestFinland2021,
      id: 'generous',
      region: post.region,
      from: addDays(start, 900),
    };
    const ruleSets = [northKarelia2023, ended, generous];
    fc.assert(
      fc.property(history, fc.array(fc.integer({ min: -2, max: 1300 }), { maxLength: 20 }), (steps, days) => {
        const { state } = runStream(practitioner, steps).state;
        if (state.status === 'none') return;
        const rows = leaderRightsOf([state], ruleSets);
        expect(rows.length).toBeGreaterThan(0);
        rows.forEach(({ from, lastDay }, index) => {
          const next = rows[index + 1]?.from;
          expect(lastDay).toBe(next === undefined ? undefined : addDays(next, -1));
          expect(lastDay === undefined || from <= lastDay).toBe(true);
        });
        for (const day of [...days.map((n) => addDays(start, n)), ...rows.map(({ from }) => from)]) {
          const row = rows.find(
            ({ from, lastDay }) => from <= day && (lastDay === undefined || day <= lastDay),
          );
          const { discussion, networkMeeting } = rightsOn(state, day, ruleSets);
          expect([row?.discussion ?? false, row?.networkMeeting ?? false]).toEqual([
            discussion,
            networkMeeting,
          ]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('replay equals the live state, a command sent twice is nothing new, nothing is mutated and nothing throws', () => {
    fc.assert(
      fc.property(history, (steps) => void runStream(practitioner, steps)),
      { numRuns: 400 },
    );
  });

  test('R0-T5: a trainer has both rights, and who may lead a meeting may lead a discussion', () => {
    fc.assert(
      fc.property(history, fc.nat(1300), (steps, days) => {
        const { state } = runStream(practitioner, steps).state;
        if (state.status === 'none') return;
        const { discussion, networkMeeting, trainer } = rightsOn(state, addDays(start, days));
        if (trainer) expect(networkMeeting).toBe(true);
        if (networkMeeting) expect(discussion).toBe(true);
      }),
    );
  });

  test('a right that was gained does not lapse with time, it only rests while somebody is away', () => {
    fc.assert(
      fc.property(history, fc.nat(1200), fc.nat(400), (steps, days, more) => {
        const { state } = runStream(practitioner, steps).state;
        if (state.status === 'none') return;
        const later = addDays(start, days + more);
        if (isAway(state, later)) expect(rightsOn(state, later).discussion).toBe(false);
        else if (rightsOn(state, addDays(start, days)).discussion)
          expect(rightsOn(state, later).discussion).toBe(true);
      }),
    );
  });
});

describe('the whole life of a practitioner', () => {
  const walk = explore(practitioner, {
    depth: 6,
    context,
    key: ({ state }) => JSON.stringify(state),
    sees: ({ state }) => state,
    commands: ({ facts, retracted }): readonly PractitionerCommand[] => {
      const base = { entry: testUuid<EntryId>(facts.length + retracted.length + 1), on: start };
      const completed = {
        type: 'complete-training',
        ...base,
        passed: true,
        background: { basis: 'degree', field: 'education' },
      } as const;
      const trained = (what: string) =>
        facts.some((fact) => fact.type === 'training-completed' && fact.training === what);
      return [
        { ...register, ...base },
        ...(trained('method')
          ? []
          : [
              {
                ...completed,
                training: 'method' as const,
                track: 'education' as const,
                hours: 12,
                days: 2,
              },
            ]),
        ...(trained('network-meeting-complement')
          ? []
          : [{ ...completed, training: 'network-meeting-complement' as const, hours: 6, days: 1 }]),
        ...(trained('trainer') ? [] : [{ ...completed, training: 'trainer' as const, hours: 36, days: 6 }]),
        { type: 'record-leaving', ...base },
        { type: 'record-return', ...base },
        ...facts.slice(-1).map(({ entry }): PractitionerCommand => ({
          type: 'retract',
          entry,
          on: start,
          reason: 'wrong-day',
        })),
      ];
    },
  });

  test('to a depth of 6 commands no event is without effect and no state is a dead end', () => {
    expect(walk.states.length).toBeGreaterThan(30);
    expect(walk.withoutEffect).toEqual([]);
    expect(walk.deadEnds).toEqual([]);
  });

  test('the reference page shows the life cycle as it is', async () => {
    const byRights = relabel(walk, ({ state }) => {
      if (state.status === 'none') return 'none';
      if (isAway(state, addDays(start, 1))) return 'away';
      const { discussion, networkMeeting, trainer } = rightsOn(state, start);
      if (trainer) return 'trainer';
      return networkMeeting ? 'both rights' : discussion ? 'discussion right' : 'no right';
    });
    await expect(
      streamPage(
        'Practitioner',
        'Trainings and the rights they give on a day, by the default rule set. R0-T1–R0-T7, R0-T13.',
        byRights,
      ),
    ).toMatchFileSnapshot('../../../../../docs/reference/streams/life/practitioner.md');
  });
});
