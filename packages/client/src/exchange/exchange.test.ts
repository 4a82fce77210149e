import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addDays, type Brand, type Day, type RegionCode, type UnitId } from '@puheeksi/core';
import { earliestDay, type AreaCode } from '@puheeksi/core/kernel';
import {
  observationAgeGroups,
  observationThemes,
  priorities,
  toExchangeRow,
  type ExchangedObservation,
  type ExchangedPhenomenon,
} from '@puheeksi/core/streams/phenomenon';
import type { BodyId, InterfaceId, ObservationId, PhenomenonId } from '@puheeksi/core/kernel';
import { readCsv, writeCsv } from '../files/csv.js';
import { readObservations, readPhenomena, writeObservations, writePhenomena } from './index.js';

const today = '2026-11-22' as Day;
const uuid = <Id extends Brand<string, string>>(n: number): Id =>
  `0190f3a2-7c1e-7c5b-9d11-${String(n).padStart(12, '0')}` as Id;
const liperi = { level: 'area', code: 'liperi' as AreaCode } as const;
const team = { kind: 'team', team: 'liperi-team' as BodyId } as const;
const clinic = { kind: 'worker-without-team', unit: 'rural-clinic' as UnitId } as const;
/** Whatever a person may write, and what a spreadsheet would take for a formula, a cell or a line. */
const anyText = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '@', "'", "'=", '\t', '\r', '\n', '"', ';', '＝', ' '),
    fc.array(fc.constantFrom('lapsi', ' ', '"', ';', ',', '\n', '\r\n', '\t', "'", '=', 'äö', '👩‍👶'), {
      maxLength: 12,
    }),
  )
  .map(([first, rest]) => `${first}arki ${rest.join('')}`);
const anyDay = fc.nat(9_000).map((n) => addDays(earliestDay, n));
const anyWhere = fc.oneof(
  fc.record({
    place: fc.constantFrom(liperi, { level: 'region', code: '14' as RegionCode } as const),
    origin: fc.constant(team),
  }),
  fc.record({
    place: fc.constant(liperi),
    origin: fc.constantFrom(team, clinic),
    interfaceNeed: fc.nat(9).map((n) => uuid<InterfaceId>(800 + n)),
  }),
);
const anyObservation: fc.Arbitrary<ExchangedObservation> = fc
  .tuple(
    anyWhere,
    fc.record({
      observation: fc.nat(10_000).map((n) => uuid<ObservationId>(n)),
      on: anyDay,
      themes: fc.uniqueArray(fc.constantFrom(...observationThemes), { minLength: 1 }),
      ageGroups: fc.uniqueArray(fc.constantFrom(...observationAgeGroups)),
      text: anyText,
    }),
  )
  .map(([where, what]) => ({ ...what, ...where }));
const anyPhenomenon: fc.Arbitrary<ExchangedPhenomenon> = fc.record({
  phenomenon: fc.nat(10_000).map((n) => uuid<PhenomenonId>(n)),
  on: anyDay,
  place: fc.constant(liperi),
  by: fc.constantFrom(
    { level: 'local-team', body: 'liperi-team' as BodyId } as const,
    { level: 'steering-group', body: 'steering' as BodyId } as const,
  ),
  themes: fc.uniqueArray(fc.constantFrom(...observationThemes)),
  priorities: fc.uniqueArray(fc.constantFrom(...priorities)),
  indicators: fc.uniqueArray(fc.constantFrom('sotkanet:292', 'finlapset:a_1')),
  observations: fc.uniqueArray(fc.nat(50).map((n) => uuid<ObservationId>(n))),
  text: anyText,
});
const one: ExchangedObservation = {
  observation: uuid<ObservationId>(101),
  on: '2026-02-02' as Day,
  place: liperi,
  origin: team,
  themes: ['loneliness-and-friends', 'school-and-learning'],
  ageGroups: ['7-to-12'],
  text: 'Moni lapsi on iltapäivisin yksin.',
};
const other: ExchangedObservation = {
  observation: uuid<ObservationId>(102),
  on: '2026-02-09' as Day,
  place: liperi,
  origin: clinic,
  themes: ['interface-of-services'],
  ageGroups: [],
  interfaceNeed: uuid<InterfaceId>(800),
  text: 'Neuvolan ja kerhon "väli": vanhempi kertoo asiansa kahdesti; kumpikaan ei tiedä toisesta.',
};
const formed: ExchangedPhenomenon = {
  phenomenon: uuid<PhenomenonId>(601),
  on: '2026-03-02' as Day,
  place: liperi,
  by: { level: 'local-team', body: 'liperi-team' as BodyId },
  themes: ['loneliness-and-friends'],
  priorities: ['loneliness'],
  indicators: ['sotkanet:292'],
  observations: [one.observation],
  text: 'Lapset ovat iltapäivisin yksin.',
};
const csv = (cells: object) => {
  const row = { ...toExchangeRow(one), ...cells };
  return `${Object.keys(row).join(';')}\n${Object.values(row)
    .map((cell) => `"${cell}"`)
    .join(';')}\n`;
};

describe('files of observations and phenomena', () => {
  test.each(['csv', 'json'] as const)('F105: a round trip through %s gives equal objects', (form) => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyObservation, { selector: ({ observation }) => observation, minLength: 1 }),
        (all) => {
          expect(readObservations(writeObservations(all, form), { today })).toEqual({
            ok: true,
            value: { observations: all, refused: [] },
          });
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(anyPhenomenon, { selector: ({ phenomenon }) => phenomenon, minLength: 1 }),
        (all) => {
          expect(readPhenomena(writePhenomena(all, form), { today })).toEqual({
            ok: true,
            value: { phenomena: all, refused: [] },
          });
        },
      ),
    );
  });

  test('no cell that is written begins as a formula does, and every cell is read as it was', () => {
    const cell = fc.oneof(
      anyText,
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=1+1', '+358', '-', '@SUM', "'"),
    );
    fc.assert(
      fc.property(cell, (text) => {
        const file = writeCsv([['text'], [`${text}x`]]);
        expect(file.slice(1).split('text\r\n')[1]).not.toMatch(/^"?[=+\-@\t\r\n＝＋－＠]/u);
        expect(readCsv(file, { rows: 1, cells: 1 })).toEqual([
          { place: 1, cells: ['text'] },
          { place: 2, cells: [`${text}x`] },
        ]);
      }),
      { numRuns: 500 },
    );
  });

  test('R0-K8, F105: a row with an identity code is refused with its number, the others are read', () => {
    const bad = { ...other, text: 'Perheen tunnus 131052-308T' };
    for (const form of ['csv', 'json'] as const)
      expect(readObservations(writeObservations([one, bad], form), { today })).toMatchObject({
        ok: true,
        value: {
          observations: [one],
          refused: [{ row: 2, issues: [{ path: ['text'], code: 'identifier-in-text' }] }],
        },
      });
  });

  test('R0-K8: a refused row has the number that a spreadsheet shows below the heading, empty rows counted', () => {
    const bad = { ...other, on: '2999-01-01' as Day };
    const [heading, first, second] = writeObservations([one, bad], 'csv').slice(1).split('\r\n');
    for (const [above, between] of [
      ['', ''],
      ['sep=;\n', '\n;;;;;;;;\n  \n'],
      ['\n\n', '\r\n\r\n'],
    ] as const)
      expect(readObservations(`${above}${heading}\n${first}\n${between}${second}`, { today })).toMatchObject({
        ok: true,
        value: {
          observations: [one],
          refused: [{ row: 1 + between.split('\n').length, issues: [{ code: 'day-in-future' }] }],
        },
      });
    const late = writePhenomena([{ ...formed, on: bad.on }], 'csv').replace('\r\n', '\r\n\r\n');
    expect(readPhenomena(late, { today })).toMatchObject({ value: { phenomena: [], refused: [{ row: 2 }] } });
    expect(readObservations(writeObservations([one, bad], 'json'), { today })).toMatchObject({
      value: { refused: [{ row: 2 }] },
    });
  });

  test('F105: a phenomenon of many observations is written and read whole', () => {
    const observations = Array.from({ length: 1_000 }, (_, n) => uuid<ObservationId>(n));
    for (const form of ['csv', 'json'] as const)
      expect(readPhenomena(writePhenomena([{ ...formed, observations }], form), { today })).toEqual({
        ok: true,
        value: { phenomena: [{ ...formed, observations }], refused: [] },
      });
  });

  test('an apostrophe that guards a cell of another tool is taken away, and one that is text is written twice', () => {
    const text = (cell: string) => {
      const read = readObservations(csv({ text: cell }), { today });
      return read.ok && read.value.observations[0]?.text;
    };
    expect(text("'- yksin iltapäivisin")).toBe('- yksin iltapäivisin');
    expect(text("''- yksin iltapäivisin")).toBe("'- yksin iltapäivisin");
    expect(text("'yksin' iltapäivisin")).toBe("'yksin' iltapäivisin");
  });

  test.each([
    [
      'commas, no mark, bare line ends',
      (file: string) => file.slice(1).replaceAll(';', ',').replaceAll('\r\n', '\n'),
    ],
    ['tabs', (file: string) => file.replaceAll(';', '\t')],
    ['old line ends', (file: string) => file.replaceAll('\r\n', '\r')],
    ['its separator named above, as a spreadsheet does', (file: string) => `sep=;\r\n${file.slice(1)}`],
    [
      'bars, which only the line above can tell',
      (file: string) => `SEP=|\n${file.slice(1).replaceAll(';', '|')}`,
    ],
    [
      'empty lines above, and tabs',
      (file: string) => `\ufeff\r\n \r\n${file.slice(1).replaceAll(';', '\t')}`,
    ],
    [
      'a first column without a name, and tabs',
      (file: string) =>
        file
          .slice(1)
          .replaceAll(';', '\t')
          .replaceAll(/^(?=.)/gm, '\t'),
    ],
    ['empty lines', (file: string) => file.replaceAll('\r\n', '\r\n\r\n;;;\r\n')],
    ['a heading in capitals', (file: string) => file.replace('format;id', ' Format;ID ')],
    ['the day as a spreadsheet writes it', (file: string) => file.replace('2026-02-02', '2.2.2026')],
    ['no last line end', (file: string) => file.trimEnd()],
  ])('a file of another tool is read with %s', (_what, change) => {
    const simple = { ...one, themes: ['other'] as const };
    expect(readObservations(change(writeObservations([simple], 'csv')), { today })).toEqual({
      ok: true,
      value: { observations: [simple], refused: [] },
    });
  });

  test('columns of another tool are left alone, and those that may be empty may be missing', () => {
    const file = `format;id;on;place;origin;themes;text;colour\npuheeksi-observation-1;${one.observation};2026-02-02;area:liperi;team:liperi-team;other;Arki.;red`;
    expect(readObservations(file, { today })).toMatchObject({
      ok: true,
      value: { observations: [{ ageGroups: [], text: 'Arki.' }], refused: [] },
    });
  });

  test('a row with more cells than the heading lost a quote, and is refused rather than cut', () => {
    const file = csv({}).replace('"Moni lapsi', 'Moni; lapsi').replace('yksin."', 'yksin.');
    expect(readObservations(file, { today })).toMatchObject({
      ok: true,
      value: { observations: [], refused: [{ row: 1, issues: [{ code: 'not-a-row' }] }] },
    });
  });

  test('F105: what a spreadsheet saves as plain CSV is read with its ä and ö', () => {
    const bytes = readFileSync(new URL('fixtures/excel-windows-1252.csv', import.meta.url));
    expect(readObservations(bytes, { today })).toEqual({
      ok: true,
      value: {
        observations: [
          {
            observation: one.observation,
            on: one.on,
            place: liperi,
            origin: team,
            themes: ['school-and-learning'],
            ageGroups: ['7-to-12'],
            text: 'Lapset ovat iltapäivisin yksin, äiti töissä.',
          },
        ],
        refused: [],
      },
    });
  });

  test('F105: bytes are read whatever a spreadsheet calls the form', () => {
    const file = writeObservations([one, other], 'csv');
    const tabs = file.replaceAll(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '\t');
    const forms: Readonly<Record<string, Uint8Array>> = {
      'CSV UTF-8': Buffer.from(file, 'utf8'),
      'CSV UTF-8 without a mark': Buffer.from(file.slice(1), 'utf8'),
      'Unicode text': Buffer.from(tabs, 'utf16le'),
      CSV: Buffer.from(file.slice(1), 'latin1'),
      JSON: Buffer.from(writeObservations([one, other], 'json'), 'utf8'),
    };
    for (const [form, bytes] of Object.entries(forms))
      expect([form, readObservations(bytes, { today })]).toEqual([
        form,
        { ok: true, value: { observations: [one, other], refused: [] } },
      ]);
    expect(readPhenomena(Buffer.from(writePhenomena([formed], 'csv'), 'utf8'), { today })).toEqual({
      ok: true,
      value: { phenomena: [formed], refused: [] },
    });
  });

  test('R0-K8, F105: a row whose letters were lost on the way is refused with its number, the others are read', () => {
    const bytes = readFileSync(new URL('fixtures/excel-windows-1252.csv', import.meta.url));
    const read = readObservations(bytes.toString('utf8'), { today });
    expect(read).toEqual({
      ok: true,
      value: {
        observations: [],
        refused: [{ row: 1, issues: [{ path: ['text'], code: 'characters-lost' }] }],
      },
    });
    const lost = { ...other, text: 'V\ufffdli' };
    for (const form of ['csv', 'json'] as const) {
      expect(readObservations(writeObservations([one, lost], form), { today })).toEqual({
        ok: true,
        value: {
          observations: [one],
          refused: [{ row: 2, issues: [{ path: ['text'], code: 'characters-lost' }] }],
        },
      });
      expect(readPhenomena(writePhenomena([{ ...formed, text: lost.text }], form), { today })).toMatchObject({
        value: {
          phenomena: [],
          refused: [{ row: 1, issues: [{ path: ['text'], code: 'characters-lost' }] }],
        },
      });
    }
  });

  test.each([
    ['', { code: 'file-empty' }],
    ['\ufeff \n', { code: 'file-empty' }],
    ['[{"format":', { code: 'not-json' }],
    ['{"format":"x"}', { code: 'not-json' }],
    [' \n{"rows":[]}', { code: 'not-json' }],
    ['sep=;', { code: 'columns-missing' }],
    ['format;id;on;place;origin;text;note;note; Text ;ID', { code: 'column-twice', columns: ['id', 'text'] }],
    ['sep=;\n\nformat;id\n"open', { code: 'quote-open', line: 4 }],
    ['id;text\n1;2', { code: 'columns-missing', columns: ['format', 'on', 'place', 'origin'] }],
    ['format;id\n"open', { code: 'quote-open', line: 2 }],
    [';'.repeat(200), { code: 'too-many-cells', limit: 100 }],
  ])('a file that is no exchange is refused whole: %j', (file, error) => {
    expect(readObservations(file, { today })).toMatchObject({ ok: false, error });
  });

  test('a hostile file is bounded: its size, its rows', () => {
    const limits = { fileSize: 2_000, rows: 2 };
    const three = [1, 2, 3].map((n) => ({ ...one, observation: uuid<ObservationId>(n) }));
    for (const form of ['csv', 'json'] as const) {
      expect(readObservations(writeObservations(three, form), { today, limits })).toEqual({
        ok: false,
        error: { code: 'too-many-rows', limit: 2 },
      });
      expect(readObservations(writeObservations(three.slice(1), form), { today, limits }).ok).toBe(true);
      expect(readObservations('x'.repeat(2_001), { today, limits })).toEqual({
        ok: false,
        error: { code: 'file-too-large', limit: 2_000 },
      });
    }
  });

  test('whatever comes in, a reading or a reason comes out and nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constantFrom('"', '[', ';;', '[null,5,[]]')),
        (file) => {
          for (const read of [readObservations, readPhenomena]) {
            const result = read(file, { today });
            if (result.ok) expect('refused' in result.value).toBe(true);
            else expect(result.error.code).toMatch(/^[a-z-]+$/);
          }
        },
      ),
    );
  });
});

describe('the page for developers of other tools', () => {
  const page = readFileSync(new URL('../../../../docs/reference/exchange.md', import.meta.url), 'utf8');
  const [observations = '', phenomena = ''] = [...page.matchAll(/```csv\n([\s\S]*?)```/g)].map(
    ([, block = '']) => block,
  );
  const [json = ''] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  const asOnPage = (file: string) => file.replace('\ufeff', '').replaceAll('\r\n', '\n');

  test('F105: its examples are what is written, and are read', () => {
    expect(asOnPage(writeObservations([one, other], 'csv'))).toBe(observations);
    expect(asOnPage(writePhenomena([formed], 'csv'))).toBe(phenomena);
    expect(writeObservations([one], 'json')).toBe(json);
    expect(readObservations(observations, { today })).toEqual({
      ok: true,
      value: { observations: [one, other], refused: [] },
    });
    expect(readPhenomena(phenomena, { today })).toEqual({
      ok: true,
      value: { phenomena: [formed], refused: [] },
    });
    expect(readObservations(json, { today })).toEqual({
      ok: true,
      value: { observations: [one], refused: [] },
    });
  });
  test('it names every code of a list', () => {
    for (const code of [...observationThemes, ...observationAgeGroups, ...priorities])
      expect(page).toContain(`\`${code}\``);
  });
});
