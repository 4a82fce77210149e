import { signedFacts } from '../kernel/ledger.js';
import type { DiscussionHeld, LpProcessEvent, ProcessFact } from '../streams/lp-process/index.js';
import type { Count } from '../tally/index.js';
import { keyOf, type FlowMeasure, type MeasureDeclaration } from './measure.js';
import { processOutcomes } from './outcomes.js';
import { atMost } from './relations.js';
import { monthOfDay, unitPlace } from './unitPlace.js';

const declared = {
  version: 1,
  unit: 'count',
  direction: 'neither',
  protect: 'family',
  dimensions: ['setting', 'origin'],
  since: '0.1.0',
} as const;

const countsOf = (
  measure: MeasureDeclaration,
  worth: (facts: DiscussionHeld) => number,
): ((event: LpProcessEvent) => readonly Count[]) => {
  const key = keyOf(measure);
  const count = (facts: DiscussionHeld, sign: 1 | -1): Count => ({
    cell: {
      measure: key,
      place: unitPlace(facts.unit),
      period: monthOfDay(facts.on),
      dimensions: { origin: facts.origin, setting: facts.setting },
    },
    n: sign * worth(facts),
  });
  return (event) =>
    signedFacts<ProcessFact>(event).flatMap(({ fact, sign }) =>
      fact.type !== 'discussion-held' || worth(fact) === 0 ? [] : [count(fact, sign)],
    );
};

const flow = (
  measure: MeasureDeclaration,
  worth: (facts: DiscussionHeld) => number,
): FlowMeasure<LpProcessEvent> => ({
  ...measure,
  kind: 'flow',
  hears: ['discussion-held'],
  count: countsOf(measure, worth),
});

const sumsOverAll = ['place', 'period', 'setting', 'origin'] as const;

/**
 * Children whom the discussions concerned; a child met twice counts twice.
 * @example childrenInDiscussions.count({ ...discussionHeld, children: 3 })[0].n // 3
 */
export const childrenInDiscussions: FlowMeasure<LpProcessEvent> = flow(
  {
    ...declared,
    id: 'children-in-discussions',
    sumsOver: sumsOverAll,
    source: 'docs/settled-questions.md "Process": discussions and children are two measures',
  },
  (facts) => facts.children,
);

/**
 * LT discussions held, by the month they were held, the unit, the setting and the origin.
 * @example discussions.count(discussionHeld)[0].cell.measure // 'discussions@1'
 */
export const discussions: FlowMeasure<LpProcessEvent> = flow(
  {
    ...declared,
    id: 'discussions',
    sumsOver: sumsOverAll,
    // Every discussion concerns a child
    relations: [atMost({ measure: childrenInDiscussions }, 'cell', { difference: 'family' })],
    source: 'R0-E5, docs/sources.md "Indicators of the source"; the count itself is our reading',
  },
  () => 1,
);

/**
 * Processes that had their first discussion, counted once each.
 * @example firstDiscussions.count({ ...discussionHeld, first: false }) // []
 */
export const firstDiscussions: FlowMeasure<LpProcessEvent> = flow(
  {
    ...declared,
    id: 'first-discussions',
    sumsOver: sumsOverAll,
    relations: [
      atMost({ measure: discussions }, 'cell', { difference: 'family' }),
      // The cohort of a day reaches back to the same day of the year before, the period to the month after it
      atMost({ measure: processOutcomes, where: { outcome: 'plan' } }, 'whole'),
    ],
    source: 'R0-P1: the discussion begins the method; one first discussion in a process',
  },
  (facts) => (facts.first ? 1 : 0),
);
