import { sql, type Kysely } from 'kysely';
import { appRole } from '../appRole.js';

/**
 * What earlier publications held, with the hidden counts in it: as secret as the tally. Rows are never changed; those of months
 * that stand in no difference with a present publication are deleted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table publication_register (
    position bigint generated always as identity,
    region text not null, as_of text not null, month text not null, withheld boolean not null, entry json not null,
    primary key (region, position))`.execute(db);
  await sql`alter table publication_register enable row level security`.execute(db);
  await sql`create policy own_region on publication_register to ${sql.id(appRole)}
    using (region = current_setting('puheeksi.region', true))
    with check (region = current_setting('puheeksi.region', true))`.execute(db);
  await sql`grant select, insert, delete on publication_register to ${sql.id(appRole)}`.execute(db);
}
