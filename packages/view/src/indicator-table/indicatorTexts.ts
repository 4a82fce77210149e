import type { IndicatorGroup, IndicatorId } from '@puheeksi/core/indicators';
import type { Language } from '@puheeksi/core';
import type { TableDenominator, TableReference } from '@puheeksi/core/tally';
import type { PointRule } from '@puheeksi/core/statistics';
import { indicatorEn } from './texts/en.js';
import { indicatorFi } from './texts/fi.js';
import { indicatorSv } from './texts/sv.js';

/** What an indicator is called, and what it means. */
export interface IndicatorText {
  readonly name: string;
  readonly definition: string;
  /** What it meant in earlier versions, for values that were made by them. */
  readonly earlier?: Readonly<Record<number, string>>;
  /** The same of the inhabitants under 18, where they are what a rate is per 1 000 of. */
  readonly under18s?: { readonly name: string; readonly definition: string };
}

/** Every code that a row of an indicator can have and no other text names. */
export type IndicatorRowCode =
  | 'lower-quartile'
  | 'median'
  | 'upper-quartile'
  | 'p80'
  | 'p90'
  | 'benefits'
  | 'participation'
  | 'clarity'
  | 'continuity'
  | 'wishes'
  | 'region'
  | 'municipality'
  | 'ngo'
  | 'parish'
  | 'police'
  | 'education'
  | 'other'
  | 'observations'
  | 'arrivals'
  | 'initiatives'
  | 'decisions'
  | 'feedback'
  | 'local-team'
  | 'area-management-group'
  | 'steering-group'
  | 'child-family-council'
  | 'hyte-steering-group'
  | 'hyte-committee'
  | 'recognised'
  | 'model-agreed'
  | 'followed'
  | 'evaluated'
  | 'developed'
  | 'no-month'
  | 'some-months'
  | 'most-months'
  | 'every-month'
  | 'in-a-week'
  | 'in-a-month'
  | 'later'
  | 'delay-unknown';

/** A decided target or baseline, its parts written out. */
export interface WrittenReference {
  readonly kind: TableReference['kind'];
  /** Which of the figures it is for, where there are several. */
  readonly of?: string;
  readonly value: string;
  readonly from: string;
  readonly decidedOn: string;
  readonly decidedBy: string;
}

/** Whose thousand a rate is per: of all inhabitants, of those under 18, or of the ages that the indicator names. */
export type RateAges = TableDenominator['ageBand'] | 'own';

/** The texts of the table of indicators in one language. */
export interface IndicatorTexts {
  readonly title: string;
  readonly lead: string;
  readonly columns: {
    readonly indicator: string;
    readonly value: string;
    readonly n: string;
    readonly interval: string;
    readonly period: string;
  };
  readonly groups: Readonly<Record<IndicatorGroup, string>>;
  readonly indicators: Readonly<Record<IndicatorId, IndicatorText>>;
  readonly rows: Readonly<Record<IndicatorRowCode, string>>;
  /** 'within 30 days' */
  readonly withinDays: (days: number) => string;
  readonly days: (written: string, count: number) => string;
  readonly people: (written: string) => string;
  /** A rate with what it is per 1 000 of. */
  readonly perThousand: (written: string, ageBand: RateAges) => string;
  /** The same indicator in the whole country. */
  readonly wholeCountry: (name: string) => string;
  /** A year's figure of boys or girls alone. */
  readonly ofGroup: (year: string, group: 'boys' | 'girls') => string;
  readonly quarter: (quarter: number, year: string) => string;
  /** The figures that a region reports from its own systems, in a list of what a remark does not concern. */
  readonly reportedFigures: string;
  /** What is said once of figures that others publish. */
  readonly nationalRemarks: readonly string[];
  /** The average yearly change of a series, with what it makes from the first year to the last. */
  readonly trend: (facts: {
    readonly from: number;
    readonly to: number;
    readonly change: string;
    readonly lower: string;
    readonly upper: string;
    readonly times: string;
  }) => string;
  /** The parts of a series whose direction has changed, and their average. */
  readonly brokenTrend: (facts: {
    readonly average: string;
    readonly parts: readonly { readonly from: number; readonly to: number; readonly change: string }[];
  }) => string;
  readonly chart: (facts: {
    readonly centre: string;
    readonly lower: string;
    readonly upper: string;
  }) => string;
  readonly chartWithoutLimits: string;
  /** No point stands out of a control chart. */
  readonly usualVariation: string;
  /** The rules that hold somewhere, each with the periods: one, or the first and last of several in a row. */
  readonly standingOut: (
    rules: readonly { readonly rule: string; readonly periods: readonly string[] }[],
  ) => string;
  readonly chartRules: Readonly<Record<PointRule, string>>;
  /** Limits from few points still move. */
  readonly trialLimits: (points: number) => string;
  /** Only the newest periods of a long series are listed. */
  readonly newestOnly: (told: number, all: number) => string;
  /** In place of a trend and chart of a series with hidden counts. */
  readonly followUpHidden: string;
  /** In place of a median that fewer than half have reached. */
  readonly notYetReached: string;
  /** A share within target where nobody has decided a target. */
  readonly noTarget: string;
  /** The decision that a figure is held against; nothing is called good or bad by it. */
  readonly reference: (facts: WrittenReference) => string;
  /** What a target for every single wait is of. */
  readonly eachObservation: string;
  /** Whose inhabitants of which year a rate is out of. */
  readonly denominator: (facts: {
    readonly year: number;
    readonly ageBand: TableDenominator['ageBand'];
    readonly source: string;
  }) => string;
  /** An indicator that was left out of the newest publication keeps its earlier values. */
  readonly earlierAsOf: (asOf: string) => string;
  /** The indicators that a remark on the page does not concern. */
  readonly except: (names: readonly string[]) => string;
  readonly version: (version: number) => string;
  /** Names the list of links to the groups. */
  readonly contents: string;
  readonly nothings: string;
  readonly remarks: string;
  readonly download: string;
  readonly print: string;
}

const all: Readonly<Record<Language, IndicatorTexts>> = {
  fi: indicatorFi,
  sv: indicatorSv,
  en: indicatorEn,
};

/**
 * The texts of the indicators in a language: names, definitions, units.
 * @example indicatorTextsFor('fi').indicators['network-meeting-wait'].name // 'Odotus päätöksestä LP-neuvonpitoon'
 */
export function indicatorTextsFor(language: Language): IndicatorTexts {
  return all[language];
}
