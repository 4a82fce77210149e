import type { StreamId, TableQuery } from '@puheeksi/client';
import type { UnitId } from '@puheeksi/core';

/** Keys of the query cache. All begin with one word, so that a page's own keys never collide with ours. */
export const lpKeys = {
  all: ['puheeksi'],
  tables: ['puheeksi', 'table'],
  table: ({ table, place, period }: TableQuery) => ['puheeksi', 'table', table, place, period ?? 'newest'],
  stream: (stream: StreamId, key: string) => ['puheeksi', 'stream', stream, key],
  unitDiscussions: (unit: UnitId) => ['puheeksi', 'unit-discussions', unit],
} as const;
