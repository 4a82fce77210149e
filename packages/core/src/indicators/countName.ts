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

/** The parts of the name of a count. */
export interface NamedCount {
  /** The key of its measure. */
  readonly measure: string;
  readonly place: string;
  /** A period, a month, or `onTheDay`. */
  readonly time: string;
  /** What it is cut down to, as it stands in the name: several codes of a dimension are joined by `+`. */
  readonly cut: Readonly<Record<string, string>>;
}

/**
 * Reads the name of a count; nothing where it is not one, as the name of a rest.
 * @example parseCountName('discussions@1|region:14|2026-11|setting=school')?.cut // { setting: 'school' }
 */
export function parseCountName(name: string): NamedCount | undefined {
  const [measure = '', place, time, ...cuts] = name.split('|');
  if (place === undefined || time === undefined || !/^[a-z0-9-]+@\d+$/.test(measure) || name.includes(' '))
    return undefined;
  return { measure, place, time, cut: Object.fromEntries(cuts.map((cut) => cut.split('='))) };
}

/** The name that `parseCountName` reads. @example formatCountName({ measure: 'discussions@1', place: 'region:14', time: '2026-11', cut: {} }) // 'discussions@1|region:14|2026-11' */
export function formatCountName({ measure, place, time, cut }: NamedCount): string {
  const cuts = Object.entries(cut).map(([dimension, code]) => `${dimension}=${code}`);
  return [measure, place, time, ...cuts.sort()].join('|');
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
