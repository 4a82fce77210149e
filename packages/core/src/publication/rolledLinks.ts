import { addMonths, parsePeriod, rollingYear, type Month, type Period } from '../kernel/index.js';
import type { FamilyCell, FamilyLinks, LinearRelation, PublicationRegister } from '../privacy/index.js';

const monthPeriod = (month: Month): Period => {
  const period = parsePeriod(month);
  if (!period.ok) throw new Error(`Not a month: ${month}`);
  return period.value;
};

/**
 * How many months before the given one the newest rolling year ended that was published; none when there was none with a month
 * in common.
 * @example monthsSince('2026-11' as Month, register) // 1
 */
export function monthsSince(month: Month, register: PublicationRegister): number | undefined {
  const periods = new Set(
    register.entries.flatMap(({ cells }) => cells.map(({ key }) => key.split('|')[2] ?? '')),
  );
  for (let months = 0; months < 12; months++)
    if (periods.has(rollingYear(addMonths(month, -months)).key)) return months;
  return undefined;
}

/** The counts of a period by the names they have in the present one. */
type CountsOf = (period: Period) => ReadonlyMap<string, number>;

/**
 * How the rolling year hangs together with the one published before it. The months of both are links by their own names. By
 * setting and origin the years differ by what the months that came and left hold there, which stands in no table and nobody
 * knows; but where those months hold nothing at all, a count of this year is the count of the year before.
 * @example rolledLinks(request.period, register, countsOf).relations.length // 0 while no earlier year was published
 */
export function rolledLinks(
  present: Period,
  register: PublicationRegister,
  countsOf: CountsOf,
): Required<FamilyLinks> {
  const since = monthsSince(addMonths(present.lastMonth, -1), register);
  if (since === undefined) return { relations: [], counts: [] };
  const before = rollingYear(addMonths(present.lastMonth, -since - 1));
  const came = Array.from({ length: since + 1 }, (_, back) => addMonths(present.lastMonth, -back));
  const changed = [...came, ...came.map((month) => addMonths(month, -12))].map((month) =>
    countsOf(monthPeriod(month)),
  );
  const relations: LinearRelation[] = [];
  const counts: FamilyCell[] = [];
  for (const [key, count] of countsOf(before)) {
    const whole = key.split('|').slice(0, 3).join('|');
    if (changed.some((months) => months.get(whole) !== 0 || (months.get(key) ?? 0) !== 0)) continue;
    const year = key.replaceAll(`|${present.key}`, `|${before.key}`);
    counts.push({ key: year, count, printed: false });
    relations.push({
      terms: [
        { key, times: 1 },
        { key: year, times: -1 },
      ],
      equals: 0,
    });
  }
  return { relations, counts };
}
