import { describe, expect, test } from 'vitest';
import { asOf, today } from '../../test/lpProcessSteps.js';
import {
  countsOfEvent,
  denominatorFor,
  type IndicatorPopulation,
  type IndicatorRequest,
} from '../indicators/index.js';
import {
  placeKey,
  rollingYear,
  type Day,
  type Month,
  type MunicipalityCode,
  type RegionCode,
} from '../kernel/index.js';
import { defaultPolicy, type PublishedTable } from '../privacy/index.js';
import { tallyOf } from '../tally/index.js';
import { deepFreeze, northKareliaSample } from '../testing/index.js';
import type { PopulationInput } from './populationTable.js';
import { publishRegion } from './publications.js';

const sample = northKareliaSample(14, today);
const everybody = sample.populations[0]!;
/** Made up, as are the discussions: a fifth of the inhabitants. */
const under18s: PopulationInput = {
  ...everybody,
  ageBand: '0-17',
  year: 2023,
  asOf: '2023-12-31' as Day,
  inhabitants: everybody.inhabitants.map(({ municipality, inhabitants }) => ({
    municipality,
    inhabitants: Math.round(inhabitants / 5),
  })),
  source: { kind: 'register', publisher: 'A register', title: 'Under-18s', year: 2023, licence: 'CC BY 4.0' },
};

const published = (populations: readonly PopulationInput[]): readonly PublishedTable[] => {
  const made = publishRegion(
    deepFreeze({
      ...sample,
      populations,
      tally: tallyOf(sample.streams.flatMap(({ events }) => events).flatMap(countsOfEvent)),
      policy: defaultPolicy,
      today,
      asOf,
      synthetic: true,
    }),
  );
  if (!made.ok) throw new Error(made.error.code);
  return made.value.tables;
};
const tableOf = (tables: readonly PublishedTable[], id: string): PublishedTable =>
  tables.find(({ table }) => table === id)!;
const wholeOf = ({ cells }: PublishedTable) =>
  cells.find(({ at }) => Object.values(at).some((code) => ['all', 'total'].includes(code)))!.value;
const ofAll = (populations: readonly PopulationInput[]) =>
  populations[0]!.inhabitants.reduce((sum, { inhabitants }) => sum + inhabitants, 0);

describe('F45: what rates are per 1 000 of', () => {
  const rates = ['discussions-per-thousand', 'children-per-thousand', 'network-meetings-per-thousand'];

  test.each([
    ['in either order', [everybody, under18s]],
    ['of which one comes first', [under18s, everybody]],
    ['and nobody else is given', [under18s]],
  ])(
    'the inhabitants under 18 where they are given, %s, with their year and source',
    (_when, populations) => {
      const tables = published(populations);
      for (const id of rates) {
        const { denominator, caveats } = tableOf(tables, id);
        expect(denominator).toEqual({ year: 2023, ageBand: '0-17', source: under18s.source });
        expect(caveats).not.toContain('per-all-inhabitants');
      }
      const n = ofAll([under18s]);
      const count = wholeOf(tableOf(tables, 'discussions'));
      if (count.kind !== 'known') throw new Error('The count of the sample is shown');
      expect(wholeOf(tableOf(tables, rates[0]!))).toMatchObject({
        kind: 'known',
        n,
        value: (count.value / n) * 1000,
      });
      const byMunicipality = tables.filter(({ table }) => table.endsWith('-per-thousand-by-municipality'));
      for (const { denominator } of byMunicipality) expect(denominator?.ageBand).toBe('0-17');
    },
  );

  test('all inhabitants where they are not given, and the table says so', () => {
    const tables = published([everybody]);
    for (const id of rates) {
      const { denominator, caveats } = tableOf(tables, id);
      expect([denominator?.ageBand, caveats.includes('per-all-inhabitants')]).toEqual(['all', true]);
    }
  });

  test('the newest of several years, whichever comes first', () => {
    const older = { ...under18s, year: 2021, asOf: '2021-12-31' as Day };
    for (const populations of [
      [older, under18s],
      [under18s, older],
    ])
      expect(tableOf(published(populations), rates[0]!).denominator?.year).toBe(2023);
  });

  test('the table of inhabitants stays that of everybody', () => {
    const tables = published([under18s, everybody]);
    const ofInhabitants = tables.filter(({ table }) => table === 'population');
    expect(ofInhabitants).toHaveLength(1);
    expect(wholeOf(ofInhabitants[0]!)).toMatchObject({ value: ofAll([everybody]) });
  });

  test('a rate lets out the same counts whatever it is per 1 000 of: nothing is hidden less', () => {
    const hiddenIn = (tables: readonly PublishedTable[]) =>
      tables.flatMap(({ table, cells }) =>
        cells
          .filter(({ value }) => value.kind === 'suppressed')
          .map(({ at }) => `${table} ${JSON.stringify(at)}`),
      );
    const [all, under] = [published([everybody]), published([everybody, under18s])];
    expect(hiddenIn(under)).toEqual(hiddenIn(all));
    expect(hiddenIn(under).length).toBeGreaterThan(0);
  });

  const population = (
    ageBand: 'all' | '0-17',
    ofMunicipality: Record<string, number>,
  ): IndicatorPopulation => ({
    year: 2022,
    asOf: '2022-12-31' as Day,
    ageBand,
    ofPlace: Object.values(ofMunicipality).reduce((sum, n) => sum + n, 0),
    ofMunicipality,
    source: everybody.source,
  });
  const [liperi, kitee] = ['426', '260'] as readonly string[] as readonly MunicipalityCode[];
  const request: IndicatorRequest = {
    place: { level: 'region', code: '14' as RegionCode },
    inPlace: (key) => key === placeKey({ level: 'region', code: '14' as RegionCode }),
    period: rollingYear('2026-11' as Month),
    asOf,
    provisional: false,
    synthetic: true,
    day: today,
    units: [],
    municipalities: { codes: [liperi!, kitee!], of: () => undefined },
    population: population('all', { '426': 11_000, '260': 9000 }),
    targets: [],
  };

  test.each([
    ['every municipality is given, one of them without any', { '426': 2000, '260': 0 }, '0-17'],
    ['one municipality is not given: no other age is put in its place', { '426': 2000 }, 'all'],
  ])('one denominator for a table by municipality: %s', (_when, given, ageBand) => {
    const asked = { ...request, under18s: population('0-17', given) };
    expect(denominatorFor(asked, 'municipality')?.ageBand).toBe(ageBand);
    expect(denominatorFor(asked)?.ageBand).toBe('0-17');
    expect(denominatorFor(request, 'municipality')?.ageBand).toBe('all');
  });
});
