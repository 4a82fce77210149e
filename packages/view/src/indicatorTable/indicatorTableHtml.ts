import { escapeMarkup } from '../parts/escapeMarkup.js';
import type { IndicatorEntry, IndicatorRow, IndicatorTableModel } from './model.js';

const number = (text: string): string => `<td class="lp-table-number">${escapeMarkup(text)}</td>`;

const cells = ({ value, n, interval }: IndicatorRow): string => [value, n, interval].map(number).join('');

const rowClass = ({ absent }: IndicatorRow): string =>
  absent ? ` class="lp-table-absent lp-table-${absent}"` : '';

const nameOf = ({ name, definition }: IndicatorEntry): string =>
  `<span class="lp-indicator-name">${escapeMarkup(name)}</span> <span class="lp-indicator-definition">${escapeMarkup(definition)}</span>`;

const period = (entry: IndicatorEntry): string => `<td>${escapeMarkup(entry.period)}</td>`;

/** An indicator with one value is one row; with several it is a group of rows under its name. */
function entryMarkup(entry: IndicatorEntry): string {
  const [only] = entry.rows;
  if (entry.rows.length === 1 && only && only.label === undefined)
    return `<tbody id="lp-indicator-${entry.id}"><tr${rowClass(only)}><th scope="row">${nameOf(entry)}</th>${cells(only)}${period(entry)}</tr></tbody>`;
  const rows = entry.rows.map(
    (row) =>
      `<tr${rowClass(row)}><th scope="row" class="lp-indicator-part">${escapeMarkup(row.label ?? '')}</th>${cells(row)}${period(entry)}</tr>`,
  );
  return `<tbody id="lp-indicator-${entry.id}"><tr><th scope="rowgroup" colspan="5">${nameOf(entry)}</th></tr>${rows.join('')}</tbody>`;
}

/**
 * The table of indicators as HTML markup: a section and a table for each group, the marks explained, the remarks. Every text
 * is escaped. Headings begin at the given level.
 * @example indicatorTableHtml(model).startsWith('<div class="lp-indicators"') // true
 */
export function indicatorTableHtml(model: IndicatorTableModel, headingLevel: 2 | 3 = 2): string {
  const { columns } = model;
  const heading = (text: string): string => `<h${headingLevel}>${escapeMarkup(text)}</h${headingLevel}>`;
  const header = [columns.value, columns.n, columns.interval]
    .map((label) => `<th scope="col" class="lp-table-number">${escapeMarkup(label)}</th>`)
    .join('');
  const head = `<thead><tr><th scope="col">${escapeMarkup(columns.indicator)}</th>${header}<th scope="col">${escapeMarkup(columns.period)}</th></tr></thead>`;
  const sections = model.groups.map(
    ({ title, indicators }) =>
      `<div class="lp-table-scroll" tabindex="0" role="region" aria-label="${escapeMarkup(title)}"><table class="lp-table lp-indicator-table"><caption>${escapeMarkup(title)}</caption>${head}${indicators.map(entryMarkup).join('')}</table></div>`,
  );
  const nothings = model.nothings.rows.map(
    ({ mark, text }) => `<dt>${escapeMarkup(mark)}</dt><dd>${escapeMarkup(text)}</dd>`,
  );
  const remarks = model.remarks.texts.map((text) => `<li>${escapeMarkup(text)}</li>`);
  return [
    `<div class="lp-indicators" lang="${model.language}">`,
    ...sections,
    heading(model.nothings.title),
    `<dl>${nothings.join('')}</dl>`,
    heading(model.remarks.title),
    `<ul>${remarks.join('')}</ul></div>`,
  ].join('');
}

const style = `
:root{color-scheme:light;font:16px/1.5 system-ui,'Segoe UI',Roboto,Arial,sans-serif;color:#16241f;background:#fff}
body{margin:0 auto;padding:1.5rem;max-width:70rem}
h1{font-size:1.8rem;margin:0}
table{border-collapse:collapse;width:100%;margin:1.5rem 0}
caption{text-align:left;font-size:1.25rem;font-weight:600;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #ccd6d1}
thead th{border-bottom:2px solid #4a5b54}
.lp-table-number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .lp-table-number{white-space:normal}
th[scope=row],th[scope=rowgroup]{font-weight:400}
.lp-indicator-name{font-weight:600;display:block}
.lp-indicator-definition{display:block;color:#4a5b54;font-size:.9rem;max-width:38rem}
.lp-indicator-part{padding-left:1.6rem}
.lp-table-absent td:nth-of-type(1){font-style:italic}
dt{font-weight:600}dd{margin:0 0 .4rem}
.lp-table-scroll{overflow-x:auto}
@media print{body{padding:0;max-width:none;font-size:10pt}tr{break-inside:avoid}caption{break-after:avoid}.lp-table-scroll{overflow:visible}}
`;

/**
 * The same as a whole page that stands alone: for downloading, printing and archives. No script, nothing fetched.
 * @example indicatorPage(model).startsWith('<!doctype html>') // true
 */
export function indicatorPage(model: IndicatorTableModel): string {
  const title = escapeMarkup(model.title);
  return [
    `<!doctype html><html lang="${model.language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${style}</style></head>`,
    `<body><h1>${title}</h1><p>${escapeMarkup(model.subtitle)}</p><p>${escapeMarkup(model.lead)}</p>`,
    `${indicatorTableHtml(model)}</body></html>\n`,
  ].join('');
}
