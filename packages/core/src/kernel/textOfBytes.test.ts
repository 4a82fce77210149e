import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLostCharacters, textOfBytes } from './textOfBytes.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'little' | 'big') => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...Array(text.length).keys()].forEach((at) =>
    view.setUint16(at * 2, text.charCodeAt(at), order === 'little'),
  );
  return bytes;
};
/** Windows-1252 from 80 to 9F by the table of the Unicode Consortium (CP1252.TXT); a null stands where it has none. */
const upper = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';
const windows1252 = (text: string) =>
  Uint8Array.from([...text], (letter) =>
    upper.includes(letter) ? 0x80 + upper.indexOf(letter) : letter.charCodeAt(0),
  );

describe('bytes of a file as text', () => {
  const text = 'Äiti ja isä, såhär – "päivä"; 5 €\r\n';

  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`)],
    ['UTF-16 with a mark, as a spreadsheet writes Unicode text', utf16(`\ufeff${text}`, 'little')],
    ['UTF-16 of the other order', utf16(`\ufeff${text}`, 'big')],
    ['Windows-1252', windows1252(text)],
  ])('%s', (_name, bytes) => {
    expect(textOfBytes(bytes)).toBe(text);
    expect(hasLostCharacters(textOfBytes(bytes))).toBe(false);
  });

  it('nothing is an empty text', () => {
    expect(textOfBytes(new Uint8Array())).toBe('');
  });

  it.each([
    ['a byte that Windows-1252 has no character for', [0x41, 0x81]],
    ['half a character behind a UTF-8 mark', [0xef, 0xbb, 0xbf, 0x41, 0xc3]],
    ['an odd byte at the end of UTF-16', [0xff, 0xfe, 0x41, 0x00, 0x42]],
    ['half a pair in UTF-16', [0xff, 0xfe, 0x3d, 0xd8, 0x41, 0x00]],
  ])('%s is a lost character', (_name, bytes) => {
    expect(hasLostCharacters(textOfBytes(Uint8Array.from(bytes)))).toBe(true);
  });

  it('law: what is written in UTF-8 or UTF-16 is read as it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((one) => !one.startsWith('\ufeff')),
        (one) => {
          expect(textOfBytes(utf8(one))).toBe(one);
          expect(textOfBytes(utf8(`\ufeff${one}`))).toBe(one);
          expect(textOfBytes(utf16(`\ufeff${one}`, 'little'))).toBe(one);
          expect(textOfBytes(utf16(`\ufeff${one}`, 'big'))).toBe(one);
        },
      ),
    );
  });

  it('law: every character of Windows-1252 is read, in a text that is no UTF-8', () => {
    // An ä before an ASCII letter is never UTF-8.
    const letter = fc.oneof(
      fc.constantFrom(...[...upper].filter((one) => one !== '\0')),
      fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0xa0, max: 0xff }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.array(letter), (letters) => {
        const one = `äa${letters.join('')}`;
        expect(textOfBytes(windows1252(one))).toBe(one);
      }),
    );
  });
});
