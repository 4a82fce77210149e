import type { Day, UnitId } from '../../kernel/index.js';
import type {
  DiscussionFacts,
  LpProcessEvent,
  LpProcessState,
  Opening,
  ProcessFact,
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

/** What a flow of entries declares: also which entries it counts anything of. */
export type LpFlowDeclaration = LpDeclaration & { readonly hears?: readonly ProcessFact['type'][] };

/** Something that happened on a day in a unit, added or taken back. */
interface Signed<F> {
  readonly fact: F;
  readonly sign: 1 | -1;
}

const factsIn = (event: LpProcessEvent): readonly Signed<ProcessFact>[] => {
  switch (event.type) {
    case 'process-opened':
    case 'opening-corrected':
    case 'opening-retracted':
    case 'discussion-held':
    case 'discussion-retracted':
    case 'discussion-corrected':
      return [];
    case 'entry-retracted':
      return [{ fact: event.cancelled, sign: -1 }];
    case 'entry-corrected':
      return [
        { fact: event.was, sign: -1 },
        { fact: event.is, sign: 1 },
      ];
    default:
      return [{ fact: event, sign: 1 }];
  }
};

const discussionsIn = (event: LpProcessEvent): readonly Signed<DiscussionFacts>[] => {
  switch (event.type) {
    case 'discussion-held':
      return [{ fact: event, sign: 1 }];
    case 'discussion-retracted':
      return [{ fact: event, sign: -1 }];
    case 'discussion-corrected':
      return [
        { fact: event.was, sign: -1 },
        { fact: event.is, sign: 1 },
      ];
    default:
      return [];
  }
};

const openingsIn = (event: LpProcessEvent): readonly Signed<Opening>[] => {
  switch (event.type) {
    case 'process-opened':
      return [{ fact: event, sign: 1 }];
    case 'opening-retracted':
      return [{ fact: event, sign: -1 }];
    case 'opening-corrected':
      return [
        { fact: event.was, sign: -1 },
        { fact: event.is, sign: 1 },
      ];
    default:
      return [];
  }
};

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

const flow = <F extends { readonly on: Day; readonly unit: UnitId }>(
  { hears, ...declaration }: LpDeclaration & { readonly hears?: readonly string[] },
  read: (event: LpProcessEvent) => readonly Signed<F>[],
  worthOf: (fact: F) => readonly Worth[],
): FlowMeasure<LpProcessEvent> => {
  const measure = declared(declaration, ['place', 'period']);
  const key = keyOf(measure);
  return {
    ...measure,
    kind: 'flow',
    ...(hears ? { hears } : {}),
    count: (event) => {
      // Loops and no intermediate lists: this runs for every event of every history.
      let counts: Count[] | undefined;
      for (const { fact, sign } of read(event))
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
};

/**
 * A flow measure of the entries of LP processes: what an entry is worth is taken back exactly when the entry is.
 * @example flowOfFacts({ id: 'plans-declined', … }, (fact) => (fact.type === 'plan-declined' ? [{}] : []))
 */
export const flowOfFacts = (
  declaration: LpFlowDeclaration,
  worthOf: (fact: ProcessFact) => readonly Worth[],
): FlowMeasure<LpProcessEvent> => flow(declaration, factsIn, worthOf);

/** A flow measure of the discussions. @example flowOfDiscussions({ id: 'discussion-wait-days', … }, …) */
export const flowOfDiscussions = (
  declaration: LpDeclaration,
  worthOf: (fact: DiscussionFacts) => readonly Worth[],
): FlowMeasure<LpProcessEvent> =>
  flow(
    { hears: ['discussion-held', 'discussion-retracted', 'discussion-corrected'], ...declaration },
    discussionsIn,
    worthOf,
  );

/** A flow measure of openings. @example flowOfOpenings({ id: 'processes-opened', … }, …) */
export const flowOfOpenings = (
  declaration: LpDeclaration,
  worthOf: (opening: Opening) => readonly Worth[],
): FlowMeasure<LpProcessEvent> =>
  flow(
    { hears: ['process-opened', 'opening-retracted', 'opening-corrected'], ...declaration },
    openingsIn,
    worthOf,
  );

/** What a process is worth in the unit that carries it. */
type WorthInUnit = Worth & { readonly unit: UnitId };

/**
 * A stock measure of LP processes on a day; it never sums over time. What follows from the day alone belongs before the second
 * arrow: it is worked out once for all processes.
 * @example stockOfStates({ id: 'open-processes', … }, (day) => (state) => …)
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
