import { createHash, randomUUID } from 'node:crypto';
import {
  parsePeriod,
  placeKey,
  type Instant,
  type PublishedTable,
  type RegionPublication,
} from '@puheeksi/core';
import { parsePublishedTable, type Publication } from '@puheeksi/core/wire';
import { sql } from 'kysely';
import type { RegionTransaction } from './inRegion.js';

/** A stored table as it is sent: the exact text and its SHA-256. */
export interface StoredTable {
  readonly content: string;
  readonly hash: string;
}

/** One line of what has been published of a place. */
export interface StoredListing {
  readonly table: string;
  readonly place: string;
  readonly period: string;
  readonly publishedAt: string;
}

const monthsOf = (table: PublishedTable): { readonly first_month: string; readonly last_month: string } => {
  const period = parsePeriod(table.period.key);
  if (!period.ok) throw new Error(`A published table has no period: ${table.table}`);
  return { first_month: period.value.firstMonth, last_month: period.value.lastMonth };
};

/** Stores the tables of one publication as one snapshot. */
export async function storePublication(
  { region, tx }: RegionTransaction,
  { tables, waiting }: Pick<RegionPublication, 'tables' | 'waiting'>,
  asOf: Instant,
): Promise<Publication> {
  const snapshot = randomUUID();
  const rows = tables.map((table) => {
    const content = JSON.stringify(table);
    return {
      snapshot,
      region,
      table_id: table.table,
      place: placeKey(table.place),
      period: table.period.key,
      ...monthsOf(table),
      as_of: asOf,
      hash: createHash('sha256').update(content).digest('hex'),
      content,
    };
  });
  if (rows.length > 0) await tx.insertInto('publications').values(rows).execute();
  return {
    format: 1,
    asOf,
    tables: tables.map((table, index) => ({
      table: table.table,
      place: placeKey(table.place),
      period: table.period.key,
      hash: rows[index]!.hash,
    })),
    waiting,
  };
}

/** Clocks of several servers differ by seconds; what is later than this is no difference of clocks. */
const toleranceMs = 300_000;

/** What is stamped later is from the future: it was published while a clock was ahead. */
const latestOf = (now: Instant): string => new Date(Date.parse(now) + toleranceMs).toISOString();

const isFuture = (now: Instant) => sql<boolean>`as_of collate "C" > ${latestOf(now)}`;

/** The region's publications without those that were set aside. */
const onRecord = ({ region, tx }: RegionTransaction) =>
  tx
    .selectFrom('publications')
    .where('region', '=', region)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('publications_set_aside as aside')
            .select('aside.snapshot')
            .where('aside.region', '=', region)
            .whereRef('aside.snapshot', '=', 'publications.snapshot'),
        ),
      ),
    );

/** What may be shown: nothing from the future is ever the newest. */
const shownBy = (inside: RegionTransaction, now: Instant) =>
  onRecord(inside).where(({ not }) => not(isFuture(now)));

/** The newest stored table: of the period asked for, or of the newest period. */
export async function readTable(
  inside: RegionTransaction,
  wanted: { readonly table: string; readonly place: string; readonly period?: string },
  now: Instant,
): Promise<StoredTable | undefined> {
  let query = shownBy(inside, now)
    .select([sql<string>`content::text`.as('content'), 'hash'])
    .where('table_id', '=', wanted.table)
    .where('place', '=', wanted.place);
  if (wanted.period !== undefined) query = query.where('period', '=', wanted.period);
  return query
    .orderBy('last_month', 'desc')
    .orderBy('first_month', 'desc')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** What has been published of a place, the period that ends last first; each table and period once, as of its newest publication. */
export async function listTables(
  inside: RegionTransaction,
  place: string,
  now: Instant,
): Promise<readonly StoredListing[]> {
  const newest = shownBy(inside, now)
    .distinctOn(['table_id', 'period'])
    .selectAll()
    .where('place', '=', place)
    .orderBy('table_id')
    .orderBy('period')
    .orderBy('position', 'desc');
  return inside.tx
    .selectFrom(newest.as('newest'))
    .select(['table_id as table', 'place', 'period', 'as_of as publishedAt'])
    .orderBy('last_month', 'desc')
    .orderBy('first_month', 'desc')
    .orderBy('as_of', 'desc')
    .orderBy(sql`table_id collate "C"`)
    .execute();
}

/** Every table of the region as it was last published, each place and period once: what they hid stays hidden. */
export async function readNewestTables(
  inside: RegionTransaction,
  now: Instant,
): Promise<readonly PublishedTable[]> {
  const rows = await shownBy(inside, now)
    .distinctOn(['table_id', 'place', 'period'])
    .select(sql<string>`content::text`.as('content'))
    .orderBy('table_id')
    .orderBy('place')
    .orderBy('period')
    .orderBy('position', 'desc')
    .execute();
  return rows.map(({ content }) => {
    const table = parsePublishedTable(JSON.parse(content));
    if (!table.ok) throw new Error('A stored publication cannot be read.');
    return table.value;
  });
}

/** When the region was last published, or `undefined` when never. */
export async function lastPublishedAt(inside: RegionTransaction, now: Instant): Promise<Instant | undefined> {
  const row = await shownBy(inside, now)
    .select('as_of')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.as_of as Instant | undefined;
}

/** A publication, known by its snapshot. */
export interface Snapshot {
  readonly snapshot: string;
  readonly asOf: Instant;
}

/** The publications that are stamped later than now and have not been set aside. */
export async function readFuturePublications(
  inside: RegionTransaction,
  now: Instant,
): Promise<readonly Snapshot[]> {
  const rows = await onRecord(inside).select(['snapshot', 'as_of']).distinct().where(isFuture(now)).execute();
  return rows.map(({ snapshot, as_of }) => ({ snapshot, asOf: as_of as Instant }));
}

/** Sets publications aside: they stay on record and are shown no more. */
export async function setAside(
  { region, tx }: RegionTransaction,
  snapshots: readonly Snapshot[],
  now: Instant,
): Promise<void> {
  await tx
    .insertInto('publications_set_aside')
    .values(snapshots.map(({ snapshot, asOf }) => ({ region, snapshot, as_of: asOf, set_aside_at: now })))
    .execute();
}
