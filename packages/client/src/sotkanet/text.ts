import { hasLostCharacters } from '@puheeksi/core/kernel';
import { languages, type Issue, type Language } from '@puheeksi/core';
import { fieldsOf, type Path } from './read.js';

/** Texts in the languages the source has them in; a language it lacks is absent, not empty. */
export type SotkanetTexts = Readonly<Partial<Record<Language, string>>>;

const tag = /<\/?[a-z][^<>]*>/gi;
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+\d?));/gi;
const spaces = /\s+/g;
// The source stores some texts in Windows-1252 read as Latin-1: a dash arrives as the control character U+0096.
const latinControls = /[\u0080-\u009f]/g;
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  Auml: 'Ä',
  ouml: 'ö',
  Ouml: 'Ö',
  aring: 'å',
  Aring: 'Å',
  eacute: 'é',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  sect: '§',
  le: '≤',
  ge: '≥',
  plusmn: '±',
};

function character(codePoint: number): string {
  const isScalar = codePoint > 0 && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff);
  return isScalar ? String.fromCodePoint(codePoint) : '\ufffd';
}

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (decimal !== undefined) return character(Number(decimal));
  if (hex !== undefined) return character(Number.parseInt(hex, 16));
  return name !== undefined && Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
}

/**
 * Plain text of a Sotkanet text: tags cut, entities decoded, Windows-1252 leftovers mended, runs of white space made one
 * space. The answer is text, never markup: insert it as text, for a decoded `&lt;` is a `<` again.
 * @example plainText('Lihavia (BMI&#8805;30 kg/m2)<br />') // 'Lihavia (BMI≥30 kg/m2)'
 */
export function plainText(source: string): string {
  return source
    .replace(tag, ' ')
    .replace(entity, decoded)
    .replace(latinControls, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control)
    .replace(spaces, ' ')
    .trim();
}

/**
 * The plain texts of a `{ fi, sv, en }` object; languages without text, and texts whose letters were lost on the way, are left out.
 * @example textsIn({ fi: 'Koko maa', sv: ' ' }) // { fi: 'Koko maa' }
 */
export function textsIn(value: unknown): SotkanetTexts {
  const entries = writtenIn(value).filter(([, text]) => text !== '' && !hasLostCharacters(text));
  return Object.fromEntries(entries);
}

/** An issue for each text of such an object whose letters were lost on the way. */
export function lostTextIssues(value: unknown, path: Path): readonly Issue[] {
  return writtenIn(value)
    .filter(([, text]) => hasLostCharacters(text))
    .map(([language]) => ({ path: [...path, language], code: 'characters-lost' }));
}

function writtenIn(value: unknown): readonly (readonly [Language, string])[] {
  const fields = fieldsOf(value);
  return languages.map((language) => {
    const raw = fields[language];
    return [language, typeof raw === 'string' ? plainText(raw) : ''];
  });
}
