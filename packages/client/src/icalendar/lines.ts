import { textOfBytes } from '@puheeksi/core/kernel';
import type { ReadLimits } from './limits.js';
import type { Faults } from './fault.js';

/** One unfolded line with the number of its first line in the file. */
export interface UnfoldedLine {
  readonly text: string;
  readonly line: number;
  /** The line was longer than is held; the rest of it is not here. */
  readonly cut: boolean;
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** How many bytes from a place are a fold (a line end and a space or tab) within a UTF-8 character; 0 when none are. */
const foldInCharacter = (bytes: Uint8Array, at: number): number => {
  const first = bytes[at];
  if (first !== 13 && first !== 10) return 0;
  const space = first === 13 && bytes[at + 1] === 10 ? at + 2 : at + 1;
  const folds = bytes[space] === 32 || bytes[space] === 9;
  return folds && isContinuation(bytes[space + 1]) ? space + 1 - at : 0;
};

/** The octets of folds one character can have in it: at most three, of three octets each. What is longer is no text. */
const maxFolding = 9;

/** Moves folds that cut a character in two behind it: octets are folded, characters are read. */
const withWholeCharacters = (bytes: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(bytes.length);
  let pending: number[] = [];
  let written = 0;
  for (let at = 0; at < bytes.length;) {
    const fold = foldInCharacter(bytes, at);
    if (fold > 0 && pending.length + fold <= maxFolding) {
      pending.push(...bytes.subarray(at, at + fold));
      at += fold;
      continue;
    }
    if (pending.length > 0 && !isContinuation(bytes[at])) {
      whole.set(pending, written);
      written += pending.length;
      pending = [];
    }
    whole[written++] = bytes[at++]!;
  }
  whole.set(pending, written);
  return whole;
};

const cutsCharacter = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < bytes.length; at++) if (foldInCharacter(bytes, at) > 0) return true;
  return false;
};

/** The text of a file; bytes are read as any file's are, also where a fold was put in the middle of a character. */
export function textOf(file: string | Uint8Array): string {
  if (typeof file === 'string') return file;
  return textOfBytes(cutsCharacter(file) ? withWholeCharacters(file) : file);
}

/** A line end; programs that turn line ends into their own twice leave two carriage returns before the line feed. */
const lineEnd = /\r*\n|\r/g;
const mark = 0xfeff;

/**
 * The content lines of a file one after another, unfolded: line ends of any kind (also mixed), byte order marks (a file put
 * together of several has some inside), folds with a space or a tab, also behind an empty line. Holds one line at a time, and
 * of that no more than the limit.
 * @source RFC 5545, 3.1
 */
export function* unfoldedLines(file: string, limits: ReadLimits, faults: Faults): Generator<UnfoldedLine> {
  let from = 0;
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
    if (file.charCodeAt(from) === mark) from++;
    const first = file.charCodeAt(from);
    const folded = to > from && (first === 32 || first === 9);
    if (to > from) {
      if (!folded && text !== '') {
        yield { text, line: start, cut };
        text = '';
      }
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
