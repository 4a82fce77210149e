import {
  currentIndicators,
  indicatorGroups,
  type AsOf,
  type Caveat,
  type Indicator,
  type IndicatorGroup,
  type PublishedTable,
  type PublishedValue,
} from '@puheeksi/core';
import { formatAsOf, formatDay, formatInstant } from '../format/day.js';
import { formatMonth, formatPeriod } from '../format/period.js';
import { formatNumber } from '../format/number.js';
import type { ModelOptions } from '../parts/modelOptions.js';
import { placeLabel } from '../parts/placeLabel.js';
import { publishedRows } from '../parts/publishedRows.js';
import { readingTextsFor } from '../text/readingTextsFor.js';
import type { AbsentKind, ReadingTexts } from '../text/readingTexts.js';
import { namedSource } from '../text/namedSource.js';
import { commonCaveats, ownCaveats, type CommonCaveat } from './caveats.js';
import { indicatorTextsFor, type IndicatorText, type IndicatorTexts } from './indicatorTexts.js';
import { writtenEnds, writtenValue } from './written.js';

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
  readonly caveats: readonly CommonCaveat[];
}

const dash = '–';
const monthCode = /^\d{4}-\d{2}$/;

const labelOf = (code: string, { texts, reading }: Wording): string | undefined => {
  const own: Readonly<Record<string, string>> = texts.rows;
  const statements: Readonly<Record<string, string>> = reading.familyFeedback.statements;
  if (code === 'all') return undefined;
  if (code === 'total') return reading.total;
  if (Object.hasOwn(own, code)) return own[code];
  if (Object.hasOwn(statements, code)) return statements[code];
  if (code.startsWith('within-')) return texts.withinDays(Number(code.slice('within-'.length)));
  return monthCode.test(code)
    ? formatMonth(code as Parameters<typeof formatMonth>[0], reading.language)
    : code;
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

function rowOf(
  code: string,
  value: PublishedValue,
  indicator: Indicator,
  table: PublishedTable | undefined,
  wording: Wording,
): IndicatorRow {
  const label = labelOf(code, wording);
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
    value: writtenValue(value, indicator.unit, language, wording.texts, table?.denominator?.ageBand),
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
const sourceFacts = ({ source }: PublishedTable, { facts }: ReadingTexts): readonly string[] => {
  if (source.kind === 'events' || source.kind === 'synthetic-events') return [];
  return [
    `${facts.source}: ${facts.sourceOf(source)}.`,
    ...(source.kind === 'register' ? [facts.openData] : []),
  ];
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

function entryOf(indicator: Indicator, table: PublishedTable | undefined, page: Page): IndicatorEntry {
  const { texts, reading } = page;
  const { name, definition: current, earlier = {} } = textOf(texts, indicator.id, table);
  const version = table?.indicator.version ?? indicator.version;
  const definition = earlier[version] ?? current;
  const { rows, total } = table ? publishedRows(table) : { rows: [], total: undefined };
  // Places have a view of their own; here the whole is told.
  const inner = table?.axes[0]?.dimension === 'municipality' ? [] : rows;
  const values = [...inner, ...(total ? [{ code: inner.length === 0 ? 'all' : 'total', value: total }] : [])];
  const told = values.length > 0 ? values : [{ code: 'all', value: { kind: 'no-data' } as const }];
  return {
    id: indicator.id,
    name,
    definition: `${definition} ${texts.version(version)}`,
    facts: table ? factsOf(table, page) : [],
    period: table ? formatPeriod(table.period.key, reading.language) : dash,
    rows: told.map(({ code, value }) => rowOf(code, value, indicator, table, page)),
  };
}

const nothingKinds = ['zero', 'no-data', 'suppressed', 'not-applicable'] as const;

const nameIn = (texts: IndicatorTexts, table: PublishedTable): string => {
  const indicator = currentIndicators().find(({ id }) => id === table.table);
  return indicator ? textOf(texts, indicator.id, table).name : table.table;
};

const writtenCaveat = ({ caveat, except }: CommonCaveat, { texts, reading }: Wording): string =>
  [
    reading.caveats[caveat],
    ...(except.length === 0 ? [] : [texts.except(except.map((table) => nameIn(texts, table)))]),
  ].join(' ');

function groupOf(
  group: IndicatorGroup,
  tableOf: ReadonlyMap<string, PublishedTable>,
  page: Page,
): IndicatorTableModel['groups'][number] {
  const indicators = currentIndicators().filter((one) => one.group === group);
  const told = new Set(page.caveats.map(({ caveat }) => caveat));
  const shared = commonCaveats(indicators.flatMap(({ id }) => tableOf.get(id) ?? [])).filter(
    ({ caveat }) => !told.has(caveat),
  );
  const within = { ...page, caveats: [...page.caveats, ...shared] };
  return {
    key: group,
    title: page.texts.groups[group],
    remarks: shared.map((caveat) => writtenCaveat(caveat, page)),
    indicators: indicators.map((one) => entryOf(one, tableOf.get(one.id), within)),
  };
}

function remarksOf(tables: readonly PublishedTable[], page: Page): readonly string[] {
  const hiding = tables.find(({ source }) => source.kind !== 'register');
  return [
    ...page.caveats.map((caveat) => writtenCaveat(caveat, page)),
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
 * never left out.
 * @example indicatorTableModel(publication.tables, { language: 'fi' }).groups[0]?.title // 'Menetelmän käyttö'
 */
export function indicatorTableModel(
  tables: readonly PublishedTable[],
  options: ModelOptions,
): IndicatorTableModel {
  const reading = readingTextsFor(options.language);
  const texts = indicatorTextsFor(options.language);
  const tableOf = new Map(tables.map((table) => [table.table, table]));
  const used = currentIndicators().flatMap(({ id }) => tableOf.get(id) ?? []);
  const [first] = used;
  const asOf = newestOf(used);
  const page = { texts, reading, asOf, caveats: commonCaveats(used) };
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
    groups: indicatorGroups.map((group) => groupOf(group, tableOf, page)),
    nothings: {
      title: texts.nothings,
      rows: nothingKinds.map((kind) => ({
        mark: reading.nothing[kind],
        text: reading.nothingExplained[kind],
      })),
    },
    remarks: { title: texts.remarks, texts: remarksOf(used, page) },
  };
}
