import type { AreaCode, Day, MunicipalityCode, PlaceKey, UnitId } from '../kernel/index.js';
import type { Caveat, CellPeriod, MeasureKey, RawTable, TableSource, TableUnit } from '../tally/index.js';
import type { IndicatorId } from './indicatorIds.js';
import type { Direction, Protection } from './measure.js';
import type { TableRequest } from './tables.js';
import type { NationalFigures } from './nationalFigures.js';
import type { ReportedSeries } from './reportedSeries.js';
import type { TallyReader } from './tallyReader.js';
import type { Target } from './targets.js';

/** What an indicator tells about; the order of a list of indicators. */
export const indicatorGroups = [
  'method-use',
  'shares',
  'waits',
  'service-use',
  'participation',
  'client-experience',
  'competence',
  'teams',
  'knowledge',
  'embedding',
  'reporting',
  'population',
  'national',
] as const;

/** What an indicator tells about. */
export type IndicatorGroup = (typeof indicatorGroups)[number];

/** What a table of an indicator can be split by, one at a time; without a split it is about the whole place and period. */
export type IndicatorSplit = 'setting' | 'origin' | 'month' | 'unit' | 'area' | 'municipality';

/** The inhabitants that rates are in proportion to. */
export interface IndicatorPopulation {
  readonly year: number;
  /** The day of the count, as its source tells it. */
  readonly asOf: Day;
  readonly ageBand: 'all' | '0-17';
  readonly ofPlace: number;
  /** The place in other years, from the same source; years may be missing. */
  readonly otherYears?: readonly { readonly year: number; readonly inhabitants: number }[];
  readonly ofMunicipality?: Readonly<Record<string, number>>;
  /** Of family-centre areas made of whole municipalities; nobody gives the inhabitants of a part of one. */
  readonly ofArea?: Readonly<Record<string, number>>;
  readonly source: Extract<TableSource, { readonly kind: 'register' }>;
}

/** The inner places of the place, with where each cell's place belongs at its time. */
export interface InnerPlaces<Code extends string> {
  readonly codes: readonly Code[];
  readonly of: (place: PlaceKey, period: CellPeriod) => Code | undefined;
}

/** What indicators need to know beside the counts. */
export interface IndicatorRequest extends TableRequest {
  /** The day whose stocks are looked at; in the period or at its end. */
  readonly day: Day;
  /** The units of the place in its register: who could have reported, and who could have somebody qualified. */
  readonly units: readonly UnitId[];
  readonly areas?: InnerPlaces<AreaCode>;
  readonly municipalities?: InnerPlaces<MunicipalityCode>;
  /** All inhabitants: what rates are per 1 000 of where nobody gives the number of under-18s; the rate then says so. */
  readonly population?: IndicatorPopulation;
  /** The inhabitants under 18, where they are given: what rates are per 1 000 of then. */
  readonly under18s?: IndicatorPopulation;
  /** Decided targets; none means that nothing is compared with anything. */
  readonly targets: readonly Target[];
  /** Counts by period that the region reports from its own systems; none means that it reports none. */
  readonly reportedSeries?: readonly ReportedSeries[];
  /** Figures that others make and publish, each of one place; those of other places are not looked at. */
  readonly nationalFigures?: readonly NationalFigures[];
}

/**
 * A defined figure: what it is called, what it is counted from, whose privacy it touches and how it is computed inside the
 * trust boundary. A new meaning is a new version; values keep the version they were computed by.
 */
export interface Indicator {
  readonly id: IndicatorId;
  /** Rises when the meaning changes. */
  readonly version: number;
  readonly group: IndicatorGroup;
  readonly unit: TableUnit;
  readonly direction: Direction;
  readonly protect: Protection;
  /** Over a period, or the situation on a day. */
  readonly time: 'period' | 'day';
  /**
   * Set where the figures are not counted here: `region` of those that the region reports from its own systems, `national` of those
   * that others publish. They have a period, a day and a source of their own, and are published only where somebody gave them.
   */
  readonly givenBy?: 'region' | 'national';
  /** The measures it is counted from, with the versions of their definitions. */
  readonly measures: readonly MeasureKey[];
  /** What it can be split by. */
  readonly splits: readonly IndicatorSplit[];
  /** What always has to be said beside it. */
  readonly caveats: readonly Caveat[];
  /** Document and rule the definition comes from. */
  readonly source: string;
  readonly since: string;
  /** Its value or values with n, interval and what they give away; throws when asked for a split it does not have. */
  readonly compute: (reader: TallyReader, request: IndicatorRequest, by?: IndicatorSplit) => RawTable;
}
