import type { ReactElement } from 'react';
import type { TableModel } from '@puheeksi/view';
import { useTexts } from '../provider/useTexts.js';

const kinds = ['suppressed', 'no-data', 'not-applicable'] as const;

/** Explains the rows without a number that a table has; draws nothing when every row has one. */
export function Legend({ table }: { readonly table: TableModel }): ReactElement | null {
  const { nothingExplained } = useTexts();
  const present = kinds.filter((kind) => table.rows.some(({ absent }) => absent === kind));
  if (present.length === 0) return null;
  return (
    <ul className="lp-legend" role="list">
      {present.map((kind) => (
        <li key={kind}>{nothingExplained[kind]}</li>
      ))}
    </ul>
  );
}
