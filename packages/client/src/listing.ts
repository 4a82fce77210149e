import { parsePeriod, placeKey, type PublishedTable } from '@puheeksi/core';
import type { TableListing } from '@puheeksi/core/wire';
import type { TableQuery } from './dataSource.js';

/** What a published table is, for a list. @example listingOf(table) // { table: 'population', place: 'region:14', period: '2022', publishedAt: … } */
export function listingOf({ table, place, period, publishedAt }: PublishedTable): TableListing {
  return { table, place: placeKey(place), period: period.key, publishedAt };
}

const endOf = ({ period }: TableListing): string => {
  const read = parsePeriod(period);
  return read.ok ? `${read.value.lastDay} ${read.value.firstDay}` : '';
};

const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

/** The order of lists: the period that ends last first, then the newest publication, then by name. */
export function newestFirst(a: TableListing, b: TableListing): number {
  return (
    descending(endOf(a), endOf(b)) || descending(a.publishedAt, b.publishedAt) || descending(b.table, a.table)
  );
}

/** Whether a listing is what a query asks for; without a period every period of the table is. */
export function isAskedFor(listing: TableListing, query: TableQuery): boolean {
  return (
    listing.table === query.table &&
    listing.place === query.place &&
    (query.period === undefined || listing.period === query.period)
  );
}
