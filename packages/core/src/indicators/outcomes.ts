import { daysBetween, type Day } from '../kernel/index.js';
import { monthsOn } from '../kernel/dated.js';
import {
  factsOf,
  meetingsOf,
  stateOn,
  type BegunProcess,
  type LpProcessState,
} from '../processes/lpProcess/index.js';
import { stockOfStates } from './lp/counted.js';

/** A cohort began in so many months before the day; whoever began earlier is not asked about any more. */
const cohortMonths = 12;

const yes = (done: boolean): string => (done ? 'yes' : 'no');

/** What came of a process: each row is a question that can be asked of it, and its answer. */
function outcomesOf({ facts }: BegunProcess): readonly { readonly outcome: string; readonly done: string }[] {
  const planned = factsOf(facts, 'plan-agreed').length > 0;
  const met = factsOf(facts, 'network-meeting-held').length > 0;
  return [
    { outcome: 'plan', done: yes(planned) },
    { outcome: 'network-meeting', done: yes(met) },
    ...(planned ? [{ outcome: 'plan-in-writing', done: yes(factsOf(facts, 'plan-given').length > 0) }] : []),
    ...(met
      ? [
          {
            outcome: 'responsible-worker',
            done: yes(factsOf(facts, 'responsible-workers-named').length > 0),
          },
        ]
      : []),
  ];
}

/** The process as it stood on the day, when it had begun in the months before it. */
function cohortOf(state: LpProcessState, day: Day, began: (process: BegunProcess) => Day | undefined) {
  const then = stateOn(state, day);
  if (then.status === 'empty') return [];
  const first = began(then);
  return first !== undefined && first > monthsOn(day, -cohortMonths) && first <= day
    ? [{ process: then, first }]
    : [];
}

/**
 * What came of the processes whose first discussion was in the twelve months before the day: plan, plan in writing (of those
 * with a plan), network meeting, responsible worker named (of those with a meeting). One process, one answer to a question, so
 * a share never has more in it than it is out of.
 * @source R0-P1, R0-P6, R0-P7; the twelve months are our reading
 */
export const processOutcomes = stockOfStates(
  {
    id: 'process-outcomes',
    dimensions: ['outcome', 'done'],
    sumsOver: ['place', 'done'],
    source: 'R0-P1, R0-P6, R0-P7',
  },
  (state, day) =>
    cohortOf(state, day, ({ discussions }) => discussions[0]?.on).flatMap(({ process }) =>
      outcomesOf(process).map(({ outcome, done }) => ({ unit: process.unit, dimensions: { outcome, done } })),
    ),
);

const waited = (from: Day, until: Day | undefined, day: Day) => ({
  days: String(Math.max(0, daysBetween(from, until ?? day))),
  state: until === undefined ? 'waiting' : 'reached',
});

/**
 * Waits for the first discussion of processes whose concern arose in the twelve months before the day, those still waiting
 * with the days they have waited so far. A process that ended without a discussion is no longer waited for and is left out.
 * @source R0-P11; F12
 */
export const discussionWaits = stockOfStates(
  { id: 'discussion-waits', dimensions: ['state', 'days'], direction: 'less', source: 'R0-P11, F12' },
  (state, day) =>
    cohortOf(state, day, ({ concernDay }) => concernDay)
      .filter(({ process }) => process.discussions.length > 0 || process.status === 'open')
      .map(({ process, first }) => ({
        unit: process.unit,
        dimensions: waited(first, process.discussions[0]?.on, day),
      })),
);

/**
 * Waits for network meetings decided on in the twelve months before the day. A meeting that was cancelled is no longer waited
 * for and is left out.
 * @source R0-P11; F12
 */
export const networkMeetingWaits = stockOfStates(
  { id: 'network-meeting-waits', dimensions: ['state', 'days'], direction: 'less', source: 'R0-P11, F12' },
  (state, day) => {
    const then = stateOn(state, day);
    if (then.status === 'empty') return [];
    const since = monthsOn(day, -cohortMonths);
    return meetingsOf(then.facts)
      .filter(({ status, decidedOn }) => status !== 'cancelled' && decidedOn > since)
      .map(({ decidedOn, held }) => ({
        unit: then.unit,
        dimensions: waited(decidedOn, held?.on, day),
      }));
  },
);
