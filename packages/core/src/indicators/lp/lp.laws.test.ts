import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import {
  lpProcess,
  stateOn,
  type LpProcessCommand,
  type LpProcessEvent,
} from '../../streams/lp-process/index.js';
import { anyHistory } from '../../streams/lp-process/testing/anyHistory.js';
import { eventsOf, opened, recorded, step } from '../../streams/lp-process/testing/given.js';
import {
  action,
  context,
  day,
  entry,
  everyEntryCommand,
  worker,
} from '../../streams/lp-process/testing/samples.js';
import { mergeTallies, parseCellKey, tallyEntries, tallyOf, type Tally } from '../../tally/index.js';
import { runStream } from '../../testing/streamLaws.js';
import { countsOfEvent, keyOf, lpProcessMeasures, stocksOnDay } from '../index.js';

const anyRun = anyHistory.map((commands) =>
  runStream(
    lpProcess,
    commands.map((command) => ({ command, context })),
  ),
);
const tallyOfLog = (events: readonly LpProcessEvent[]): Tally => tallyOf(events.flatMap(countsOfEvent));

/** The sum of one measure over all its cells, and by one code. */
const totals = (tally: Tally, measure: string, dimension?: string): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const [key, n] of tally) {
    const cell = parseCellKey(key);
    if (!cell.ok || cell.value.measure !== `${measure}@1`) continue;
    const code = dimension === undefined ? 'all' : (cell.value.dimensions[dimension] ?? 'missing');
    sums[code] = (sums[code] ?? 0) + n;
  }
  return sums;
};

describe('laws of the measures of LP processes', () => {
  test('the tally agrees with the states, for every measure', () => {
    fc.assert(
      fc.property(fc.array(anyRun, { maxLength: 3 }), (runs) => {
        const log = runs.flatMap(({ events }) => events);
        const standing = runs.flatMap(({ state }) => state.facts);
        for (const measure of lpProcessMeasures)
          expect(tallyEntries(tallyOf(log.flatMap(measure.count))), measure.id).toEqual(
            tallyEntries(tallyOf(standing.flatMap(measure.count))),
          );
      }),
      { numRuns: 200 },
    );
  });

  test('no cell of a log is ever below zero', () => {
    fc.assert(
      fc.property(anyRun, ({ events }) => {
        for (const n of tallyOfLog(events).values()) expect(n).toBeGreaterThan(0);
      }),
    );
  });

  test('log plus balances give the stored tally, whichever logs were sealed and erased', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyRun, fc.boolean()), { maxLength: 4 }), (runs) => {
        const whole = tallyOfLog(runs.flatMap(([{ events }]) => events));
        const balances = runs.filter(([, sealed]) => sealed).map(([{ events }]) => tallyOfLog(events));
        const kept = runs.filter(([, sealed]) => !sealed).flatMap(([{ events }]) => events);
        expect(tallyEntries(mergeTallies([...balances, tallyOfLog(kept)]))).toEqual(tallyEntries(whole));
      }),
      { numRuns: 60 },
    );
  });

  test('every cell reads back, and is split by the codes its measure declares', () => {
    fc.assert(
      fc.property(anyRun, ({ events, state }) => {
        const counted = [
          ...lpProcessMeasures.map((measure) => [measure, events.flatMap(measure.count)] as const),
          ...stocksOnDay.map((measure) => [measure, measure.count(state.state, context.today)] as const),
        ];
        for (const [measure, counts] of counted) {
          for (const { cell } of counts) {
            expect(cell.measure).toBe(keyOf(measure));
            expect(Object.keys(cell.dimensions).sort()).toEqual([...measure.dimensions].sort());
          }
          for (const key of tallyOf(counts).keys()) expect(parseCellKey(key).ok).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a process counts at most once in the measures of families', () => {
    const once = ['first-plans', 'first-network-meetings', 'responsible-workers-named', 'endings'];
    fc.assert(
      fc.property(anyRun, ({ events }) => {
        const tally = tallyOfLog(events);
        for (const measure of once) expect(totals(tally, measure)['all'] ?? 0).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  test('R0-P6: no more plans are in writing than were made, each version counted once', () => {
    fc.assert(
      fc.property(anyRun, ({ events }) => {
        const tally = tallyOfLog(events);
        const made = totals(tally, 'plans')['all'] ?? 0;
        expect(totals(tally, 'plans-in-writing')['all'] ?? 0).toBeLessThanOrEqual(made);
        expect(made > 0 ? 1 : 0).toBe(totals(tally, 'first-plans')['all'] ?? 0);
      }),
      { numRuns: 200 },
    );
  });

  test('what stood on a day does not know what came later', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(200), ({ state }, days) => {
        const on = addDays(day('2026-01-01'), days);
        const then = stateOn(state.state, on);
        if (then.status === 'empty') return;
        for (const fact of then.facts) expect(fact.on <= on).toBe(true);
      }),
    );
  });
});

describe('what a whole journey is worth', () => {
  const events = eventsOf([
    opened,
    { ...recorded, leaders: [worker(3)] } as LpProcessCommand,
    ...everyEntryCommand,
  ]);
  const tally = tallyOfLog(events);

  test.each([
    ['processes-opened', 'origin', { 'school-or-early-education-concern': 1 }],
    ['discussions', 'setting', { school: 1 }],
    ['children-in-discussions', undefined, { all: 1 }],
    ['first-discussions', undefined, { all: 1 }],
    ['discussion-offers', undefined, { all: 1 }],
    ['offer-answers', 'answer', { accepted: 1 }],
    ['further-sessions', undefined, { all: 1 }],
    ['discussions-elsewhere', 'where', { 'another-unit': 1 }],
    ['discussion-wait-days', 'days', { '10': 1 }],
    ['discussion-wait-working-days', 'days', { '5': 1 }],
    ['first-plans', undefined, { all: 1 }],
    ['plans', undefined, { all: 1 }],
    ['plan-actions', 'context', { home: 1, 'early-education-or-school': 1 }],
    ['plans-in-writing', undefined, { all: 1 }],
    ['plan-deliveries', 'channel', { 'on-paper': 1 }],
    ['plan-deliveries', 'language', { fi: 1 }],
    ['plans-declined', undefined, { all: 1 }],
    ['network-meeting-steps', 'step', { decided: 2, planned: 1, moved: 1, cancelled: 1, held: 1 }],
    ['first-network-meetings', undefined, { all: 1 }],
    ['meeting-attendance', 'attendance', { present: 1 }],
    ['meeting-attendance', 'party', { professional: 1 }],
    ['professionals-joined', 'sector', { health: 1 }],
    ['network-meeting-wait-days', 'days', { '20': 1 }],
    ['network-meeting-wait-working-days', 'days', { '14': 1 }],
    ['further-meeting-not-needed', undefined, { all: 1 }],
    ['further-need-answers', 'answer', { 'not-needed': 1 }],
    ['responsible-workers-named', undefined, { all: 1 }],
    ['vacancies-reported', undefined, { all: 1 }],
    ['consultations-asked', 'sector', { health: 1, social: 1 }],
    ['consultation-answer-days', 'days', { '2': 1 }],
    ['consultation-answer-working-days', 'days', { '2': 1 }],
    ['lp-minutes', 'task', { 'network-meeting': 90 }],
    ['lp-minutes', 'time', { inside: 90 }],
    ['services-added', 'service', { 'family-work': 1 }],
    ['hand-overs', 'to', { unit: 1 }],
    ['endings', 'reason', { 'no-further-need': 1 }],
  ])('%s by %s', (measure, dimension, expected) => {
    expect(totals(tally, measure, dimension)).toEqual(expected);
  });

  test('R0-P13: LP work is counted in minutes, inside and outside working time', () => {
    expect(totals(tally, 'lp-minutes', 'time')).toEqual({ inside: 90 });
    const outside = eventsOf([opened, step('record-lp-time', { insideWorkingTime: false })]);
    expect(totals(tallyOfLog(outside), 'lp-minutes', 'time')).toEqual({ outside: 90 });
  });

  test('R0-P6: a second version is a second plan, and its delivery a second one in writing', () => {
    const second = step('agree-plan', {
      entry: entry(60),
      on: day('2026-02-09'),
      actions: [{ action: action(9), context: 'leisure', doer: 'family' }],
    });
    const delivery = (n: number, plan: EntryId) =>
      step('give-plan', { entry: entry(n), plan, on: day('2026-02-10') });
    const log = [opened, recorded, step('agree-plan'), step('give-plan'), second];
    const of = (...more: LpProcessCommand[]) => {
      const counted = tallyOfLog(eventsOf([...log, ...more]));
      return ['first-plans', 'plans', 'plans-in-writing', 'plan-deliveries'].map(
        (id) => totals(counted, id)['all'],
      );
    };
    expect(of()).toEqual([1, 2, 1, 1]);
    expect(of(delivery(61, entry(60)))).toEqual([1, 2, 2, 2]);
    expect(of(delivery(61, entry(6)))).toEqual([1, 2, 1, 2]);
  });

  test('every measure is told here', () => {
    const told = new Set([...tally.keys()].map((key) => key.split('@')[0]));
    expect(lpProcessMeasures.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  });
});
