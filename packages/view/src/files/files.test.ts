import { describe, expect, test } from 'vitest';
import { languages } from '@puheeksi/core/kernel';
import { registers, type AnyRegister } from '@puheeksi/core/registers';
import { formWordsFor, type FormWording } from '../forms/index.js';
import { registerTexts } from '../registers/list.js';
import { fileFaultText, fileWordsFor, recordTexts, rowFaultText, undoFaultText } from './index.js';

const all: readonly AnyRegister[] = Object.values(registers);
const wordingsOf = async (id: string) => {
  const texts: unknown = await Object.entries(registerTexts).find(([one]) => one === id)?.[1]();
  return texts as Readonly<Record<(typeof languages)[number], FormWording & { readonly title: string }>>;
};
const plan = await wordingsOf('communication-plan');
const textsIn = (language: (typeof languages)[number]) =>
  recordTexts(registers['communication-plan'].fields, plan[language], {
    title: plan[language].title,
    language,
  });
const fi = textsIn('fi');

describe('the words of a file are those of the form', () => {
  test.each(all.map(({ id, fields }) => ({ id, fields })))(
    '$id has a label for each field and a name for each code',
    async ({ id, fields }) => {
      const wordings = await wordingsOf(id);
      for (const language of languages) {
        const { labels, codes } = recordTexts(fields, wordings[language], { title: 'x', language });
        for (const [name, field] of Object.entries(fields)) {
          expect([name, labels[name]]).toEqual([name, wordings[language].fields[name]?.label]);
          if ('codes' in field) expect(Object.keys(codes[name] ?? {})).toEqual([...field.codes]);
        }
        // What stands within a list is under the name of the list
        const inner = Object.keys(labels).filter((path) => path.includes('.'));
        for (const path of inner) expect(labels[path]).not.toBe(path.split('.').at(-1));
      }
    },
  );

  test('cases and lists within are named at every depth', () => {
    const fields = {
      place: {
        kind: 'cases',
        by: 'level',
        cases: { unit: { unit: { kind: 'unit' } } },
        within: { unit: { kind: 'cases', by: 'ground', cases: { statute: { told: { kind: 'truth' } } } } },
      },
      steps: { kind: 'list', item: { kind: 'group', fields: { how: { kind: 'code', codes: ['a'] } } } },
    } as const;
    const wording: FormWording = {
      fields: {
        place: {
          label: 'Missä',
          cases: { unit: { fields: { unit: { label: 'Yksikkö' } }, codes: {} } },
          within: {
            unit: {
              label: 'Peruste',
              labels: { statute: 'Laki' },
              cases: { statute: { fields: { told: { label: 'Kerrottu' } }, codes: {} } },
            },
          },
        },
        steps: { label: 'Vaiheet', fields: { how: { label: 'Miten' } }, codes: { how: { a: 'Näin' } } },
      },
      codes: { place: { unit: 'Yksikkö' } },
    };
    expect(recordTexts(fields, wording, { title: 'x', language: 'fi' })).toMatchObject({
      labels: {
        place: 'Missä',
        'place.level': 'Missä',
        'place.unit': 'Yksikkö',
        'place.ground': 'Peruste',
        'place.told': 'Kerrottu',
        steps: 'Vaiheet',
        'steps.how': 'Miten',
      },
      codes: {
        'place.level': { unit: 'Yksikkö' },
        'place.ground': { statute: 'Laki' },
        'steps.how': { a: 'Näin' },
      },
    });
  });
});

describe('a fault of a row', () => {
  test('says where, what stands there, what is wrong and the way out', () => {
    const fault = { table: '', row: 4, column: 'plannedFor', value: '30.2.2026', code: 'not-a-day' };
    expect(rowFaultText(fault, fi, 'fi')).toEqual({
      place: 'Rivi 4, Suunniteltu päivä',
      value: '”30.2.2026”',
      sentence: 'Päivää ei löydy kalenterista. Täytä kohta ”Suunniteltu päivä”, esimerkiksi 10.1.2026.',
    });
    expect(rowFaultText({ row: 4, column: '#key', code: 'key-twice' }, textsIn('sv'), 'sv')).toEqual({
      place: 'Rad 4, Id',
      sentence: 'Samma id finns på två rader. Slå ihop raderna, eller lämna id tomt för den nya posten.',
    });
    expect(
      rowFaultText(
        { table: 'languages', row: 2, column: 'languages#', code: 'row-twice' },
        textsIn('en'),
        'en',
      ).place,
    ).toBe('Row 2, sheet “Languages”, Languages: no.');
  });

  test('names the choices of a short list', () => {
    const fault = { row: 4, column: 'audience', value: 'Kaikki', code: 'not-in-the-list' };
    expect(rowFaultText(fault, fi, 'fi').sentence).toBe(
      'Valinta ei ole luettelossa. Täytä kohta ”Kenelle”. Vaihtoehdot: Perheet, Työntekijät ja Esihenkilöt.',
    );
  });

  test.each(languages)(
    'every code has a sentence of its own in %s, and an unknown one a general one',
    (language) => {
      const { cell } = fileWordsFor(language);
      const texts = textsIn(language);
      const sentenceOf = (code: string) =>
        rowFaultText({ row: 2, column: 'channel', code }, texts, language).sentence;
      const said = [...Object.keys(cell), ...Object.keys(formWordsFor(language).byCode)].map(sentenceOf);
      for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}.*[.!]$/u);
      expect(sentenceOf('no-such-code')).toContain(texts.labels.channel);
      expect(rowFaultText({ row: 2, code: 'not-a-row' }, texts, language).place).toMatch(/ 2$/);
    },
  );
});

describe('a file that is not read', () => {
  test('says why, with columns by their labels and numbers as they are written', () => {
    expect(fileFaultText({ code: 'columns-missing', columns: ['channel', '#key'] }, fi, 'fi')).toBe(
      'Taulukosta puuttuu sarakkeita: ”Missä kanavassa” ja ”Tunnus”. Lisää ne tai valitse, mitkä sarakkeet ne ovat. Näin mitään ei tyhjene vahingossa.',
    );
    expect(fileFaultText({ code: 'too-many-rows', limit: 20_000 }, textsIn('sv'), 'sv')).toContain(
      '(högst 20\u00a0000)',
    );
    expect(fileFaultText({ code: 'quote-open', line: 7 }, textsIn('en'), 'en')).toContain('(line 7)');
  });

  test.each(languages)('every code has a sentence in %s that is no other language’s', (language) => {
    const texts = textsIn(language);
    const words = fileWordsFor(language);
    const others = languages.filter((one) => one !== language).map(fileWordsFor);
    for (const [code, sentence] of Object.entries(words.file)) {
      expect(fileFaultText({ code }, texts, language)).toMatch(/^\p{Lu}.*\.$/u);
      for (const other of others)
        expect(sentence({})).not.toBe(Object.entries(other.file).find(([one]) => one === code)?.[1]({}));
    }
    for (const code of Object.keys(words.undo))
      expect(undoFaultText({ code }, language)).not.toBe(words.general);
  });

  test('the title over faults counts them, and those that are not shown', () => {
    expect(fileWordsFor('fi').faultsTitle(1, 0)).toBe(
      'Mitään ei tallennettu: tiedostossa on 1 virhe. Korjaa se ja tuo tiedosto uudelleen.',
    );
    expect(fileWordsFor('en').faultsTitle(20_000, 5)).toBe(
      'Nothing was saved: the file has 20,005 faults. Correct them and import the file again. 20,000 of them are shown below.',
    );
  });
});
