import { parseDay } from '../kernel/index.js';
import type { Match } from './finding.js';

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const form =
  /(?<!\d)(\d{2})(\.?)(\d{2})\2()(\d{2})\s{0,2}([-+A-FU-Ya-fu-y])\s{0,2}(\d{3})\s?([0-9A-FHJ-NPR-Ya-fhj-npr-y])(?!\d)/g;
/** Another mark or none for the sign, or the year in four digits; then only a right check letter makes it a code. */
const unusual =
  /(?<!\d)(\d{2})(\.?)(\d{2})\2(18|19|20|)(\d{2})[-+A-FU-Ya-fu-y ./_]?()(\d{3})([A-FHJ-NPR-Ya-fhj-npr-y])(?![0-9\p{L}])/gu;

const centuryOf = (sign: string): string => {
  if (sign === '+') return '18';
  return 'ABCDEF'.includes(sign) ? '20' : '19';
};

/**
 * The check character of a Finnish personal identity code: the nine digits modulo 31 in the alphabet without G, I, O, Q and Z.
 * @source Digital and Population Data Services Agency: the personal identity code
 * @example identityCodeCheck('131052', '308') // 'T'
 */
export function identityCodeCheck(birthDigits: string, individualNumber: string): string {
  return checkCharacters[Number(birthDigits + individualNumber) % 31]!;
}

/**
 * Personal identity codes, with every century sign: + for the 1800s, - and U V W X Y for the 1900s, A and B C D E F for the
 * 2000s. A code on a real day with a wrong check character is `likely`: a slip of one key still tells the birth date.
 * Temporary codes (individual numbers 900–999) count too.
 * @source Government decree 690/2022: new intermediate characters in use since 1 January 2023
 */
export function identityCodes(text: string): readonly Match[] {
  const signed = codesOf(text, form, ({ proved, after }) => proved || !/^\p{L}/u.test(after));
  return [...signed, ...codesOf(text, unusual, ({ proved }) => proved)];
}

interface Candidate {
  readonly proved: boolean;
  readonly after: string;
}

function codesOf(text: string, shape: RegExp, isCode: (one: Candidate) => boolean): readonly Match[] {
  const found: Match[] = [];
  for (const match of text.matchAll(shape)) {
    const [whole, day, , month, century, shortYear, sign, individual, check] = match as unknown as string[] &
      Record<0 | 1 | 3 | 4 | 5 | 6 | 7 | 8, string>;
    const told = sign === '' ? century : centuryOf(sign.toUpperCase());
    const centuries = told === '' ? ['19', '20'] : [told];
    const isDay = centuries.some((first) => parseDay(`${first}${shortYear}-${month}-${day}`).ok);
    if (!isDay || individual < '002') continue;
    const proved = identityCodeCheck(day + month + shortYear, individual) === check.toUpperCase();
    const end = match.index + whole.length;
    if (isCode({ proved, after: text.slice(end, end + 2) }))
      found.push({ start: match.index, end, certainty: proved ? 'proved' : 'likely' });
  }
  return found;
}
