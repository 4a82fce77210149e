import { useId, type ReactElement } from 'react';
import type { TableModel } from '@puheeksi/view';

/** A data table. */
export interface DataTableProps {
  readonly table: TableModel;
  readonly id?: string;
  readonly hidden?: boolean;
}

const rowClass = (row: TableModel['rows'][number]): string | undefined =>
  row.total ? 'lp-total' : row.absent ? 'lp-absent' : undefined;

/** The numbers of a figure as a table. It scrolls by itself on a narrow page, by keyboard too. */
export function DataTable({ table, id, hidden = false }: DataTableProps): ReactElement {
  const captionId = useId();
  const [head, ...columns] = table.columns;
  return (
    <div
      id={id}
      className="lp-table-scroll"
      role="region"
      aria-labelledby={captionId}
      tabIndex={0}
      hidden={hidden}
    >
      <table className="lp-table">
        <caption id={captionId}>{table.caption}</caption>
        <thead>
          <tr>
            {head && <th scope="col">{head.label}</th>}
            {columns.map(({ key, label, numeric }) => (
              <th key={key} scope="col" className={numeric ? 'lp-numeric' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key} className={rowClass(row)}>
              <th scope="row">{row.header}</th>
              {row.cells.map((cell, index) => (
                <td
                  key={columns[index]?.key ?? index}
                  className={columns[index]?.numeric ? 'lp-numeric' : undefined}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
