import { sql, type Kysely } from 'kysely';
import { appRole } from '../appRole.js';

const key = (...columns: readonly string[]) => sql.raw(['region', ...columns].join(', '));

const tables = [
  sql`create table events (
    region text not null, stream text not null, process text not null, version integer not null check (version > 0),
    type text not null, format integer not null, data jsonb not null,
    on_day date not null, recorded_at timestamptz not null, actor text not null,
    primary key (${key('stream', 'process', 'version')}))`,
  sql`create table unit_streams (
    region text not null, unit text not null, stream text not null, process text not null,
    primary key (${key('unit', 'stream', 'process')}))`,
  sql`create table tally (
    region text not null, measure text not null, place text not null, period text not null, dimensions text not null,
    n bigint not null,
    primary key (${key('measure', 'place', 'period', 'dimensions')}))`,
  sql`create table publications (
    position bigint generated always as identity, snapshot text not null,
    region text not null, table_id text not null, place text not null, period text not null,
    first_month text not null, last_month text not null,
    as_of text not null, hash text not null, content json not null,
    primary key (${key('snapshot', 'table_id', 'place', 'period')}))`,
  sql`create index publications_newest on publications (region, table_id, place, last_month, first_month, position)`,
  sql`create table audit (
    region text not null, position bigint not null, at text not null, subject text not null, action text not null,
    purpose text not null, resource text not null, outcome text not null,
    previous_hash text not null, hash text not null,
    primary key (${key('position')}))`,
  sql`create table audit_heads (
    region text primary key, position bigint not null, hash text not null)`,
  sql`create table units (
    region text not null, unit text not null, name_fi text not null, name_sv text not null, name_en text not null,
    municipality text not null,
    primary key (${key('unit')}))`,
  sql`create table reported_surveys (
    region text not null, key text not null, content jsonb not null, primary key (${key('key')}))`,
  sql`create table populations (
    region text not null, key text not null, content jsonb not null, primary key (${key('key')}))`,
  sql`create table settings (
    region text not null, key text not null, valid_from date not null, value jsonb not null,
    owner text not null, decision text not null,
    primary key (${key('key', 'valid_from')}))`,
];

/** What the server may do to each table: events, publications and audit rows are never changed or deleted. */
const rights: Readonly<Record<string, string>> = {
  events: 'select, insert',
  unit_streams: 'select, insert',
  tally: 'select, insert, update, delete',
  publications: 'select, insert',
  audit: 'select, insert',
  audit_heads: 'select, insert, update',
  units: 'select, insert, update',
  reported_surveys: 'select, insert, update',
  populations: 'select, insert, update',
  settings: 'select, insert',
};

/** The first tables, with row-level security by region behind every one of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of tables) await table.execute(db);
  for (const [table, granted] of Object.entries(rights)) {
    const name = sql.table(table);
    await sql`alter table ${name} enable row level security`.execute(db);
    await sql`create policy own_region on ${name} to ${sql.id(appRole)}
      using (region = current_setting('puheeksi.region', true))
      with check (region = current_setting('puheeksi.region', true))`.execute(db);
    await sql`grant ${sql.raw(granted)} on ${name} to ${sql.id(appRole)}`.execute(db);
  }
}
