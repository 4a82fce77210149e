import {
  addDays,
  monthOf,
  placeKey,
  rollingYear,
  type Day,
  type Instant,
  type PlaceKey,
  type RegionCode,
  type UnitEntry,
} from '../kernel/index.js';
import {
  discussionsByMonth,
  discussionsBySetting,
  reportedFeedback,
  reportedSettings,
  type ReportedSurvey,
  type TableRequest,
} from '../indicators/index.js';
import { publish, type PublishedTable, type ThresholdPolicy } from '../privacy/index.js';
import { populationTable, type PopulationInput } from './populationTable.js';
import type { RawTable, Tally } from '../tally/index.js';

/** Everything a region's publication is made from; the clock arrives as two arguments. */
export interface RegionPublicationInput {
  readonly region: RegionCode;
  readonly units: readonly UnitEntry[];
  readonly tally: Tally;
  /** Surveys that are known from printed percentages alone. */
  readonly reportedSurveys: readonly ReportedSurvey[];
  /** The newest population of each region that has one. */
  readonly populations: readonly PopulationInput[];
  readonly policy: ThresholdPolicy;
  /** Today in Finland; the rolling year ends with its month. */
  readonly today: Day;
  readonly asOf: Instant;
  readonly synthetic: boolean;
}

/** A period that ends less than this many days ago may still grow. */
const settlingDays = 60;

const requestOf = (input: RegionPublicationInput): TableRequest => {
  const place = { level: 'region', code: input.region } as const;
  const own = new Set<PlaceKey>([
    placeKey(place),
    ...input.units
      .filter(({ region }) => region === input.region)
      .map(({ unit }) => placeKey({ level: 'unit', code: unit })),
  ]);
  const period = rollingYear(monthOf(input.today));
  return {
    place,
    inPlace: (key) => own.has(key),
    period,
    asOf: input.asOf,
    provisional: period.lastDay > addDays(input.today, -settlingDays),
    synthetic: input.synthetic,
  };
};

/**
 * All published tables of one region at one moment, protected; the same function on the server, in the demo and in
 * Storybook. Tables: discussions by setting and by month over the rolling year, reported surveys, population.
 * The two discussion tables share their grand total alone, so neither helps to compute a hidden cell of the other.
 * @source ARCHITECTURE §4 step 6, §7
 * @example publishRegion(input).map(({ table }) => table) // ['discussions-by-setting', 'discussions-by-month']
 */
export function publishRegion(input: RegionPublicationInput): readonly PublishedTable[] {
  const request = requestOf(input);
  const surveys = input.reportedSurveys.filter(
    ({ place }) => place.level === 'region' && place.code === input.region,
  );
  const raw: readonly RawTable[] = [
    discussionsBySetting(input.tally, request),
    discussionsByMonth(input.tally, request),
    ...surveys.flatMap((survey) => [
      reportedFeedback(survey, input.asOf),
      reportedSettings(survey, input.asOf),
    ]),
    ...input.populations
      .filter(({ region }) => region === input.region)
      .map((population) => populationTable(population, input.asOf)),
  ];
  return raw.map((table) => publish(table, input.policy));
}
