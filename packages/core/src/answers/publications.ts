import {
  addDays,
  monthOf,
  placeKey,
  rollingYear,
  type AreaCode,
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
  type IndicatorPopulation,
  type IndicatorRequest,
  type Target,
} from '../indicators/index.js';
import { publish, type PublishedTable, type ThresholdPolicy } from '../privacy/index.js';
import { indicatorTables } from './indicatorTables.js';
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
  /** The newest publication before this one, if there was any: what it hid stays hidden. */
  readonly earlier?: readonly PublishedTable[];
  /** The family-centre areas of the region: their teams and bodies are counted in it. */
  readonly areas?: readonly AreaCode[];
  /** Decided targets and baselines; none means that nothing is held against anything. */
  readonly targets?: readonly Target[];
}

/** A period that ends less than this many days ago may still grow. */
const settlingDays = 60;

const requestOf = (input: RegionPublicationInput): IndicatorRequest => {
  const place = { level: 'region', code: input.region } as const;
  const own = new Set<PlaceKey>([
    placeKey(place),
    ...(input.areas ?? []).map((code) => placeKey({ level: 'area', code })),
    ...input.units
      .filter(({ region }) => region === input.region)
      .map(({ unit }) => placeKey({ level: 'unit', code: unit })),
  ]);
  const period = rollingYear(monthOf(input.today));
  const units = input.units.filter(({ region }) => region === input.region);
  const municipalityOf = new Map(
    units.map(({ unit, municipality }) => [placeKey({ level: 'unit', code: unit }), municipality]),
  );
  const population = populationOf(input);
  return {
    place,
    inPlace: (key) => own.has(key),
    period,
    asOf: input.asOf,
    provisional: period.lastDay > addDays(input.today, -settlingDays),
    synthetic: input.synthetic,
    day: input.today,
    units: units.map(({ unit }) => unit),
    municipalities: {
      codes: [...new Set(units.map(({ municipality }) => municipality))].sort(),
      of: (key) => municipalityOf.get(key),
    },
    ...(population ? { population } : {}),
    targets: input.targets ?? [],
  };
};

/** The newest population of the region: of all inhabitants, because the number of under-18s is not given. */
const populationOf = ({ populations, region }: RegionPublicationInput): IndicatorPopulation | undefined => {
  const newest = populations.find((one) => one.region === region);
  return (
    newest && {
      year: newest.year,
      ageBand: 'all',
      ofPlace: newest.inhabitants.reduce((sum, { inhabitants }) => sum + inhabitants, 0),
      ofMunicipality: Object.fromEntries(
        newest.inhabitants.map(({ municipality, inhabitants }) => [municipality, inhabitants]),
      ),
      source: newest.source,
    }
  );
};

/**
 * All published tables of one region at one moment, protected; the same function on the server, in the demo and in
 * Storybook. Tables: discussions by setting and by month over the rolling year, reported surveys, population.
 * The two discussion tables share their grand total alone, so neither helps to compute a hidden cell of the other.
 * @source README "How one datum travels", step 6, §7
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
  return raw.map((table) => publish(table, input.policy, input.earlier));
}

/**
 * The published tables of every registered indicator of a region, protected; counts also by setting, origin and month. What a
 * tally does not hold is published as "no data", so a reader sees what is not followed yet.
 * @source README "How one datum travels", step 6; R0-E5, docs/sources.md "Indicators of the source"
 * @example publishIndicators(input).map(({ table }) => table).includes('network-meeting-wait') // true
 */
export function publishIndicators(input: RegionPublicationInput): readonly PublishedTable[] {
  return indicatorTables(input.tally, requestOf(input)).map((table) =>
    publish(table, input.policy, input.earlier),
  );
}
