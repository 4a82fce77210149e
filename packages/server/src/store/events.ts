import type { Day, Instant, UnitId } from '@puheeksi/core';
import type { StoredStream, StreamEvent, StreamLog, World } from '@puheeksi/core/stored';
import type { RegionTransaction } from './inRegion.js';
import { inChunks } from './inChunks.js';
import { refuseIdentifiers } from './refuseIdentifiers.js';

/** Where the streams of each world stand. */
const eventTable = { case: 'case_events', collaboration: 'collaboration_events' } as const satisfies Record<
  World,
  string
>;
const unitTable = {
  case: 'case_unit_streams',
  collaboration: 'collaboration_unit_streams',
} as const satisfies Record<World, string>;

/** The tables of events of every world. */
export const eventTables = Object.values(eventTable);

/** Who recorded, and when; the day it happened is in the event. */
export interface Recording {
  readonly actor: string;
  /** One moment for all, or of each event its own. */
  readonly recordedAt: Instant | ((event: StreamEvent) => Instant);
}

/** New events of one stream, with the version the stream had when they were decided. */
export interface NewEvents {
  readonly key: string;
  readonly version: number;
  readonly events: readonly StreamEvent[];
}

/** An event with the stream it belongs to and when it was recorded. */
export interface StoredEvent {
  readonly key: string;
  readonly event: StreamEvent;
  readonly recordedAt: Instant;
}

/** What is stored is read by the codec of its stream; a row that it cannot read is damage, not input. */
const readEvent = (
  stored: StoredStream,
  row: { readonly format: number; readonly data: unknown },
): StreamEvent => {
  const event = stored.event(row.data, row.format);
  if (!event.ok) throw new Error(`A stored event of format ${row.format} cannot be read.`);
  return event.value;
};

const grouped = <Row extends { readonly key: string }, Value>(
  rows: readonly Row[],
  valueOf: (row: Row) => Value,
): readonly (readonly Value[])[] => {
  const lists = new Map<string, Value[]>();
  for (const row of rows) {
    const list = lists.get(row.key);
    if (list) list.push(valueOf(row));
    else lists.set(row.key, [valueOf(row)]);
  }
  return [...lists.values()];
};

/** The events of one stream, oldest first; their number is its version. */
export async function readStream(
  { region, tx }: RegionTransaction,
  stored: StoredStream,
  key: string,
): Promise<readonly StreamEvent[]> {
  const rows = await tx
    .selectFrom(eventTable[stored.world])
    .select(['format', 'data'])
    .where('region', '=', region)
    .where('stream', '=', stored.id)
    .where('key', '=', key)
    .orderBy('version')
    .execute();
  return rows.map((row) => readEvent(stored, row));
}

/** The events of every stream of a kind that concerns a unit, one list a stream, oldest first. */
export async function readStreamsOfUnit(
  { region, tx }: RegionTransaction,
  stored: StoredStream,
  unit: UnitId,
): Promise<readonly (readonly StreamEvent[])[]> {
  const ofUnit = tx
    .selectFrom(unitTable[stored.world])
    .select('key')
    .where('region', '=', region)
    .where('unit', '=', unit)
    .where('stream', '=', stored.id);
  const rows = await tx
    .selectFrom(eventTable[stored.world])
    .select(['key', 'format', 'data'])
    .where('region', '=', region)
    .where('stream', '=', stored.id)
    .where('key', 'in', ofUnit)
    .orderBy('key')
    .orderBy('version')
    .execute();
  return grouped(rows, (row) => readEvent(stored, row));
}

/** Every stream of a kind that holds an event of a type, oldest event first. */
export async function readStreamsWith(
  { region, tx }: RegionTransaction,
  stored: StoredStream,
  type: string,
): Promise<readonly StreamLog[]> {
  const holding = tx
    .selectFrom(eventTable[stored.world])
    .select('key')
    .where('region', '=', region)
    .where('stream', '=', stored.id)
    .where('type', '=', type);
  const rows = await tx
    .selectFrom(eventTable[stored.world])
    .select(['key', 'format', 'data'])
    .where('region', '=', region)
    .where('stream', '=', stored.id)
    .where('key', 'in', holding)
    .orderBy('key')
    .orderBy('version')
    .execute();
  return grouped(rows, (row) => ({ key: row.key, event: readEvent(stored, row) })).map((log) => ({
    stream: stored.id,
    key: log[0]!.key,
    events: log.map(({ event }) => event),
  }));
}

/** The events of the streams of a kind in which something happened since a day, or of all, with when they were recorded: one list a stream, in portions that fit in memory. */
export async function* readLogs(
  { region, tx }: RegionTransaction,
  stored: StoredStream,
  since?: Day,
  portion = 500,
): AsyncGenerator<readonly (readonly StoredEvent[])[]> {
  for (let after = ''; ;) {
    const keys = await tx
      .selectFrom(eventTable[stored.world])
      .select('key')
      .distinct()
      .where('region', '=', region)
      .where('stream', '=', stored.id)
      .where('key', '>', after)
      .$if(since !== undefined, (query) => query.where('on_day', '>=', since!))
      .orderBy('key')
      .limit(portion)
      .execute();
    const last = keys.at(-1);
    if (!last) return;
    const rows = await tx
      .selectFrom(eventTable[stored.world])
      .select(['key', 'format', 'data', 'recorded_at'])
      .where('region', '=', region)
      .where('stream', '=', stored.id)
      .where(
        'key',
        'in',
        keys.map(({ key }) => key),
      )
      .orderBy('key')
      .orderBy('version')
      .execute();
    yield grouped(rows, (row) => ({
      key: row.key,
      event: readEvent(stored, row),
      recordedAt: new Date(row.recorded_at as string | Date).toISOString() as Instant,
    }));
    after = last.key;
  }
}

/** Every event of a kind of stream in the region, stream by stream, in portions that fit in memory. */
export async function* readAllEvents(
  { region, tx }: RegionTransaction,
  stored: StoredStream,
  portion = 5_000,
): AsyncGenerator<readonly StreamEvent[]> {
  let after = { key: '', version: 0 };
  for (;;) {
    const rows = await tx
      .selectFrom(eventTable[stored.world])
      .select(['key', 'version', 'format', 'data'])
      .where('region', '=', region)
      .where('stream', '=', stored.id)
      .where(({ eb, refTuple, tuple }) =>
        eb(refTuple('key', 'version'), '>', tuple(after.key, after.version)),
      )
      .orderBy('key')
      .orderBy('version')
      .limit(portion)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map((row) => readEvent(stored, row));
    after = { key: last.key, version: last.version };
  }
}

/** Whether anything has been recorded in the region. */
export async function hasEvents({ region, tx }: RegionTransaction): Promise<boolean> {
  for (const table of eventTables) {
    const row = await tx
      .selectFrom(table)
      .select('version')
      .where('region', '=', region)
      .limit(1)
      .executeTakeFirst();
    if (row) return true;
  }
  return false;
}

/**
 * Appends events of streams of a kind and moves their heads. When somebody else has appended to one of them in between, the key
 * (stream, key, version) refuses and the whole transaction with it: `isConcurrencyFault`.
 */
export async function appendEvents(
  { region, tx }: RegionTransaction,
  stored: StoredStream,
  streams: readonly NewEvents[],
  { actor, recordedAt }: Recording,
): Promise<void> {
  refuseIdentifiers(actor, streams);
  const stream = stored.id;
  const rows = streams.flatMap(({ key, version, events }) =>
    events.map((event, index) => ({
      region,
      stream,
      key,
      version: version + index + 1,
      type: event.type,
      format: stored.format,
      data: JSON.stringify(event),
      on_day: stored.dayOf(event),
      recorded_at: typeof recordedAt === 'function' ? recordedAt(event) : recordedAt,
      actor,
    })),
  );
  for (const chunk of inChunks(rows)) await tx.insertInto(eventTable[stored.world]).values(chunk).execute();

  const heads = streams.map(({ key, version, events }) => ({
    region,
    stream,
    key,
    version: version + events.length,
  }));
  for (const chunk of inChunks(heads))
    await tx
      .insertInto('stream_heads')
      .values(chunk)
      .onConflict((conflict) =>
        conflict
          .columns(['region', 'stream', 'key'])
          .doUpdateSet((eb) => ({ version: eb.ref('excluded.version') })),
      )
      .execute();

  const touched = new Map(
    streams.flatMap(({ key, events }) =>
      events
        .flatMap(stored.unitsOf)
        .map((unit) => [`${unit}/${key}`, { region, unit, stream, key }] as const),
    ),
  );
  for (const chunk of inChunks([...touched.values()]))
    await tx
      .insertInto(unitTable[stored.world])
      .values(chunk)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
