import { placeKey, type Month } from '../kernel/index.js';
import type { CellTells, RestCount, ToldCount } from '../tally/index.js';
import type { Counted } from './counted.js';
import { keyOf } from './measure.js';
import type { TableRequest } from './tables.js';

/** Which part of what is counted: codes it is cut down to, and one month of the period. */
export interface CountPart {
  readonly codes?: Readonly<Record<string, string>>;
  readonly month?: Month;
}

/** The time of a stock in the name of its count: the same count from day to day, until it changes. */
export const onTheDay = 'day';

/**
 * The name of a count: measure, place, time, codes. Every table that tells the count calls it so, and a month is called the same
 * in every period that holds it.
 * @example countName({ measure: discussions }, request, { codes: { setting: 'school' } }) // 'discussions@1|region:14|2025-12..2026-11|setting=school'
 */
export function countName(
  { measure, where = {} }: Counted,
  { place, period }: Pick<TableRequest, 'place' | 'period'>,
  { codes = {}, month }: CountPart = {},
): string {
  const time = measure.sumsOver.includes('period') ? (month ?? period.key) : onTheDay;
  const cut = Object.entries({ ...where, ...codes })
    .map(([name, code]) => `${name}=${typeof code === 'string' ? code : code.join('+')}`)
    .sort();
  return [keyOf(measure), placeKey(place), time, ...cut].join('|');
}

/** What a row of a split is cut down to: its month, or its code. */
export function partOf(dimension: string, code: string): CountPart {
  return dimension === 'month' ? { month: code as Month } : { codes: { [dimension]: code } };
}

/** What is left of a whole without a part. */
export function restOf(whole: ToldCount, part: ToldCount): RestCount {
  return {
    name: `${whole.name} - ${part.name}`,
    count: whole.count - part.count,
    whole: whole.name,
    part: part.name,
  };
}

/** What a share lets out: its part, what it is out of, and so the rest. */
export function tellsOfShare(part: ToldCount, whole: ToldCount): CellTells {
  return { counts: [part, whole], rests: [restOf(whole, part)] };
}
