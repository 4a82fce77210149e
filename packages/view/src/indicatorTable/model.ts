import {
  currentIndicators,
  indicatorGroups,
  type Caveat,
  type Indicator,
  type IndicatorGroup,
  type PublishedTable,
  type PublishedValue,
} from '@puheeksi/core';
import { formatDay, formatInstant } from '../format/day.js';
import { formatMonth, formatPeriod } from '../format/period.js';
import { formatNumber } from '../format/number.js';
import type { ModelOptions } from '../parts/modelOptions.js';
import { placeLabel } from '../parts/placeLabel.js';
import { publishedRows } from '../parts/publishedRows.js';
import { readingTextsFor } from '../text/readingTextsFor.js';
import type { AbsentKind, ReadingTexts } from '../text/readingTexts.js';
import { indicatorTextsFor, type IndicatorTexts } from './indicatorTexts.js';
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
  /** What its values are held against and out of: decided targets and baselines, inhabitants with their year. */
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
  readonly columns: IndicatorTexts['columns'];
  readonly groups: readonly {
    readonly key: IndicatorGroup;
    readonly title: string;
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
    value: writtenValue(value, indicator.unit, language, wording.texts),
    n: value.n === undefined ? dash : formatNumber(value.n, language),
    interval: writtenEnds(value, indicator.unit, language) ?? dash,
  };
}

const factsOf = ({ references = [], denominator }: PublishedTable, wording: Wording): readonly string[] => {
  const { texts, reading } = wording;
  const { language } = reading;
  const told = references.map(({ kind, of, value, unit, from, decidedOn, decidedBy }) => {
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
  if (!denominator) return told;
  const { year, ageBand, source } = denominator;
  return [...told, texts.denominator({ year, ageBand, publisher: source.publisher, title: source.title })];
};

function entryOf(indicator: Indicator, table: PublishedTable | undefined, wording: Wording): IndicatorEntry {
  const { texts, reading } = wording;
  const { name, definition: current, earlier = {} } = texts.indicators[indicator.id];
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
    facts: table ? factsOf(table, wording) : [],
    period: table ? formatPeriod(table.period.key, reading.language) : dash,
    rows: told.map(({ code, value }) => rowOf(code, value, indicator, table, wording)),
  };
}

const nothingKinds = ['zero', 'no-data', 'suppressed', 'not-applicable'] as const;

function remarksOf(tables: readonly PublishedTable[], reading: ReadingTexts): readonly string[] {
  const caveats = [...new Set(tables.flatMap((table) => table.caveats))];
  const [first] = tables;
  return [
    ...caveats.filter((caveat) => caveat !== 'not-yet-reached').map((caveat) => reading.caveats[caveat]),
    ...(first ? [reading.facts.protectionOf(first.policy)] : []),
  ];
}

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
  const indicators = currentIndicators();
  const tableOf = new Map(tables.map((table) => [table.table, table]));
  const used = indicators.flatMap(({ id }) => tableOf.get(id) ?? []);
  const [first] = used;
  return {
    language: options.language,
    title: texts.title,
    subtitle: first
      ? `${placeLabel(first.place, options)}. ${reading.facts.asOf}: ${formatInstant(first.asOf, options.language)}`
      : reading.nothingReported,
    lead: texts.lead,
    columns: texts.columns,
    groups: indicatorGroups.map((group) => ({
      key: group,
      title: texts.groups[group],
      indicators: indicators
        .filter((one) => one.group === group)
        .map((one) => entryOf(one, tableOf.get(one.id), { texts, reading })),
    })),
    nothings: {
      title: texts.nothings,
      rows: nothingKinds.map((kind) => ({
        mark: reading.nothing[kind],
        text: reading.nothingExplained[kind],
      })),
    },
    remarks: { title: texts.remarks, texts: remarksOf(used, reading) },
  };
}
