import type { Day, Instant, KnownValue, Period, Place, Setting } from '../kernel/index.js';
import type { FeedbackItem } from '../streams/survey/index.js';
import { possibleCounts, wilsonInterval } from '../statistics/index.js';
import {
  exactly,
  totalCode,
  type CountRange,
  type RawCell,
  type RawTable,
  type TableHead,
} from '../tally/index.js';
import { discussions } from './discussions.js';
import { feedbackAnswers } from './feedback.js';
import { rarestSettingsFirst } from './rarestSettingsFirst.js';

/** One printed percentage: 67.4 with one decimal. */
export interface PrintedPercentage<Code extends string> {
  readonly code: Code;
  /** 0–100, as printed. */
  readonly percentage: number;
  readonly decimals: number;
}

/** A survey that is known from its printed percentages alone. */
export interface ReportedSurvey {
  readonly place: Place;
  readonly period: Period;
  /** The last day of the answers: its figures are as of that day, whenever they are published. */
  readonly asOf: Day;
  /** Families who answered. */
  readonly n: number;
  readonly publisher: string;
  readonly title: string;
  readonly year: number;
  /** Where the discussions were held: parts of one whole. */
  readonly settings: readonly PrintedPercentage<Setting>[];
  /** The share that agreed with each statement. */
  readonly items: readonly PrintedPercentage<FeedbackItem>[];
}

const candidatesOf = (printed: PrintedPercentage<string>, n: number): readonly number[] => {
  const counts = possibleCounts(printed.percentage, printed.decimals, n);
  return counts.ok ? counts.value : [];
};

/** The counts a printed percentage may stand for; when none fits, the counts around it, so that protection errs on the safe side. */
const rangeOf = (
  printed: PrintedPercentage<string>,
  n: number,
  candidates: readonly number[],
): CountRange => {
  const [lower] = candidates;
  const upper = candidates.at(-1);
  if (lower !== undefined && upper !== undefined) return { lower, upper };
  const exact = (printed.percentage / 100) * n;
  return { lower: Math.floor(exact), upper: Math.ceil(exact) };
};

/** From the lower end for the least possible count to the upper end for the greatest: it covers whichever count was true. */
const intervalOf = (candidates: readonly number[], n: number): KnownValue['interval'] => {
  const [lower] = candidates;
  const upper = candidates.at(-1);
  if (lower === undefined || upper === undefined) return undefined;
  const low = wilsonInterval(lower, n);
  const high = wilsonInterval(upper, n);
  return low.ok && high.ok ? { ...low.value, upper: high.value.upper } : undefined;
};

const reportedCell = (printed: PrintedPercentage<string>, n: number): RawCell => {
  const candidates = candidatesOf(printed, n);
  const range = rangeOf(printed, n, candidates);
  const interval = intervalOf(candidates, n);
  return {
    code: printed.code,
    value: {
      kind: 'known',
      value: printed.percentage / 100,
      n,
      reported: { percentage: printed.percentage, decimals: printed.decimals, n, candidates },
      ...(interval ? { interval } : {}),
    },
    count: range,
    alsoTells: [{ lower: n - range.upper, upper: n - range.lower }],
  };
};

const head = (
  survey: ReportedSurvey,
  publishedAt: Instant,
  table: string,
  indicator: TableHead['indicator'],
  cells: readonly RawCell[],
): TableHead => {
  const unfitting = cells.some(
    ({ value }) =>
      value.kind === 'known' && value.reported !== undefined && value.reported.candidates.length === 0,
  );
  return {
    table,
    indicator,
    unit: 'share',
    place: survey.place,
    period: { key: survey.period.key, grain: survey.period.grain },
    asOf: survey.asOf,
    publishedAt,
    provisional: false,
    source: { kind: 'reported', publisher: survey.publisher, title: survey.title, year: survey.year },
    caveats: [
      'follow-up-shows-no-cause',
      'reported-percentages',
      ...(unfitting ? (['some-figures-fit-no-count'] as const) : []),
    ],
  };
};

/**
 * The printed feedback percentages as a table: each with n, the counts it can stand for and the interval over them.
 * @source docs/settled-questions.md "Feedback"; R0-N1
 * @example reportedFeedback(survey, publishedAt).cells[0].value // { value: 0.97, n: 196, reported: { candidates: [190, 191], … }, … }
 */
export function reportedFeedback(survey: ReportedSurvey, publishedAt: Instant): RawTable {
  const cells = survey.items.map((item) => reportedCell(item, survey.n));
  const { id, version } = feedbackAnswers;
  return {
    head: head(survey, publishedAt, 'family-feedback', { id, version }, cells),
    dimension: 'item',
    protect: 'family',
    cells,
  };
}

/**
 * Where the families of a reported survey had their discussion: printed shares of one whole of n families.
 * @source docs/sources.md "Client survey": 74/3/5/1.5/1.5/15 % of 196
 * @example reportedSettings(survey, asOf).cells[3].count // { lower: 3, upper: 3 }
 */
export function reportedSettings(survey: ReportedSurvey, publishedAt: Instant): RawTable {
  const cells = survey.settings.map((setting) => reportedCell(setting, survey.n));
  const { id, version } = discussions;
  return {
    head: head(survey, publishedAt, 'feedback-settings', { id, version }, cells),
    dimension: 'setting',
    protect: 'family',
    hideFirst: rarestSettingsFirst,
    cells: cells.map(({ alsoTells: _partsOfOneWhole, ...cell }) => cell),
    total: {
      cell: { code: totalCode, value: { kind: 'known', value: 1, n: survey.n }, count: exactly(survey.n) },
      shown: true,
    },
  };
}
