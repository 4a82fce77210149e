import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import { memorySource, type DataSource, type Problem } from '@puheeksi/client';
import { contractRegion, puheeksiHandlers } from '@puheeksi/client/testing';
import type { PlaceKey, PublishedTable, UnitId } from '@puheeksi/core';

/** North Karelia. */
export const northKarelia = 'region:14' as PlaceKey;
/** A made-up school of the sample. */
export const liperiSchool = 'liperi-school' as UnitId;

const sample = (): DataSource => {
  const { posts, now, ...region } = contractRegion();
  return memorySource({ ...region, now: () => now, posts: [...posts.worker, ...posts.publisher] });
};

const handlersOf = (source: DataSource): readonly HttpHandler[] =>
  puheeksiHandlers(source, { baseUrl: window.location.origin });

/** The made-up region, answering as the server does. A story that records gets a region of its own. */
export const northKareliaHandlers = (): readonly HttpHandler[] => handlersOf(sample());

/** A server that has exactly this table. */
export const handlersWithTable = (table: PublishedTable): readonly HttpHandler[] =>
  handlersOf({ ...sample(), publishedTable: async () => ({ ok: true, value: table }) });

/** A server that answers every question with the same problem. */
export const handlersWithProblem = (problem: Problem): readonly HttpHandler[] => {
  const failed = async () => ({ ok: false, error: problem }) as const;
  return handlersOf({
    publishedTable: failed,
    listTables: failed,
    unitDiscussions: failed,
    send: failed,
    stream: failed,
    publishNow: failed,
  });
};

/** A server that never answers. */
export const silentHandlers = (): readonly HttpHandler[] => [
  http.all('*/v1/*', async () => {
    await delay('infinite');
    return HttpResponse.json({});
  }),
];
