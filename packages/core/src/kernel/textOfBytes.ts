/** The decoder that browsers and Node have alike; the languages' own library, which is all the core is built on, lacks it. */
declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/** What stands in a text where a character was lost: U+FFFD. */
const lost = '\ufffd';

/** The marks a file may begin with, and the encoding each names. The decoder leaves the mark out. */
const marks: readonly (readonly [bytes: readonly number[], label: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The bytes 81, 8D, 8F, 90 and 9D are no characters of Windows-1252; decoders give the control characters of these numbers. */
const notInWindows1252 = /[\u0081\u008d\u008f\u0090\u009d]/g;

/**
 * The text of a file's bytes: as its byte order mark says (UTF-8, or UTF-16 as spreadsheets write "Unicode text"), else UTF-8
 * where the bytes are UTF-8 throughout, else Windows-1252, which spreadsheets write as plain CSV. What is no character there
 * becomes U+FFFD: see `hasLostCharacters`. Every file's bytes become text here.
 * @source Encoding Standard (WHATWG), BOM sniff and windows-1252
 * @example textOfBytes(Uint8Array.from([0xe4, 0xe4, 0x6e, 0x69])) // 'ääni'
 */
export function textOfBytes(bytes: Uint8Array): string {
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replace(notInWindows1252, lost);
  }
}

/**
 * Whether characters of a text were lost when it was read or written before: where U+FFFD stands, nobody can tell what stood
 * there. Such a text is never kept.
 * @example hasLostCharacters('iltap\ufffdiv\ufffd') // true
 */
export function hasLostCharacters(text: string): boolean {
  return text.includes(lost);
}
