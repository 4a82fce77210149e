import { sql, type Kysely } from 'kysely';

/**
 * Registers: what happened to each entry, and each entry as it stands with what it is filtered, sorted and searched by. The second
 * table follows from the first and is written in the same transaction.
 */
const tables = [
  sql`create table register_events (
    region text not null, register text not null, entry text not null, version integer not null check (version > 0),
    type text not null, format integer not null, data jsonb not null, batch text,
    on_day date not null, recorded_at timestamptz not null, actor text not null,
    primary key (region, register, entry, version))`,
  sql`create index register_events_of_batch on register_events (region, register, batch) where batch is not null`,
  sql`create table register_entries (
    region text not null, register text not null, entry text not null, version integer not null check (version > 0),
    format integer not null, record jsonb not null, withdrawn boolean not null,
    filters jsonb not null, sort_keys jsonb not null, search text not null,
    primary key (region, register, entry))`,
];

/** The tables of registers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of tables) await table.execute(db);
}
