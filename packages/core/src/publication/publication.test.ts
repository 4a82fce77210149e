import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedTables } from '../../test/published.js';
import { asOf, processes, today, units } from '../../test/lpProcessSteps.js';
import type { Assignment } from '../access/index.js';
import type { ControllerId } from '../kernel/controller.js';
import { countsOfEvent, currentIndicators } from '../indicators/index.js';
import {
  replay,
  type MunicipalityCode,
  type RegionCode,
  type UnitEntry,
  type UnitId,
} from '../kernel/index.js';
import { lpProcess } from '../streams/lp-process/index.js';
import { defaultPolicy, type PublishedTable } from '../privacy/index.js';
import { tallyOf } from '../tally/index.js';
import { deepFreeze, northKareliaSample } from '../testing/index.js';
import { unitDiscussionsView } from '../work-views/index.js';
import { populationTable, type RegionPublicationInput } from './index.js';

const region = '14' as RegionCode;
const entry = (unit: UnitId, of = region): UnitEntry => ({
  unit,
  name: { fi: unit, sv: unit, en: unit },
  municipality: '426' as MunicipalityCode,
  region: of,
  controller: 'county' as ControllerId,
});
const inputOf = (more: Partial<RegionPublicationInput> = {}): RegionPublicationInput => ({
  region,
  units: units.map((unit) => entry(unit)),
  tally: tallyOf([]),
  reportedSurveys: [],
  populations: [],
  policy: defaultPolicy,
  today,
  asOf,
  synthetic: true,
  ...more,
});
const shownOf = (table: PublishedTable | undefined): Readonly<Record<string, number | string>> =>
  Object.fromEntries(
    (table?.cells ?? []).map(({ at, value }) => [
      Object.values(at)[0],
      value.kind === 'known' ? value.value : value.kind,
    ]),
  );

describe('the publication of a region', () => {
  const sample = northKareliaSample(14, today);
  const tables = publishedTables({
    ...inputOf(),
    ...sample,
    tally: tallyOf(sample.streams.flatMap(({ events }) => events).flatMap(countsOfEvent)),
  });

  test('holds discussions, the survey and the population, published at one moment', () => {
    expect(tables.slice(0, 5).map(({ table }) => table)).toEqual([
      'discussions-by-setting',
      'discussions-by-month',
      'family-feedback',
      'feedback-settings',
      'population',
    ]);
    expect(new Set(tables.map((table) => table.publishedAt))).toEqual(new Set([asOf]));
    const days = tables.map(({ table, source, asOf: day }) => [source.kind, table, day]);
    expect(days.filter(([kind, , day]) => kind === 'synthetic-events' && day !== asOf)).toEqual([]);
    expect(days.filter(([kind]) => kind !== 'synthetic-events')).toEqual([
      ['reported', 'family-feedback', '2022-11-02'],
      ['reported', 'feedback-settings', '2022-11-02'],
      ['register', 'population', '2022-12-31'],
      ['register', 'population-by-year', '2022-12-31'],
      ['register', 'no-close-friends-8-9', '2021-12-31'],
      ['register', 'overweight-2-16', '2022-12-31'],
      ['register', 'child-welfare-notified', '2023-12-31'],
    ]);
  });

  test('leaves out units, surveys and populations of other regions', () => {
    const other = '11' as RegionCode;
    const away = publishedTables({
      ...inputOf(),
      ...sample,
      region: other,
      tally: tallyOf(sample.streams.flatMap(({ events }) => events).flatMap(countsOfEvent)),
    });
    expect(away.slice(0, 2).map(({ table }) => table)).toEqual([
      'discussions-by-setting',
      'discussions-by-month',
    ]);
    expect(away.some(({ table }) => table === 'population' || table === 'feedback-settings')).toBe(false);
    expect([0, 'no-data']).toContain(shownOf(away[0])['total']);
  });

  test('only made-up events are called made up: the survey and the population are real', () => {
    expect(tables.slice(0, 5).map(({ source }) => source.kind)).toEqual([
      'synthetic-events',
      'synthetic-events',
      'reported',
      'reported',
      'register',
    ]);
    expect(publishedTables(inputOf({ synthetic: false }))[0]?.source.kind).toBe('events');
  });

  test('a period that has just ended, or goes on, is provisional', () => {
    expect(tables[0]?.provisional).toBe(true);
    expect(tables[0]?.caveats).toContain('late-entries-may-change');
  });

  test('publishing never shows a protected number, in any table, whatever was recorded', () => {
    const counted = new Set(['discussions-by-setting', 'discussions-by-month']);
    for (const { id, protect } of currentIndicators()) if (protect === 'family') counted.add(id);
    fc.assert(
      fc.property(processes, (runs) => {
        const tally = deepFreeze(tallyOf(runs.flatMap(({ events }) => events.flatMap(countsOfEvent))));
        for (const { cells, unit, indicator } of publishedTables(inputOf({ tally })))
          for (const { value } of cells) {
            if (value.kind !== 'known' || !counted.has(indicator.id)) continue;
            const isCount = unit === 'count';
            expect(!isCount || value.value === 0 || value.value >= defaultPolicy.threshold).toBe(true);
            expect(value.n === 0 || (value.n ?? 0) >= defaultPolicy.threshold || value.n === undefined).toBe(
              true,
            );
          }
      }),
      { numRuns: 10 },
    );
  });

  test('both tables of discussions tell the same total, or both hide it', () => {
    fc.assert(
      fc.property(processes, (runs) => {
        const tally = tallyOf(runs.flatMap(({ events }) => events.flatMap(countsOfEvent)));
        const [bySetting, byMonth] = publishedTables(inputOf({ tally }));
        expect(shownOf(byMonth)['total']).toBe(shownOf(bySetting)['total']);
      }),
      { numRuns: 10 },
    );
  });
});

describe('the population of a region', () => {
  test('is shown whole, small municipalities too, with the sum and its source', () => {
    const [population] = northKareliaSample(14, today).populations;
    const table = populationTable(population!, asOf);
    expect(table.protect).toBe('open');
    expect(table.cells).toHaveLength(13);
    expect(table.total?.cell.value).toEqual({ kind: 'known', value: 162_540 });
    expect(table.head.source).toMatchObject({ kind: 'register', licence: 'CC BY 4.0', year: 2022 });
    expect(table.head.period).toEqual({ key: '2022', grain: 'year' });
  });
});

describe('the discussions of a unit', () => {
  const [school] = units as readonly [UnitId, ...UnitId[]];
  const controller = 'county' as ControllerId;
  const post: Assignment = { subject: 's-1', roles: ['practitioner'], units: [school], region, controller };
  const request = { posts: [post], region, unit: school, controller, asOf, synthetic: true, rights: [] };

  test('are those of the unit that stand, newest first, and nothing of other units', () => {
    fc.assert(
      fc.property(processes, (runs) => {
        const states = deepFreeze(runs.map(({ state }) => state));
        const view = unitDiscussionsView(states, request);
        const held = states.flatMap((state) =>
          state.status === 'empty' ? [] : state.discussions.filter(({ unit }) => unit === school),
        );
        expect(view.ok && view.value.discussions.length).toBe(held.length);
        const days = view.ok ? view.value.discussions.map(({ on }) => on) : [];
        expect(days).toEqual([...days].sort().reverse());
      }),
    );
  });

  test.each([
    ['nobody', [], 'not-signed-in'],
    ['a worker of another unit', [{ ...post, units: ['kitee-school' as UnitId] }], 'ground-missing'],
    [
      'a publisher of statistics',
      [{ ...post, roles: ['statistics-publisher' as const] }],
      'role-not-entitled',
    ],
    ['a worker of another region', [{ ...post, region: '11' as RegionCode }], 'other-region'],
  ])('are not opened to %s', (_who, posts, code) => {
    expect(unitDiscussionsView([], { ...request, posts })).toMatchObject({ ok: false, error: { code } });
  });

  test('carry codes and pseudonyms, no more than is needed', () => {
    const sample = northKareliaSample(14, today);
    const states = sample.streams.map(({ events }) => replay(lpProcess, events).state);
    const view = unitDiscussionsView(states, request);
    const [first] = view.ok ? view.value.discussions : [];
    expect(Object.keys(first ?? {}).sort()).toEqual([
      'children',
      'entry',
      'first',
      'on',
      'origin',
      'process',
      'setting',
    ]);
  });
});
