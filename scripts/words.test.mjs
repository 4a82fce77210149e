import { describe, expect, it } from 'vitest';
import { filesWithWords, words, wrongWords, wrongWordsIn } from './words.mjs';

describe('the words of the field', () => {
  it('are looked for in the texts of every language, the terms, the demo and the docs', () => {
    const files = filesWithWords();
    for (const expected of [
      'packages/view/src/text/reading/sv.ts',
      'packages/view/src/text/working/process/fi.ts',
      'packages/view/src/documentation/sv.ts',
      'packages/view/src/indicator-table/texts/sv.ts',
      'packages/core/src/terms/reference/teamLabels.ts',
      'apps/demo/src/texts.ts',
      'docs/reference/indicators.md',
      'README.md',
    ])
      expect(files).toContain(expected);
  });

  it('are written in one way: none of the wordings to avoid is anywhere', () => {
    expect(filesWithWords().flatMap(wrongWordsIn)).toEqual([]);
  });

  it.each([
    ['Gränsytor efter skede', 'kontaktyta'],
    ['gränssnittet mellan tjänsterna', 'kontaktyta'],
    ['Utbildad i Föra barnen på tal', 'metodkunnig'],
    ['registret över utbildade', 'metodkunnig'],
    ['tydlig handledning och information', 'vägledning'],
    ['kontinuitet i tjänsten', 'tjänstens kontinuitet'],
    ['Åldersbunden hälsoundersökning', 'periodisk'],
    ['Hälsoundersökning på barnrådgivningen', 'periodisk'],
    ['I teamet saknas ännu församling', 'företrädare'],
    ['Ungdomsarbete och fritid', 'fritidsarbete'],
    ['verkstad i den egna enheten', 'workshop'],
    ['Anmäl till nästa utbildning.', 'anmäl dig'],
    ['kontakt med vuxenservicen', 'tjänster för vuxna'],
    ['eller för bildningen.', 'bildningssektorn'],
    ['Fråga områdets huvudanvändare', 'välfärdsområdets'],
    ['Nuorisotyö ja vapaa-aika', 'nuoriso- ja'],
    ['ei ole pätevyyttä LP-neuvonpitoon', 'toteuttaa'],
    ['Koulutuksen suunta', 'kohderyhmä'],
    ['Vanhemman asiointi aikuisten palveluissa', 'asiakkuus'],
    ['vetää neuvonpitoa hänen parinaan', 'työparinaan'],
    ['Kirjaa viimeistään tämä päivä.', 'aikaisempi päivä'],
    ['Anna tämä päivä tai aikaisempi.', 'aikaisempi päivä'],
    ['THL (2022), käyttölupa CC BY', 'lisenssi'],
    ['Kysy neuvoa alueen pääkäyttäjältä', 'hyvinvointialueen'],
    ['Palaute on rästissä', 'plain words'],
    ['The logbook is not stored', 'log book'],
  ])('finds “%s”', (text, use) => {
    expect(wrongWords(text).map((found) => found.use)).toEqual([expect.stringContaining(use)]);
  });

  it.each([
    'I teamet saknas ännu företrädare för kommunen.',
    'Periodisk hälsoundersökning på rådgivningen',
    'välfärdsområdets huvudanvändare',
    'hyvinvointialueen pääkäyttäjältä',
    'Perhekeskusalueen rekisteri',
    'Anna tämä päivä tai aikaisempi päivä.',
    'hänen työparinaan',
    'metodhandledning',
  ])('has nothing against “%s”', (text) => {
    expect(wrongWords(text)).toEqual([]);
  });

  it('every word is shown to be found, and says what to use', () => {
    expect(words.every(({ use, avoid }) => use.length > 5 && !avoid.global)).toBe(true);
  });
});
