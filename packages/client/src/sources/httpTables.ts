import { err, placeKey, type Issue, type PublishedTable, type Result } from '@puheeksi/core';
import { parsePublishedTable } from '@puheeksi/core/wire';
import type { DataSource, TableQuery } from '../dataSource.js';
import { httpDoor, type HttpDoor, type HttpOptions } from '../http.js';

const tablePath = ({ table, place, period }: TableQuery): string =>
  ['/v1/tables', table, place, ...(period === undefined ? [] : [period])]
    .map((part, index) => (index === 0 ? part : encodeURIComponent(part)))
    .join('/');

/** An answer about something else than what was asked. */
export const otherAnswer = (field: string): { ok: false; error: readonly Issue[] } =>
  err([{ path: [field], code: 'not-what-was-asked' }]);

/** A table about something else would be shown under a wrong name: better none. */
const parseAsked =
  (query: TableQuery) =>
  (body: unknown): Result<PublishedTable, readonly Issue[]> => {
    const read = parsePublishedTable(body);
    if (!read.ok) return read;
    if (read.value.table !== query.table) return otherAnswer('table');
    if (placeKey(read.value.place) !== query.place) return otherAnswer('place');
    const other = query.period !== undefined && read.value.period.key !== query.period;
    return other ? otherAnswer('period') : read;
  };

/** A source of published tables alone. */
export type TableSource = Pick<DataSource, 'publishedTable'>;

/** Published tables behind a door. */
export const tablesBehind =
  (door: HttpDoor): DataSource['publishedTable'] =>
  (query, call) =>
    door({ path: tablePath(query), parse: parseAsked(query) }, call);

/**
 * Published tables over a Puheeksi server and nothing else: what a page needs that only shows figures. As `httpSource` in everything
 * that it does.
 * @example httpTables({ baseUrl: 'https://lp.example.fi' })
 */
export function httpTables(options: HttpOptions): TableSource {
  return { publishedTable: tablesBehind(httpDoor(options)) };
}
