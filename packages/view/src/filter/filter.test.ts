import type { PeriodKey, PlaceKey } from '@puheeksi/core';
import { languages } from '@puheeksi/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisons, type Filter } from '../views/filter.js';
import { addressOfFilter, filterFromAddress } from './filterAddress.js';
import { changedFilter, filterModel, type Published } from './filterModel.js';

const region = 'region:14' as PlaceKey;
const kitee = 'municipality:260' as PlaceKey;
const listing = (place: PlaceKey, ...periods: readonly string[]): readonly Published[] =>
  periods.map((period) => ({ place, period: period as PeriodKey }));
const published = [
  ...listing(region, '2025-12..2026-11', '2024-12..2025-11', '2026-11', '2022'),
  ...listing(kitee, '2026-Q3', '2026-Q2'),
];
const initial: Filter = { place: region, compare: 'year-before' };
const model = (filter: Filter, language: (typeof languages)[number] = 'fi') =>
  filterModel({
    published,
    filter,
    initial,
    language,
    names: ({ code }) => (code === '260' ? 'Kitee' : undefined),
  });
const options = (filter: Filter, index: number) =>
  model(filter).fields[index]!.groups.flatMap((group) => group.options);

describe('the filter bar', () => {
  it('offers the places that are published, by level and name', () => {
    const [place] = model(initial).fields;
    expect(place!.groups.map(({ label, options: all }) => [label, all.map((one) => one.label)])).toEqual([
      ['Hyvinvointialueet', ['Pohjois-Karjalan hyvinvointialue']],
      ['Kunnat', ['Kitee']],
    ]);
  });

  it('offers the newest first, and says of a period that it is not published of this place', () => {
    expect(
      options({ place: kitee, compare: 'none' }, 1).map(({ label, disabled }) => [label, disabled]),
    ).toEqual([
      ['Uusin julkaistu', false],
      ['joulukuu 2025 – marraskuu 2026 (12\u00a0kuukautta) – ei julkaistu tästä paikasta', true],
      ['marraskuu 2026 – ei julkaistu tästä paikasta', true],
      ['3. neljännes 2026 (heinä–syyskuu)', false],
      ['2. neljännes 2026 (huhti–kesäkuu)', false],
      ['joulukuu 2024 – marraskuu 2025 (12\u00a0kuukautta) – ei julkaistu tästä paikasta', true],
      ['2022 – ei julkaistu tästä paikasta', true],
    ]);
  });

  it.each([
    ['a region with itself', { place: region, compare: 'region' }, /ei voi verrata hyvinvointialueeseen/],
    ['a year that is not published', { place: kitee, compare: 'year-before' }, /Vuotta aiempia lukuja/],
    [
      'a period of another place',
      { place: kitee, period: '2022' as PeriodKey, compare: 'none' },
      /ei ole julkaistu lukuja tältä jaksolta/,
    ],
  ] as const)('says why there is nothing to see of %s', (_what, filter, why) => {
    expect(model(filter).status).toMatch(why);
  });

  it('says nothing of what is missing before it is known what is published, or where all is there', () => {
    expect(model(initial).status).toBe(
      'Näytetään: Pohjois-Karjalan hyvinvointialue, uusimmat julkaistut luvut.',
    );
    expect(filterModel({ published: [], filter: initial, initial, language: 'sv' }).status).toBe(
      'Visas: Norra Karelens välfärdsområde, de senast publicerade siffrorna.',
    );
  });

  it('lets a comparison be chosen only where it can be made', () => {
    const disabled = (filter: Filter) => options(filter, 2).map((option) => option.disabled);
    expect(disabled({ place: region, compare: 'none' })).toEqual([false, true, false]);
    expect(disabled({ place: kitee, compare: 'none' })).toEqual([true, false, false]);
    expect(disabled({ place: region, compare: 'region' })).toEqual([false, false, false]);
  });

  it('gives up a period and a comparison that the new place does not have', () => {
    const filter: Filter = { place: kitee, period: '2026-Q3' as PeriodKey, compare: 'region' };
    expect(changedFilter({ published, filter }, 'place', region)).toEqual({
      place: region,
      compare: 'year-before',
    });
    expect(changedFilter({ published, filter }, 'period', '')).toEqual({ place: kitee, compare: 'region' });
    expect(changedFilter({ published, filter }, 'compare', 'none')).toEqual({ ...filter, compare: 'none' });
    expect(changedFilter({ published, filter }, 'compare', 'nobody')).toEqual(filter);
  });

  it.each(languages)('has a word for everything in %s, and names every choice', (language) => {
    const { fields, title, summary } = model({ place: kitee, compare: 'none' }, language);
    expect([title, summary, ...fields.map(({ label }) => label)].every((text) => text.length > 2)).toBe(true);
    expect(
      fields.every(({ value, groups }) =>
        groups.some((group) => group.options.some((one) => one.value === value)),
      ),
    ).toBe(true);
  });
});

describe('the filter in an address', () => {
  const filters = fc.record(
    {
      place: fc.constantFrom(region, kitee),
      period: fc
        .constantFrom('2022', '2026-Q3', '2026-11', '2025-12..2026-11')
        .map((key) => key as PeriodKey),
      compare: fc.constantFrom(...comparisons),
    },
    { requiredKeys: ['place', 'compare'] },
  );
  const searches = fc.constantFrom('', '?page=2', '?q=a%20b&place-name=x', '?utm=1&x');

  it('comes back as it was, whatever else the address holds', () => {
    fc.assert(
      fc.property(filters, filters, searches, fc.constantFrom('', 'lp-'), (filter, start, search, prefix) => {
        const address = addressOfFilter(search, filter, start, prefix);
        expect(filterFromAddress(address, start, prefix)).toEqual(filter);
        for (const part of search.slice(1).split('&').filter(Boolean)) expect(address).toContain(part);
        expect(addressOfFilter(address, start, start, prefix)).toBe(search);
      }),
    );
  });

  it('names only what differs, in keys that can be read', () => {
    const filter: Filter = { place: kitee, period: '2026-Q3' as PeriodKey, compare: 'year-before' };
    expect(addressOfFilter('', filter, initial)).toBe('?place=municipality:260&period=2026-Q3');
    expect(addressOfFilter('', filter, initial, 'lp-')).toBe('?lp-place=municipality:260&lp-period=2026-Q3');
  });

  it.each([
    '?place=nowhere',
    '?period=spring',
    '?compare=everything',
    '?place=%00',
    '?lp-place=municipality:260',
  ])('leaves the page as it is for %s', (search) => {
    expect(filterFromAddress(search, initial)).toEqual(initial);
  });
});
