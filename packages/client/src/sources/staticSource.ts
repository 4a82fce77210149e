import { err, ok, type Issue, type Result } from '@puheeksi/core';
import { parsePublishedTable, parseTableListings, type TableListing } from '@puheeksi/core/wire';
import { answerOf } from '../abort.js';
import type { CallOptions, DataSource, Problem } from '../dataSource.js';
import { httpDoor, type HttpOptions } from '../http.js';
import { isAskedFor, listingOf, newestFirst } from '../listing.js';
import { unreadable } from '../problem.js';
import { filePath, indexPath } from './staticFiles.js';

/** A folder of published files: its address, or its content at hand. */
export type StaticOptions =
  Pick<HttpOptions, 'baseUrl' | 'fetch' | 'maxBytes'> | { readonly files: Readonly<Record<string, string>> };

type Parse<T> = (body: unknown) => Result<T, readonly Issue[]>;
type Reader = <T>(path: string, parse: Parse<T>, call?: CallOptions) => Promise<Result<T, Problem>>;

const parseText = <T>(text: string, parse: Parse<T>): Result<T, Problem> => {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return err(unreadable('not-json'));
  }
  const read = parse(body);
  return read.ok ? read : err({ kind: 'unreadable', issues: read.error });
};

const readerOf = (options: StaticOptions): Reader => {
  if (!('files' in options)) {
    const door = httpDoor(options);
    return (path, parse, call) => door({ path: `/${path}`, parse }, call);
  }
  const { files } = options;
  return (path, parse, call) =>
    answerOf(call, () =>
      Object.hasOwn(files, path) ? parseText(files[path] ?? '', parse) : err(unreadable('file-missing')),
    );
};

const sameTable = (a: TableListing, b: TableListing): boolean =>
  a.table === b.table && a.place === b.place && a.period === b.period;

/**
 * A source over a folder that `staticFiles` made: statistics to read, nothing else. The list of the folder is asked first, so
 * a table that was never published is `not-found` whatever the web server answers to a missing file.
 * Work views, commands and publishing are `not-supported`.
 * @example staticSource({ baseUrl: '/lp-tables' })
 */
export function staticSource(options: StaticOptions): DataSource {
  const read = readerOf(options);
  const index = async (call?: CallOptions): Promise<Result<readonly TableListing[], Problem>> => {
    const listings = await read(indexPath, parseTableListings, call);
    return listings.ok ? ok([...listings.value.tables].sort(newestFirst)) : listings;
  };
  const notSupported = (call?: CallOptions) => answerOf(call, () => err<Problem>({ kind: 'not-supported' }));
  return {
    publishedTable: async (query, call) => {
      const listings = await index(call);
      if (!listings.ok) return listings;
      const listing = listings.value.find((one) => isAskedFor(one, query));
      if (!listing) return err({ kind: 'not-found' });
      const table = await read(filePath(listing), parsePublishedTable, call);
      if (!table.ok) return table;
      return sameTable(listingOf(table.value), listing) ? table : err(unreadable('not-what-was-asked'));
    },
    listTables: async (place, call) => {
      const listings = await index(call);
      return listings.ok ? ok(listings.value.filter((listing) => listing.place === place)) : listings;
    },
    unitDiscussions: (_unit, call) => notSupported(call),
    send: (_stream, _key, _commands, call) => notSupported(call),
    stream: (_stream, _key, call) => notSupported(call),
    streamText: (_stream, _key, _textRef, call) => notSupported(call),
    registers: {
      page: (_register, _query, call) => notSupported(call),
      summary: (_register, call) => notSupported(call),
      entry: (_register, _entry, call) => notSupported(call),
      history: (_register, _entry, call) => notSupported(call),
      send: (_register, _commands, call) => notSupported(call),
    },
    publishNow: notSupported,
  };
}
