import type { Cell, FileLimits, SheetFault, SheetRow } from '../sheet.js';
import { textCell } from '../sheet.js';
import { dayOfSerial, days1904 } from '../serialDay.js';
import { readCellText } from './cellText.js';
import type { NumberFormat } from './formats.js';
import { walkXml } from './walkXml.js';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly formatOf: (style: number) => NumberFormat;
  readonly from1904: boolean;
  readonly limits: FileLimits;
}

interface OpenCell {
  readonly at: number;
  readonly type: string;
  readonly style: number;
  text: string;
  isFormula: boolean;
}

const columnOf = (reference: string): number | undefined => {
  const [letters] = /^[A-Z]{1,3}/.exec(reference) ?? [];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
};

const numberCell = (text: string, format: NumberFormat, from1904: boolean): Cell | undefined => {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return text.trim() === '' ? undefined : textCell(text);
  const day = format.isDay ? dayOfSerial(value + (from1904 ? days1904 : 0)) : undefined;
  if (day !== undefined) return { type: 'day', day };
  if (format.digits > 0 && Number.isInteger(value) && value >= 0)
    return textCell(String(value).padStart(format.digits, '0'));
  return { type: 'number', value };
};

/** The cell once it is whole; nothing when it is empty. */
const cellOf = (open: OpenCell, { texts, formatOf, from1904 }: SheetContext): Cell | undefined => {
  const words = (text: string): Cell | undefined => (text === '' ? undefined : textCell(text));
  if (open.isFormula) return { type: 'formula', text: open.text };
  switch (open.type) {
    case 's':
      return words(texts[Number(open.text)] ?? '');
    case 'inlineStr':
    case 'str':
      return words(readCellText(open.text));
    case 'b':
      return words(open.text.trim() === '1' ? 'true' : open.text.trim() === '0' ? 'false' : '');
    case 'e':
      return words(open.text);
    case 'd':
      return words(open.text);
    default:
      return numberCell(open.text, formatOf(open.style), from1904);
  }
};

/**
 * The rows of a sheet that hold something. A cell's own place counts, not its order in the file.
 * @source ECMA-376 Part 1, 18.3.1 (worksheets)
 */
export function readSheet(xml: string, context: SheetContext): readonly SheetRow[] | SheetFault {
  const { limits } = context;
  const rows: SheetRow[] = [];
  const found: { fault?: SheetFault } = {};
  let place = 0;
  let cells: (Cell | undefined)[] = [];
  let open: OpenCell | undefined;
  let next = 0;
  /** The element whose text belongs to the cell. */
  let inText = false;
  let inPhonetic = false;
  const endRow = (): void => {
    if (cells.some((cell) => cell !== undefined && (cell.type !== 'text' || cell.text.trim() !== ''))) {
      if (rows.length > limits.rows) found.fault ??= { code: 'too-many-rows', limit: limits.rows };
      else rows.push({ place, cells });
    }
    cells = [];
    next = 0;
  };
  const endCell = (): void => {
    const cell = open && cellOf(open, context);
    if (open && cell) {
      if (open.at >= limits.cells) found.fault ??= { code: 'too-many-cells', limit: limits.cells };
      else cells[open.at] = cell;
    }
    open = undefined;
  };
  const wellFormed = walkXml(xml, {
    open: (name, attribute) => {
      if (name === 'row') place = Number(attribute('r') ?? place + 1);
      if (name === 'c') {
        const at = columnOf(attribute('r') ?? '') ?? next;
        next = at + 1;
        open = {
          at,
          type: attribute('t') ?? 'n',
          style: Number(attribute('s') ?? 0),
          text: '',
          isFormula: false,
        };
      }
      if (name === 'f' && open) open.isFormula = true;
      if (name === 'rPh') inPhonetic = true;
      inText = name === 'v' || name === 't';
    },
    text: (text) => {
      if (open && inText && !inPhonetic) open.text += text;
    },
    close: (name) => {
      if (name === 'c') endCell();
      if (name === 'row') endRow();
      if (name === 'rPh') inPhonetic = false;
      inText = false;
    },
    done: () => found.fault !== undefined,
  });
  if (found.fault) return found.fault;
  return wellFormed ? rows : { code: 'not-a-spreadsheet' };
}

/** The texts that sheets share, in their order: each in one piece, without the readings of foreign characters. */
export function readSharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inPhonetic = true;
      inText = name === 't' && !inPhonetic;
    },
    text: (more) => {
      if (inText) text += more;
    },
    close: (name) => {
      if (name === 'si') texts.push(readCellText(text));
      if (name === 'rPh') inPhonetic = false;
      inText = false;
    },
  });
  return texts;
}
