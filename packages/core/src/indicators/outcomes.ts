import { factsOf, planOf, type BegunProcess } from '../streams/lp-process/index.js';
import { cohortOn } from './cohort.js';
import { stockOfStates } from './lp/counted.js';
import { partOf } from './relations.js';

const yes = (done: boolean): string => (done ? 'yes' : 'no');

/** What came of a process: each row is a question that can be asked of it, and its answer. */
function outcomesOf({ facts }: BegunProcess): readonly { readonly outcome: string; readonly done: string }[] {
  const newest = planOf(facts);
  const met = factsOf(facts, 'network-meeting-held').length > 0;
  return [
    { outcome: 'plan', done: yes(newest !== undefined) },
    { outcome: 'network-meeting', done: yes(met) },
    ...(newest ? [{ outcome: 'plan-in-writing', done: yes(newest.given.length > 0) }] : []),
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

/**
 * What came of the processes whose first discussion was in the twelve months before the day: plan, newest plan in writing (of those
 * with a plan), network meeting, responsible worker named (of those with a meeting). One process, one answer to a question, so
 * a share never has more in it than it is out of.
 * @source R0-P1, R0-P6, R0-P7; the twelve months are our reading
 */
export const processOutcomes = stockOfStates(
  {
    id: 'process-outcomes',
    dimensions: ['outcome', 'done'],
    sumsOver: ['place', 'done'],
    // Each row of outcomes is asked of those the row before it holds for
    relations: [
      partOf({ where: { outcome: 'plan' } }, 'whole', { of: { outcome: 'network-meeting' } }),
      partOf({ where: { outcome: 'plan', done: 'yes' } }, 'whole', { of: { outcome: 'plan-in-writing' } }),
      partOf({ where: { outcome: 'network-meeting', done: 'yes' } }, 'whole', {
        of: { outcome: 'responsible-worker' },
      }),
    ],
    source: 'R0-P1, R0-P6, R0-P7',
  },
  (day) => {
    const cohort = cohortOn(day, ({ discussions }) => discussions[0]?.on);
    return (state) =>
      cohort(state).flatMap(({ process }) =>
        outcomesOf(process).map(({ outcome, done }) => ({
          unit: process.unit,
          dimensions: { outcome, done },
        })),
      );
  },
);
