import { parseDay } from '../kernel/index.js';
import type { Match } from './finding.js';

const months: readonly (readonly string[])[] = [
  ['tammi', 'januari', 'january'],
  ['helmi', 'februari', 'february'],
  ['maalis', 'mars', 'march'],
  ['huhti', 'april', 'april'],
  ['touko', 'maj', 'may'],
  ['kesä', 'juni', 'june'],
  ['heinä', 'juli', 'july'],
  ['elo', 'augusti', 'august'],
  ['syys', 'september', 'september'],
  ['loka', 'oktober', 'october'],
  ['marras', 'november', 'november'],
  ['joulu', 'december', 'december'],
];
const monthNames = months.flatMap(([fi, sv, en]) => [`${fi}kuuta`, `${fi}kuun`, sv!, en!]);
const shortNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOfName = (name: string): number => {
  const lower = name.toLowerCase();
  const whole = months.findIndex(([fi, sv, en]) => [`${fi}kuuta`, `${fi}kuun`, sv, en].includes(lower));
  return (whole < 0 ? shortNames.indexOf(lower.slice(0, 3)) : whole) + 1;
};

const named = [...monthNames, String.raw`(?:${shortNames.join('|')}|sept)\.?`].join('|');
const dates = new RegExp(
  [
    String.raw`(?<!\d|\d\.)(?<d1>\d{1,2})([./-]) ?(?<m1>\d{1,2})\2 ?(?<y1>\d{4}|\d{2})(?![\d-])`,
    String.raw`(?<!\d)(?<y2>\d{4})-(?<m2>\d{2})-(?<d2>\d{2})(?!\d)`,
    String.raw`(?<!\d)(?<d3>\d{1,2})(?:\.|:e|st|nd|rd|th)? (?:of )?(?<m3>${named}),? (?<y3>\d{4})(?!\d)`,
    String.raw`(?<m4>${named}) (?<d4>\d{1,2})(?:st|nd|rd|th|\. päivä(?:nä)?)?,? (?<y4>\d{4})(?!\d)`,
    String.raw`(?<!\d)(?<d5>\d{2})(?<m5>\d{2})(?<y5>\d{2})(?![\d-])`,
    String.raw`(?<!\d)(?<d7>\d{2})(?<m7>\d{2})(?<y7>(?:19|20)\d{2})(?![\d-])`,
    String.raw`(?<!\d)(?<d8>\d{1,2})\.(?<m8>\d{1,2})\.-(?<y8>\d{2})(?![\d-])`,
    String.raw`(?<!\d)(?<d6>\d{1,2})/(?<m6>\d{1,2})[ -](?<y6>\d{4}|\d{2})(?![\d-])`,
  ].join('|'),
  'gi',
);

// Word stems of birth in the three languages; the short forms only right before a date.
const birthBefore =
  /(?:(?<!\p{L})(?:synty(?:nyt|nyttä|neen|neet|i|ivät|mäaika|mäpäivä|mäpvm|mäajan)\p{L}*|synt\.?(?: ?aika| ?pvm)?(?!\p{L})|född[a]?(?!\p{L})|föddes|födelse(?:datum|dag|tid)\p{L}*|born(?!\p{L})|birth ?da(?:te|y)|date of birth|d\.?o\.?b\.?)[^.!?;\n]{0,40}(?::[ \t]*\n[ \t]*)?|(?<!\p{L})(?:s|f|b)\. ?)$/iu;
/** Teams and ideas are born too: a thing as the subject right before the verb. */
const thingBorn =
  /(?<!\p{L})(?:tiimi|ryhmä|työryhmä|idea|ajatus|malli|verkosto|hanke|ehdotus|perhekeskus|yhteistyö|sopimus|suunnitelma|palvelu|käytäntö|toiminta|yhdistys|yksikkö|team(?:et)?|grupp(?:en)?|idén?|tanken?|modell(?:en)?|nätverk(?:et)?|projekt(?:et)?|förslag(?:et)?|familjecent(?:er|ret)|samarbete(?:t)?|avtal(?:et)?|plan(?:en)?|group|model|network|project|proposal|centre|center|cooperation|agreement)(?: (?:on|oli|vasta|jo|sitten|har|hade|was|were|has been))* (?:synty(?:i|nyt)|föddes|född|born)[^.!?;\n,]{0,40}$/iu;
/** Before a date, "s." is a page too: "ks. s. 4.5.2026 päivätty muistio". */
const pageBefore = /(?:(?<!\p{L})(?:ks|katso|vrt|raportin|muistion)\.? s\. ?)$/iu;
const birthAfter = /^[ ,)]{0,2}(?:synty(?:nyt|nyttä|neen|neet|nei|i)|född[a]?(?!\p{L})|\(?synt\.)/iu;

/** Between the birth dates of one list: "born 1.2.2015 and 3.4.2017". */
const and = /^(?: ?,| ?&| ja| och| and|, ja)? {1,2}(?:synt\.? |s\. ?|f\. ?|b\. ?)?$/iu;

const partsOf = (groups: Record<string, string | undefined>): readonly [string, string, string] => {
  const pick = (name: string) =>
    [1, 2, 3, 4, 5, 6, 7, 8].map((n) => groups[`${name}${n}`]).find((part) => part !== undefined)!;
  const month = pick('m');
  return [pick('y'), /^\d/.test(month) ? month : String(monthOfName(month)), pick('d')];
};

const isDay = (groups: Record<string, string | undefined>): boolean => {
  const [year, month, day] = partsOf(groups);
  const full = year.length === 2 ? `20${year}` : year;
  return parseDay(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`).ok;
};

const tellsOfBirth = (before: string): boolean =>
  birthBefore.test(before) && !thingBorn.test(before) && !pageBefore.test(before);

/**
 * Exact birth dates: a whole date (day, month, year) beside a word of birth in Finnish, Swedish or English. Other dates, a
 * birth year alone and an age are left: a day of a meeting identifies nobody.
 */
export function birthDates(text: string): readonly Match[] {
  const found: Match[] = [];
  for (const match of text.matchAll(dates)) {
    const start = match.index;
    const end = start + match[0].length;
    const listed = found.length > 0 && and.test(text.slice(found.at(-1)!.end, start));
    const near =
      listed ||
      tellsOfBirth(text.slice(Math.max(0, start - 64), start)) ||
      birthAfter.test(text.slice(end, end + 16));
    if (near && isDay(match.groups!)) found.push({ start, end, certainty: 'likely' });
  }
  return found;
}
