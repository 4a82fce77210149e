import { sql, type Kysely } from 'kysely';

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

/** The first tables. Row-level security and grants are seen to at every start (`rights.ts`). */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of tables) await table.execute(db);
}
