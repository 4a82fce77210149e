import { sql, type Kysely } from 'kysely';

/**
 * What earlier publications held, with the hidden counts in it: as secret as the tally. Rows are never changed; those of months
 * that stand in no difference with a present publication are deleted. And counts that a region delivers from registers of its own.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table publication_register (
    position bigint generated always as identity,
    region text not null, as_of text not null, month text not null, withheld boolean not null, entry json not null,
    primary key (region, position))`.execute(db);
  await sql`create table delivered_counts (
    region text not null, key text not null, content jsonb not null, primary key (region, key))`.execute(db);
}
