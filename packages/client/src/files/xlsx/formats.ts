import { walkXml } from './walkXml.js';

/** What the format of a cell tells of its number. */
export interface NumberFormat {
  readonly isDay: boolean;
  /** As many digits as the format shows at least ('00000'); 0 where it says nothing. */
  readonly digits: number;
}

const plain: NumberFormat = { isDay: false, digits: 0 };
const day: NumberFormat = { isDay: true, digits: 0 };
/** Formats of days that have a number and are not written into the file (ECMA-376 Part 1, 18.8.30). */
const builtInDays: readonly (readonly [first: number, last: number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
];
const notFormat = /"[^"]*"|\\.|\[[^\]]*\]/g;

const ofCode = (code: string): NumberFormat => {
  const [first = ''] = code.replace(notFormat, '').split(';');
  if (/^0+$/.test(first) && first.length > 1) return { isDay: false, digits: first.length };
  return /[dy]/i.test(first) ? day : plain;
};

const ofId = (id: number): NumberFormat =>
  builtInDays.some(([first, last]) => id >= first && id <= last) ? day : plain;

/**
 * The formats of a spreadsheet's cells, by the number that a cell gives as its style.
 * @example readFormats('<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>')(0).isDay // true
 */
export function readFormats(xml: string): (style: number) => NumberFormat {
  const codes = new Map<number, NumberFormat>();
  const styles: NumberFormat[] = [];
  let inCells = false;
  walkXml(xml, {
    open: (name, attribute) => {
      const id = Number(attribute('numFmtId'));
      if (name === 'numFmt') codes.set(id, ofCode(attribute('formatCode') ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(codes.get(id) ?? ofId(id));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return (style) => styles[style] ?? plain;
}
