import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processes } from '../../test/lpProcessSteps.js';
import { monthOf, placeKey } from '../kernel/index.js';
import type { DiscussionHeld, LpProcessEvent, LpProcessState } from '../streams/lp-process/index.js';
import { mergeTallies, tallyEntries, tallyOf, type Count, type Tally } from '../tally/index.js';
import { countsOfEvent, keyOf, lpProcessMeasures } from './index.js';
import { childrenInDiscussions, discussions, firstDiscussions } from './index.js';

const tallyOfLog = (events: readonly LpProcessEvent[]): Tally => tallyOf(events.flatMap(countsOfEvent));

const discussionsOf = (state: LpProcessState): readonly DiscussionHeld[] =>
  state.status === 'empty' ? [] : state.discussions;

/** What each measure says of the discussions that stand, told anew and without any event. */
const worthByMeasure = new Map<string, (held: DiscussionHeld, place: number) => number>([
  [keyOf(discussions), () => 1],
  [keyOf(childrenInDiscussions), ({ children }) => children],
  [keyOf(firstDiscussions), (_held, place) => (place === 0 ? 1 : 0)],
]);

const tallyOfStates = (states: readonly LpProcessState[]): Tally => {
  const counts = states.flatMap((state) =>
    discussionsOf(state).flatMap((held, place) =>
      [...worthByMeasure].map(([measure, worth]): Count => ({
        cell: {
          measure: measure as ReturnType<typeof keyOf>,
          place: placeKey({ level: 'unit', code: held.unit }),
          period: monthOf(held.on),
          dimensions: { setting: held.setting, origin: held.origin },
        },
        n: worth(held, place),
      })),
    ),
  );
  return tallyOf(counts);
};

/** The counts of those measures that this file knows. */
const ofDiscussions = (tally: Tally): Tally =>
  new Map([...tally].filter(([key]) => worthByMeasure.has(key.split('|')[0] ?? '')));

describe('laws of what discussions are worth', () => {
  test('the tally agrees with the states, for every measure of discussions', () => {
    fc.assert(
      fc.property(processes, (runs) => {
        const counted = tallyOfLog(runs.flatMap(({ events }) => events));
        expect(tallyEntries(ofDiscussions(counted))).toEqual(
          tallyEntries(tallyOfStates(runs.map(({ state }) => state))),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('every measure named here is in the registry', () => {
    const registered = lpProcessMeasures.map(keyOf);
    for (const measure of worthByMeasure.keys()) expect(registered).toContain(measure);
  });

  test('no cell of a log is ever below zero', () => {
    fc.assert(
      fc.property(processes, (runs) => {
        for (const n of tallyOfLog(runs.flatMap(({ events }) => events)).values())
          expect(n).toBeGreaterThan(0);
      }),
    );
  });

  test('what is retracted was never counted', () => {
    fc.assert(
      fc.property(processes, (runs) => {
        const without = runs.map(({ events, state }) => {
          const standing = new Set<string>(discussionsOf(state).map(({ entry }) => entry));
          return events.filter((event) => event.type === 'discussion-held' && standing.has(event.entry));
        });
        const first = (event: LpProcessEvent): readonly Count[] =>
          discussions.count(event).concat(childrenInDiscussions.count(event));
        const only = (tally: Tally): Tally =>
          new Map([...tally].filter(([key]) => !key.startsWith(keyOf(firstDiscussions))));
        expect(tallyOf(without.flat().flatMap(first))).toEqual(
          only(ofDiscussions(tallyOfLog(runs.flatMap(({ events }) => events)))),
        );
      }),
    );
  });

  test('log plus balances give the stored tally: sealed events are worth what they were', () => {
    const sealed = fc.tuple(processes, fc.array(fc.nat({ max: 12 }), { minLength: 4, maxLength: 4 }));
    fc.assert(
      fc.property(sealed, ([runs, cuts]) => {
        const balance = mergeTallies(
          runs.map(({ events }, index) => tallyOfLog(events.slice(0, cuts[index]))),
        );
        const log = runs.map(({ events }, index) => tallyOfLog(events.slice(cuts[index])));
        expect(mergeTallies([balance, ...log])).toEqual(tallyOfLog(runs.flatMap(({ events }) => events)));
      }),
    );
  });

  test('regions add up: processes counted apart and together give the same', () => {
    fc.assert(
      fc.property(processes, (runs) => {
        expect(mergeTallies(runs.map(({ events }) => tallyOfLog(events)))).toEqual(
          tallyOfLog(runs.flatMap(({ events }) => events)),
        );
      }),
    );
  });

  test('in each process at most one discussion is the first, and only the first has a wait', () => {
    fc.assert(
      fc.property(processes, (runs) => {
        for (const { state } of runs) {
          const held = discussionsOf(state);
          expect(held.map(({ first }) => first)).toEqual(held.map((_, place) => place === 0));
          expect(held.slice(1).every(({ waitDays }) => waitDays === undefined)).toBe(true);
          expect([...held].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))).toEqual(held);
        }
      }),
    );
  });
});
