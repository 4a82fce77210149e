import { totalCode } from '@puheeksi/core/tally';
import type { PublishedTable } from '@puheeksi/core';
import type { PublishedValue } from '@puheeksi/core/kernel';

/** One row of a one-dimensional published table. */
export interface PublishedRow {
  readonly code: string;
  readonly value: PublishedValue;
}

/**
 * The rows of a one-dimensional table in reading order, and its total when it has one. A code without a cell is no data.
 * @example publishedRows(table).rows[0] // { code: 'school', value: { kind: 'known', value: 601, n: 812 } }
 */
export function publishedRows(table: PublishedTable): {
  readonly rows: readonly PublishedRow[];
  readonly total?: PublishedValue;
} {
  const axis = table.axes[0];
  if (!axis) return { rows: [] };
  const values = new Map(table.cells.map(({ at, value }) => [at[axis.dimension], value]));
  const valueOf = (code: string): PublishedValue => values.get(code) ?? { kind: 'no-data' };
  const rows = axis.codes.map((code) => ({ code, value: valueOf(code) }));
  return axis.total ? { rows, total: valueOf(totalCode) } : { rows };
}
