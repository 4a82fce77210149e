import { parsePeriod, placeKey } from '@puheeksi/core';
import { parsePlaceKey } from '@puheeksi/core/kernel';
import { comparisons, type Filter } from '../views/filter.js';

/** The keys of an address that belong to the filter of a page, in the order in which they are written. */
const keys = ['place', 'period', 'compare'] as const;

/** What stands before the keys in the address of a page that is not ours. */
export const hostPrefix = 'lp-';

const partsOf = (search: string): readonly string[] =>
  search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '');
const keyOf = (part: string): string => part.split('=')[0] ?? '';

/** The value of a key; keys of places and periods hold but one sign that some programs escape, the colon. */
const valueOf = (parts: readonly string[], key: string): string | undefined =>
  parts
    .find((part) => keyOf(part) === key)
    ?.slice(key.length + 1)
    .replace(/%3a/gi, ':');

/**
 * The filter that an address names, over what the page shows without one. What cannot be read is left as it is without it: an
 * address may be typed by anybody.
 * @example filterFromAddress('?place=municipality:260', initial).place // 'municipality:260'
 */
export function filterFromAddress(search: string, initial: Filter, prefix = ''): Filter {
  const parts = partsOf(search);
  const [place, period, compare] = keys.map((key) => valueOf(parts, `${prefix}${key}`));
  const placeRead = parsePlaceKey(place ?? '');
  const periodRead = parsePeriod(period ?? '');
  const chosen = periodRead.ok ? periodRead.value.key : initial.period;
  return {
    place: placeRead.ok ? placeKey(placeRead.value) : initial.place,
    compare: comparisons.find((one) => one === compare) ?? initial.compare,
    ...(chosen === undefined || period === 'newest' ? {} : { period: chosen }),
  };
}

/**
 * The query of an address that names a filter: only what differs from what the page shows without one, and every other key of the
 * page as it was.
 * @example addressOfFilter('?page=2', { place: 'municipality:260', compare: 'year-before' }, initial) // '?page=2&place=municipality:260'
 */
export function addressOfFilter(search: string, filter: Filter, initial: Filter, prefix = ''): string {
  const own = keys.map((key) => `${prefix}${key}`);
  const others = partsOf(search).filter((part) => !own.includes(keyOf(part)));
  const values = { ...filter, period: filter.period ?? 'newest' };
  const before = { ...initial, period: initial.period ?? 'newest' };
  // Keys of places and periods hold nothing that an address would have to hide.
  const named = keys.flatMap((key) =>
    values[key] === before[key] ? [] : [`${prefix}${key}=${values[key]}`],
  );
  const query = [...others, ...named].join('&');
  return query === '' ? '' : `?${query}`;
}
