import type { ReadLimits } from './limits.js';
import type { Faults } from './fault.js';

/** One unfolded line with the number of its first line in the file. */
export interface UnfoldedLine {
  readonly text: string;
  readonly line: number;
  /** The line was longer than is held; the rest of it is not here. */
  readonly cut: boolean;
}

const lineEnd = /\r\n|\n|\r/g;

/**
 * The content lines of a file one after another, unfolded: line ends of any kind (also mixed), a byte order mark, folds with
 * a space or a tab. Holds one line at a time, and of that no more than the limit.
 * @source RFC 5545, 3.1
 */
export function* unfoldedLines(file: string, limits: ReadLimits, faults: Faults): Generator<UnfoldedLine> {
  let from = file.startsWith('\uFEFF') ? 1 : 0;
  let text = '';
  let start = 0;
  let number = 0;
  let cut = false;
  while (from < file.length) {
    lineEnd.lastIndex = from;
    const end = lineEnd.exec(file);
    const to = end ? end.index : file.length;
    number++;
    if (number > limits.lines) {
      faults.add('too-many-lines', number);
      return;
    }
    const first = file.charCodeAt(from);
    const folded = to > from && (first === 32 || first === 9);
    if (!folded && text !== '') {
      yield { text, line: start, cut };
      text = '';
    }
    if (to > from) {
      if (text === '') {
        start = number;
        cut = false;
      }
      const room = limits.lineLength - text.length;
      const part = file.slice(folded ? from + 1 : from, to);
      text += part.length > room ? part.slice(0, Math.max(0, room)) : part;
      if (part.length > room) cut = true;
    }
    from = end ? lineEnd.lastIndex : file.length;
  }
  if (text !== '') yield { text, line: start, cut };
}
