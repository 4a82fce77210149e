import type { PublishedTable } from '@puheeksi/core';
import type { IndicatorId } from '@puheeksi/core/indicators';
import type { KnownValue, PublishedValue } from '@puheeksi/core/kernel';
import { formatNumber } from '../../format/number.js';
import { formatPeriod } from '../../format/period.js';
import type { IndicatorText } from '../../indicator-table/indicatorTexts.js';
import { writtenEnds, writtenValue } from '../../indicator-table/written.js';
import { changeOf, type Change } from '../../parts/changeOf.js';
import { ofTable } from '../../parts/ofTable.js';
import type { TableModel } from '../../parts/tableModel.js';
import { widgetFrame } from '../../parts/widgetFrame.js';
import type { LargeNumber, WidgetModel } from '../../parts/widgetModel.js';
import type { TableAnswer } from '../answers.js';
import type { Options } from '../options.js';
import { publishedView, type Given } from '../publishedView.js';
import { texts, type HeadlineTexts } from './texts.js';

/** The indicators that are one number of a place and a period. */
const indicators = [
  'discussions',
  'children-in-discussions',
  'families-begun',
  'network-meetings',
  'discussions-per-thousand',
  'children-per-thousand',
  'network-meetings-per-thousand',
  'offer-acceptance',
  'plan-share',
  'plan-in-writing-share',
  'responsible-worker-share',
  'network-meeting-share',
  'further-need-share',
  'discussion-wait-median',
  'network-meeting-wait-median',
  'qualified-for-discussion',
  'qualified-for-network-meeting',
  'units-in-use',
] as const satisfies readonly IndicatorId[];

type Words = Given<unknown, HeadlineTexts>;

/** The one value of a table; a table with several is none of this view's. */
const valueOf = ({ cells }: PublishedTable): PublishedValue => cells[0]?.value ?? { kind: 'no-data' };

const asIs = (written: string): string => written;

const writtenOf = (
  value: PublishedValue,
  { unit }: PublishedTable,
  { texts: own, reading }: Words,
): string =>
  value.kind === 'known'
    ? writtenValue(value, unit, reading.language, { days: own.days, people: asIs, perThousand: asIs })
    : reading.nothing[value.kind];

/** What a rate per 1 000 under-18s is called, where they are what it is divided by. */
const textOf = (text: IndicatorText, table: PublishedTable): IndicatorText =>
  table.denominator?.ageBand === '0-17' ? { ...text, ...text.under18s } : text;

type Earlier =
  | { readonly kind: 'unsaid' | 'not-published' | 'other-definition' }
  | { readonly kind: 'value'; readonly table: PublishedTable; readonly value: PublishedValue };

const earlierOf = (before: TableAnswer, now: PublishedTable, { compare }: Words): Earlier => {
  if (compare !== 'year-before') return { kind: 'unsaid' };
  if (before.kind === 'not-published') return before;
  const { table } = before;
  const alike = table.indicator.version === now.indicator.version && table.unit === now.unit;
  return alike ? { kind: 'value', table, value: valueOf(table) } : { kind: 'other-definition' };
};

const rowOf = (table: PublishedTable, words: Words): TableModel['rows'][number] => {
  const value = valueOf(table);
  const { language, nothing } = words.reading;
  const row = { key: table.period.key, header: formatPeriod(table.period.key, language) };
  const written = writtenOf(value, table, words);
  if (value.kind !== 'known') return { ...row, cells: [written, written, written], absent: value.kind };
  const n = value.n === undefined ? nothing['not-applicable'] : formatNumber(value.n, language);
  return {
    ...row,
    cells: [written, n, writtenEnds(value, table.unit, language) ?? nothing['not-applicable']],
  };
};

const told = (change: Change): change is Exclude<Change, 'none'> => change !== 'none';

const changeBetween = (now: KnownValue, earlier: Earlier, { unit }: PublishedTable): Change =>
  earlier.kind === 'value' && earlier.value.kind === 'known' ? changeOf(now, earlier.value, unit) : 'none';

const beforeSentence = (earlier: Earlier, words: Words): readonly string[] => {
  const { texts: own, reading } = words;
  switch (earlier.kind) {
    case 'unsaid':
      return words.compare === 'region' ? [own.noRegion] : [];
    case 'not-published':
      return [own.beforeNotPublished];
    case 'other-definition':
      return [own.otherDefinition];
    case 'value': {
      const { value, table } = earlier;
      return [
        own.before(value.kind === 'known' ? writtenOf(value, table, words) : reading.nothing[value.kind]),
      ];
    }
  }
};

const modelOf = (table: PublishedTable, before: TableAnswer, id: string, words: Words): WidgetModel => {
  const { texts: own, reading } = words;
  const { name, definition } = textOf(words.indicator(id), table);
  const value = valueOf(table);
  const written = writtenOf(value, table, words);
  const n =
    value.kind === 'known' && value.n !== undefined
      ? own.nOf(formatNumber(value.n, reading.language))
      : undefined;
  const frame = widgetFrame(table, words, { title: name, definition, n: n ?? written });
  const earlier = earlierOf(before, table, words);
  const change = value.kind === 'known' ? changeBetween(value, earlier, table) : 'none';
  const comparison = [...beforeSentence(earlier, words), ...(told(change) ? [own.changes[change]] : [])];
  const large: LargeNumber = {
    value: written,
    ...(n === undefined ? {} : { n }),
    ...(told(change) ? { change: { verdict: change, text: own.verdicts[change] } } : {}),
  };
  const rows = [rowOf(table, words), ...(earlier.kind === 'value' ? [rowOf(earlier.table, words)] : [])];
  return {
    ...frame,
    ...(value.kind === 'known' ? { number: large } : {}),
    sentence: [own.sentence(name, written), ...comparison].join(' '),
    table: {
      caption: `${name}, ${frame.subtitle}`,
      columns: [
        { key: 'header', label: own.period, numeric: false },
        { key: 'value', label: own.value, numeric: true },
        { key: 'n', label: 'n', numeric: true },
        { key: 'interval', label: reading.columns.interval, numeric: true },
      ],
      rows,
    },
    empty: value.kind !== 'known',
  };
};

/**
 * One indicator as a number: the number first, its n and period, and its change against the same months a year earlier, with a
 * verdict by the interval of the change and never by two bare numbers.
 * @source F46; SCREENS "Fifteen rules"
 */
export const view = publishedView({
  id: 'headline',
  about: 'One indicator as a large number, with its change against a year earlier.',
  options: {
    indicator: { kind: 'code', codes: indicators, about: 'Which indicator.' },
  } as const satisfies Options,
  asks: ({ indicator }, { place, period }) => ({
    now: { table: indicator, place, period },
    before: { table: indicator, place, yearsBefore: { years: 1, of: 'now' } },
  }),
  rows: () => 0,
  indicators: ({ indicator }) => [indicator],
  texts,
  title: ({ options, indicator }) => indicator(options.indicator).name,
  model: ({ now, before }, { options, ...words }) =>
    ofTable(now, (table) => modelOf(table, before, options.indicator, { ...words, options })),
});
