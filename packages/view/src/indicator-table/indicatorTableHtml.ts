import { escapeMarkup } from '../parts/escapeMarkup.js';
import type { IndicatorEntry, IndicatorRow, IndicatorTableModel } from './model.js';

type Columns = IndicatorTableModel['columns'];

const none = '–';

/** Narrow pages stack the cells of a row, so each says what it is; roles and column numbers keep the table a table where empty cells are left out. */
const cell = (column: number, text: string, label: string, kind = 'number'): string =>
  `<td role="cell" aria-colindex="${column}" class="lp-table-${kind}${text === none ? ' lp-table-none' : ''}" data-label="${escapeMarkup(label)}">${escapeMarkup(text)}</td>`;

const valueCells = ({ value, n, interval }: IndicatorRow, columns: Columns): string =>
  [cell(2, value, columns.value), cell(3, n, columns.n), cell(4, interval, columns.interval)].join('');

const periodCell = ({ period }: IndicatorEntry, columns: Columns): string =>
  cell(5, period, columns.period, 'period');

const rowClass = ({ absent }: IndicatorRow): string =>
  absent ? ` class="lp-table-absent lp-table-${absent}"` : '';

const nameOf = ({ name, definition, facts }: IndicatorEntry): string =>
  [
    `<span class="lp-indicator-name">${escapeMarkup(name)}</span>`,
    ...[definition, ...facts].map(
      (text) => `<span class="lp-indicator-definition">${escapeMarkup(text)}</span>`,
    ),
  ].join(' ');

/** An indicator with one value is one row; with several it is a group of rows under its name and their period. */
function entryMarkup(entry: IndicatorEntry, columns: Columns): string {
  const [only] = entry.rows;
  if (entry.rows.length === 1 && only && only.label === undefined)
    return `<tbody role="rowgroup" id="lp-indicator-${entry.id}"><tr role="row"${rowClass(only)}><th role="rowheader" scope="row" aria-colindex="1">${nameOf(entry)}</th>${valueCells(only, columns)}${periodCell(entry, columns)}</tr></tbody>`;
  const rows = entry.rows.map(
    (row) =>
      `<tr role="row"${rowClass(row)}><th role="rowheader" scope="row" aria-colindex="1" class="lp-indicator-part">${escapeMarkup(row.label ?? '')}</th>${valueCells(row, columns)}</tr>`,
  );
  return `<tbody role="rowgroup" id="lp-indicator-${entry.id}"><tr role="row"><th role="rowheader" scope="rowgroup" colspan="4" aria-colindex="1" aria-colspan="4">${nameOf(entry)}</th>${periodCell(entry, columns)}</tr>${rows.join('')}</tbody>`;
}

/**
 * The table of indicators as HTML markup: a section and a table for each group, the marks explained, the remarks. Every text
 * is escaped. Headings begin at the given level.
 * @example indicatorTableHtml(model).startsWith('<div class="lp-indicators"') // true
 */
export function indicatorTableHtml(model: IndicatorTableModel, headingLevel: 2 | 3 = 2): string {
  const { columns } = model;
  const heading = (text: string): string => `<h${headingLevel}>${escapeMarkup(text)}</h${headingLevel}>`;
  const header = (text: string, column: number): string =>
    `<th role="columnheader" scope="col" aria-colindex="${column + 1}"${column > 0 && column < 4 ? ' class="lp-table-number"' : ''}>${escapeMarkup(text)}</th>`;
  const titles = [columns.indicator, columns.value, columns.n, columns.interval, columns.period];
  const head = `<thead role="rowgroup"><tr role="row">${titles.map(header).join('')}</tr></thead>`;
  const sections = model.groups.map(({ key, title, remarks, indicators }) =>
    [
      `<div class="lp-table-scroll" tabindex="0" role="region" aria-labelledby="lp-group-${key}">`,
      `<h${headingLevel} id="lp-group-${key}">${escapeMarkup(title)}</h${headingLevel}>`,
      ...remarks.map((text) => `<p class="lp-indicator-definition">${escapeMarkup(text)}</p>`),
      `<table role="table" aria-labelledby="lp-group-${key}" aria-colcount="5" class="lp-table lp-indicator-table">${head}`,
      ...indicators.map((entry) => entryMarkup(entry, columns)),
      '</table></div>',
    ].join(''),
  );
  const nothings = model.nothings.rows.map(
    ({ mark, text }) => `<dt>${escapeMarkup(mark)}</dt><dd>${escapeMarkup(text)}</dd>`,
  );
  const remarks = model.remarks.texts.map((text) => `<li>${escapeMarkup(text)}</li>`);
  return [
    `<div class="lp-indicators" lang="${model.language}" dir="ltr">`,
    ...sections,
    heading(model.nothings.title),
    `<dl>${nothings.join('')}</dl>`,
    heading(model.remarks.title),
    `<ul>${remarks.join('')}</ul></div>`,
  ].join('');
}

/** Below 48 rem the name stands above its values, each with the name of its column; nothing scrolls sideways. */
const indicatorStacked = `@media screen and (max-width:48rem){
.lp-indicator-table,.lp-indicator-table tbody,.lp-indicator-table th,.lp-indicator-table td{display:block}
.lp-indicator-table thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.lp-indicator-table tr{display:block;padding:.4rem 0;border-bottom:1px solid #ccd6d1}
.lp-indicator-table th,.lp-indicator-table td{padding:.1rem 0}
.lp-indicator-table td{display:flex;gap:1rem;justify-content:space-between;text-align:right;white-space:normal;overflow-wrap:anywhere}
.lp-indicator-table td::before{content:attr(data-label);flex:none;max-width:55%;color:#4a5b54;text-align:left}
.lp-indicator-table .lp-indicator-part{font-weight:600}
.lp-indicator-table .lp-table-none{display:none}
}`;

const style = `
:root{color-scheme:light;font:16px/1.5 system-ui,'Segoe UI',Roboto,Arial,sans-serif;color:#16241f;background:#fff}
body{margin:0 auto;padding:1.5rem;max-width:70rem}
h1{font-size:1.8rem;margin:0}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}
.lp-table-scroll h2{font-size:1.25rem;margin:0}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem}
tr{border-bottom:1px solid #ccd6d1}
thead tr{border-bottom:2px solid #4a5b54}
.lp-table-number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .lp-table-number{white-space:normal}
th[scope=row],th[scope=rowgroup]{font-weight:400}
.lp-indicator-name{font-weight:600;display:block}
.lp-indicator-definition{display:block;color:#4a5b54;font-size:.9rem;max-width:38rem}
.lp-indicator-part{padding-left:1.6rem}
.lp-table-absent td:nth-of-type(1){font-style:italic}
dt{font-weight:600}dd{margin:0 0 .4rem}
.lp-table-scroll{overflow-x:auto;margin-top:1.5rem}
p.lp-indicator-definition{margin:.3rem 0;max-width:none}
${indicatorStacked}
@media print{body{padding:0;max-width:none;font-size:10pt}tr{break-inside:avoid}h2{break-after:avoid}.lp-table-scroll{overflow:visible}}
`;

/**
 * The same as a whole page that stands alone: for downloading, printing and archives. No script, nothing fetched.
 * @example indicatorPage(model).startsWith('<!doctype html>') // true
 */
export function indicatorPage(model: IndicatorTableModel): string {
  const title = escapeMarkup(model.title);
  const contents = model.groups.map(
    (group) => `<li><a href="#lp-group-${group.key}">${escapeMarkup(group.title)}</a></li>`,
  );
  return [
    `<!doctype html><html lang="${model.language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${style}</style></head>`,
    `<body><h1>${title}</h1><p>${escapeMarkup(model.subtitle)}</p><p>${escapeMarkup(model.lead)}</p>`,
    `<nav aria-label="${escapeMarkup(model.contents)}"><ul>${contents.join('')}</ul></nav>`,
    `${indicatorTableHtml(model)}</body></html>\n`,
  ].join('');
}
