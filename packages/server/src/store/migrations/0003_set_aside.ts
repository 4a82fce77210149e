import { sql, type Kysely } from 'kysely';

/** Publications that were made while a clock was ahead: they stay on record and are never shown again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table publications_set_aside (
    region text not null, snapshot text not null, as_of text not null, set_aside_at text not null,
    primary key (region, snapshot))`.execute(db);
}
