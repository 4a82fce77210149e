import { ok, type Issue, type PlaceKey, type Result, type UnitId } from '@puheeksi/core';
import {
  parsePublication,
  parseReceipt,
  parseStreamView,
  parseTableListings,
  parseTextView,
  parseWorkView,
} from '@puheeksi/core/wire';
import type { TextRef } from '@puheeksi/core/kernel';
import type { DataSource, StreamId, StreamViewOf } from '../dataSource.js';
import { httpDoor, type HttpOptions } from '../http.js';
import { httpRegisters } from './httpRegisters.js';
import { otherAnswer, tablesBehind } from './httpTables.js';

const parseUnitView = (unit: UnitId) => (body: unknown) => {
  const read = parseWorkView(body);
  return read.ok && read.value.unit !== unit ? otherAnswer('unit') : read;
};

const streamPath = (stream: StreamId, key: string): string =>
  `/v1/streams/${encodeURIComponent(stream)}/${encodeURIComponent(key)}`;

const parseStream =
  <Id extends StreamId>(stream: Id, key: string) =>
  (body: unknown): Result<StreamViewOf<Id>, readonly Issue[]> => {
    const read = parseStreamView(body);
    if (!read.ok) return read;
    if (read.value.stream !== stream || read.value.key !== key) return otherAnswer('stream');
    // A server of this version shows what stands of the stream: the content is not read field by field
    return ok(read.value as StreamViewOf<Id>);
  };

const parseText = (textRef: TextRef) => (body: unknown) => {
  const read = parseTextView(body);
  return read.ok && read.value.textRef !== textRef ? otherAnswer('textRef') : read;
};

const parseListings = (place: PlaceKey) => (body: unknown) => {
  const read = parseTableListings(body);
  if (!read.ok) return read;
  return read.value.tables.every((listing) => listing.place === place)
    ? ok(read.value.tables)
    : otherAnswer('tables');
};

/**
 * A source over a Puheeksi server. Unchanged answers are not sent again (ETag; across origins the server must expose it).
 * Sources with the same `getToken` ask for a fresh token together. After a 401 one fresh token is tried, then the problem is
 * `not-signed-in`. No cookies are sent.
 * @example httpSource({ baseUrl: 'https://lp.example.fi', getToken: () => session.token() })
 */
export function httpSource(options: HttpOptions): DataSource {
  const door = httpDoor(options);
  return {
    publishedTable: tablesBehind(door),
    listTables: (place, call) =>
      door({ path: `/v1/tables?place=${encodeURIComponent(place)}`, parse: parseListings(place) }, call),
    unitDiscussions: (unit, call) =>
      door(
        { path: `/v1/work/units/${encodeURIComponent(unit)}/discussions`, parse: parseUnitView(unit) },
        call,
      ),
    send: (stream, key, commands, { dryRun, expectedVersion, ...call } = {}) =>
      door(
        {
          path: `${streamPath(stream, key)}/commands`,
          parse: parseReceipt,
          body: { commands, ...(dryRun === undefined ? {} : { dryRun }) },
          ...(expectedVersion === undefined
            ? {}
            : { headers: { 'expected-version': String(expectedVersion) } }),
        },
        call,
      ),
    stream: (stream, key, call) =>
      door({ path: streamPath(stream, key), parse: parseStream(stream, key) }, call),
    streamText: (stream, key, textRef, call) =>
      door(
        {
          path: `${streamPath(stream, key)}/texts/${encodeURIComponent(textRef)}`,
          parse: parseText(textRef),
        },
        call,
      ),
    registers: httpRegisters(door),
    publishNow: (call) => door({ path: '/v1/publications', parse: parsePublication, body: {} }, call),
  };
}
