import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Day, PlaceKey, RegionCode } from '../kernel/index.js';
import { municipalitiesOf, northKareliaPopulation, populationOf, populationSum } from './index.js';
import type { PopulationTable } from './index.js';
import { deepFreeze } from '../testing/index.js';

const key = (text: string): PlaceKey => text as PlaceKey;
const table = deepFreeze(northKareliaPopulation());
const years = Array.from({ length: 14 }, (_, index) => 2009 + index);
const municipalities = municipalitiesOf('14' as RegionCode, '2026-01-01' as Day);
const municipalityKeys = (municipalities.ok ? municipalities.value : []).map((code) =>
  key(`municipality:${code}`),
);

const inhabitants = (place: string, year: number): number | undefined => {
  const found = populationOf(table, key(place), year);
  return found.ok ? found.value.inhabitants : undefined;
};

describe('denominators of North Karelia', () => {
  it('has every number of the source and no other', () => {
    const lines = readFileSync(new URL('data/population-2009-2022.csv', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const own = lines.filter(([code]) => municipalityKeys.includes(key(`municipality:${code}`)));
    expect(own).toHaveLength(13);
    for (const [code, ...counts] of own)
      expect(years.map((year) => inhabitants(`municipality:${code}`, year))).toEqual(counts.map(Number));
    expect(table.rows).toHaveLength(15 * years.length);
  });

  it.each([
    ['region:14', 2022, 162_540],
    ['region:14', 2009, 169_937],
    ['municipality:167', 2022, 77_513],
    ['municipality:426', 2022, 11_962],
    ['country:FI', 2009, 5_351_427],
    ['country:FI', 2022, 5_563_970],
  ])('gives %s at the end of %i', (place, year, expected) => {
    expect(inhabitants(place, year)).toBe(expected);
  });

  it('says that the region is the sum of its 13 municipalities, and it is', () => {
    const sums = populationSum(table, key('region:14'), municipalityKeys);
    expect(sums).toEqual(table.rows.filter(({ place }) => place === 'region:14'));
    expect(sums.every(({ basis }) => basis !== 'reported' && basis.sumOfMunicipalities === 13)).toBe(true);
  });

  it('carries its source with every number', () => {
    const found = populationOf(table, key('region:14'), 2022);
    expect(found.ok && found.value.source.publisher).toContain('Sotkanet.fi');
  });

  it('estimates nothing: a year, a place or an age band without a row is refused', () => {
    const refused = { ok: false, error: { code: 'no-population', years } };
    expect(populationOf(table, key('region:14'), 2023)).toMatchObject(refused);
    expect(populationOf(table, key('region:05'), 2022)).toMatchObject({ error: { years: [] } });
    expect(populationOf(table, key('region:14'), 2022, '0-17')).toMatchObject({
      error: { code: 'no-population', ageBand: '0-17', years: [] },
    });
  });

  it('leaves a year out of a sum when one municipality lacks it', () => {
    const gap: PopulationTable = {
      ...table,
      rows: table.rows.filter(({ place, year }) => !(place === 'municipality:426' && year === 2015)),
    };
    const sums = populationSum(gap, key('region:14'), municipalityKeys);
    expect(sums.map(({ year }) => year)).toEqual(years.filter((year) => year !== 2015));
  });

  it('leaves a year out of a sum when one municipality has it twice', () => {
    const twice = table.rows.find(({ place, year }) => place === 'municipality:426' && year === 2015)!;
    const sums = populationSum(
      { ...table, rows: [...table.rows, twice] },
      key('region:14'),
      municipalityKeys,
    );
    expect(sums.map(({ year }) => year)).toEqual(years.filter((year) => year !== 2015));
  });
});
