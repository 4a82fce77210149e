import type { RawCell } from '../../tally/index.js';
import { joinedYears, type YearSeriesRule, type YearValue } from '../yearSeries.js';

/**
 * The years of a series as cells. Between two runs stand the years without data: no line joins over them. Throws where levels or
 * sources are mixed, or a year comes twice: a bug of whoever gave them.
 * @example yearCells([{ year: 2021, … }, { year: 2023, … }], { everyYears: 1 }).map(({ code }) => code) // ['2021', '2022', '2023']
 */
export function yearCells(values: readonly YearValue[], rule: YearSeriesRule): readonly RawCell[] {
  const runs = joinedYears(values, rule);
  if (!runs.ok) throw new Error(`The years are no series: ${runs.error.code}`);
  return runs.value.flatMap(({ years }, index): readonly RawCell[] => {
    const before = runs.value[index - 1]?.years.at(-1)?.year;
    const first = years[0]?.year;
    const missing: RawCell[] = [];
    if (before !== undefined && first !== undefined)
      for (let year = before + rule.everyYears; year < first; year += rule.everyYears)
        missing.push({ code: String(year), value: { kind: 'no-data' } });
    return [
      ...missing,
      ...years.map(({ year, value, n }): RawCell => ({
        code: String(year),
        value: { kind: 'known', value, ...(n === undefined ? {} : { n }) },
      })),
    ];
  });
}
