import { describe, expect, it } from 'vitest';
import { languages, type Language } from '@puheeksi/core';
import { day } from '@puheeksi/core/kernel';
import {
  gapsOf,
  matrixOf,
  figureOf,
  registers,
  type AnyRegister,
  type EntryView,
} from '@puheeksi/core/registers';
import { storedRegister } from '@puheeksi/core/stored';
import { testUuid } from '@puheeksi/core/testing';
import { faultsOf, formModel } from '../../forms/formSpec.js';
import { rows, newText, code, type Fields } from '@puheeksi/core/schema';
import { formSpec, readForm, typedOf } from '../../forms/formSpec.js';
import { registerTexts } from '../list.js';
import { filterForm, filterQuery } from './filterForm.js';
import { gapsModel } from './gapsModel.js';
import { historyModel } from './historyModel.js';
import { listModel } from './listModel.js';
import { figureModel, matrixModel } from './numbersModel.js';
import { entryForm, type AnyRegisterWords, type RegisterView } from './registerView.js';
import { screenWordsFor } from './screenWords.js';

const today = day('2026-12-01');
const choices = {
  area: [{ value: 'liperi', label: 'Liperin alue' }],
  body: [{ value: 'steering-group', label: 'Ohjausryhmä' }],
  language: [
    { value: 'fi', label: 'suomi' },
    { value: 'sv', label: 'ruotsi' },
  ],
};
const viewOf = async (id: keyof typeof registerTexts, language: Language = 'fi'): Promise<RegisterView> => ({
  register: registers[id] as AnyRegister,
  words: (await registerTexts[id]())[language] as AnyRegisterWords,
  language,
  choices,
});
const plan = { audience: 'families', channel: 'website', languages: ['fi', 'sv'], plannedFor: '2026-10-01' };
const late: EntryView = {
  entry: testUuid(1),
  version: 1,
  withdrawn: false,
  record: plan,
  faults: [],
  flags: ['late'],
};
const misfit: EntryView = {
  ...late,
  entry: testUuid(2),
  record: { ...plan, channel: 'fax', area: 'closed-area' },
  faults: [{ path: ['channel'], code: 'not-in-the-list' }],
  flags: [],
};
const page = { total: 2, page: 1, pageSize: 100, entries: [late, misfit], texts: {} };

describe('the list of a register', () => {
  it('names each entry by its own fields and shows the others in cells, with what needs attention', async () => {
    const model = listModel(await viewOf('communication-plan'), page);
    expect(model.caption).toBe('Viestintäsuunnitelma, 2 kirjausta');
    expect(model.columns.map(({ label, sort }) => [label, sort])).toEqual([
      ['Viestintäteko', 'audience'],
      ['Kielet', undefined],
      ['Toteutui', 'doneOn'],
      ['Perhekeskusalue', 'area'],
      ['Huomioitavaa', undefined],
    ]);
    expect(model.rows[0]).toMatchObject({
      name: 'Perheet, Verkkosivut, 1.10.2026',
      cells: ['suomi, ruotsi', '', ''],
      notes: ['Suunniteltu päivä on mennyt, eikä tekoa ole merkitty tehdyksi.'],
    });
  });

  it('shows what no longer fits, and says so', async () => {
    const [, row] = listModel(await viewOf('communication-plan'), page).rows;
    expect(row?.name).toBe('Perheet, fax (ei enää valittavissa), 1.10.2026');
    expect(row?.cells).toContain('Nimeä ei löydy (ei enää valittavissa)');
    expect(row?.notes).toEqual(['Yksi tieto ei enää sovi kohtaansa.']);
  });

  it('says which of many it shows', async () => {
    const model = listModel(await viewOf('communication-plan'), { ...page, total: 1240, page: 3 });
    expect(model).toMatchObject({
      page: 3,
      pages: 13,
      caption: 'Viestintäsuunnitelma, 201–202, yhteensä 1\u00a0240',
    });
  });
});

describe('the gaps of a register', () => {
  it('are told once each, and an entry that is missing is begun by what is known of it', async () => {
    const view = await viewOf('communication-plan');
    const stored = storedRegister(registers['communication-plan']);
    const entries = [{ entry: testUuid<never>(1), ...stored.record(plan, 1) }];
    const model = gapsModel(view, gapsOf(registers['communication-plan'], entries, {}, today));
    expect(model.flags).toMatchObject([{ flag: 'late', count: '1 kirjaus', entries: [testUuid(1)] }]);
    expect(model.covers).toMatchObject([
      {
        sentence: 'Tälle kohderyhmälle ei ole suunniteltu mitään.',
        cells: [
          { name: 'Työntekijät', typed: { audience: ['staff'] } },
          { name: 'Esihenkilöt', typed: { audience: ['supervisors'] } },
        ],
      },
    ]);
  });
});

describe('the numbers of a register', () => {
  it('name rows and columns, with a number for every pair', async () => {
    const view = await viewOf('communication-plan');
    const counts = matrixOf(registers['communication-plan'], { rows: 'audience', columns: 'channel' }, [
      plan,
    ]);
    const table = matrixModel(view, 'channels', counts);
    expect(table.columns.map(({ label }) => label).slice(0, 3)).toEqual([
      'Kenelle',
      'Verkkosivut',
      'Sosiaalinen media',
    ]);
    expect(table.rows[0]).toMatchObject({
      header: 'Perheet',
      cells: ['1', '0', '0', '0', '0', '0', '0', '0'],
    });
  });

  it('never stand alone: what a share is out of is beside it, and nothing asked is no data', async () => {
    const view = await viewOf('communication-plan');
    const { figures } = registers['communication-plan'];
    const done = { ...plan, doneOn: '2026-10-02' };
    const counts = figureOf(registers['communication-plan'], figures!.done, [done, plan, plan], today);
    const table = figureModel(view, 'done', counts);
    expect(table.rows[0]?.cells).toEqual(['1, 33\u00a0% (yhteensä 3)']);
    expect(table.rows[2]).toMatchObject({ header: 'Työntekijät', cells: ['ei tietoa'], absent: 'no-data' });
  });
});

describe('the history of an entry', () => {
  it('says what each step changed, newest first', async () => {
    const steps = historyModel(
      await viewOf('communication-plan'),
      [
        { faults: [], version: 1, type: 'entered', on: today, record: plan },
        {
          faults: [],
          version: 2,
          type: 'changed',
          on: today,
          record: { ...plan, channel: 'event' },
          reason: 'was-wrong',
        },
        {
          faults: [],
          version: 3,
          type: 'withdrawn',
          on: today,
          record: { ...plan, channel: 'event' },
          reason: 'replaced',
        },
      ],
      {},
    );
    expect(steps.map(({ title, reason }) => [title, reason])).toEqual([
      ['Poistettu luettelosta 1.12.2026', 'Tilalle on tullut toinen'],
      ['Muutettu 1.12.2026', 'Tieto oli alun perin väärin'],
      ['Kirjattu 1.12.2026', undefined],
    ]);
    expect(steps[1]?.changes).toEqual([
      { label: 'Missä kanavassa', before: 'Verkkosivut', after: 'Tapahtuma' },
    ]);
    expect(steps[0]?.changes).toEqual([]);
  });

  it('shows the words of texts, not their references', async () => {
    const record = {
      from: '2026-01-01',
      until: '2026-12-31',
      jointActions: [{ row: testUuid(5), theme: 'other', ownTheme: 'Yksinäisyys', action: testUuid(6) }],
    };
    const [step] = historyModel(
      await viewOf('family-centre-action-plan'),
      [{ faults: [], version: 1, type: 'entered', on: today, record }],
      { [testUuid(6)]: 'Avoin kohtaamispaikka' },
    );
    const [actions] = step!.changes.filter(({ after }) => after.includes('Yksinäisyys'));
    expect(actions?.after).toContain('Avoin kohtaamispaikka');
    expect(JSON.stringify(step)).not.toContain(testUuid(6));
  });
});

describe('the filter of a list', () => {
  it('is made of the register, and asks in the words of a query', async () => {
    const view = await viewOf('communication-plan');
    const labels = formModel(filterForm(view), {}, { choices }).fields.map(({ label }) => label);
    expect(labels).toEqual(['Etsi nimellä', 'Kenelle', 'Missä kanavassa', 'Huomioitavaa', 'Näytä poistetut']);
    const typed = { 'filter.search': [' wil '], audience: ['staff'], 'filter.flag': ['late'] };
    expect(filterQuery(typed, { page: 2, pageSize: 100, sort: '-doneOn' })).toEqual({
      page: '2',
      pageSize: '100',
      sort: '-doneOn',
      search: 'wil',
      flag: 'late',
      where: ['audience:staff'],
    });
  });

  it.each(Object.keys(registerTexts) as (keyof typeof registerTexts)[])(
    'is understood by the register: %s',
    async (id) => {
      const view = await viewOf(id);
      const { fields } = filterForm(view);
      const typed = Object.fromEntries(Object.keys(fields).map((name) => [name, ['x']]));
      const first = (name: string): string => {
        const field = fields[name];
        return field && 'codes' in field ? (field.codes[0] ?? 'x') : 'x';
      };
      const chosen = Object.fromEntries(Object.keys(typed).map((name) => [name, [first(name)]]));
      const { query } = storedRegister(registers[id]);
      const asker = { posts: [], today } as never;
      expect(query(filterQuery(chosen, { page: 1, pageSize: 500 }) as never, asker)).toMatchObject({
        ok: true,
      });
    },
  );
});

describe.each(Object.keys(registerTexts) as (keyof typeof registerTexts)[])('the form of %s', (id) => {
  it.each(languages)(
    'asks every field by name, with no box for a reference or a list, in %s',
    async (language) => {
      const view = await viewOf(id, language);
      const spec = entryForm(view);
      const issues = Object.keys(spec.fields).map((name) => ({ path: [name], code: 'missing' }));
      const { fields, faults } = formModel(spec, {}, { choices, faults: faultsOf(spec, {}, issues) });
      expect(fields.map(({ name }) => name)).toEqual(Object.keys(spec.fields));
      for (const { name, label, control } of fields) {
        expect(label).not.toBe(name);
        const kind = spec.fields[name]!.kind;
        if (['area', 'reference', 'registerCode', 'registerEntry', 'unit', 'list'].includes(kind))
          expect(control.kind).toMatch(/^(choice|choices|rows)$/);
      }
      expect(faults).toHaveLength(issues.length);
    },
  );
});

describe('rows with ids of their own', () => {
  const fields = {
    actions: rows({ how: code(['home', 'remote']), words: newText }),
  } as const satisfies Fields;
  const texts = {
    fields: {
      actions: {
        label: 'Teot',
        row: 'Teko',
        add: 'Lisää teko',
        fields: { how: { label: 'Miten' }, words: { label: 'Mitä' } },
        codes: { how: { home: 'Kotona', remote: 'Etänä' } },
      },
    },
    codes: {},
  };
  const spec = formSpec('fi', fields, texts);
  const row = { row: testUuid(7), how: 'home', words: { textRef: testUuid(8), text: 'Käynti' } };

  it('keep them, nobody is asked for one, and a new row gets one', () => {
    const typed = typedOf(spec, { actions: [row] });
    expect(Object.keys(typed)).toEqual([
      'actions',
      `actions.${testUuid(7)}.how`,
      `actions.${testUuid(7)}.words`,
    ]);
    const added = { ...typed, actions: [testUuid(7), 'r1'], 'actions.r1.how': ['remote'] };
    const { record } = readForm(spec, added, { today, idOf: (name) => `id of ${name}` });
    expect(record['actions']).toMatchObject([
      { row: testUuid(7), how: 'home' },
      { row: 'id of actions.r1', how: 'remote' },
    ]);
  });
});

it.each(languages)('the words of the screens are complete in %s', (language) => {
  const words = screenWordsFor(language);
  expect(words.entries(1)).not.toBe(words.entries(2));
  if (language !== 'en') expect(words.views.list).not.toBe(screenWordsFor('en').views.list);
});
