import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  defaultPolicy,
  languages,
  publishRegion,
  type Day,
  type Instant,
  type PublishedTable,
} from '@puheeksi/core';
import { indicatorIds, nationalIndicators } from '@puheeksi/core/indicators';
import { northKareliaCounts, northKareliaSample } from '@puheeksi/core/testing';
import { parsePublishedTable } from '@puheeksi/core/wire';
import { indicatorReference } from '../testing/indicatorReference.js';
import {
  indicatorPage,
  indicatorTableHtml,
  indicatorTableModel,
  indicatorTextsFor,
  readingTextsFor,
} from '../index.js';

const today = '2026-11-22' as Day;
const sample = northKareliaSample(14, today);
const input = {
  ...sample,
  ...northKareliaCounts(sample, 14, today),
  policy: defaultPolicy,
  today,
  asOf: '2026-11-22T10:00:00.000Z' as Instant,
  synthetic: true,
};
const made = publishRegion(input);
if (!made.ok) throw new Error(made.error.code);
const { tables } = made.value;
const entriesOf = (published: readonly PublishedTable[], language: (typeof languages)[number]) =>
  indicatorTableModel(published, { language }).groups.flatMap(({ indicators }) => indicators);

// Only what was really published stands in the sample: the figures of others are not made up
const others = new Set<string>(nationalIndicators.map(({ id }) => id));

describe('the table of indicators', () => {
  test.each(languages)('lists every registered indicator once, with its definition (%s)', (language) => {
    const entries = entriesOf(tables, language);
    const ofCountry = tables.flatMap(({ place, table }) =>
      place.level === 'country' ? [`${table}-country`] : [],
    );
    expect(ofCountry.length).toBeGreaterThan(0);
    expect(entries.map(({ id }) => id).sort()).toEqual([...indicatorIds, ...ofCountry].sort());
    for (const { definition, name } of entries) {
      expect(name).not.toBe('');
      expect(definition).toMatch(/versio.* [12]\b/i);
    }
  });

  test.each(languages)(
    'the synthetic region has a value or an honest nothing in every row (%s)',
    (language) => {
      for (const { id, rows } of entriesOf(tables, language)) {
        expect(rows.length).toBeGreaterThan(0);
        for (const { value, absent, label } of rows) {
          expect(value).not.toMatch(/NaN|Infinity|undefined/);
          if (!others.has(id)) expect([id, absent]).not.toEqual([id, 'no-data']);
          if (rows.length > 1) expect(label).toMatch(/\S/);
        }
      }
    },
  );

  test('names every code of a row in words', () => {
    for (const language of languages)
      for (const { rows } of entriesOf(tables, language))
        for (const { key, label } of rows)
          if (label !== undefined && /-/.test(key)) expect(label).not.toBe(key);
  });

  test.each(languages)(
    'F12: a value made by an earlier version keeps the definition of that version (%s)',
    (language) => {
      const id = 'network-meeting-wait-median';
      const made = (version: number) =>
        tables.map((table) =>
          table.table === id ? ({ ...table, indicator: { id, version } } as PublishedTable) : table,
        );
      const definitionOf = (version: number) =>
        entriesOf(made(version), language).find((entry) => entry.id === id)?.definition;
      const { definition, earlier } = indicatorTextsFor(language).indicators[id];
      expect(definitionOf(2)).toContain(definition);
      expect(definitionOf(1)).toContain(earlier?.[1]);
      expect(definitionOf(1)).not.toContain(definition);
    },
  );

  test('an indicator that nothing was published of is no data, never left out', () => {
    const [first] = entriesOf([], 'fi');
    expect(first).toMatchObject({ id: 'discussions', rows: [{ value: 'ei tietoa', absent: 'no-data' }] });
  });

  test('a target that nobody decided and a median nobody reached are told apart from "does not apply"', () => {
    const within = entriesOf(tables, 'fi').find(({ id }) => id === 'discussion-wait-within-target');
    expect(within?.rows[0]?.value).toBe('tavoitetta ei ole päätetty');
    const median = tables.map((table) =>
      table.table === 'network-meeting-wait-median'
        ? ({
            ...table,
            caveats: ['not-yet-reached'],
            cells: [{ at: { whole: 'all' }, value: { kind: 'not-applicable' } }],
          } as unknown as PublishedTable)
        : table,
    );
    const unreached = entriesOf(median, 'sv').find(({ id }) => id === 'network-meeting-wait-median');
    expect(unreached?.rows[0]?.value).toBe('ännu inte uppnådd');
  });

  test('every table of an indicator is read as it was written', () => {
    for (const table of tables) {
      const sent: unknown = JSON.parse(JSON.stringify(table));
      expect(parsePublishedTable(sent)).toEqual({ ok: true, value: table });
    }
  });

  test.each([
    ['fi', 'Tavoite (jokainen odotus): 30 päivää 1.1.2026 alkaen.', 'kaikki asukkaat vuoden 2022 lopussa'],
    ['sv', 'Mål (varje väntetid): 30 dagar från och med 1.1.2026.', 'alla invånare i slutet av 2022'],
    ['en', 'Target (each wait): 30 days from 1 Jan 2026.', 'all inhabitants at the end of 2022'],
  ] as const)(
    'F12, F45: decided targets and the year of inhabitants stand beside the figure (%s)',
    (language, target, year) => {
      const factsOf = (id: string) => entriesOf(tables, language).find((entry) => entry.id === id)?.facts;
      expect(factsOf('network-meeting-wait-within-target')?.join()).toContain(target);
      expect(factsOf('discussions-per-thousand')?.join()).toContain(year);
      expect(factsOf('discussions')?.join()).not.toContain(year);
    },
  );

  test('an indicator that the newest publication left out says how old its values are', () => {
    const left = tables.map((table) =>
      table.table === 'discussions'
        ? table
        : ({
            ...table,
            ...(table.asOf === table.publishedAt ? { asOf: '2026-11-23T02:15:00.000Z' } : {}),
            publishedAt: '2026-11-23T02:15:00.000Z',
          } as PublishedTable),
    );
    const model = indicatorTableModel(left, { language: 'fi' });
    expect(model.subtitle).toContain('23.11.2026');
    const told = model.groups
      .flatMap(({ indicators }) => indicators)
      .filter(({ facts }) => facts.join().includes('uudempaa lukua ei ole vielä julkaistu'));
    expect(told.map(({ id }) => id)).toEqual(['discussions']);
    expect(told[0]?.facts[0]).toContain('22.11.2026');
  });

  test('made-up figures are not said of the published statistics among them, nor protection of open ones', () => {
    const model = indicatorTableModel(tables, { language: 'sv' });
    const madeUp = model.remarks.texts.find((text) => text.includes('påhittade'));
    expect(madeUp).toMatch(/Gäller inte: .*Befolkning; Befolkning per år; Nationella siffror\.$/);
    const population = entriesOf(tables, 'sv').find(({ id }) => id === 'population');
    expect(population?.facts.join()).toContain(
      'Statistikcentralen: Befolkning 31.12 (Sotkanet-indikator 127)',
    );
    expect(population?.facts).toContain('Öppen statistik: alla siffror visas.');
  });

  test('a caveat stands beside its figures, or once for their group or the page, never twice', () => {
    const model = indicatorTableModel(tables, { language: 'en' });
    const factsOf = (id: string) =>
      entriesOf(tables, 'en')
        .find((entry) => entry.id === id)
        ?.facts.join();
    const { caveats } = readingTextsFor('en');
    expect(model.groups[0]?.remarks).toContain(caveats['late-entries-may-change']);
    expect(factsOf('discussions')).not.toContain(caveats['late-entries-may-change']);
    expect(factsOf('interview-themes')).not.toContain(caveats['late-entries-may-change']);
    expect(factsOf('discussions-per-thousand')).toContain(caveats['per-all-inhabitants']);
    expect(factsOf('discussions')).not.toContain(caveats['per-all-inhabitants']);
    expect(model.remarks.texts.join()).not.toContain(caveats['per-all-inhabitants']);
    expect(model.remarks.texts.join()).toContain(caveats['follow-up-shows-no-cause']);
    expect(factsOf('discussions')).not.toContain(caveats['follow-up-shows-no-cause']);
  });

  test('a share of a complete register shows its n and no interval, one of families both', () => {
    const [teams, plans] = ['teams-in-rhythm', 'plan-share'].map((wanted) =>
      entriesOf(tables, 'en').find(({ id }) => id === wanted),
    );
    expect(teams?.rows[0]).toMatchObject({ n: '4', interval: '–' });
    expect(plans?.rows[0]?.interval).toMatch(/^[\d.]+–[\d.]+%$/);
  });

  test('the made-up region agrees with itself: every discussion and meeting was recorded some day', () => {
    const known = (id: string) => {
      const value = tables.find(({ table }) => table === id)?.cells[0]?.value;
      return value?.kind === 'known' ? value : { value: Number.NaN, n: Number.NaN };
    };
    expect(known('recording-delay').n).toBe(known('discussions').value + known('network-meetings').value);
  });

  test.each(languages)('no two indicators have one name or one definition (%s)', (language) => {
    const { indicators } = indicatorTextsFor(language);
    const names = Object.values(indicators).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('runs from left to right on any page', () => {
  expect(indicatorTableHtml(indicatorTableModel(tables, { language: 'sv' }))).toMatch(
    /^<div class="lp-indicators" lang="sv" dir="ltr">/,
  );
});

describe('the page to take along', () => {
  const model = indicatorTableModel(tables, { language: 'en' });

  test('stands alone: no script, nothing fetched, its language said', () => {
    const page = indicatorPage(model);
    expect(page).toContain('<html lang="en">');
    expect(page).not.toMatch(/<script|<link|src=|url\(|@import/i);
  });

  test('every group is reached from the list of contents, and by its heading', () => {
    const page = indicatorPage(model);
    for (const { key, title } of model.groups) {
      expect(page).toContain(`<a href="#lp-group-${key}">${title}</a>`);
      expect(page).toContain(`<h2 id="lp-group-${key}">${title}</h2>`);
    }
  });

  test('every cell says what it is, for pages so narrow that it stands under its name', () => {
    const cells = indicatorTableHtml(model).match(/<td [^>]*>/g) ?? [];
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter((cell) => !/role="cell".* data-label="[^"]+"/.test(cell))).toEqual([]);
  });

  test('a cell keeps its column where empty cells before it are left out', () => {
    const html = indicatorTableHtml(model);
    const tables = html.match(/<table /g)?.length;
    expect(html.match(/<table [^>]*aria-colcount="5"/g)?.length).toBe(tables);
    const rows = html.match(/<tr role="row".*?<\/tr>/g) ?? [];
    const columnsOf = (row: string) =>
      [...row.matchAll(/aria-colindex="(\d)"/g)].map(([, column]) => column).join('');
    expect(new Set(rows.map(columnsOf))).toEqual(new Set(['12345', '1234', '15']));
  });

  test('every row has a header of its own, and texts are escaped', () => {
    const html = indicatorTableHtml({ ...model, nothings: { title: '<b>', rows: [] } });
    const rows = html.match(/<tr/g)?.length;
    expect(html.match(/<th role="\w+" scope="(row|rowgroup|col)"/g)?.length).toBeGreaterThan(rows ?? 0);
    expect(html).toContain('&lt;b&gt;');
    expect(html).not.toContain('<b>');
  });
});

test('docs/reference/indicators.md is what the registry says', () => {
  const page = readFileSync(new URL('../../../../docs/reference/indicators.md', import.meta.url), 'utf8');
  expect(page).toBe(indicatorReference());
});
