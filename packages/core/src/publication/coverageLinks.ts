import { countName, coveredName, discussions, type IndicatorRequest } from '../indicators/index.js';
import { monthsOf, placeKey } from '../kernel/index.js';
import type { FamilyCell, FamilyLinks, LinearRelation } from '../privacy/index.js';

const counted = { measure: discussions };

/** A count that is at least another one, or a number. */
interface AtLeast {
  readonly count: string;
  readonly other?: string;
  readonly min: number;
}

/** Where three units report, three discussions were held or more: over the period and in each month. */
const bothThere = (counts: ReadonlyMap<string, number>, request: IndicatorRequest): readonly AtLeast[] =>
  [undefined, ...monthsOf(request.period)].flatMap((month) => {
    const part = month === undefined ? {} : { month };
    const [count, other] = [countName(counted, request, part), coveredName(counted, request, part)];
    const min = counts.get(other);
    return min === undefined ? [] : [{ count, other, min }];
  });

/**
 * How many discussions a municipality has at least: where 12 of 14 units have reported, no more than two are missing, so one
 * with five units has three that have a discussion each. Whoever knows the register of units knows this.
 */
const inMunicipalities = (
  counts: ReadonlyMap<string, number>,
  request: IndicatorRequest,
): readonly AtLeast[] => {
  const reporting = counts.get(coveredName(counted, request));
  const { units, municipalities, period } = request;
  if (reporting === undefined || !municipalities) return [];
  const silent = units.length - reporting;
  return municipalities.codes.flatMap((code) => {
    const own = units.filter(
      (unit) => municipalities.of(placeKey({ level: 'unit', code: unit }), period.lastMonth) === code,
    );
    const min = own.length - silent;
    return min > 0 ? [{ count: countName(counted, request, { codes: { municipality: code } }), min }] : [];
  });
};

/**
 * What the number of units that report tells of the discussions.
 * @example coverageLinks(counts, request).relations.length // 13: the year and its months
 */
export function coverageLinks(
  counts: ReadonlyMap<string, number>,
  request: IndicatorRequest,
): Required<FamilyLinks> {
  const relations: LinearRelation[] = [];
  const between: FamilyCell[] = [];
  for (const { count, other, min } of [...bothThere(counts, request), ...inMunicipalities(counts, request)]) {
    const n = counts.get(count);
    if (n === undefined || n < min) continue;
    const key = `between ${n} ${count} and ${min} units`;
    // Nothing in nothing is no chance
    const open = n > 0;
    if (open) between.push({ key, count: n - min, printed: false, protect: 'open' });
    const terms = [{ key: count, times: 1 }, ...(other ? [{ key: other, times: -1 }] : [])];
    relations.push({
      terms: open ? [...terms, { key, times: -1 }] : terms,
      equals: other ? 0 : min,
    });
  }
  return { relations, counts: between };
}
