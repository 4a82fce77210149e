import { instantForm, periodKeyForm, placeKeyForm, registryIdForm } from '../kernel/forms.js';
import { parsePeriod, type Issue, type Result } from '../kernel/index.js';
import { listOf, object, only, readPlain, text } from './plain.js';
import type { TableListings } from './tableListings.js';

/** The form of a list of tables, as its schema has it. */
export const tableListingsCheck = object({
  format: only(1),
  tables: listOf(
    object({
      table: text('not-a-code', registryIdForm),
      place: text('not-a-place', placeKeyForm),
      period: text('not-a-period', (key) => periodKeyForm.test(key) && parsePeriod(key).ok),
      publishedAt: text('not-an-instant', instantForm),
    }),
  ),
});

/** Reads a list of published tables. @example parseTableListings({ format: 1, tables: [] }).ok // true */
export function parseTableListings(input: unknown): Result<TableListings, readonly Issue[]> {
  return readPlain(tableListingsCheck, input);
}
