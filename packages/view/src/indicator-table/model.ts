import { currentIndicators, type Indicator, type PublishedTable } from '@puheeksi/core';
import { indicatorGroups, tableIdOf, type IndicatorGroup } from '@puheeksi/core/indicators';
import type { AsOf, Caveat } from '@puheeksi/core/tally';
import type { Labels, PublishedValue } from '@puheeksi/core/kernel';
import { addedServiceTerms, professionalSectorTerms } from '@puheeksi/core/terms';
import { formatAsOf, formatDay, formatInstant } from '../format/day.js';
import { formatPeriod } from '../format/period.js';
import { formatNumber } from '../format/number.js';
import type { ModelOptions } from '../parts/modelOptions.js';
import { placeLabel } from '../parts/placeLabel.js';
import { publishedRows } from '../parts/publishedRows.js';
import { readingTextsFor } from '../text/readingTextsFor.js';
import type { AbsentKind, ReadingTexts } from '../text/readingTexts.js';
import { namedSource } from '../text/namedSource.js';
import { texts as feedbackTexts } from '../views/family-feedback/texts.js';
import { commonCaveats, ownCaveats, type CommonCaveat } from './caveats.js';
import { followUpFacts } from './followUpFacts.js';
import {
  indicatorTextsFor,
  type IndicatorText,
  type IndicatorTexts,
  type RateAges,
} from './indicatorTexts.js';
import { periodLabel } from './periodLabel.js';
import { printedDecimals, writtenEnds, writtenValue } from './written.js';

/** One value of an indicator, ready to be shown. */
export interface IndicatorRow {
  readonly key: string;
  /** What the value is of, where an indicator has several. */
  readonly label?: string;
  readonly value: string;
  readonly n: string;
  readonly interval: string;
  readonly absent?: AbsentKind;
}

/** One indicator with its definition and all its values. */
export interface IndicatorEntry {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /**
   * What its values are held against and out of: decided targets and baselines, inhabitants with their year; and what sets
   * it apart from the page: published statistics with their source, an earlier as-of, caveats of its own.
   */
  readonly facts: readonly string[];
  readonly period: string;
  readonly rows: readonly IndicatorRow[];
}

/** The table of every registered indicator of a place, as texts. */
export interface IndicatorTableModel {
  readonly language: ReadingTexts['language'];
  readonly title: string;
  readonly subtitle: string;
  readonly lead: string;
  /** Names the list of links to the groups. */
  readonly contents: string;
  readonly columns: IndicatorTexts['columns'];
  readonly groups: readonly {
    readonly key: IndicatorGroup;
    readonly title: string;
    /** Caveats of the group, where the page does not tell them. */
    readonly remarks: readonly string[];
    readonly indicators: readonly IndicatorEntry[];
  }[];
  /** What the marks in the place of a number mean. */
  readonly nothings: { readonly title: string; readonly rows: readonly NothingText[] };
  /** Caveats, protection and source, each once. */
  readonly remarks: { readonly title: string; readonly texts: readonly string[] };
}

/** A mark in the place of a number, explained. */
export interface NothingText {
  readonly mark: string;
  readonly text: string;
}

interface Wording {
  readonly texts: IndicatorTexts;
  readonly reading: ReadingTexts;
}

/** What is told once, of the page or of a group, so that each indicator tells only what is its own. */
interface Page extends Wording {
  readonly asOf: AsOf | undefined;
  /** The tables of the place of the page. */
  readonly tableOf: ReadonlyMap<string, PublishedTable>;
  /** The tables of the whole country beside them. */
  readonly countryTableOf: ReadonlyMap<string, PublishedTable>;
  readonly caveats: readonly CommonCaveat[];
}

const dash = '–';

/** Codes that mean something else in another table: of services, and of the sectors that were asked. */
const termsOf: Readonly<Record<string, Readonly<Record<string, Labels>>>> = {
  service: addedServiceTerms,
  sector: professionalSectorTerms,
};

const labelOf = (code: string, { texts, reading }: Wording, dimension = ''): string | undefined => {
  const term = termsOf[dimension]?.[code];
  if (term) return term[reading.language];
  const own: Readonly<Record<string, string>> = texts.rows;
  const statements: Readonly<Record<string, string>> = feedbackTexts[reading.language].statements;
  if (code === 'all') return undefined;
  if (code === 'total') return reading.total;
  if (Object.hasOwn(own, code)) return own[code];
  if (Object.hasOwn(statements, code)) return statements[code];
  if (code.startsWith('within-')) return texts.withinDays(Number(code.slice('within-'.length)));
  return periodLabel(code, texts, reading.language);
};

const absentText = (
  kind: AbsentKind,
  { id }: Indicator,
  caveats: readonly Caveat[],
  { texts, reading }: Wording,
): string => {
  if (kind === 'not-applicable' && caveats.includes('not-yet-reached')) return texts.notYetReached;
  if (kind === 'not-applicable' && id.endsWith('-within-target')) return texts.noTarget;
  return reading.nothing[kind];
};

/** A figure of others is per thousand of the ages that its own name tells. */
const agesOf = ({ givenBy }: Indicator, table: PublishedTable | undefined): RateAges | undefined =>
  givenBy === 'national' ? 'own' : table?.denominator?.ageBand;

function rowOf(
  code: string,
  value: PublishedValue,
  indicator: Indicator,
  table: PublishedTable | undefined,
  wording: Wording,
): IndicatorRow {
  const label = labelOf(code, wording, table?.axes[0]?.dimension);
  const named = { key: code, ...(label === undefined ? {} : { label }) };
  const { language } = wording.reading;
  if (value.kind !== 'known')
    return {
      ...named,
      value: absentText(value.kind, indicator, table?.caveats ?? [], wording),
      n: dash,
      interval: dash,
      absent: value.kind,
    };
  return {
    ...named,
    value: writtenValue(
      value,
      indicator.unit,
      language,
      wording.texts,
      agesOf(indicator, table),
      table && printedDecimals(table),
    ),
    n: value.n === undefined ? dash : formatNumber(value.n, language),
    interval: writtenEnds(value, indicator.unit, language) ?? dash,
  };
}

const referencesOf = ({ references = [] }: PublishedTable, wording: Wording): readonly string[] => {
  const { texts, reading } = wording;
  const { language } = reading;
  return references.map(({ kind, of, value, unit, from, decidedOn, decidedBy }) => {
    const label = of === 'each' ? texts.eachObservation : labelOf(of, wording);
    return texts.reference({
      kind,
      ...(label === undefined ? {} : { of: label }),
      value: writtenValue({ kind: 'known', value }, unit, language, texts),
      from: formatDay(from, language),
      decidedOn: formatDay(decidedOn, language),
      decidedBy: labelOf(decidedBy, wording) ?? decidedBy,
    });
  });
};

const denominatorOf = ({ denominator }: PublishedTable, { texts, reading }: Wording): readonly string[] => {
  if (!denominator) return [];
  const { year, ageBand, source } = denominator;
  return [texts.denominator({ year, ageBand, source: namedSource(source, reading.language) })];
};

/** What the practitioners recorded is the source of the page; published statistics among it name their own. */
const sourceFacts = (
  { source, unit }: PublishedTable,
  { facts, language }: ReadingTexts,
): readonly string[] => {
  if (source.kind === 'events' || source.kind === 'synthetic-events') return [];
  // Counts that a region reports are no printed percentages
  const isCount = source.kind === 'reported' && unit === 'count';
  const written = isCount ? `${namedSource(source, language)} (${source.year})` : facts.sourceOf(source);
  return [`${facts.source}: ${written}.`, ...(source.kind === 'register' ? [facts.openData] : [])];
};

/** Figures of others have a day of their own and are published later; our own may be older than the newest of the page. */
const asOfFacts = (
  { asOf, publishedAt }: PublishedTable,
  { texts, reading, asOf: newest }: Page,
): readonly string[] => {
  const { facts, language } = reading;
  const shown = formatAsOf(asOf, language);
  if (asOf !== publishedAt)
    return [`${facts.asOf}: ${shown}. ${facts.published}: ${formatInstant(publishedAt, language)}.`];
  return asOf === newest ? [] : [texts.earlierAsOf(shown)];
};

const caveatFacts = (table: PublishedTable, { reading, caveats }: Page): readonly string[] => {
  const own = ownCaveats(table, caveats).map((caveat) => reading.caveats[caveat]);
  return own.length === 0 ? [] : [own.join(' ')];
};

const factsOf = (table: PublishedTable, page: Page): readonly string[] => [
  ...asOfFacts(table, page),
  ...referencesOf(table, page),
  ...denominatorOf(table, page),
  ...sourceFacts(table, page.reading),
  ...caveatFacts(table, page),
];

/** A rate per 1 000 under-18s is called so, and so is what it is divided by. */
function textOf(
  { indicators }: IndicatorTexts,
  id: Indicator['id'],
  table: PublishedTable | undefined,
): IndicatorText {
  const text = indicators[id];
  return table?.denominator?.ageBand === '0-17' ? { ...text, ...text.under18s } : text;
}

/** Of a series at most so many periods are told one by one; the table itself holds them all. */
const maxPeriods = 12;

const isFollowedByMonth = ({ group, splits }: Pick<Indicator, 'group' | 'splits'>): boolean =>
  group === 'service-use' && splits.includes('month');

/**
 * The tables that the model reads, by their ids: of every indicator, and by month where its months are followed. Of figures of others
 * there may be one of the region and one of the whole country.
 * @example indicatorTableIds.includes('services-added-by-month') // true
 */
export const indicatorTableIds: readonly string[] = currentIndicators().flatMap((indicator) => [
  indicator.id,
  ...(isFollowedByMonth(indicator) ? [tableIdOf(indicator.id, 'month')] : []),
]);

/** The table whose trend and chart are told: the series itself, or the months of what is told by its kinds. */
function seriesTable(
  indicator: Indicator,
  table: PublishedTable | undefined,
  { tableOf }: Page,
): PublishedTable | undefined {
  if (indicator.givenBy) return table;
  return isFollowedByMonth(indicator) ? tableOf.get(tableIdOf(indicator.id, 'month')) : undefined;
}

function entryOf(indicator: Indicator, table: PublishedTable | undefined, page: Page): IndicatorEntry {
  const { texts, reading } = page;
  const series = seriesTable(indicator, table, page);
  const { name, definition: current, earlier = {} } = textOf(texts, indicator.id, table);
  const version = table?.indicator.version ?? indicator.version;
  const definition = earlier[version] ?? current;
  const { rows, total } = table ? publishedRows(table) : { rows: [], total: undefined };
  // Places have a view of their own; here the whole is told.
  const inner = table?.axes[0]?.dimension === 'municipality' ? [] : rows;
  const values = [...inner, ...(total ? [{ code: inner.length === 0 ? 'all' : 'total', value: total }] : [])];
  const all = values.length > 0 ? values : [{ code: 'all', value: { kind: 'no-data' } as const }];
  const told = indicator.givenBy ? all.slice(-maxPeriods) : all;
  return {
    id: indicator.id,
    name,
    definition: `${definition} ${texts.version(version)}`,
    facts: [
      ...(table ? factsOf(table, page) : []),
      ...(series ? followUpFacts(series, texts, reading.language) : []),
      ...(told.length < all.length ? [texts.newestOnly(told.length, all.length)] : []),
    ],
    period: table ? formatPeriod(table.period.key, reading.language) : dash,
    rows: told.map(({ code, value }) => rowOf(code, value, indicator, table, page)),
  };
}

const nothingKinds = ['zero', 'no-data', 'suppressed', 'not-applicable'] as const;

const nameIn = (texts: IndicatorTexts, table: PublishedTable): string => {
  const indicator = currentIndicators().find(({ id }) => id === table.table);
  return indicator ? textOf(texts, indicator.id, table).name : table.table;
};

/** Figures that are given by others have a source and a day of their own, and few of the caveats of what is counted here. */
const givenTo = (table: PublishedTable): Indicator['givenBy'] =>
  currentIndicators().find(({ id }) => id === table.table)?.givenBy;

/** Of the figures that are given among the tables, those that lack the caveat are excepted together. */
const writtenCaveat = (
  { caveat, except }: CommonCaveat,
  tables: readonly PublishedTable[],
  { texts, reading }: Page,
): string => {
  const lacks = (by: NonNullable<Indicator['givenBy']>): boolean =>
    tables.some((table) => givenTo(table) === by && !table.caveats.includes(caveat));
  const exceptions = [
    ...except.map((table) => nameIn(texts, table)),
    ...(lacks('region') ? [texts.reportedFigures] : []),
    ...(lacks('national') ? [texts.groups.national] : []),
  ];
  return [reading.caveats[caveat], ...(exceptions.length === 0 ? [] : [texts.except(exceptions)])].join(' ');
};

/** The indicator in the place of the page, and in the whole country where that has figures of its own: two levels, never one. */
function entriesOf(indicator: Indicator, page: Page): readonly IndicatorEntry[] {
  const own = page.tableOf.get(indicator.id);
  const ofCountry = page.countryTableOf.get(indicator.id);
  const country = ofCountry && entryOf(indicator, ofCountry, page);
  return [
    entryOf(indicator, own, page),
    ...(country
      ? [{ ...country, id: `${country.id}-country`, name: page.texts.wholeCountry(country.name) }]
      : []),
  ];
}

function groupOf(group: IndicatorGroup, page: Page): IndicatorTableModel['groups'][number] {
  const indicators = currentIndicators().filter((one) => one.group === group);
  const tables = indicators.flatMap(({ id }) => page.tableOf.get(id) ?? []);
  const told = new Set(page.caveats.map(({ caveat }) => caveat));
  const shared = commonCaveats(tables.filter((table) => givenTo(table) === undefined)).filter(
    ({ caveat }) => !told.has(caveat),
  );
  const within = { ...page, caveats: [...page.caveats, ...shared] };
  return {
    key: group,
    title: page.texts.groups[group],
    remarks: [
      ...(group === 'national' ? page.texts.nationalRemarks : []),
      ...shared.map((caveat) => writtenCaveat(caveat, tables, page)),
    ],
    indicators: indicators.flatMap((one) => entriesOf(one, within)),
  };
}

function remarksOf(tables: readonly PublishedTable[], page: Page): readonly string[] {
  const hiding = tables.find(({ source }) => source.kind !== 'register');
  return [
    ...page.caveats.map((caveat) => writtenCaveat(caveat, tables, page)),
    ...(hiding ? [page.reading.facts.protectionOf(hiding.policy)] : []),
  ];
}

/** Days and instants are written alike from the left, so the greatest text is the newest. */
const newestOf = (tables: readonly PublishedTable[]): AsOf | undefined =>
  tables
    .map(({ asOf }) => asOf)
    .reduce<AsOf | undefined>(
      (newest, asOf) => (newest === undefined || asOf > newest ? asOf : newest),
      undefined,
    );

/**
 * Every registered indicator with its values from the published tables of a place; an indicator without a table is "no data",
 * never left out. Tables of the whole country stand beside those of the place, under a name that says so.
 * @example indicatorTableModel(publication.tables, { language: 'fi' }).groups[0]?.title // 'Menetelmän käyttö'
 */
export function indicatorTableModel(
  tables: readonly PublishedTable[],
  options: ModelOptions,
): IndicatorTableModel {
  const reading = readingTextsFor(options.language);
  const texts = indicatorTextsFor(options.language);
  const isOfCountry = ({ place }: PublishedTable): boolean => place.level === 'country';
  const byId = (some: readonly PublishedTable[]) => new Map(some.map((table) => [table.table, table]));
  const tableOf = byId(tables.filter((table) => !isOfCountry(table)));
  const countryTableOf = byId(tables.filter(isOfCountry));
  const used = currentIndicators().flatMap(({ id }) => tableOf.get(id) ?? []);
  const counted = used.filter((table) => givenTo(table) === undefined);
  const [first] = used;
  const asOf = newestOf(used);
  const page = { texts, reading, asOf, tableOf, countryTableOf, caveats: commonCaveats(counted) };
  return {
    language: options.language,
    title: texts.title,
    subtitle:
      first && asOf
        ? `${placeLabel(first.place, options)}. ${reading.facts.asOf}: ${formatAsOf(asOf, options.language)}`
        : reading.nothingReported,
    lead: texts.lead,
    contents: texts.contents,
    columns: texts.columns,
    groups: indicatorGroups.map((group) => groupOf(group, page)),
    nothings: {
      title: texts.nothings,
      rows: nothingKinds.map((kind) => ({
        mark: reading.nothing[kind],
        text: reading.nothingExplained[kind],
      })),
    },
    remarks: { title: texts.remarks, texts: remarksOf([...used, ...countryTableOf.values()], page) },
  };
}
