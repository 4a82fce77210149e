import { parseDay } from '../kernel/index.js';
import type { Match } from './finding.js';

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const form =
  /(?<!\d)(\d{6}) ?([-+A-FU-Ya-fu-y]) ?(\d{3}) ?([0-9A-FHJ-NPR-Ya-fhj-npr-y])(?![0-9A-Za-zÅÄÖåäö])/g;

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
  const found: Match[] = [];
  for (const match of text.matchAll(form)) {
    const [whole, birth, sign, individual, check] = match as unknown as [
      string,
      string,
      string,
      string,
      string,
    ];
    const year = centuryOf(sign.toUpperCase()) + birth.slice(4);
    if (!parseDay(`${year}-${birth.slice(2, 4)}-${birth.slice(0, 2)}`).ok || individual < '002') continue;
    const proved = identityCodeCheck(birth, individual) === check.toUpperCase();
    found.push({
      start: match.index,
      end: match.index + whole.length,
      certainty: proved ? 'proved' : 'likely',
    });
  }
  return found;
}
