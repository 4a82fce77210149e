import { escapeMarkup } from './escapeMarkup.js';
import type { TableModel } from './tableModel.js';

type Row = TableModel['rows'][number];

const headerCell = ({ label, numeric }: TableModel['columns'][number]): string =>
  `<th scope="col"${numeric ? ' class="lp-table-number"' : ''}>${escapeMarkup(label)}</th>`;

const rowClass = ({ absent, total }: Row): string => {
  const names = [
    ...(absent ? ['lp-table-absent', `lp-table-${absent}`] : []),
    ...(total ? ['lp-table-total'] : []),
  ];
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
};

const rowMarkup = (row: Row, columns: TableModel['columns']): string => {
  const cells = row.cells.map(
    (cell, index) =>
      `<td${columns[index + 1]?.numeric ? ' class="lp-table-number"' : ''}>${escapeMarkup(cell)}</td>`,
  );
  return `<tr${rowClass(row)}><th scope="row">${escapeMarkup(row.header)}</th>${cells.join('')}</tr>`;
};

/**
 * A table as HTML markup for server rendering, with caption and scopes; every text is escaped. The first column is the row
 * header, and it runs from left to right on any page. Classes: `lp-table -number -absent -total`.
 * @example htmlTable(model.table) // '<table class="lp-table" dir="ltr"><caption>…'
 */
export function htmlTable({ caption, columns, rows }: TableModel): string {
  return [
    `<table class="lp-table" dir="ltr"><caption>${escapeMarkup(caption)}</caption>`,
    `<thead><tr>${columns.map(headerCell).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => rowMarkup(row, columns)).join('')}</tbody></table>`,
  ].join('');
}
