import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Cell } from '../sheet.js';
import { serialOfDay } from '../serialDay.js';
import { writeCellText } from './cellText.js';

/** A column of a sheet that is written. */
export interface SheetColumn {
  readonly heading: string;
  /** Kept as text when somebody types into it, so that a leading zero stays. */
  readonly isText: boolean;
  /** What a cell is chosen from, where there is a list. */
  readonly choices?: readonly string[];
}

/** A sheet that is written. */
export interface SheetToWrite {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The first moment a ZIP entry can have: the same records give the same bytes. */
const noTime = new Date(1980, 0, 1);
const maxSheetName = 31;
const lastRow = 1_048_576;
const [minWidth, maxWidth] = [10, 60];
/** Cells looked at for the width of a column. */
const widthSample = 200;
const listsName = 'puheeksi-lists';
/** Numbers of the formats in `styles`. */
const style = { heading: 1, text: 2, day: 3 } as const;

const styles = `${xmlHead}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="d\\.m\\.yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** The letters of a column from 0. @example lettersOf(27) // 'AB' */
function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest === 0 ? '' : lettersOf(rest - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

const textXml = (at: string, text: string, format: number): string =>
  `<c r="${at}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${writeCellText(text)}</t></is></c>`;

const cellXml = (at: string, cell: Cell | undefined): string => {
  if (cell === undefined) return '';
  if (cell.type === 'number') return `<c r="${at}"><v>${cell.value}</v></c>`;
  if (cell.type !== 'day') return textXml(at, cell.text, style.text);
  const serial = serialOfDay(cell.day);
  return serial === undefined
    ? textXml(at, cell.day, style.text)
    : `<c r="${at}" s="${style.day}"><v>${serial}</v></c>`;
};

const widthOf = (cell: Cell | undefined): number => {
  if (cell === undefined) return 0;
  if (cell.type === 'text') return cell.text.length;
  return cell.type === 'day' ? minWidth : String(cell.type === 'number' ? cell.value : cell.text).length;
};

const columnXml = ({ columns, rows }: SheetToWrite): string =>
  columns
    .map(({ heading, isText }, index) => {
      const found = rows.slice(0, widthSample).map((row) => widthOf(row[index]));
      const width = Math.min(maxWidth, Math.max(minWidth, heading.length, ...found) + 2);
      const format = isText ? ` style="${style.text}"` : '';
      return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${format}/>`;
    })
    .join('');

/** A column that is chosen from a list, and the column of the hidden sheet that holds the list. */
interface ListOfChoices {
  readonly column: number;
  readonly list: number;
  readonly length: number;
}

const validationXml = (lists: readonly ListOfChoices[]): string =>
  lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists
        .map(({ column, list, length }) => {
          const [cells, choices] = [lettersOf(column), lettersOf(list)];
          return `<dataValidation type="list" allowBlank="1" sqref="${cells}2:${cells}${lastRow}"><formula1>'${listsName}'!$${choices}$1:$${choices}$${length}</formula1></dataValidation>`;
        })
        .join('')}</dataValidations>`;

const sheetXml = (sheet: SheetToWrite, lists: readonly ListOfChoices[], isFirst: boolean): string => {
  const headings = sheet.columns.map(({ heading }, at) =>
    textXml(`${lettersOf(at)}1`, heading, style.heading),
  );
  const letters = sheet.columns.map((_, at) => lettersOf(at));
  const rows = sheet.rows.map(
    (row, index) =>
      `<row r="${index + 2}">${letters.map((letter, at) => cellXml(`${letter}${index + 2}`, row[at])).join('')}</row>`,
  );
  const range = `A1:${letters.at(-1) ?? 'A'}${sheet.rows.length + 1}`;
  return `${xmlHead}<worksheet xmlns="${main}"><sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columnXml(sheet)}</cols><sheetData><row r="1">${headings.join('')}</row>${rows.join('')}</sheetData><autoFilter ref="${range}"/>${validationXml(lists)}</worksheet>`;
};

const listsXml = (lists: readonly (readonly string[])[]): string => {
  const height = Math.max(...lists.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) => {
    const cells = lists.map((list, column) => {
      const choice = list[row];
      return choice === undefined ? '' : textXml(`${lettersOf(column)}${row + 1}`, choice, style.text);
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return `${xmlHead}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
};

/** Names as a workbook takes them: without the marks it forbids, at most 31 characters, each once. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const one of wanted) {
    const clean =
      one
        .replace(/[[\]/\\:*?\p{Cc}]/gu, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Sheet';
    const isTaken = (name: string): boolean =>
      [...names, listsName, 'history'].some((other) => other.toLowerCase() === name.toLowerCase());
    let name = clean.slice(0, maxSheetName).trim();
    for (let n = 2; isTaken(name); n += 1) name = `${clean.slice(0, maxSheetName - 4).trim()} ${n}`;
    names.push(name);
  }
  return names;
}

const zipped = (files: Readonly<Record<string, string>>): Uint8Array => {
  const entries: Zippable = {};
  for (const [name, text] of Object.entries(files)) entries[name] = strToU8(text);
  return zipSync(entries, { mtime: noTime });
};

/**
 * An Excel workbook (.xlsx) of tables: headings that stay in view, a filter, real numbers and days, everything else as text so that a
 * leading zero or a word that begins with "=" stays what it is; columns with closed lists offer them. The same tables give the same bytes.
 * @source ECMA-376 Part 1 (SpreadsheetML), Part 2 (Open Packaging Conventions)
 * @example writeXlsx([{ name: 'Suunnitelma', columns: [{ heading: 'Päivä', isText: false }], rows: [[{ type: 'day', day }]] }])
 */
export function writeXlsx(sheets: readonly SheetToWrite[]): Uint8Array {
  const names = sheetNames(sheets.map(({ name }) => name));
  const lists: (readonly string[])[] = [];
  const parts = sheets.map((sheet, index) => {
    const chosen = sheet.columns.flatMap(({ choices }, column): readonly ListOfChoices[] => {
      if (choices === undefined || choices.length === 0) return [];
      lists.push(choices);
      return [{ column, list: lists.length - 1, length: choices.length }];
    });
    return sheetXml(sheet, chosen, index === 0);
  });
  const all = [
    ...parts.map((xml, index) => ({ xml, name: names[index] ?? '', state: '' })),
    ...(lists.length === 0 ? [] : [{ xml: listsXml(lists), name: listsName, state: ' state="hidden"' }]),
  ];
  const ids = all.map((_, index) => index + 1);
  const filters = sheets.map((sheet, index) => {
    const quoted = (names[index] ?? '').replaceAll("'", "''");
    const last = `$${lettersOf(Math.max(0, sheet.columns.length - 1))}$${sheet.rows.length + 1}`;
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${writeCellText(`'${quoted}'!$A$1:${last}`)}</definedName>`;
  });
  return zipped({
    '[Content_Types].xml': `${xmlHead}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>${ids.map((id) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${contentType}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${xmlHead}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${all.map(({ name, state }, index) => `<sheet name="${writeCellText(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`).join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xmlHead}<Relationships xmlns="${packages}/relationships">${ids.map((id) => `<Relationship Id="rId${id}" Type="${relations}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="rId${all.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    ...Object.fromEntries(all.map(({ xml }, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  });
}
