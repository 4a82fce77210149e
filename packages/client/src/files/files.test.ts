import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextRef } from '@puheeksi/core/kernel';
import { testUuid } from '@puheeksi/core/testing';
import { readRecords, writeRecords, type ReadOptions } from './index.js';
import { planFormat } from './testing/plan.js';
import { writeXlsx } from './xlsx/writeXlsx.js';

const newId = () => testUuid<TextRef>(8);
const key = testUuid(1);
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const csv = (text: string, options: Partial<ReadOptions> = {}) =>
  readRecords([{ name: 'a.csv', bytes: bytes(text) }], planFormat, { newId, ...options });
const recordsOf = async (reading: ReturnType<typeof readRecords>) => {
  const read = await reading;
  return read.ok ? [read.value.records.map(({ record }) => record), read.value.faults] : read.error;
};
const record = {
  on: '2026-02-02',
  channel: 'meeting',
  hours: 2.5,
  people: 12,
  done: true,
  municipality: '005',
  words: { textRef: newId(), text: '=1+1; "ääni"' },
  steps: [{ by: '2026-03-01', what: { textRef: newId(), text: '- soitto' } }, { by: '2026-03-02' }],
};

/** A workbook of one sheet with these rows as they stand in its XML. */
const workbook = (rows: string, extra: Readonly<Record<string, string>> = {}, workbookXml = '') =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml': `<workbook xmlns:r="r">${workbookXml}<sheets><sheet name="Taul1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
        ...extra,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
const words = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const heading = `<row r="1">${words('A1', 'Päivä')}${words('B1', 'Kanava')}${words('C1', 'Kunta')}</row>`;
const xlsx = (rows: string, options: Partial<ReadOptions> = {}, extra = {}, workbookXml = '') =>
  readRecords([{ name: 'a.xlsx', bytes: workbook(rows, extra, workbookXml) }], planFormat, {
    newId,
    ...options,
  });

describe('a file for a spreadsheet set to Finnish', () => {
  test('has a mark, semicolons, decimal commas, days as people write them, guarded words, and a file for its list', () => {
    const files = writeRecords([{ key, record }], planFormat, { form: 'csv', language: 'fi' });
    expect(
      files.map(({ name, bytes: held }) => [
        name,
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(held),
      ]),
    ).toEqual([
      [
        'Suunnitelma',
        `\ufeffTunnus;Päivä;Kanava;Tunteja;Osallistujia;Tehty;Kunta;Kuvaus\r\n${key};2.2.2026;Tapaaminen;"2,5";12;kyllä;005;"'=1+1; ""ääni"""\r\n`,
      ],
      [
        'Suunnitelma - Vaiheet',
        `\ufeffTunnus;Vaiheet: nro;Mihin mennessä;Mitä tehdään\r\n${key};1;1.3.2026;'- soitto\r\n${key};2;2.3.2026;\r\n`,
      ],
    ]);
  });

  test('in English has a decimal point and days that can be read in one way only', () => {
    const [file] = writeRecords([{ key, record }], planFormat, { form: 'csv', language: 'en' });
    expect(new TextDecoder().decode(file?.bytes)).toContain(';2026-02-02;Meeting;2.5;');
  });

  test('has a name that every computer takes', () => {
    const { fi } = planFormat.texts;
    const titled = {
      ...planFormat,
      texts: { ...planFormat.texts, fi: { ...fi, title: 'Suunnitelma: 2026/27 "A"' } },
    };
    for (const form of ['csv', 'xlsx', 'json'] as const)
      expect(writeRecords([], titled, { form, language: 'fi' })[0]?.name).toBe('Suunnitelma 2026 27 A');
  });

  test('as a workbook the same records give the same bytes', () => {
    const write = () =>
      writeRecords([{ key, record }], planFormat, { form: 'xlsx', language: 'sv' })[0]?.bytes;
    expect(write()).toEqual(write());
  });
});

describe('what Excel does to a file', () => {
  const table = 'Päivä;Kanava;Kunta;Kuvaus\n2.2.2026;Tapaaminen;005;Äidin työ\n';
  const expected = [
    [
      {
        on: '2026-02-02',
        channel: 'meeting',
        municipality: '005',
        words: { textRef: newId(), text: 'Äidin työ' },
      },
    ],
    [],
  ];
  test.each([
    ['UTF-8 with a mark', bytes(`\ufeff${table}`)],
    ['Windows-1252', bytes(table, 'latin1')],
    ['Unicode text with tabs', bytes(`\ufeff${table.replaceAll(';', '\t')}`, 'utf16le')],
    ['a line that names the separator', bytes(`sep=;\r\n${table}`)],
    ['zeros lost and days as serial numbers', bytes(table.replace('005', '5').replace('2.2.2026', '46055'))],
    ['commas', bytes(table.replaceAll(';', ','))],
    ['a title above the headings', bytes(`Suunnitelma 2026\n\n${table}`)],
    ['headings by key, in capitals', bytes(table.replace(/^.*\n/, 'ON;CHANNEL;MUNICIPALITY;WORDS\n'))],
    ['headings in three languages', bytes(table.replace(/^.*\n/, 'Datum;Kanava;Municipality;words\n'))],
    ['a column more, of one’s own', bytes(table.replace('Kuvaus', 'Kuvaus;Oma').replace('työ', 'työ;huom'))],
  ])('%s', async (_, held) => {
    expect(await recordsOf(readRecords([{ name: 'a.csv', bytes: held }], planFormat, { newId }))).toEqual(
      expected,
    );
  });

  test('a workbook gives days by their format, zeros by theirs, and texts in pieces', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="000"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';
    const shared = '<sst><si><t>Tapaa</t><r><t>minen</t></r><rPh><t>x</t></rPh></si></sst>';
    const row =
      '<row r="2"><c r="A2" s="1"><v>46055</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" s="2"><v>5</v></c></row>';
    const parts = { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': shared };
    expect(await recordsOf(xlsx(heading + row, {}, parts))).toEqual([
      [{ on: '2026-02-02', channel: 'meeting', municipality: '005' }],
      [],
    ]);
    const old = row.replace('46055', '44593');
    expect(await recordsOf(xlsx(heading + old, {}, parts, '<workbookPr date1904="1"/>'))).toEqual([
      [{ on: '2026-02-02', channel: 'meeting', municipality: '005' }],
      [],
    ]);
  });

  test('prefixed names and cells without their place are read, hidden sheets are not', async () => {
    const prefixed =
      `${heading}<row><c t="inlineStr"><is><t>2.2.2026</t></is></c>${words('B2', 'Brev')}</row>`
        .replaceAll('<', '<x:')
        .replaceAll('<x:/', '</x:');
    expect(await recordsOf(xlsx(prefixed))).toEqual([[{ on: '2026-02-02', channel: 'letter' }], []]);
    const hidden = '<sheets><sheet name="Taul0" state="hidden" r:id="rId1"/></sheets>';
    expect(await recordsOf(xlsx('', {}, {}, hidden))).toEqual({ code: 'no-known-columns' });
  });
});

describe('every fault is told with its place', () => {
  test('row, column, what stands there and why, all at once; the other rows are read', async () => {
    const read = await csv(
      `Tunnus;Päivä;Kanava;Tunteja;Kunta;Kuvaus\n${key};30.2.2026;Sähköposti;=1+1;;V\ufffdli\n;2.2.2026;Kirje;0;Liperi;ok\n;;Kirje;1;005;\n;3.2.2026;Brev;;;;liikaa\n${key};4.2.2026;Letter;;;\n;5.2.2026;Letter;;;\n`,
    );
    expect(read.ok && read.value.faults).toEqual([
      { table: '', row: 2, column: 'hours', value: '=1+1', code: 'formula' },
      { table: '', row: 2, column: 'words', value: 'V\ufffdli', code: 'characters-lost' },
      {
        table: '',
        row: 2,
        column: 'on',
        value: '30.2.2026',
        code: 'not-a-day',
        expected: expect.any(String),
      },
      {
        table: '',
        row: 2,
        column: 'channel',
        value: 'Sähköposti',
        code: 'not-in-the-list',
        expected: expect.any(String),
      },
      { table: '', row: 3, column: 'hours', value: '0', code: 'too-small' },
      {
        table: '',
        row: 3,
        column: 'municipality',
        value: 'Liperi',
        code: 'not-a-place',
        expected: expect.any(String),
      },
      { table: '', row: 4, column: 'on', code: 'missing', expected: expect.any(String) },
      { table: '', row: 5, code: 'not-a-row' },
      { table: '', row: 6, column: '#key', value: key, code: 'key-twice' },
    ]);
    expect(read.ok && read.value.records.map(({ row }) => row)).toEqual([7]);
  });

  test('formulas of a workbook are refused, whatever they gave', async () => {
    const row = '<row r="2"><c r="A2"><f>TODAY()</f><v>46055</v></c>' + words('B2', 'Kirje') + '</row>';
    const read = await xlsx(heading + row);
    expect(read.ok && read.value.faults).toEqual([
      { table: '', row: 2, column: 'on', value: '46055', code: 'formula' },
    ]);
    expect(read.ok && read.value.records).toEqual([]);
  });

  test('rows of a list that belong to no record, stand twice or are wrong are told by their own sheet', async () => {
    const files = [
      { name: 'Suunnitelma.csv', bytes: bytes('Tunnus;Päivä;Kanava\n1;2.2.2026;Kirje\n2;2.2.2026;Kirje\n') },
      {
        name: 'vaiheet.csv',
        bytes: bytes(
          'Tunnus;Vaiheet: nro;Mihin mennessä;Mitä tehdään\n1;2;3.3.2026;b\n1;1;2.3.2026;a\n1;1;4.3.2026;c\n3;1;2.3.2026;\n;1;2.3.2026;\n2;1;joskus;\n',
        ),
      },
    ];
    const read = await readRecords(files, planFormat, { newId });
    expect(read.ok && read.value.faults).toEqual([
      { table: 'steps', row: 4, column: 'steps#', value: '1', code: 'row-twice' },
      { table: 'steps', row: 5, column: '#key', value: '3', code: 'no-such-record' },
      { table: 'steps', row: 6, column: '#key', code: 'missing' },
      {
        table: 'steps',
        row: 7,
        column: 'steps.by',
        value: 'joskus',
        code: 'not-a-day',
        expected: expect.any(String),
      },
    ]);
    expect(read.ok && read.value.records).toMatchObject([
      { row: 2, key: '1', record: { steps: [{ by: '2026-03-02' }, { by: '2026-03-03' }] } },
    ]);
  });

  test('JSON tells its faults by the place in the list', async () => {
    const json = JSON.stringify([
      { entry: key, on: '2026-02-02', channel: 'letter' },
      5,
      { on: 'x', colour: 'red' },
    ]);
    const read = await csv(json);
    expect(read.ok && read.value.records).toEqual([
      { row: 1, key, record: { on: '2026-02-02', channel: 'letter' } },
    ]);
    expect(read.ok && read.value.faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, undefined, 'not-a-row'],
      [3, 'on', 'not-a-day'],
      [3, 'channel', 'missing'],
      [3, 'colour', 'unknown-field'],
    ]);
  });
});

describe('columns are guessed, and changed by the person who imports', () => {
  const table = 'Milloin;Miten\n2.2.2026;Kirje\n';

  test('a column under a name of one’s own is mapped by hand', async () => {
    expect(await recordsOf(csv(table))).toEqual({ code: 'no-known-columns' });
    const columns = [
      { heading: 'Milloin', column: 'on' },
      { heading: 'Miten', column: 'channel' },
    ];
    expect(
      await recordsOf(csv(table, { mapping: [{ sheet: 'a', table: '', headingRow: 1, columns }] })),
    ).toEqual([[{ on: '2026-02-02', channel: 'letter' }], []]);
  });

  test('what was guessed is told; fields that the file lacks are not touched', async () => {
    const read = await csv('Datum;Mitt eget\n2.2.2026;x\n');
    expect(read.ok && read.value.mapping).toEqual([
      {
        sheet: 'a',
        table: '',
        headingRow: 1,
        columns: [{ heading: 'Datum', column: 'on' }, { heading: 'Mitt eget' }],
      },
    ]);
    expect(read.ok && [read.value.fields, read.value.records[0]?.record]).toEqual([
      ['on'],
      { on: '2026-02-02' },
    ]);
  });

  test.each([
    ['Päivä;Datum\n2.2.2026;3.2.2026\n', { code: 'column-twice', columns: ['on'] }],
    ['Väri\nsininen\n', { code: 'no-known-columns' }],
  ])('%j is refused', async (text, error) => {
    expect(await recordsOf(csv(text))).toEqual(error);
  });

  test('a list comes with all its columns or not at all', async () => {
    const files = [
      { name: 'a.csv', bytes: bytes('Tunnus;Päivä;Kanava\n1;2.2.2026;Kirje\n') },
      { name: 'b.csv', bytes: bytes('Tunnus;Vaiheet: nro;Mihin mennessä\n1;1;2.3.2026\n') },
    ];
    expect(await readRecords(files, planFormat, { newId })).toEqual({
      ok: false,
      error: { code: 'columns-missing', columns: ['steps.what'] },
    });
  });
});

describe('a hostile file is bounded', () => {
  const read = (held: Uint8Array, limits: ReadOptions['limits'] = {}) =>
    readRecords([{ name: 'x', bytes: held }], planFormat, { newId, limits });

  const whole = writeRecords([{ key, record }], planFormat, { form: 'xlsx', language: 'fi' })[0]?.bytes;
  const cutOff = whole?.subarray(0, whole.length * 0.7) ?? bytes('');

  test.each([
    ['nothing', bytes(' \n'), {}, { code: 'file-empty' }],
    ['too many bytes', bytes('Päivä\n'.repeat(9)), { bytes: 20 }, { code: 'file-too-large', limit: 20 }],
    ['too many rows', bytes('Päivä\n1\n2\n3\n'), { rows: 2 }, { code: 'too-many-rows', limit: 2 }],
    ['too many cells', bytes(`Päivä${';'.repeat(500)}`), {}, { code: 'too-many-cells', limit: 400 }],
    ['an open quote', bytes('Päivä\n"2.2.'), {}, { code: 'quote-open', line: 2 }],
    ['half a JSON', bytes('[{"on":'), {}, { code: 'not-json' }],
    ['a .xls or a locked workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), {}, { code: 'old-or-locked' }],
    ['a ZIP of something else', zipSync({ 'a.txt': strToU8('x') }), {}, { code: 'not-a-spreadsheet' }],
    ['half a ZIP', workbook(heading).subarray(0, 90), {}, { code: 'not-a-spreadsheet' }],
    ['a workbook cut off before its last sheet', cutOff, {}, { code: 'not-a-spreadsheet' }],
    ['XML that is none', workbook('<row><c></row>'), {}, { code: 'not-a-spreadsheet' }],
    [
      'a workbook that unpacks without end',
      workbook(`<row>${words('A1', 'x'.repeat(3_000_000))}</row>`),
      { unpacked: 1_000_000 },
      { code: 'file-too-large', limit: 1_000_000 },
    ],
    [
      'a workbook of many rows',
      workbook('<row><c><v>1</v></c></row>'.repeat(9)),
      { rows: 5 },
      { code: 'too-many-rows', limit: 5 },
    ],
    [
      'a cell far to the right',
      workbook('<row><c r="ZZZ1"><v>1</v></c></row>'),
      {},
      { code: 'too-many-cells', limit: 400 },
    ],
  ])('%s is refused with a reason', async (_, held, limits, error) => {
    expect(await read(held, limits)).toEqual({ ok: false, error: { ...error, file: 'x' } });
  });

  test('what a package says of its own size is not believed', async () => {
    const bomb = workbook(`<row>${words('A1', 'x'.repeat(3_000_000))}</row>`);
    const view = new DataView(bomb.buffer);
    // Sizes in the local headers and in the directory: one byte
    for (let at = 0; at + 30 < bomb.length; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
    }
    expect(await read(bomb, { unpacked: 1_000_000 })).toMatchObject({ error: { code: 'file-too-large' } });
  });

  test('no entity of a document type grows', async () => {
    const xml =
      '<!DOCTYPE a [<!ENTITY x "2.2.2026">]><worksheet><sheetData>' +
      heading +
      `<row r="2">${words('A2', '&x;')}${words('B2', 'Kirje')}</row></sheetData></worksheet>`;
    const answer = await readRecords(
      [{ name: 'x', bytes: workbook('', { 'xl/worksheets/sheet1.xml': xml }) }],
      planFormat,
      { newId },
    );
    expect(answer.ok && answer.value.faults).toMatchObject([{ row: 2, column: 'on', value: '&x;' }]);
  });

  test('whatever comes in, a reading or a reason comes out and nothing is thrown', async () => {
    const whole =
      writeRecords([{ key, record }], planFormat, { form: 'xlsx', language: 'fi' })[0]?.bytes ?? bytes('');
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc
            .tuple(fc.nat(whole.length - 1), fc.nat(255))
            .map(([at, byte]) => whole.map((one, index) => (index === at ? byte : one))),
          fc.nat(whole.length).map((end) => whole.subarray(0, end)),
          fc.string({ unit: 'binary' }).map((text) => bytes(text)),
        ),
        async (held) => {
          const answer = await read(held);
          if (answer.ok) expect(Array.isArray(answer.value.records)).toBe(true);
          else expect(answer.error.code).toMatch(/^[a-z-]+$/);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a long reading', () => {
  const many = `Päivä;Kanava\n${'2.2.2026;Kirje\n'.repeat(1_000)}`;

  test('says how far it is', async () => {
    const told: number[] = [];
    await csv(many, { onProgress: ({ done, of }) => told.push(done / of) });
    expect(told).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  test('ends when it is cancelled', async () => {
    const cancel = new AbortController();
    const reading = csv(many, {
      signal: cancel.signal,
      onProgress: ({ done }) => done >= 250 && cancel.abort(),
    });
    expect(await reading).toEqual({ ok: false, error: { code: 'cancelled' } });
  });
});

describe('a workbook', () => {
  test('gives each sheet a name that Excel takes', async () => {
    const sheet = (name: string) => ({ name, columns: [{ heading: 'Päivä', isText: false }], rows: [] });
    const long = 'Perhekeskuksen toimintasuunnitelma: [alue]/2026';
    const written = writeXlsx([sheet(long), sheet(long), sheet("''")]);
    const read = await readRecords([{ name: 'x', bytes: written }], planFormat, { newId });
    expect(read.ok && read.value.mapping.map(({ sheet: name }) => name)).toEqual([
      'Perhekeskuksen toimintasuunnite',
      'Perhekeskuksen toimintasuun 2',
      'Sheet',
    ]);
  });
});

describe('the page for developers', () => {
  test('shows what is written', () => {
    const page = readFileSync(new URL('../../../../docs/reference/files.md', import.meta.url), 'utf8');
    const shown = [...page.matchAll(/```csv\n([\s\S]*?)```/g)].map(([, block = '']) => block);
    const files = writeRecords(
      [{ key, record: { ...record, words: { textRef: newId(), text: 'Vanhempainilta' } } }],
      planFormat,
      { form: 'csv', language: 'fi' },
    );
    expect(files.map(({ bytes: held }) => new TextDecoder().decode(held).replaceAll('\r\n', '\n'))).toEqual(
      shown,
    );
  });
});
