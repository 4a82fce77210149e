import { guardValue } from '@puheeksi/core/identifiers';

/**
 * The wall in front of what can never be deleted: throws when a row that is about to be stored tells who somebody is. Requests,
 * claims and files are refused long before, with a sentence of their own; whoever gets here has come past those gates.
 */
export function refuseIdentifiers(...values: readonly unknown[]): void {
  if (guardValue([], values).length > 0)
    throw new Error('Nothing is stored: a value in it tells who somebody is.');
}
