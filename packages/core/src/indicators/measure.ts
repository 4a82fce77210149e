import type { Day } from '../kernel/index.js';
import type { Count, MeasureKey } from '../tally/index.js';
import { measureKey } from '../tally/index.js';
import type { MeasureRelation } from './relations.js';

/** Whose privacy a small count touches: a family's (strict), a worker's (milder), or nobody's. */
export type Protection = 'family' | 'staff' | 'open';

/** Which way is better, where that can be said at all. */
export type Direction = 'more' | 'less' | 'neither';

/** What every measure declares about its counts. */
export interface MeasureDeclaration {
  readonly id: string;
  /** Rises when the definition changes; old counts keep their version. */
  readonly version: number;
  readonly unit: 'count' | 'minutes' | 'hours' | 'euros';
  readonly direction: Direction;
  readonly protect: Protection;
  /** The codes its cells are split by. */
  readonly dimensions: readonly string[];
  /** What its counts may be summed over; a stock never over time, distinct families never over time or units. */
  readonly sumsOver: readonly string[];
  /**
   * How its counts hang together with those of other measures, or why they do not: protection reckons with a reader who knows. Each
   * relation is declared once, by either measure. A test looks for those that nobody has declared.
   * @default nothing is said: enough for what is not published
   */
  readonly relations?: readonly MeasureRelation[];
  /** Document and rule the definition comes from. */
  readonly source: string;
  readonly since: string;
}

/** Counted from events as they happen: discussions held, plans given. */
export interface FlowMeasure<E> extends MeasureDeclaration {
  readonly kind: 'flow';
  readonly count: (event: E) => readonly Count[];
  /**
   * The types of events (of a retraction or correction: of what it is about) that it can count anything of. Others need not be
   * shown to it.
   * @default every type
   */
  readonly hears?: readonly string[];
}

/** Counted from states on a day: qualified practitioners today, open initiatives. */
export interface StockMeasure<S> extends MeasureDeclaration {
  readonly kind: 'stock';
  readonly count: (state: S, day: Day) => readonly Count[];
  /** The same for many states on one day: what follows from the day alone is worked out once, however many they are. */
  readonly on: (day: Day) => (state: S) => readonly Count[];
}

/** A stock measure by how it counts on a day. @example stockMeasure(declaration, (day) => (state) => […]).count(state, day) */
export function stockMeasure<S>(
  declaration: MeasureDeclaration,
  on: (day: Day) => (state: S) => readonly Count[],
): StockMeasure<S> {
  return { ...declaration, kind: 'stock', on, count: (state, day) => on(day)(state) };
}

/** The key of a declared measure in tally cells. @example keyOf(discussions) // 'discussions@1' */
export function keyOf(measure: MeasureDeclaration): MeasureKey {
  return measureKey(measure.id, measure.version);
}
