import type { SotkanetIndicator } from './indicators.js';
import { sotkanetGenders, type SotkanetGender } from './rows.js';

/** What to ask of one indicator. */
export interface SotkanetQuery {
  readonly indicator: number;
  readonly years: readonly number[];
  readonly genders: readonly SotkanetGender[];
}

/** Address of the API; put a server of your own between: answers are to be cached for at least a day, not fetched by each browser. */
export const sotkanetBase = 'https://sotkanet.fi/rest/1.1';

/**
 * The path and query of a request for figures, to be put after the base address. Areas cannot be chosen: the answer has all
 * of them.
 * @source Sotkanet REST API 1.1: `years` and `genders` repeat
 * @example sotkanetDataPath('json', { indicator: 127, years: [2009, 2010], genders: ['total'] }) // '/json?indicator=127&years=2009&years=2010&genders=total'
 */
export function sotkanetDataPath(format: 'json' | 'csv', query: SotkanetQuery): string {
  const pairs = [
    `indicator=${query.indicator}`,
    ...query.years.map((year) => `years=${year}`),
    ...query.genders.map((gender) => `genders=${gender}`),
  ];
  return `/${format}?${pairs.join('&')}`;
}

/**
 * The genders to ask for so that an answer is not empty by accident: `total` when the indicator has it, otherwise those it
 * has, otherwise all three.
 * @example gendersToAsk({ genders: [] }) // ['male', 'female', 'total']
 */
export function gendersToAsk({ genders }: Pick<SotkanetIndicator, 'genders'>): readonly SotkanetGender[] {
  if (genders.includes('total')) return ['total'];
  return genders.length > 0 ? genders : sotkanetGenders;
}
