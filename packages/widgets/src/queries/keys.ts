import type { StreamId, TableQuery } from '@puheeksi/client';
import type { PlaceKey, UnitId } from '@puheeksi/core';

/** Keys of the query cache. All begin with one word, so that a page's own keys never collide with ours. */
export const lpKeys = {
  all: ['puheeksi'],
  tables: ['puheeksi', 'table'],
  table: ({ table, place, period }: TableQuery) => ['puheeksi', 'table', table, place, period ?? 'newest'],
  listings: (place: PlaceKey) => ['puheeksi', 'table', 'listings of', place],
  stream: (stream: StreamId, key: string) => ['puheeksi', 'stream', stream, key],
  register: (id: string) => ['puheeksi', 'register', id],
  registerPage: (id: string, query: object) => ['puheeksi', 'register', id, 'page', query],
  registerSummary: (id: string) => ['puheeksi', 'register', id, 'summary'],
  registerEntry: (id: string, entry: string) => ['puheeksi', 'register', id, 'entry', entry],
  registerHistory: (id: string, entry: string) => ['puheeksi', 'register', id, 'history', entry],
  registerChoices: (id: string, language: string, day: string) => [
    'puheeksi',
    'register',
    id,
    'choices',
    language,
    day,
  ],
  registerParts: (id: string, language: string, day: string) => [
    'puheeksi',
    'register-parts',
    id,
    language,
    day,
  ],
  unitDiscussions: (unit: UnitId) => ['puheeksi', 'unit-discussions', unit],
} as const;
