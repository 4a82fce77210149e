import {
  dayOfEvent,
  unitsOfEvent,
  type Day,
  type Instant,
  type LpProcessEvent,
  type ProcessId,
  type UnitId,
} from '@puheeksi/core';
import { eventFormat, parseLpProcessEvent } from '@puheeksi/core/wire';
import type { RegionTransaction } from './inRegion.js';
import { inChunks } from './inChunks.js';
import { refuseIdentifiers } from './refuseIdentifiers.js';

/** The kind of stream this version records. */
export const lpProcessStream = 'lp-process';

/** Who recorded, and when; the day it happened is in the event. */
export interface Recording {
  readonly actor: string;
  /** One moment for all, or of each event its own. */
  readonly recordedAt: Instant | ((event: LpProcessEvent) => Instant);
}

/** New events of one process, with the version the process had when they were decided. */
export interface NewEvents {
  readonly process: ProcessId;
  readonly version: number;
  readonly events: readonly LpProcessEvent[];
}

/** What is stored is read by the codec of its format; a row that it cannot read is damage, not input. */
const readEvent = (row: { readonly format: number; readonly data: unknown }): LpProcessEvent => {
  if (row.format !== eventFormat) throw new Error(`An event has the unknown format ${row.format}.`);
  const event = parseLpProcessEvent(row.data);
  if (!event.ok) throw new Error('A stored event cannot be read.');
  return event.value;
};

/** The events of one process, oldest first; their number is its version. */
export async function readProcess(
  { region, tx }: RegionTransaction,
  process: ProcessId,
): Promise<readonly LpProcessEvent[]> {
  const rows = await tx
    .selectFrom('events')
    .select(['format', 'data'])
    .where('region', '=', region)
    .where('stream', '=', lpProcessStream)
    .where('process', '=', process)
    .orderBy('version')
    .execute();
  return rows.map(readEvent);
}

/** The events of every process that concerns a unit, one list a process, oldest first. */
export async function readProcessesOfUnit(
  { region, tx }: RegionTransaction,
  unit: UnitId,
): Promise<readonly (readonly LpProcessEvent[])[]> {
  const rows = await tx
    .selectFrom('unit_streams')
    .innerJoin('events', (join) =>
      join
        .onRef('events.region', '=', 'unit_streams.region')
        .onRef('events.stream', '=', 'unit_streams.stream')
        .onRef('events.process', '=', 'unit_streams.process'),
    )
    .select(['events.process', 'events.format', 'events.data'])
    .where('unit_streams.region', '=', region)
    .where('unit_streams.unit', '=', unit)
    .where('unit_streams.stream', '=', lpProcessStream)
    .orderBy('events.process')
    .orderBy('events.version')
    .execute();
  const processes = new Map<string, LpProcessEvent[]>();
  for (const row of rows) {
    const events = processes.get(row.process) ?? [];
    events.push(readEvent(row));
    processes.set(row.process, events);
  }
  return [...processes.values()];
}

/** An event with the process it belongs to and when it was recorded. */
export interface StoredEvent {
  readonly process: ProcessId;
  readonly event: LpProcessEvent;
  readonly recordedAt: Instant;
}

/** The events of the processes in which something happened since a day, one list a process, in portions that fit in memory. */
export async function* readProcessesSince(
  { region, tx }: RegionTransaction,
  since: Day,
  portion = 500,
): AsyncGenerator<readonly (readonly StoredEvent[])[]> {
  for (let after = ''; ;) {
    const processes = await tx
      .selectFrom('events')
      .select('process')
      .distinct()
      .where('region', '=', region)
      .where('stream', '=', lpProcessStream)
      .where('process', '>', after)
      .where('on_day', '>=', since)
      .orderBy('process')
      .limit(portion)
      .execute();
    const last = processes.at(-1);
    if (!last) return;
    const rows = await tx
      .selectFrom('events')
      .select(['process', 'format', 'data', 'recorded_at'])
      .where('region', '=', region)
      .where('stream', '=', lpProcessStream)
      .where(
        'process',
        'in',
        processes.map(({ process }) => process),
      )
      .orderBy('process')
      .orderBy('version')
      .execute();
    const logs = new Map<string, StoredEvent[]>();
    for (const row of rows) {
      const log = logs.get(row.process) ?? [];
      const recordedAt = new Date(row.recorded_at as string | Date).toISOString() as Instant;
      log.push({ process: row.process as ProcessId, event: readEvent(row), recordedAt });
      logs.set(row.process, log);
    }
    yield [...logs.values()];
    after = last.process;
  }
}

/** Every event of the region, process by process, in portions that fit in memory. */
export async function* readAllEvents(
  { region, tx }: RegionTransaction,
  portion = 5_000,
): AsyncGenerator<readonly LpProcessEvent[]> {
  let after = { process: '', version: 0 };
  for (;;) {
    const rows = await tx
      .selectFrom('events')
      .select(['process', 'version', 'format', 'data'])
      .where('region', '=', region)
      .where('stream', '=', lpProcessStream)
      .where(({ eb, refTuple, tuple }) =>
        eb(refTuple('process', 'version'), '>', tuple(after.process, after.version)),
      )
      .orderBy('process')
      .orderBy('version')
      .limit(portion)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(readEvent);
    after = { process: last.process, version: last.version };
  }
}

/**
 * Appends events of processes. When somebody else has appended to one of them in between, the key (stream, version) refuses
 * and the whole transaction with it: `isConcurrencyFault`.
 */
export async function appendEvents(
  { region, tx }: RegionTransaction,
  streams: readonly NewEvents[],
  { actor, recordedAt }: Recording,
): Promise<void> {
  refuseIdentifiers(actor, streams);
  const rows = streams.flatMap(({ process, version, events }) =>
    events.map((event, index) => ({
      region,
      stream: lpProcessStream,
      process,
      version: version + index + 1,
      type: event.type,
      format: eventFormat,
      data: JSON.stringify(event),
      on_day: dayOfEvent(event),
      recorded_at: typeof recordedAt === 'function' ? recordedAt(event) : recordedAt,
      actor,
    })),
  );
  for (const chunk of inChunks(rows)) await tx.insertInto('events').values(chunk).execute();

  const touched = new Map(
    streams.flatMap(({ process, events }) =>
      events.flatMap(unitsOfEvent).map((unit) => [`${unit}/${process}`, { unit, process }] as const),
    ),
  );
  const index = [...touched.values()].map((row) => ({ region, stream: lpProcessStream, ...row }));
  for (const chunk of inChunks(index))
    await tx
      .insertInto('unit_streams')
      .values(chunk)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
