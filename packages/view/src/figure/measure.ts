/*
 * There is no font to measure where a figure is drawn on a server, so widths are estimated: advance widths in parts of the
 * font size, after DejaVu Sans, the widest of the fonts that a system brings. Too wide wraps early; too narrow would overlap.
 */
const widths: readonly (readonly [width: number, characters: string])[] = [
  [0, '\u2060'],
  [0.29, 'ijlI'],
  [0.34, " .,:;!'’|\u00a0·"],
  [0.4, 'frt()[]/-'],
  [0.55, 'csz–'],
  [0.6, 'kvxyFL'],
  [0.64, 'abdeghnopquäöåEST0123456789'],
  [0.85, 'w+=<>GHMNOQÖU'],
  [0.99, 'mW@%—…'],
];
/** Of every character that is not in the list: as wide as most capitals. */
const otherWidth = 0.76;
/** How much wider a text is when it is bold. */
export const boldFactor = 1.13;

const advance = (character: string): number =>
  widths.find(([, characters]) => characters.includes(character))?.[0] ?? otherWidth;

/** How bold a text is drawn: numbers beside marks are bold. */
export type Weight = 'regular' | 'bold';

/** Estimated width of a text in pixels, never too small. @example Math.ceil(textWidth('Koulu', 14)) // 42 */
export function textWidth(text: string, fontSize: number, weight: Weight = 'regular'): number {
  let width = 0;
  for (const character of text) width += advance(character);
  return width * fontSize * (weight === 'bold' ? boldFactor : 1);
}

const hyphen = '-';

/** Cuts a word that is wider than a whole line; the pieces but the last end in a hyphen. */
const cut = (word: string, fits: (text: string) => boolean): readonly string[] => {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece.length > 1 && !fits(piece + character + hyphen)) {
      pieces.push(piece + hyphen);
      piece = character;
    } else piece += character;
  }
  return [...pieces, piece];
};

/**
 * A text in lines no wider than given, broken between words; a longer word is cut with a hyphen. At least one line.
 * @example wrapText('Perhetyö ja perhepalvelut', 100, 14) // ['Perhetyö ja', 'perhepalvelut']
 */
export function wrapText(text: string, width: number, fontSize: number): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, fontSize) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(word) ? [word] : cut(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}
