import {
  monthsOf,
  settings,
  type Instant,
  type KnownValue,
  type Period,
  type Place,
  type PlaceKey,
} from '../kernel/index.js';
import { feedbackItems } from '../streams/survey/index.js';
import { wilsonInterval } from '../statistics/index.js';
import {
  exactly,
  totalCode,
  type CellPeriod,
  type RawCell,
  type RawTable,
  type Tally,
  type TableHead,
} from '../tally/index.js';
import { countName, partOf } from './countName.js';
import { discussions } from './discussions.js';
import { feedbackAnswers } from './feedback.js';
import type { MeasureDeclaration } from './measure.js';
import { rarestSettingsFirst } from './rarestSettingsFirst.js';
import { sumBy, type SlicedCounts, type TallySlice } from './sumBy.js';

/** Which table is wanted: the place with what belongs to it, the period, and what is said of the data. */
export interface TableRequest {
  readonly place: Place;
  /** Whether a cell's place (usually a unit) belonged to the place at that time. */
  readonly inPlace: (place: PlaceKey, period: CellPeriod) => boolean;
  readonly period: Period;
  readonly asOf: Instant;
  /** The newest months may still grow. */
  readonly provisional: boolean;
  /** The events are made up; every screen says so. */
  readonly synthetic: boolean;
}

const head = (
  table: string,
  measure: MeasureDeclaration,
  unit: TableHead['unit'],
  request: TableRequest,
): TableHead => ({
  table,
  indicator: { id: measure.id, version: measure.version },
  unit,
  place: request.place,
  period: { key: request.period.key, grain: request.period.grain },
  asOf: request.asOf,
  publishedAt: request.asOf,
  provisional: request.provisional,
  source: { kind: request.synthetic ? 'synthetic-events' : 'events' },
  caveats: [
    'follow-up-shows-no-cause',
    ...(unit === 'count' ? (['zero-or-unrecorded'] as const) : []),
    ...(request.provisional ? (['late-entries-may-change'] as const) : []),
    ...(request.synthetic ? (['synthetic-data'] as const) : []),
  ],
});

const slice = (measure: MeasureDeclaration, request: TableRequest): TallySlice => ({
  measure,
  inPlace: request.inPlace,
  period: request.period,
});

const countedCells = (
  codes: readonly string[],
  { counts, everCounted }: SlicedCounts,
  nameOf: (code?: string) => string,
): Pick<RawTable, 'cells' | 'total'> => {
  const sum = codes.reduce((all, code) => all + (counts.get(code) ?? 0), 0);
  const cell = (code: string, value: number, name: string, n?: number): RawCell =>
    everCounted
      ? {
          code,
          value: { kind: 'known', value, ...(n === undefined ? {} : { n }) },
          count: exactly(value),
          tells: { counts: [{ name, count: value }] },
        }
      : { code, value: { kind: 'no-data' } };
  return {
    cells: codes.map((code) => cell(code, counts.get(code) ?? 0, nameOf(code), sum)),
    total: { cell: cell(totalCode, sum, nameOf()), shown: true },
  };
};

const namesBy =
  (dimension: string, measure: MeasureDeclaration, request: TableRequest) =>
  (code?: string): string =>
    countName({ measure }, request, code === undefined ? {} : partOf(dimension, code));

/**
 * LT discussions of a place and period by the setting they were held in, with their total. "Unknown" is a row only when
 * there is something in it.
 * @source docs/sources.md "Client survey", "Indicators of the source"
 * @example discussionsBySetting(tallyOf(countsOfEvent(discussionHeld)), request).cells[0]?.value // { kind: 'known', value: 1, n: 1 }
 */
export function discussionsBySetting(tally: Tally, request: TableRequest): RawTable {
  const counted = sumBy(
    tally,
    slice(discussions, request),
    ['place', 'period', 'origin'],
    ({ dimensions }) => dimensions['setting'] ?? 'unknown',
  );
  const codes = settings.filter(
    (setting) => setting !== 'unknown' || (counted.counts.get('unknown') ?? 0) > 0,
  );
  return {
    head: head('discussions-by-setting', discussions, 'count', request),
    dimension: 'setting',
    protect: 'family',
    hideFirst: rarestSettingsFirst,
    ...countedCells(codes, counted, namesBy('setting', discussions, request)),
  };
}

/**
 * LT discussions of a place by the month they were held, with their total over the period. Every month of the period has a
 * row, empty ones too.
 * @example discussionsByMonth(emptyTally, request).cells.length // 12
 */
export function discussionsByMonth(tally: Tally, request: TableRequest): RawTable {
  const counted = sumBy(tally, slice(discussions, request), ['place', 'setting', 'origin'], ({ period }) =>
    period.slice(0, 7),
  );
  return {
    head: head('discussions-by-month', discussions, 'count', request),
    dimension: 'month',
    protect: 'family',
    ...countedCells(monthsOf(request.period), counted, namesBy('month', discussions, request)),
  };
}

const shareCell = (code: string, agreed: number, n: number): RawCell => {
  if (n === 0) return { code, value: { kind: 'no-data' } };
  const interval = wilsonInterval(agreed, n);
  const value: KnownValue = {
    kind: 'known',
    value: agreed / n,
    n,
    ...(interval.ok ? { interval: interval.value } : {}),
  };
  return { code, value, count: exactly(agreed), alsoTells: [exactly(n - agreed), exactly(n)] };
};

/**
 * The share of families who agreed with each statement of the feedback survey: share, Wilson 95 % interval and its own n.
 * @source R0-N1: every item has its own numerator and denominator
 * @example familyFeedback(emptyTally, request).cells[0] // { code: 'felt-heard', value: { kind: 'no-data' } }
 */
export function familyFeedback(tally: Tally, request: TableRequest): RawTable {
  const { counts } = sumBy(
    tally,
    slice(feedbackAnswers, request),
    ['place', 'period'],
    ({ dimensions }) => `${dimensions['item']}/${dimensions['answer']}`,
  );
  const cells = feedbackItems.map((item) => {
    const agreed = counts.get(`${item}/agreed`) ?? 0;
    return shareCell(item, agreed, agreed + (counts.get(`${item}/did-not-agree`) ?? 0));
  });
  return {
    head: head('family-feedback', feedbackAnswers, 'share', request),
    dimension: 'item',
    protect: 'family',
    cells,
  };
}
