import type { Caveat } from '@puheeksi/core/tally';
import type { PublishedTable } from '@puheeksi/core';

/** What is said once of several tables, and of which of them it does not hold. */
export interface CommonCaveat {
  readonly caveat: Caveat;
  readonly except: readonly PublishedTable[];
}

/** A common remark names at most so many indicators that it does not concern; with more, it stands beside each of its own. */
const namedExceptions = 5;

/** Told in place of the value itself. */
const saidInRow: Caveat = 'not-yet-reached';

/** The caveats that hold of every table, or of all but a few that can be named. */
export function commonCaveats(tables: readonly PublishedTable[]): readonly CommonCaveat[] {
  const found = [...new Set(tables.flatMap(({ caveats }) => caveats))];
  return found
    .filter((caveat) => caveat !== saidInRow)
    .map((caveat) => ({ caveat, except: tables.filter(({ caveats }) => !caveats.includes(caveat)) }))
    .filter(({ except }) => except.length <= namedExceptions && except.length * 2 < tables.length);
}

/** The caveats of a table that nothing common tells of. */
export function ownCaveats({ caveats }: PublishedTable, common: readonly CommonCaveat[]): readonly Caveat[] {
  return caveats.filter((caveat) => caveat !== saidInRow && !common.some((told) => told.caveat === caveat));
}
