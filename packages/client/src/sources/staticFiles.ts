import type { PublishedTable } from '@puheeksi/core';
import type { TableListing, TableListings } from '@puheeksi/core/wire';
import { listingOf, newestFirst } from '../listing.js';

/** Path of the list of all tables in a folder of published files. */
export const indexPath = 'index.json';

/** Path of one table; a colon is no character of a file name, so 'region:14' is 'region-14' there. */
export function filePath({ table, place, period }: TableListing): string {
  return `tables/${table}/${place.replace(':', '-')}/${period}.json`;
}

const textOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The content of a folder of published files, path → text: any web server or intranet can then be the source. Of two
 * versions of one table the newer is written. Pure: writing the files is the caller's.
 * @example Object.keys(staticFiles(tables)) // ['index.json', 'tables/population/region-14/2022.json', …]
 */
export function staticFiles(tables: readonly PublishedTable[]): Readonly<Record<string, string>> {
  const newest = new Map<string, { readonly listing: TableListing; readonly table: PublishedTable }>();
  for (const table of tables) {
    const listing = listingOf(table);
    const path = filePath(listing);
    const known = newest.get(path);
    if (!known || known.listing.publishedAt < listing.publishedAt) newest.set(path, { listing, table });
  }
  const listings: TableListings = {
    format: 1,
    tables: [...newest.values()].map(({ listing }) => listing).sort(newestFirst),
  };
  return {
    [indexPath]: textOf(listings),
    ...Object.fromEntries([...newest].map(([path, { table }]) => [path, textOf(table)])),
  };
}
