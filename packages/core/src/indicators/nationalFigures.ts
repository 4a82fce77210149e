import {
  err,
  ok,
  parseDay,
  placeKey,
  type Day,
  type Issue,
  type Place,
  type Result,
} from '../kernel/index.js';
import type { NationalSource, TableSource, TableUnit } from '../tally/index.js';
import type { IndicatorId } from './indicatorIds.js';

/** A figure of children's wellbeing or of the use of services that others make and publish. */
export interface NationalIndicator {
  readonly id: NationalIndicatorId;
  readonly about: 'loneliness' | 'mental-health' | 'overweight' | 'referrals' | 'service-use';
  readonly source: NationalSource;
  /** Its id in Sotkanet; null where no saved answer shows one, and then nothing is read for it. */
  readonly sotkanetId: number | null;
  /** How often it is made: the School Health Promotion study every second year. */
  readonly everyYears: 1 | 2;
  /** What its values are: a share of those asked, a rate per 1 000 of the ages that its name tells, or a count. */
  readonly unit: Extract<TableUnit, 'share' | 'per-thousand' | 'count'>;
}

const indicator = <Id extends IndicatorId>(
  id: Id,
  about: NationalIndicator['about'],
  source: NationalSource,
  sotkanetId: number | null,
  unit: NationalIndicator['unit'],
) => ({ id, about, source, sotkanetId, everyYears: source === 'ktk' ? (2 as const) : (1 as const), unit });

const list = [
  indicator('no-close-friends-8-9', 'loneliness', 'ktk', 292, 'share'),
  indicator('anxiety-8-9', 'mental-health', 'ktk', 328, 'share'),
  indicator('overweight-8-9', 'overweight', 'ktk', 3906, 'share'),
  indicator('overweight-2-16', 'overweight', 'finlapsetRegister', null, 'share'),
  indicator('child-welfare-notified', 'referrals', 'thlRegister', 1086, 'share'),
  indicator('involuntary-referrals', 'referrals', 'thlRegister', 3058, 'count'),
  indicator('hospital-care', 'service-use', 'thlRegister', 4, 'per-thousand'),
  indicator('child-psychiatry', 'service-use', 'thlRegister', 2483, 'per-thousand'),
  indicator('adolescent-psychiatry', 'service-use', 'thlRegister', 2484, 'per-thousand'),
  indicator('family-counselling', 'service-use', 'thlRegister', 1243, 'per-thousand'),
] as const;

/** The id of a figure that others make and publish. */
export type NationalIndicatorId = (typeof list)[number]['id'];

/**
 * The figures that the family-centre work follows: its three priorities, and referrals to and use of services. Ids are those of
 * Sotkanet's list of indicators of 2016; an id that list does not have is not guessed. The FinChildren survey (`finlapsetSurvey`) began
 * after that list was saved, so none of its figures has a known id yet, and none stands here.
 * @source R0 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023), priorities and indicators; Sotkanet `/indicators`
 * @example nationalIndicators.find(({ id }) => id === 'overweight-2-16')?.source // 'finlapsetRegister'
 */
export const nationalIndicators: readonly NationalIndicator[] = list;

/** Whose figure it is: of all, or of boys or girls where the source tells them apart. */
export const figureGroups = ['total', 'boys', 'girls'] as const;
/** Whose figure it is. */
export type FigureGroup = (typeof figureGroups)[number];

/** One figure of one year. */
export interface NationalFigure {
  readonly year: number;
  /** In the unit of the indicator: a share is 0–1. */
  readonly value: number;
  /** @default 'total' */
  readonly group?: FigureGroup;
  /** How many were asked or registered, where the source tells. */
  readonly n?: number;
}

/** The published figures of one indicator in one place: one level and one source. A year that is left out is no data. Plain JSON. */
export interface NationalFigures {
  readonly indicator: NationalIndicatorId;
  readonly place: Extract<Place, { readonly level: 'country' | 'region' }>;
  /** The day of the figures as their source tells it: of an update, or the last of the newest year. */
  readonly asOf: Day;
  /** Who published them and where they were read. */
  readonly source: Omit<Extract<TableSource, { readonly kind: 'register' }>, 'kind' | 'collection'>;
  readonly figures: readonly NationalFigure[];
}

const valueIssue = (value: number, unit: NationalIndicator['unit']): string | undefined => {
  if (!Number.isFinite(value)) return 'not-a-number';
  if (value < 0) return 'too-small';
  if (unit === 'share' && value > 1) return 'not-a-share';
  return unit === 'count' && !Number.isSafeInteger(value) ? 'not-a-count' : undefined;
};

function figureIssues({ indicator: id, asOf, figures }: NationalFigures, index: number): readonly Issue[] {
  const unit = nationalIndicators.find((known) => known.id === id)?.unit;
  const seen = new Set<string>();
  return figures.flatMap(({ year, value, group = 'total', n }, at): readonly Issue[] => {
    const path = [index, 'figures', at];
    const key = `${year} ${group}`;
    const repeated = seen.has(key);
    seen.add(key);
    const wrong = unit && valueIssue(value, unit);
    const isYear = Number.isSafeInteger(year) && year >= 1900 && year <= 9999;
    return [
      ...(isYear ? [] : [{ path: [...path, 'year'], code: 'not-a-year', received: String(year) }]),
      ...(repeated ? [{ path: [...path, 'year'], code: 'said-twice', received: key }] : []),
      ...(isYear && String(year) > asOf.slice(0, 4)
        ? [{ path: [...path, 'year'], code: 'not-over-yet', expected: asOf, received: String(year) }]
        : []),
      ...(figureGroups.includes(group) ? [] : [{ path: [...path, 'group'], code: 'not-in-the-list' }]),
      ...(wrong ? [{ path: [...path, 'value'], code: wrong, received: String(value) }] : []),
      ...(n === undefined || (Number.isSafeInteger(n) && n >= 0)
        ? []
        : [{ path: [...path, 'n'], code: 'not-a-count', received: String(n) }]),
    ];
  });
}

/**
 * Whether figures of others can be published: known indicators, each once in a place, years and values that their unit can have, a
 * day and a source. Gives the same figures, or every issue with its path.
 * Refuses with `not-in-the-list`, `said-twice`, `not-a-day`, `empty-text`, `empty-list`, `not-a-year`, `not-over-yet`, `not-a-number`,
 * `too-small`, `not-a-share`, `not-a-count`.
 * @source F47: never averages across levels
 * @example checkNationalFigures([{ ...figures, figures: [{ year: 2022, value: 27 }] }]) // { ok: false, error: [{ path: [0, 'figures', 0, 'value'], code: 'not-a-share', … }] }
 */
export function checkNationalFigures(
  all: readonly NationalFigures[],
): Result<readonly NationalFigures[], readonly Issue[]> {
  const keyOf = ({ indicator: id, place }: NationalFigures): string => `${id} ${placeKey(place)}`;
  const issues = all.flatMap((one, index): readonly Issue[] => [
    ...(nationalIndicators.some(({ id }) => id === one.indicator)
      ? []
      : [{ path: [index, 'indicator'], code: 'not-in-the-list', received: one.indicator }]),
    ...(all.slice(0, index).some((earlier) => keyOf(earlier) === keyOf(one))
      ? [{ path: [index], code: 'said-twice', received: keyOf(one) }]
      : []),
    ...(parseDay(one.asOf).ok ? [] : [{ path: [index, 'asOf'], code: 'not-a-day', received: one.asOf }]),
    ...(['publisher', 'title', 'licence'] as const)
      .filter((field) => one.source[field].trim() === '')
      .map((field) => ({ path: [index, 'source', field], code: 'empty-text' })),
    ...(one.figures.length === 0 ? [{ path: [index, 'figures'], code: 'empty-list' }] : []),
    ...figureIssues(one, index),
  ]);
  return issues.length > 0 ? err(issues) : ok(all);
}
