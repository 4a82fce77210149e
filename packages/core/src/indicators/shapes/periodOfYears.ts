import { parsePeriod } from '../../kernel/index.js';
import type { TableHead } from '../../tally/index.js';

/** The period from the first of the years to the last. @example periodOfYears([2021, 2019]).key // '2019-01..2021-12' */
export function periodOfYears(years: readonly number[]): TableHead['period'] {
  const first = Math.min(...years);
  const last = Math.max(...years);
  const period = parsePeriod(first === last ? String(first) : `${first}-01..${last}-12`);
  if (!period.ok) throw new Error(`The years of a series are no period: ${first}–${last}`);
  return { key: period.value.key, grain: period.value.grain };
}
