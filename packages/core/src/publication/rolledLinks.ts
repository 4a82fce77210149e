import { parseCountName } from '../indicators/index.js';
import { addMonths, parsePeriod, rollingYear, type Month, type Period } from '../kernel/index.js';
import type { FamilyCell, FamilyLinks, LinearRelation, PublicationRegister } from '../privacy/index.js';
import { countRelations, type NamedRelation } from './countRelations.js';

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

/** Counts by name; a name of this year as it is in the year before. */
interface TwoYears {
  readonly counts: ReadonlyMap<string, number>;
  readonly before: ReadonlyMap<string, number>;
  readonly nameBefore: (key: string) => string;
  /** The counts of each month that came or left, by the names they have in this year. */
  readonly changed: readonly ReadonlyMap<string, number>[];
}

/**
 * Two counts of which one is never more than the other, in a code of a dimension. Where nothing lies between them in any month that came
 * or left, what lies between them in the code is what it was in the year before.
 */
function unchangedBetween(
  { wholes, parts }: NamedRelation,
  { counts, before, nameBefore, changed }: TwoYears,
): LinearRelation | undefined {
  const terms = [...wholes.map((key) => ({ key, times: 1 })), ...parts.map((key) => ({ key, times: -1 }))];
  const sumIn = (told: ReadonlyMap<string, number>, nameOf = (key: string) => key): number =>
    terms.reduce((sum, { key, times }) => sum + times * (told.get(nameOf(key)) ?? NaN), 0);
  const ofAllCodes = (key: string): string => key.split('|').slice(0, 3).join('|');
  if (changed.some((month) => sumIn(month, ofAllCodes) !== 0)) return undefined;
  // A late entry in a month of both years makes another difference
  if (sumIn(counts) !== sumIn(before)) return undefined;
  const earlier = terms.map(({ key, times }) => ({ key: nameBefore(key), times: -times }));
  return { terms: [...terms, ...earlier], equals: 0 };
}

/**
 * How the rolling year hangs together with the one published before it. The months of both are links by their own names. By
 * setting and origin the years differ by what the months that came and left hold there, which stands in no table; but where those
 * months hold nothing at all, a count of this year is the count of the year before, and where all of their discussions were the first of
 * a family, so is the number of those that were not.
 * @example rolledLinks(request.period, counts, register, countsOf).relations.length // 0 while no earlier year was published
 */
export function rolledLinks(
  present: Period,
  counts: ReadonlyMap<string, number>,
  register: PublicationRegister,
  countsOf: CountsOf,
): Required<FamilyLinks> {
  const since = monthsSince(addMonths(present.lastMonth, -1), register);
  if (since === undefined) return { relations: [], counts: [] };
  const yearBefore = rollingYear(addMonths(present.lastMonth, -since - 1));
  const came = Array.from({ length: since + 1 }, (_, back) => addMonths(present.lastMonth, -back));
  const changed = [...came, ...came.map((month) => addMonths(month, -12))].map((month) =>
    countsOf(monthPeriod(month)),
  );
  const before = countsOf(yearBefore);
  const nameBefore = (key: string): string => key.replaceAll(`|${present.key}`, `|${yearBefore.key}`);
  const relations: LinearRelation[] = [];
  for (const [key] of before) {
    const whole = key.split('|').slice(0, 3).join('|');
    if (changed.some((months) => months.get(whole) !== 0 || (months.get(key) ?? 0) !== 0)) continue;
    relations.push({
      terms: [
        { key, times: 1 },
        { key: nameBefore(key), times: -1 },
      ],
      equals: 0,
    });
  }
  const ofCodes = [...counts.keys()].filter((key) => {
    const own = parseCountName(key);
    return own?.time === present.key && Object.keys(own.cut).length > 0;
  });
  for (const relation of countRelations(ofCodes, present)) {
    const link = unchangedBetween(relation, { counts, before, nameBefore, changed });
    if (link) relations.push(link);
  }
  const linked = new Set(relations.flatMap(({ terms }) => terms.map(({ key }) => key)));
  const ofYearBefore = [...before].filter(([key]) => linked.has(nameBefore(key)));
  return {
    relations,
    counts: ofYearBefore.map(([key, count]): FamilyCell => ({ key: nameBefore(key), count, printed: false })),
  };
}
