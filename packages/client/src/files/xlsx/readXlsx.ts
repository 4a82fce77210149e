import type { FileLimits, Sheet, SheetFault } from '../sheet.js';
import { readFormats } from './formats.js';
import { readSharedTexts, readSheet, type SheetContext } from './readSheet.js';
import { unpack } from './unpack.js';
import { readWorkbook } from './readWorkbook.js';

const parts =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;
const noSpreadsheet: SheetFault = { code: 'not-a-spreadsheet' };

/**
 * The sheets of an Excel workbook (.xlsx) that people see, with what stands in their cells; formulas are told as such. Bounded in the
 * bytes it unpacks, in rows and in cells. Refuses with `not-a-spreadsheet`, `file-too-large`, `too-many-rows`, `too-many-cells`.
 * @source ECMA-376 Part 1 (SpreadsheetML)
 * @example readXlsx(bytes, defaultFileLimits) // [{ name: 'Suunnitelma', rows: [{ place: 1, cells: […] }] }]
 */
export function readXlsx(bytes: Uint8Array, limits: FileLimits): readonly Sheet[] | SheetFault {
  const unpacked = unpack(bytes, { limit: limits.unpacked, wanted: (name) => parts.test(name) });
  if ('code' in unpacked) return unpacked;
  const workbook = unpacked.get('xl/workbook.xml');
  const relations = unpacked.get('xl/_rels/workbook.xml.rels');
  if (workbook === undefined || relations === undefined) return noSpreadsheet;
  const { sheets, from1904 } = readWorkbook(workbook, relations);
  const context: SheetContext = {
    texts: readSharedTexts(unpacked.get('xl/sharedStrings.xml') ?? ''),
    formatOf: readFormats(unpacked.get('xl/styles.xml') ?? ''),
    from1904,
    limits,
  };
  const read: Sheet[] = [];
  for (const { name, part } of sheets) {
    const xml = unpacked.get(part);
    const rows = xml === undefined ? noSpreadsheet : readSheet(xml, context);
    if ('code' in rows) return rows;
    read.push({ name, rows });
  }
  return read.length === 0 ? noSpreadsheet : read;
}
