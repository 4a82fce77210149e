import { sql, type Kysely } from 'kysely';

/** Figures that others publish, of the region and of the country, by indicator and place. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table national_figures (
    region text not null, key text not null, content jsonb not null, primary key (region, key))`.execute(db);
}
