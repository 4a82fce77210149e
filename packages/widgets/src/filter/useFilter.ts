import { useEffect, useState } from 'react';
import { addressOfFilter, filterFromAddress, type Filter } from '@puheeksi/view';

/** Whether the choice stands in the address of the page, and with which prefix. */
export interface UseFilterOptions {
  /**
   * The prefix of the keys in the address, such as `lp-` on a page that has keys of its own, or an empty one. Without it the
   * address is left alone.
   */
  readonly address?: string;
}

/**
 * The filter of a page: what the page shows at first, or what its address names. A choice replaces the address and keeps
 * everything else in it, so that a link shows the same and "back" still leaves the page.
 * @example const [filter, choose] = useFilter({ place: 'region:14' as PlaceKey, compare: 'year-before' }, { address: '' });
 */
export function useFilter(
  initial: Filter,
  { address }: UseFilterOptions = {},
): readonly [Filter, (filter: Filter) => void] {
  const [start] = useState(initial);
  const read = (): Filter =>
    address === undefined || typeof window === 'undefined'
      ? start
      : filterFromAddress(window.location.search, start, address);
  const [filter, setFilter] = useState(read);
  useEffect(() => {
    if (address === undefined) return undefined;
    const moved = (): void => setFilter(filterFromAddress(window.location.search, start, address));
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }, [address, start]);
  const choose = (next: Filter): void => {
    setFilter(next);
    if (address === undefined) return;
    const { pathname, search, hash } = window.location;
    const query = addressOfFilter(search, next, start, address);
    window.history.replaceState(window.history.state, '', `${pathname}${query}${hash}`);
  };
  return [filter, choose];
}
