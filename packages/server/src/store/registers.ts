import type { Instant } from '@puheeksi/core';
import {
  rangeOf,
  type RegisterEntryId,
  type RegisterEvent,
  type StandingEntry,
} from '@puheeksi/core/registers';
import type { EntryVersion, Scope, StoredRegister, WantedEntries } from '@puheeksi/core/stored';
import { sql, type RawBuilder } from 'kysely';
import { inChunks } from './inChunks.js';
import type { RegionTransaction } from './inRegion.js';
import { refuseIdentifiers } from './refuseIdentifiers.js';

/** An entry has moved since it was read: what was decided on it holds no longer. Nothing is written; the newest may be read anew. */
export class EntryMoved extends Error {
  override readonly name = 'EntryMoved';
}

interface StandingRow {
  readonly entry: string;
  readonly version: number;
  readonly format: number;
  readonly record: object;
  readonly withdrawn: boolean;
}
const standing = ({ entry, record, ...rest }: StandingRow): StandingEntry => ({
  ...rest,
  entry: entry as RegisterEntryId,
  record: { ...record },
});
const columns = ['entry', 'version', 'format', 'record', 'withdrawn'] as const;

/** Entries as they stand; one that is not there is left out. */
export async function readEntries(
  { region, tx }: RegionTransaction,
  register: string,
  entries: readonly RegisterEntryId[],
): Promise<readonly StandingEntry[]> {
  const found: StandingEntry[] = [];
  for (const chunk of inChunks(entries)) {
    const rows = await tx
      .selectFrom('register_entries')
      .select(columns)
      .where('region', '=', region)
      .where('register', '=', register)
      .where('entry', 'in', chunk)
      .execute();
    found.push(...rows.map(standing));
  }
  return found;
}

/** Everything that happened to an entry, oldest first. */
export async function readEntryEvents(
  { region, tx }: RegionTransaction,
  register: string,
  entry: RegisterEntryId,
): Promise<readonly RegisterEvent[]> {
  const rows = await tx
    .selectFrom('register_events')
    .select('data')
    .where('region', '=', region)
    .where('register', '=', register)
    .where('entry', '=', entry)
    .orderBy('version')
    .execute();
  // Written by `appendRegisterEvents`; the record in it is read by its own format
  return rows.map(({ data }) => data as unknown as RegisterEvent);
}

/** Texts are compared by their code units, as the core does, whatever the language of the database. */
const plain = (expression: RawBuilder<unknown>) => sql`(${expression}) collate "C"`;
const list = (values: readonly string[]) => sql`array[${sql.join(values)}]::text[]`;

const hasValue = (field: string, value: string): RawBuilder<unknown> => {
  const range = rangeOf(value);
  if (!range) return sql`jsonb_exists(filters -> ${field}, ${value})`;
  const item = plain(sql.ref('item'));
  const bounds = [
    ...(range.from === '' ? [] : [sql`${item} >= ${range.from}`]),
    ...(range.until === '' ? [] : [sql`${item} <= ${range.until}`]),
  ];
  return sql`exists (select from jsonb_array_elements_text(filters -> ${field}) item where ${sql.join(bounds, sql` and `)})`;
};
const anyOf = (conditions: readonly RawBuilder<unknown>[]) => sql`(${sql.join(conditions, sql` or `)})`;
const scoped = (scope: Extract<Scope, { readonly kind: 'some' }>) =>
  anyOf(scope.any.map(({ field, values }) => sql`jsonb_exists_any(filters -> ${field}, ${list(values)})`));

/** Entries of a register by their values: filtered, sorted and cut into pages where they are. */
export async function findEntries(
  { region, tx }: RegionTransaction,
  register: StoredRegister,
  { scope, where, search, withdrawn, batch, sort, offset, limit }: WantedEntries,
): Promise<{ readonly total: number; readonly entries: readonly StandingEntry[] }> {
  const conditions = [
    sql`region = ${region}`,
    sql`register = ${register.id}`,
    sql`withdrawn = ${withdrawn}`,
    ...(scope.kind === 'all' ? [] : [scoped(scope)]),
    ...Object.entries(where).map(([field, values]) => anyOf(values.map((value) => hasValue(field, value)))),
    ...(search === undefined ? [] : [sql`strpos(search, ${search}) > 0`]),
    ...(batch === undefined
      ? []
      : [
          sql`entry in (select entry from register_events
            where region = ${region} and register = ${register.id} and batch = ${batch})`,
        ]),
  ];
  const matching = sql`from register_entries where ${sql.join(conditions, sql` and `)}`;
  const key = sort && plain(sql`sort_keys ->> ${sort.field}`);
  const direction = sort?.descending ? sql`desc` : sql`asc`;
  const order = key ? sql`${key} ${direction} nulls last, ` : sql``;
  const page = limit === undefined ? sql`` : sql`limit ${limit} offset ${offset}`;
  const counted = await sql<{ n: string | number }>`select count(*) as n ${matching}`.execute(tx);
  const { rows } = await sql<StandingRow>`
    select entry, version, format, record, withdrawn ${matching}
    order by ${order}${plain(sql.ref('entry'))} ${page}`.execute(tx);
  return { total: Number(counted.rows[0]?.n ?? 0), entries: rows.map(standing) };
}

/**
 * Holds entries that were read for a decision until the transaction ends: others may read them, nobody moves them. Rejects with
 * `EntryMoved` when one is not at the version that was read any more.
 */
export async function holdEntries(
  { region, tx }: RegionTransaction,
  register: string,
  wanted: readonly Pick<EntryVersion, 'entry' | 'version'>[],
  hold: 'to-write' | 'to-read',
): Promise<void> {
  const versions = new Map(wanted.map(({ entry, version }): [string, number] => [entry, version]));
  // Everybody takes entries in one order, so that two who want the same never wait for each other in a ring
  const ordered = [...versions.keys()].sort();
  for (const chunk of inChunks(ordered)) {
    const held = tx
      .selectFrom('register_entries')
      .select(['entry', 'version'])
      .where('region', '=', region)
      .where('register', '=', register)
      .where('entry', 'in', chunk)
      .orderBy('entry');
    const rows = await (hold === 'to-write' ? held.forUpdate() : held.forShare()).execute();
    if (rows.length < chunk.length || rows.some(({ entry, version }) => versions.get(entry) !== version))
      throw new EntryMoved();
  }
}

/**
 * Appends what happened to entries and brings the entries themselves up to date. When somebody else has been there first, the key
 * (register, entry, version) refuses and the whole transaction with it: `isConcurrencyFault`.
 */
export async function appendRegisterEvents(
  { region, tx }: RegionTransaction,
  register: StoredRegister,
  events: readonly RegisterEvent[],
  { actor, recordedAt }: { readonly actor: string; readonly recordedAt: Instant },
): Promise<void> {
  refuseIdentifiers(actor, events);
  const rows = events.map((event) => ({
    region,
    register: register.id,
    entry: event.entry,
    version: event.version,
    type: event.type,
    format: event.format,
    data: JSON.stringify(event),
    batch: event.batch ?? null,
    on_day: event.on,
    recorded_at: recordedAt,
    actor,
  }));
  for (const chunk of inChunks(rows)) await tx.insertInto('register_events').values(chunk).execute();
  const last = new Map(events.map((event) => [event.entry, event]));
  const entries = [...last.values()].map((event) => {
    const { values, sort, search } = register.index(register.record(event.record, event.format).record);
    return {
      region,
      register: register.id,
      entry: event.entry,
      version: event.version,
      format: event.format,
      record: JSON.stringify(event.record),
      withdrawn: event.type === 'withdrawn',
      filters: JSON.stringify(values),
      sort_keys: JSON.stringify(sort),
      search,
    };
  });
  for (const chunk of inChunks(entries))
    await tx
      .insertInto('register_entries')
      .values(chunk)
      .onConflict((conflict) =>
        conflict.columns(['region', 'register', 'entry']).doUpdateSet((eb) => ({
          version: eb.ref('excluded.version'),
          format: eb.ref('excluded.format'),
          record: eb.ref('excluded.record'),
          withdrawn: eb.ref('excluded.withdrawn'),
          filters: eb.ref('excluded.filters'),
          sort_keys: eb.ref('excluded.sort_keys'),
          search: eb.ref('excluded.search'),
        })),
      )
      .execute();
}
