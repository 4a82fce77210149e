import { sql, type Kysely } from 'kysely';

const key = (...columns: readonly string[]) => sql.raw(['region', ...columns].join(', '));

/** Data of families and of work between organisations stand in tables of their own. */
const tablesOfWorld = (world: 'case' | 'collaboration') => [
  sql`create table ${sql.table(`${world}_events`)} (
    region text not null, stream text not null, key text not null, version integer not null check (version > 0),
    type text not null, format integer not null, data jsonb not null,
    on_day date not null, recorded_at timestamptz not null, actor text not null,
    primary key (${key('stream', 'key', 'version')}))`,
  sql`create table ${sql.table(`${world}_unit_streams`)} (
    region text not null, unit text not null, stream text not null, key text not null,
    primary key (${key('unit', 'stream', 'key')}))`,
];

const tables = [
  ...tablesOfWorld('case'),
  ...tablesOfWorld('collaboration'),
  sql`create table stream_heads (
    region text not null, stream text not null, key text not null, version integer not null check (version >= 0),
    primary key (${key('stream', 'key')}))`,
  sql`create table texts (
    region text not null, text_ref text not null, stream text not null, key text not null, text text not null,
    primary key (${key('text_ref')}))`,
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
  // Publications that were made while a clock was ahead: they stay on record and are never shown again
  sql`create table publications_set_aside (
    region text not null, snapshot text not null, as_of text not null, set_aside_at text not null,
    primary key (${key('snapshot')}))`,
  // What earlier publications held, with the hidden counts in it: as secret as the tally. Rows are never changed; those of months
  // that stand in no difference with a present publication are deleted
  sql`create table publication_register (
    position bigint generated always as identity,
    region text not null, as_of text not null, month text not null, withheld boolean not null, entry json not null,
    primary key (${key('position')}))`,
  sql`create table audit (
    region text not null, position bigint not null, at text not null, subject text not null, action text not null,
    purpose text not null, resource text not null, outcome text not null,
    actor_controller text, data_controller text, disclosed_to text, disclosure_ground text,
    previous_hash text not null, hash text not null,
    primary key (${key('position')}))`,
  sql`create index audit_of_controller on audit (region, data_controller, position)`,
  sql`create table audit_heads (
    region text primary key, position bigint not null, hash text not null)`,
  sql`create table units (
    region text not null, unit text not null, name_fi text not null, name_sv text not null, name_en text not null,
    municipality text not null, controller text not null, site text,
    primary key (${key('unit')}))`,
  sql`create table reported_surveys (
    region text not null, key text not null, content jsonb not null, primary key (${key('key')}))`,
  sql`create table populations (
    region text not null, key text not null, content jsonb not null, primary key (${key('key')}))`,
  // Figures that others publish, of the region and of the country
  sql`create table national_figures (
    region text not null, key text not null, content jsonb not null, primary key (${key('key')}))`,
  sql`create table delivered_counts (
    region text not null, key text not null, content jsonb not null, primary key (${key('key')}))`,
  sql`create table settings (
    region text not null, key text not null, valid_from date not null, value jsonb not null,
    owner text not null, decision text not null,
    primary key (${key('key', 'valid_from')}))`,
];

/** The tables. Row-level security and grants are seen to at every start (`rights.ts`). */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of tables) await table.execute(db);
}
