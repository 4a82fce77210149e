import type { Day, UnitId } from '../../kernel/index.js';
import { signedFacts } from '../../kernel/ledger.js';
import type {
  DiscussionHeld,
  LpProcessEvent,
  LpProcessState,
  ProcessFact,
  ProcessOpened,
} from '../../streams/lp-process/index.js';
import type { Count } from '../../tally/index.js';
import { monthOfDay, unitPlace } from '../unitPlace.js';
import {
  keyOf,
  stockMeasure,
  type FlowMeasure,
  type MeasureDeclaration,
  type StockMeasure,
} from '../measure.js';

/** What one thing that happened is worth: by which codes, and how many. */
export interface Worth {
  readonly dimensions?: Readonly<Record<string, string>>;
  /** Default 1. */
  readonly n?: number;
}

/** What a measure of the LP process must still declare; version, direction and protection have a usual value. */
export type LpDeclaration = Pick<MeasureDeclaration, 'id' | 'source'> & Partial<MeasureDeclaration>;

/** What a flow of facts declares: also which facts it counts anything of. */
export type LpFlowDeclaration = LpDeclaration & { readonly hears?: readonly ProcessFact['type'][] };

/** A declaration with its usual values: families are protected, counts add up over places, months and codes. */
export function declared(declaration: LpDeclaration, over: readonly string[]): MeasureDeclaration {
  const dimensions = declaration.dimensions ?? [];
  return {
    version: 1,
    unit: 'count',
    direction: 'neither',
    protect: 'family',
    dimensions,
    sumsOver: [...over, ...dimensions],
    since: '0.1.0',
    ...declaration,
  };
}

const countOf = (
  measure: MeasureDeclaration,
  unit: UnitId,
  period: Count['cell']['period'],
  { dimensions = {}, n = 1 }: Worth,
  sign: 1 | -1,
): readonly Count[] =>
  n === 0
    ? []
    : [
        {
          cell: {
            measure: keyOf(measure),
            place: unitPlace(unit),
            period,
            dimensions,
          },
          n: sign * n,
        },
      ];

const nothing: readonly never[] = [];

/**
 * A flow measure of the facts of LP processes: what a fact is worth is taken back exactly when the fact is.
 * @example flowOfFacts({ id: 'plans-declined', … }, (fact) => (fact.type === 'plan-declined' ? [{}] : []))
 */
export function flowOfFacts(
  { hears, ...declaration }: LpFlowDeclaration,
  worthOf: (fact: ProcessFact) => readonly Worth[],
): FlowMeasure<LpProcessEvent> {
  const measure = declared(declaration, ['place', 'period']);
  const key = keyOf(measure);
  return {
    ...measure,
    kind: 'flow',
    ...(hears ? { hears } : {}),
    count: (event) => {
      // Loops and no intermediate lists: this runs for every event of every history.
      let counts: Count[] | undefined;
      for (const { fact, sign } of signedFacts<ProcessFact>(event))
        for (const { dimensions = {}, n = 1 } of worthOf(fact)) {
          if (n === 0) continue;
          const place = unitPlace(fact.unit);
          const cell = { measure: key, place, period: monthOfDay(fact.on), dimensions };
          counts = counts ?? [];
          counts.push({ cell, n: sign * n });
        }
      return counts ?? nothing;
    },
  };
}

/** A flow measure of the discussions. @example flowOfDiscussions({ id: 'discussion-wait-days', … }, …) */
export const flowOfDiscussions = (
  declaration: LpDeclaration,
  worthOf: (fact: DiscussionHeld) => readonly Worth[],
): FlowMeasure<LpProcessEvent> =>
  flowOfFacts({ hears: ['discussion-held'], ...declaration }, (fact) =>
    fact.type === 'discussion-held' ? worthOf(fact) : [],
  );

/** A flow measure of openings. @example flowOfOpenings({ id: 'processes-opened', … }, …) */
export const flowOfOpenings = (
  declaration: LpDeclaration,
  worthOf: (opening: ProcessOpened) => readonly Worth[],
): FlowMeasure<LpProcessEvent> =>
  flowOfFacts({ hears: ['process-opened'], ...declaration }, (fact) =>
    fact.type === 'process-opened' ? worthOf(fact) : [],
  );

/** What a process is worth in the unit that carries it. */
type WorthInUnit = Worth & { readonly unit: UnitId };

/**
 * A stock measure of LP processes on a day; it never sums over time. What follows from the day alone belongs before the second
 * arrow: it is worked out once for all processes.
 * @example stockOfStates({ id: 'process-outcomes', … }, (day) => (state) => …)
 */
export function stockOfStates(
  declaration: LpDeclaration,
  worthOn: (day: Day) => (state: LpProcessState) => readonly WorthInUnit[],
): StockMeasure<LpProcessState> {
  const measure = declared(declaration, ['place']);
  return stockMeasure(measure, (day) => {
    const worthOf = worthOn(day);
    return (state) => worthOf(state).flatMap((worth) => countOf(measure, worth.unit, day, worth, 1));
  });
}
