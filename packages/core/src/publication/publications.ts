import {
  addDays,
  addMonths,
  err,
  finnishDay,
  monthOf,
  ok,
  placeKey,
  rollingYear,
  type AreaCode,
  type Day,
  type Instant,
  type Month,
  type Period,
  type PlaceKey,
  type RegionCode,
  type Result,
  type UnitEntry,
} from '../kernel/index.js';
import {
  discussionsByMonth,
  reportedFeedback,
  reportedSettings,
  type NationalFigures,
  type ReportedSeries,
  type ReportedSurvey,
  type IndicatorPopulation,
  type IndicatorRequest,
  type Target,
} from '../indicators/index.js';
import {
  emptyRegister,
  familyOfTables,
  newsOf,
  publish,
  publishFamily,
  type FamilyLinks,
  type PublicationRegister,
  type PublishedFamily,
  type PublishedTable,
  type RegisterEntry,
  type ThresholdPolicy,
  type WouldDisclose,
} from '../privacy/index.js';
import { coverageLinks } from './coverageLinks.js';
import { countedTables } from './indicatorTables.js';
import { indispensableTables } from './indispensableTables.js';
import { countsBetween, measureLinks } from './measureLinks.js';
import { populationTable, type PopulationInput } from './populationTable.js';
import { monthsSince, rolledLinks } from './rolledLinks.js';
import { waitingParts, type Waiting } from './waiting.js';
import type { RawCell, RawTable, Tally } from '../tally/index.js';

/** Everything a region's publication is made from; the clock arrives as two arguments. */
export interface RegionPublicationInput {
  readonly region: RegionCode;
  readonly units: readonly UnitEntry[];
  readonly tally: Tally;
  /** Surveys that are known from printed percentages alone. */
  readonly reportedSurveys: readonly ReportedSurvey[];
  /** The populations that are given, of all inhabitants and of those under 18; the newest of each is used. */
  readonly populations: readonly PopulationInput[];
  readonly policy: ThresholdPolicy;
  /** Today in Finland; the rolling year ends with its month, or as near to it as can be let out. */
  readonly today: Day;
  readonly asOf: Instant;
  readonly synthetic: boolean;
  /** What earlier publications held; their readers may have kept them. @default nothing was published before */
  readonly register?: PublicationRegister;
  /** The newest publication before this one, if there was any: what a table of a survey hid stays hidden. */
  readonly earlier?: readonly PublishedTable[];
  /** The family-centre areas of the region: their teams and bodies are counted in it. */
  readonly areas?: readonly AreaCode[];
  /** Decided targets and baselines; none means that nothing is held against anything. */
  readonly targets?: readonly Target[];
  /** Counts by period that the region reports from its own systems. */
  readonly reportedSeries?: readonly ReportedSeries[];
  /** Figures that others publish, of the region and of the country. */
  readonly nationalFigures?: readonly NationalFigures[];
}

/** A period that ends less than this many days ago may still grow. */
const settlingDays = 60;

const requestOf = (input: RegionPublicationInput, lastMonth: Month): IndicatorRequest => {
  const place = { level: 'region', code: input.region } as const;
  const own = new Set<PlaceKey>([
    placeKey(place),
    ...(input.areas ?? []).map((code) => placeKey({ level: 'area', code })),
    ...input.units
      .filter(({ region }) => region === input.region)
      .map(({ unit }) => placeKey({ level: 'unit', code: unit })),
  ]);
  const period = rollingYear(lastMonth);
  const units = input.units.filter(({ region }) => region === input.region);
  const municipalityOf = new Map(
    units.map(({ unit, municipality }) => [placeKey({ level: 'unit', code: unit }), municipality]),
  );
  const population = populationOf(input, 'all');
  const under18s = populationOf(input, '0-17');
  // Nothing is as of a day to come
  const isOver = ({ asOf }: { readonly asOf: Day }): boolean => asOf <= input.today;
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
    ...(under18s ? { under18s } : {}),
    targets: input.targets ?? [],
    reportedSeries: (input.reportedSeries ?? []).filter(isOver),
    nationalFigures: (input.nationalFigures ?? []).filter(isOver),
  };
};

/** The newest population of the region of an age band; nothing is taken from another band. */
const populationOf = (
  { populations, region }: RegionPublicationInput,
  ageBand: PopulationInput['ageBand'],
): IndicatorPopulation | undefined => {
  const newest = populations
    .filter((one) => one.region === region && one.ageBand === ageBand)
    .reduce<PopulationInput | undefined>(
      (latest, one) => (latest && latest.year >= one.year ? latest : one),
      undefined,
    );
  return (
    newest && {
      year: newest.year,
      asOf: newest.asOf,
      ageBand,
      ofPlace: newest.inhabitants.reduce((sum, { inhabitants }) => sum + inhabitants, 0),
      ofMunicipality: Object.fromEntries(
        newest.inhabitants.map(({ municipality, inhabitants }) => [municipality, inhabitants]),
      ),
      source: newest.source,
      ...(newest.otherYears ? { otherYears: newest.otherYears } : {}),
    }
  );
};

/** Tables of one region that were protected as one family, and what its register has to keep of them. */
export interface RegionPublication {
  readonly tables: readonly PublishedTable[];
  /** What comes later, and why: whoever has recorded something and does not see it in the tables is told. Empty when nothing waits. */
  readonly waiting: readonly Waiting[];
  /**
   * Secret, as the counts in it. It holds what the entries of its calendar month do not say yet, so a register is complete from
   * the beginning of any month on.
   */
  readonly entry: RegisterEntry;
}

/** How many calendar months back a register has to reach: every rolling year that shares a month with the present one, and
 * every one that shares a month with those. */
const registerMonths = 24;

/**
 * The first month whose publications a register still has to hold. A rolling year shares months with those of the year before it,
 * and those with the ones of a year before them; what is older stands in no difference of two publications with the present one.
 * @example registerReach('2026-11-22' as Day) // '2024-12'
 */
export function registerReach(today: Day): Month {
  return addMonths(monthOf(today), 1 - registerMonths);
}

/**
 * Tables that take no part in the family. What a printed percentage leaves open is a range and not a count, so it cannot stand in
 * a sum; the survey has its own families and its own year, and shares no count with the events. Inhabitants are everybody's.
 */
const tablesApart = (input: RegionPublicationInput): readonly RawTable[] => {
  const surveys = input.reportedSurveys.filter(
    ({ place }) => place.level === 'region' && place.code === input.region,
  );
  return [
    ...surveys.flatMap((survey) => [
      reportedFeedback(survey, input.asOf),
      reportedSettings(survey, input.asOf),
    ]),
    ...input.populations
      .filter(({ region, ageBand }) => region === input.region && ageBand === 'all')
      .map((population) => populationTable(population, input.asOf)),
  ];
};

const linksOf = (
  tables: readonly RawTable[],
  input: RegionPublicationInput,
  request: IndicatorRequest,
  register: PublicationRegister,
): FamilyLinks => {
  const counts = countsOf(tables, input.policy);
  const defined = [measureLinks(counts, request.period), coverageLinks(counts, request)];
  // Counts of another period, by the names they have in this one
  const inPeriod = (period: Period): ReadonlyMap<string, number> =>
    new Map(
      [...countsOf(countedTables(input.tally, { ...request, period }), input.policy)].flatMap(
        ([key, count]) => {
          const name = key.replaceAll(`|${period.key}`, `|${request.period.key}`);
          return name !== key && counts.has(name) ? [[name, count] as const] : [];
        },
      ),
    );
  const rolled = rolledLinks(request.period, counts, register, inPeriod);
  return {
    relations: [...defined, rolled].flatMap((links) => links.relations),
    counts: [...defined, rolled].flatMap((links) => links.counts),
  };
};

const isIndispensable = (table: string): boolean => indispensableTables.has(table);

const countsOf = (tables: readonly RawTable[], policy: ThresholdPolicy): ReadonlyMap<string, number> =>
  new Map(familyOfTables(tables, policy).cells.map(({ key, count }) => [key, count]));

/** What nobody has counted does not take the place of a survey that was made. */
const isShadow = ({ head, cells }: RawTable, others: readonly RawTable[]): boolean =>
  cells.every(({ value }) => value.kind === 'no-data') && others.some((one) => one.head.table === head.table);

/** The last of the tables that let out a count and can be left out; nothing when there is none. */
const lastTelling = (tables: readonly RawTable[], key: string): RawTable | undefined => {
  const keys = new Set([key, ...countsBetween(key)]);
  const tellsIt = ({ tells }: RawCell): boolean =>
    [...(tells?.counts ?? []), ...(tells?.rests ?? [])].some(({ name }) => keys.has(name));
  return tables
    .filter(({ head, protect }) => protect === 'family' && !isIndispensable(head.table))
    .filter(({ cells, total }) => [...cells, ...(total ? [total.cell] : [])].some(tellsIt))
    .at(-1);
};

/**
 * Protects as many of the tables as can be let out: where a count would follow from this publication and the earlier ones, the
 * last table that tells it stays as it was published before.
 */
const protectedTables = (
  tables: readonly RawTable[],
  input: RegionPublicationInput,
  request: IndicatorRequest,
  register: PublicationRegister,
): Result<PublishedFamily, WouldDisclose> => {
  const links = linksOf(tables, input, request, register);
  const family = publishFamily(tables, links, input.policy, register, input.asOf);
  if (family.ok) return family;
  const { error } = family;
  if (error.code !== 'would-disclose') throw new Error(`The tables of a region are no family: ${error.code}`);
  const table = lastTelling(tables, error.cell);
  if (!table) return err(error);
  return protectedTables(
    tables.filter((one) => one !== table),
    input,
    request,
    register,
  );
};

/**
 * The tables of a region's year before protection, and how they are linked; what `publishRegion` protects.
 * @example regionTables(input, '2026-11' as Month, emptyRegister).tables.length
 */
export function regionTables(
  input: RegionPublicationInput,
  lastMonth: Month,
  register: PublicationRegister,
): { readonly tables: readonly RawTable[]; readonly links: FamilyLinks } {
  const request = requestOf(input, lastMonth);
  const apart = tablesApart(input);
  const tables = countedTables(input.tally, request).filter((one) => !isShadow(one, apart));
  return { tables, links: linksOf(tables, input, request, register) };
}

const publishYear = (
  input: RegionPublicationInput,
  register: PublicationRegister,
  lastMonth: Month,
): Result<RegionPublication, WouldDisclose> => {
  const request = requestOf(input, lastMonth);
  const apart = tablesApart(input);
  const tables = countedTables(input.tally, request).filter((one) => !isShadow(one, apart));
  const family = protectedTables(tables, input, request, register);
  if (!family.ok) return family;
  const month = monthOf(input.today);
  const letOut = new Set(family.value.tables.map(({ table }) => table));
  const thisMonth = register.entries.filter(({ id }) => monthOf(finnishDay(id as Instant)) === month);
  return ok({
    tables: [
      ...family.value.tables.filter(({ table }) => isIndispensable(table)),
      ...apart.map((table) => publish(table, input.policy, input.earlier)),
      ...family.value.tables.filter(({ table }) => !isIndispensable(table)),
    ],
    waiting: waitingParts({
      lastMonth,
      today: month,
      leftOut: tables.filter(({ head }) => !letOut.has(head.table)),
    }),
    entry: newsOf(family.value.entry, thisMonth),
  });
};

/**
 * The published tables of one region at one moment; the same function on the server, in the demo and in Storybook. Tables:
 * discussions by setting and by month over the rolling year, reported surveys, population, and every registered indicator,
 * counts also by setting, origin and month. What a tally does not hold is published as "no data", so a reader sees what is not
 * followed yet.
 *
 * The tables made of counts are protected as one family with everything the register holds: they share totals, shares are out of
 * counts of other tables, and a reader may lay this publication beside the earlier ones. A new month is let in as soon as its
 * figures do not follow from the totals of the years with and without it; until then the year ends with the month before. A
 * table whose figures cannot be let out yet is left out and stays as it was published before. `waiting` names both.
 *
 * Store the entry with the tables or not at all. Refuses with `would-disclose` when the discussions themselves cannot be let
 * out: too little has changed since the last publication, or a late correction has no company yet. Then nothing is published
 * and the earlier publication stays.
 * @source README "How one datum travels", step 6, §7; R0-E5, docs/sources.md "Indicators of the source"
 * @example const made = publishRegion({ ...input, register }); if (made.ok) store(made.value.tables, made.value.entry);
 */
export function publishRegion(input: RegionPublicationInput): Result<RegionPublication, WouldDisclose> {
  const register = input.register ?? emptyRegister;
  const month = monthOf(input.today);
  const since = monthsSince(month, register);
  const isThere = since === 0;
  const held = discussionsOf(input, month);
  // A month that begins with nothing would be shown as 0, and the first small number after it would follow from the total
  const hasBegun = isThere || held.last > 0 || held.all === 0;
  const made = hasBegun ? publishYear(input, register, month) : undefined;
  if (made?.ok || (made && (isThere || since === undefined))) return made;
  const without = publishYear(input, register, addMonths(month, -1));
  return without.ok || !made ? without : made;
}

const discussionsOf = (
  input: RegionPublicationInput,
  month: Month,
): { readonly last: number; readonly all: number } => {
  const { cells, total } = discussionsByMonth(input.tally, requestOf(input, month));
  return { last: cells.at(-1)?.count?.lower ?? 0, all: total?.cell.count?.lower ?? 0 };
};
