import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Words of the field that were once written otherwise, with the wording to use: yhdyspinta is no technical interface, a practitioner
 * is known by a name of the field, and one thing has one wording. Each wrong wording belongs to one language alone, so that it is
 * looked for everywhere.
 * @type {readonly { readonly language: 'fi' | 'sv' | 'en', readonly avoid: RegExp, readonly use: string }[]}
 */
export const words = [
  { language: 'sv', avoid: /gränsyt|gränssnitt/iu, use: 'kontaktyta (yhdyspinta)' },
  {
    language: 'sv',
    avoid: /utbildad i föra barnen|över utbildade|utbildade i föra barnen/iu,
    use: 'metodkunnig (menetelmäosaaja)',
  },
  {
    language: 'sv',
    avoid: /handledning och information/iu,
    use: 'vägledning och information (ohjaus ja tieto); handledning is työnohjaus',
  },
  { language: 'sv', avoid: /kontinuitet i (tjänst|servic)/iu, use: 'tjänstens kontinuitet' },
  {
    language: 'sv',
    avoid: /åldersbund\p{L}+ hälso|(?<!periodisk )hälsoundersökning(ar)? på (barn)?rådgivningen/iu,
    use: 'periodisk hälsoundersökning (ikäkausitarkastus)',
  },
  {
    language: 'sv',
    avoid: /I teamet saknas (ännu )?(?!ännu|företrädare)\p{L}/u,
    use: 'I teamet saknas ännu företrädare för …',
  },
  { language: 'sv', avoid: /ungdomsarbete och fritid/iu, use: 'ungdoms- och fritidsarbete' },
  { language: 'sv', avoid: /\bverkstad(en|en?s|er)?\b/iu, use: 'workshop (työpaja)' },
  { language: 'sv', avoid: /\banmäl till\b/iu, use: 'anmäl dig till …' },
  { language: 'sv', avoid: /vuxenservice|vuxentjänst|vuxnas tjänster/iu, use: 'tjänster för vuxna' },
  {
    language: 'sv',
    avoid: /\b(för|eller|inom) bildningen\b|läroanstalterna/iu,
    use: 'bildningssektorn (sivistystoimi)',
  },
  {
    language: 'sv',
    avoid: /(?<!\p{L})områdets (huvudanvändare|egen tjänst)/iu,
    use: 'välfärdsområdets …, never bare område',
  },
  { language: 'fi', avoid: /nuorisoty\p{L}* ja vapaa-aik/iu, use: 'nuoriso- ja vapaa-aikatyö' },
  {
    language: 'fi',
    avoid: /pätevyy\p{L}+ (LP-)?(neuvonpitoon|keskusteluun)/iu,
    use: 'pätevyys toteuttaa LP-neuvonpitoa, LP-keskustelua',
  },
  {
    language: 'fi',
    avoid: /koulutuksen suun(ta|nan)/iu,
    use: 'koulutuksen kohderyhmä; sivistystoimijoiden koulutus',
  },
  { language: 'fi', avoid: /asioin\p{L}+ aikuisten palveluissa/iu, use: 'asiakkuus aikuisten palveluissa' },
  { language: 'fi', avoid: /(?<!\p{L})parinaan/iu, use: 'työparinaan' },
  {
    language: 'fi',
    avoid: /viimeistään tämä päivä|tämä päivä tai aikaisempi[.,]/iu,
    use: 'Anna tämä päivä tai aikaisempi päivä',
  },
  { language: 'fi', avoid: /käyttölupa/iu, use: 'lisenssi' },
  {
    language: 'fi',
    avoid: /(?<!\p{L})alueen (pääkäyttäj|omassa palvelussa|rekisteri)/iu,
    use: 'hyvinvointialueen …, never bare alue',
  },
  { language: 'fi', avoid: /rästissä|laiminlyö/iu, use: 'plain words for what waits; nobody is blamed' },
  { language: 'en', avoid: /\b[Ll]ogbooks?\b/u, use: 'log book' },
];

/** What is read by people: texts, terms, the demo, stories, docs and notes of changes; not the tests that quote a wrong word. */
const places = [
  'packages/*/src/**',
  'packages/*/README.md',
  'apps/*/src/**',
  'docs/**',
  '.storybook/**',
  '.changeset/**',
  'README.md',
  'CONTRIBUTING.md',
];
const unread = /\.test\.|\.json$|\.png$|\/fixtures\//u;

/** The files in which words are looked for. */
export function filesWithWords() {
  const listed = execFileSync('git', ['ls-files', '--', ...places.map((place) => `:(glob)${place}`)], {
    encoding: 'utf8',
  });
  return listed.split('\n').filter((file) => file !== '' && !unread.test(file));
}

/** The wrong wordings of a text. @example wrongWords('en gränsyta') // [{ word: 'gränsyt', use: 'kontaktyta (yhdyspinta)' }] */
export function wrongWords(text) {
  return words.flatMap(({ avoid, use }) => {
    const [word] = avoid.exec(text) ?? [];
    return word === undefined ? [] : [{ word, use }];
  });
}

/** The wrong wordings of a file, as a line to read each. */
export function wrongWordsIn(file) {
  return wrongWords(readFileSync(file, 'utf8')).map(({ word, use }) => `${file}: “${word}” → ${use}`);
}
