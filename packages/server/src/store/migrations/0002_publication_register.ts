import { sql, type Kysely } from 'kysely';
import { appRole } from '../appRole.js';

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
  const rights = {
    publication_register: 'select, insert, delete',
    delivered_counts: 'select, insert, update',
  };
  for (const [table, granted] of Object.entries(rights)) {
    const name = sql.table(table);
    await sql`alter table ${name} enable row level security`.execute(db);
    await sql`create policy own_region on ${name} to ${sql.id(appRole)}
      using (region = current_setting('puheeksi.region', true))
      with check (region = current_setting('puheeksi.region', true))`.execute(db);
    await sql`grant ${sql.raw(granted)} on ${name} to ${sql.id(appRole)}`.execute(db);
  }
}
