import type { Match } from './finding.js';

const international = /(?<![\d+])(?:\+|00)[1-9]\d{0,2}(?:[ -]?\(0\))?(?:[ -]?\d{1,10}){1,6}(?!\d)/g;
const mobile = /(?<![\d+,.-])\(?0(?:4\d|50)\d?\)?(?:[ ./-]?\d{2,8}){1,4}(?!\d|[,-]\d)/g;
const landline = /(?<![\d+,.-])\(?0[1-9]\d{0,3}\)?(?:[ -]?\d{2,8}){1,4}(?!\d|[,-]\d)/g;
const dayOrYears = /^\(?0\d-\d{2}-\d{4}$|^\(?0\d-\d{2} \d{4}$/;

const digitsOf = (text: string): number => text.replace(/\D/g, '').length;

const within = (text: string, form: RegExp, fewest: number, most: number): readonly Match[] =>
  [...text.matchAll(form)]
    .filter(
      (match) => digitsOf(match[0]) >= fewest && digitsOf(match[0]) <= most && !dayOrYears.test(match[0]),
    )
    .map((match) => ({ start: match.index, end: match.index + match[0].length, certainty: 'likely' }));

/**
 * Telephone numbers: international (+ or 00), Finnish mobile (04x, 050) and Finnish landline or service numbers, with spaces,
 * hyphens or brackets. Short national numbers such as 112 and 116 117 name nobody and are left.
 * @source Finnish Transport and Communications Agency: numbering plan (mobile 04x and 050, area codes with a leading 0)
 */
export function phoneNumbers(text: string): readonly Match[] {
  return [
    ...within(text, international, 8, 17),
    ...within(text, mobile, 8, 12),
    ...within(text, landline, 7, 11),
  ];
}
