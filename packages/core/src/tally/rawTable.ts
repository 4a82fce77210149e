import type {
  Day,
  Grain,
  Instant,
  KnownValue,
  NoData,
  NotApplicable,
  PeriodKey,
  Place,
} from '../kernel/index.js';
import type { BodyId } from '../kernel/collaborationIds.js';

/** A whole count, or the least and greatest it can be when only a rounded percentage is known. */
export interface CountRange {
  readonly lower: number;
  readonly upper: number;
}

/** A count that is known exactly. @example exactly(3) // { lower: 3, upper: 3 } */
export const exactly = (count: number): CountRange => ({ lower: count, upper: count });

/** The code that stands for the whole of an axis. @example totalCode // 'total' */
export const totalCode = 'total';

/**
 * Who asked or registered: the School Health Promotion study (`ktk`), the FinChildren survey, the FinChildren register statistics of
 * visits, or another register of THL. The survey and the register of one name are two sources and never stand in one series.
 * @source F47 (docs/sources.md "Indicators of the source"); Sotkanet and THL's pages of the statistics
 */
export const nationalSources = ['ktk', 'finlapsetSurvey', 'finlapsetRegister', 'thlRegister'] as const;
/** Who asked or registered. */
export type NationalSource = (typeof nationalSources)[number];

/** Where a published table's numbers come from. */
export type TableSource =
  | { readonly kind: 'events' }
  | { readonly kind: 'synthetic-events' }
  | { readonly kind: 'reported'; readonly publisher: string; readonly title: string; readonly year: number }
  | {
      readonly kind: 'register';
      readonly publisher: string;
      readonly title: string;
      readonly year: number;
      readonly licence: string;
      /** Who asked or registered, where publishers have several of one name. */
      readonly collection?: NationalSource;
    };

/**
 * The moment or the day whose situation figures show. What is recorded here is as it was when it was published; a survey or a register
 * of others has a day of its own, however late it is published: old figures never look new.
 */
export type AsOf = Instant | Day;

/** A code of what a reader must know before using the numbers; the sentence is in the texts of the view. */
export const caveats = [
  'follow-up-shows-no-cause',
  'synthetic-data',
  'late-entries-may-change',
  'reported-percentages',
  'some-figures-fit-no-count',
  'per-all-inhabitants',
  // Fewer than half have got there so far, so that there is no median yet.
  'not-yet-reached',
  // The figures are the situation of one day, not what happened over a period.
  'state-of-one-day',
  // Nothing recorded may mean no work, or work that was not recorded.
  'zero-or-unrecorded',
] as const;

/** One of the caveats. */
export type Caveat = (typeof caveats)[number];

/**
 * What a value of a table is. `count` and `inhabitants` are whole numbers, `share` is 0–1, `days` are whole days, `people` is
 * the size of a group (a median may be a half), `per-thousand` is a rate per 1 000 inhabitants of the population.
 */
export type TableUnit = 'count' | 'share' | 'inhabitants' | 'days' | 'people' | 'per-thousand';

/** The inhabitants that rates are in proportion to: of which year and ages, from which register. */
export interface TableDenominator {
  /** The population is that of the end of this year, whatever period the events are of. */
  readonly year: number;
  readonly ageBand: 'all' | '0-17';
  readonly source: Extract<TableSource, { readonly kind: 'register' }>;
}

/** A decided figure that values are held against, with the decision: a target, or the baseline it all began from. */
export interface TableReference {
  readonly kind: 'target' | 'baseline';
  /** Which value it is for, by its code: 'all', 'median', or 'each' single observation. */
  readonly of: string;
  /** In the unit of what it is for: days, a share 0–1, a count. */
  readonly value: number;
  readonly unit: TableUnit;
  /** The day from which it holds. */
  readonly from: Day;
  readonly decidedOn: Day;
  readonly decidedBy: BodyId;
}

/** What a table is, besides its cells. */
export interface TableHead {
  /** The registry's id of the table. */
  readonly table: string;
  readonly indicator: { readonly id: string; readonly version: number };
  readonly unit: TableUnit;
  readonly place: Place;
  readonly period: { readonly key: PeriodKey; readonly grain: Grain };
  readonly asOf: AsOf;
  /** When this publication was made: with `asOf` two facts of surveys and registers of others, one of what is recorded here. */
  readonly publishedAt: Instant;
  /** The newest months may still grow: entries come late. */
  readonly provisional: boolean;
  readonly source: TableSource;
  readonly caveats: readonly Caveat[];
  /** Decided targets and baselines of the figures; left out where nothing has been decided. */
  readonly references?: readonly TableReference[];
  /** What rates are per 1 000 of; left out where nothing is divided by inhabitants. */
  readonly denominator?: TableDenominator;
}

/** A count by a name that is the same in every table that tells it. */
export interface ToldCount {
  readonly name: string;
  readonly count: number;
}

/** A count that stands nowhere and follows from two that do: the rest of a share. */
export interface RestCount extends ToldCount {
  /** The count it is a part of, and the other part. */
  readonly whole: string;
  readonly part: string;
}

/** What a value lets out, so that tables which tell the same counts are protected together. */
export interface CellTells {
  /** Counts that are read from the value or computed from it. */
  readonly counts: readonly ToldCount[];
  readonly rests?: readonly RestCount[];
  /** How far the one count is from another that is published too: as secret as the difference is small. */
  readonly differences?: readonly number[];
  /** Numbers that the value rests on: while one of them is small it is not shown, 0 is none. */
  readonly support?: readonly number[];
  /**
   * How many observations lie on either side of a quantile: while one of them is under the threshold it is not shown. Here 0 is
   * the smallest of all: then the quantile is somebody's own.
   */
  readonly sides?: readonly number[];
  /** How many lie at or beyond the ends of the value's interval; with one under the threshold it is shown without them. */
  readonly ends?: readonly number[];
}

/** A computed cell that has not been protected yet. */
export interface RawCell {
  readonly code: string;
  readonly value: KnownValue | NoData | NotApplicable;
  readonly count?: CountRange;
  /** Other counts that its value gives away. */
  readonly alsoTells?: readonly CountRange[];
  /** The same by name, for tables that are protected together with others. */
  readonly tells?: CellTells;
}

/** A computed one-dimensional table inside the trust boundary. It never leaves the server; only `publish` accepts it. */
export interface RawTable {
  readonly head: TableHead;
  readonly dimension: string;
  readonly cells: readonly RawCell[];
  /** The total that the cells add up to, when they do. */
  readonly total?: { readonly cell: RawCell; readonly shown: boolean };
  readonly protect: 'family' | 'open';
  /**
   * Codes in the order in which they are hidden when small cells need company; never an order made from the counts.
   * @default the last code first: in a row of months the newest, which is provisional anyway
   */
  readonly hideFirst?: readonly string[];
}
