import { useQueries } from '@tanstack/react-query';
import type { PlaceKey } from '@puheeksi/core';
import type { Published } from '@puheeksi/view';
import { useLp } from '../provider/useLp.js';
import { askingOptions } from '../queries/createQueryClient.js';
import { lpKeys } from '../queries/keys.js';
import { valueOrThrow } from '../queries/queryProblem.js';

/** What is published of some places, as far as it is known. */
export interface PublishedPeriods {
  readonly published: readonly Published[];
  readonly loading: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** What is published of each of the places. A place of which nothing is published has nothing to offer, which is no failure. */
export function usePublishedPeriods(places: readonly PlaceKey[]): PublishedPeriods {
  const { source } = useLp();
  const results = useQueries({
    queries: places.map((place) => ({
      ...askingOptions,
      queryKey: lpKeys.listings(place),
      queryFn: async ({ signal }: { readonly signal: AbortSignal }) => {
        const listed = await source.listTables(place, { signal });
        return listed.ok || listed.error.kind !== 'not-found' ? valueOrThrow(listed) : [];
      },
    })),
  });
  return {
    published: results.flatMap(({ data }) => data ?? []),
    loading: results.some(({ isPending }) => isPending),
    failed: results.some(({ isError }) => isError),
    retry: () => results.filter(({ isError }) => isError).forEach((result) => void result.refetch()),
  };
}
