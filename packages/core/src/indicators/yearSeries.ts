import { err, ok, type PlaceLevel, type Result } from '../kernel/index.js';

/** One year of a population series: a survey's share, a register's count. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
  readonly level: PlaceLevel | 'sotkanet-area';
  /** Which source it comes from; the survey and the register of one name are two sources. */
  readonly source: string;
  /** How many were asked or registered, where the source tells. */
  readonly n?: number;
}

/** How often a series is made: every year, or every second year as the School Health Promotion survey. */
export interface YearSeriesRule {
  readonly everyYears: number;
}

/** Years that may be joined by a line: each follows the one before by exactly the rhythm of the series. */
export interface JoinedYears {
  readonly years: readonly YearValue[];
}

/** Why a series is refused: what does not belong together stands together, or something is no year, value or rhythm. */
export type YearSeriesError =
  | { readonly code: 'not-a-rhythm'; readonly field: 'everyYears' }
  | { readonly code: 'not-a-year'; readonly field: 'year'; readonly index: number }
  | { readonly code: 'not-a-number'; readonly field: 'value'; readonly index: number }
  | { readonly code: 'levels-mixed'; readonly levels: readonly YearValue['level'][] }
  | { readonly code: 'sources-mixed'; readonly sources: readonly string[] }
  | { readonly code: 'year-twice'; readonly year: number };

/**
 * Cuts a series into the runs that may be joined. A missing year is a gap, never a straight line over it; a two-yearly survey is
 * joined every second year and never drawn as yearly. Levels and sources are never mixed.
 * Refuses with `not-a-rhythm` (whole years, at least one), `not-a-year`, `not-a-number`, `levels-mixed`, `sources-mixed`,
 * `year-twice`.
 * @source School Health Promotion data are two-yearly; F47: never averages across levels, survey and register are two sources
 * @example joinedYears([{ year: 2019, … }, { year: 2021, … }, { year: 2025, … }], { everyYears: 2 }) // ok: runs 2019–2021 and 2025
 */
export function joinedYears(
  values: readonly YearValue[],
  { everyYears }: YearSeriesRule,
): Result<readonly JoinedYears[], YearSeriesError> {
  if (!Number.isSafeInteger(everyYears) || everyYears < 1)
    return err({ code: 'not-a-rhythm', field: 'everyYears' });
  const noYear = values.findIndex(({ year }) => !Number.isSafeInteger(year));
  if (noYear >= 0) return err({ code: 'not-a-year', field: 'year', index: noYear });
  const noNumber = values.findIndex(({ value }) => !Number.isFinite(value));
  if (noNumber >= 0) return err({ code: 'not-a-number', field: 'value', index: noNumber });
  const levels = [...new Set(values.map(({ level }) => level))];
  if (levels.length > 1) return err({ code: 'levels-mixed', levels });
  const sources = [...new Set(values.map(({ source }) => source))];
  if (sources.length > 1) return err({ code: 'sources-mixed', sources });
  const sorted = [...values].sort((a, b) => a.year - b.year);
  const twice = sorted.find(({ year }, index) => sorted[index + 1]?.year === year);
  if (twice) return err({ code: 'year-twice', year: twice.year });
  const runs: YearValue[][] = [];
  for (const value of sorted) {
    const last = runs.at(-1);
    if (last && value.year - (last.at(-1)?.year ?? value.year) === everyYears) last.push(value);
    else runs.push([value]);
  }
  return ok(runs.map((years) => ({ years })));
}
