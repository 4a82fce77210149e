import { parseCellKey, tallyEntries, type CellKey } from '@puheeksi/core/tally';
import type { Tally } from '@puheeksi/core';
import { inChunks } from './inChunks.js';
import type { RegionTransaction } from './inRegion.js';

interface StoredCell {
  readonly measure: string;
  readonly place: string;
  readonly period: string;
  readonly dimensions: string;
}

const toStored = (key: CellKey): StoredCell => {
  const [measure = '', place = '', period = '', ...dimensions] = key.split('|');
  return { measure, place, period, dimensions: dimensions.join('|') };
};

const toKey = ({ measure, place, period, dimensions }: StoredCell): CellKey => {
  const key = [measure, place, period, ...(dimensions === '' ? [] : [dimensions])].join('|');
  const cell = parseCellKey(key);
  if (!cell.ok) throw new Error('The stored tally holds a key that is no cell.');
  return key as CellKey;
};

/**
 * Adds a tally to the stored one; cells that become zero are deleted, so equal tallies are equal rows. Rows are taken in
 * the order of their keys, so two transactions never wait for each other in a ring.
 */
export async function addToTally({ region, tx }: RegionTransaction, tally: Tally): Promise<void> {
  const rows = tallyEntries(tally).map(([key, n]) => ({ region, ...toStored(key), n }));
  for (const chunk of inChunks(rows)) {
    await tx
      .insertInto('tally')
      .values(chunk)
      .onConflict((conflict) =>
        conflict
          .columns(['region', 'measure', 'place', 'period', 'dimensions'])
          .doUpdateSet((eb) => ({ n: eb('tally.n', '+', eb.ref('excluded.n')) })),
      )
      .execute();
    await tx
      .deleteFrom('tally')
      .where('region', '=', region)
      .where('n', '=', 0)
      .where(({ eb, refTuple, tuple }) =>
        eb(
          refTuple('measure', 'place', 'period', 'dimensions'),
          'in',
          chunk.map(({ measure, place, period, dimensions }) => tuple(measure, place, period, dimensions)),
        ),
      )
      .execute();
  }
}

/** The whole stored tally of the region. */
export async function readTally({ region, tx }: RegionTransaction): Promise<Tally> {
  const rows = await tx
    .selectFrom('tally')
    .select(['measure', 'place', 'period', 'dimensions', 'n'])
    .where('region', '=', region)
    .execute();
  return new Map(rows.map(({ n, ...cell }) => [toKey(cell), Number(n)]));
}
