import { finnishDay, type Day, type Instant } from '@puheeksi/core';
import { registerReach } from '@puheeksi/core/publication';
import type { PublicationRegister, RegisterEntry } from '@puheeksi/core/privacy';
import { sql } from 'kysely';
import type { RegionTransaction } from './inRegion.js';

/**
 * The region's register of publications, as far back as it matters; oldest first. True counts are in it: it goes to protection
 * and nowhere else, no route and no log.
 */
export async function readRegister(
  { region, tx }: RegionTransaction,
  today: Day,
): Promise<PublicationRegister> {
  const rows = await tx
    .selectFrom('publication_register')
    .select(sql<string>`entry::text`.as('entry'))
    .where('region', '=', region)
    .where('withheld', '=', false)
    .where('month', '>=', registerReach(today))
    .orderBy('position')
    .execute();
  return { entries: rows.map(({ entry }) => JSON.parse(entry) as RegisterEntry) };
}

const store = async (
  { region, tx }: RegionTransaction,
  entry: RegisterEntry,
  asOf: Instant,
  withheld: boolean,
): Promise<void> => {
  const month = finnishDay(asOf).slice(0, 7);
  await tx
    .insertInto('publication_register')
    .values({ region, as_of: asOf, month, withheld, entry: JSON.stringify(entry) })
    .execute();
};

/** Adds what a publication held, and forgets the months that no publication can be compared with any more. */
export async function addToRegister(
  inside: RegionTransaction,
  entry: RegisterEntry,
  asOf: Instant,
): Promise<void> {
  const { region, tx } = inside;
  await store(inside, entry, asOf, false);
  await tx
    .deleteFrom('publication_register')
    .where('region', '=', region)
    .where('month', '<', registerReach(finnishDay(asOf)))
    .execute();
}

/** Remembers that a publication was tried and withheld: the schedule does not try again the same night. */
export function noteWithheld(inside: RegionTransaction, asOf: Instant): Promise<void> {
  return store(inside, { id: asOf, cells: [], relations: [] }, asOf, true);
}

/** When a publication was last withheld by now, or `undefined` when none was. */
export async function lastWithheldAt(
  { region, tx }: RegionTransaction,
  now: Instant,
): Promise<Instant | undefined> {
  const row = await tx
    .selectFrom('publication_register')
    .select('as_of')
    .where('region', '=', region)
    .where('withheld', '=', true)
    .where('as_of', '<=', now)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.as_of as Instant | undefined;
}
