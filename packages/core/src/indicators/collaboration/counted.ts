import { monthOf, placeKey, type Day, type Place } from '../../kernel/index.js';
import { signedFacts, type EntryRetracted, type Fact } from '../../kernel/ledger.js';
import type { Count } from '../../tally/index.js';
import {
  keyOf,
  stockMeasure,
  type FlowMeasure,
  type MeasureDeclaration,
  type StockMeasure,
} from '../measure.js';

/** What one fact or state is worth: how many, where, and by which codes. */
export interface Worth {
  readonly place: Place;
  readonly dimensions: Readonly<Record<string, string>>;
  /** Default 1. */
  readonly n?: number;
}

/** What a measure of network work must still declare; version, direction and protection have a usual value. */
export type CollaborationDeclaration = Pick<MeasureDeclaration, 'id' | 'dimensions' | 'source'> &
  Partial<MeasureDeclaration>;

/**
 * A flow measure of a stream whose entries can be taken back: a fact counts in the month of its day, and its retraction takes
 * exactly that away again.
 * @example flowOf({ id: 'team-meetings', … }, (fact) => (fact.type === 'team-meeting-held' ? [{ … }] : []))
 */
export function flowOf<F extends Fact>(
  declaration: CollaborationDeclaration,
  worthOf: (fact: F) => readonly Worth[],
): FlowMeasure<F | EntryRetracted<F>> {
  const measure = declared(declaration, ['place', 'period', ...declaration.dimensions]);
  return {
    ...measure,
    kind: 'flow',
    count: (event) =>
      signedFacts<F>(event).flatMap(({ fact, sign }) =>
        worthOf(fact).flatMap((worth) => countOf(measure, worth, monthOf(fact.on), sign)),
      ),
  };
}

/** A stock measure, counted from what stands on a day; it never sums over time. @example stockOf({ id: 'open-phenomena', … }, (state) => […]) */
export function stockOf<S>(
  declaration: CollaborationDeclaration,
  worthOf: (state: S, day: Day) => readonly Worth[],
): StockMeasure<S> {
  const measure = declared(declaration, ['place', ...declaration.dimensions]);
  return stockMeasure(
    measure,
    (day) => (state) => worthOf(state, day).flatMap((worth) => countOf(measure, worth, day, 1)),
  );
}

function declared(declaration: CollaborationDeclaration, sumsOver: readonly string[]): MeasureDeclaration {
  return {
    version: 1,
    unit: 'count',
    direction: 'neither',
    protect: 'open',
    sumsOver,
    since: '0.1.0',
    ...declaration,
  };
}

function countOf(
  measure: MeasureDeclaration,
  { place, dimensions, n = 1 }: Worth,
  period: Count['cell']['period'],
  sign: 1 | -1,
): readonly Count[] {
  return n === 0
    ? []
    : [{ cell: { measure: keyOf(measure), place: placeKey(place), period, dimensions }, n: sign * n }];
}
