import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkNationalFigures, nationalIndicators, type NationalIndicator } from '@puheeksi/core/indicators';
import type { Day } from '@puheeksi/core';
import {
  nationalFigures,
  nationalSeries,
  parseSotkanetAreas,
  parseSotkanetIndicator,
  parseSotkanetIndicators,
  parseSotkanetJson,
} from './index.js';

const json = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'));
const read = <T>(
  result: { readonly ok: true; readonly value: { readonly items: readonly T[] } } | { readonly ok: false },
) => {
  if (!result.ok) throw new Error('The saved answer is not read');
  return result.value.items;
};
const areas = read(parseSotkanetAreas(json('regions-2016.json')));
const titles = new Map(
  read(parseSotkanetIndicators(json('indicators-2016.json'))).map(({ id, titles: { fi } }) => [id, fi]),
);
const of = (id: string): NationalIndicator => nationalIndicators.find((one) => one.id === id)!;
const country = { level: 'MAA', code: '358' } as const;

// No close friends, grades 8–9, the whole country (THL, School Health Promotion study; Sotkanet 292)
const noFriends = [
  [2013, 8.4],
  [2015, 9.3],
  [2017, 8.5],
  [2019, 9.1],
  [2021, 9.4],
] as const;
const rowsOf = (id: number, values: readonly (readonly [number, number | null])[], region = 658) =>
  values.map(([year, value]) => ({
    indicator: id,
    region,
    year,
    gender: 'total',
    ...(value === null ? {} : { value }),
  }));
const answer = read(
  parseSotkanetJson([
    ...rowsOf(292, noFriends),
    ...rowsOf(292, [[2013, 99]], 74),
    ...rowsOf(328, [[2013, 77]]),
  ]),
);

describe('F47: national figures carry who asked or registered', () => {
  it('overweight at ages 2–16 is of the FinChildren register, not of a survey, and its id is not guessed', () => {
    expect(of('overweight-2-16')).toMatchObject({ source: 'finlapsetRegister', sotkanetId: null });
    expect(nationalSeries(of('overweight-2-16'), answer, areas, country)).toEqual({
      ok: false,
      error: { code: 'no-sotkanet-id' },
    });
  });

  it.each([
    ['no-close-friends-8-9', 'Ei yhtään läheistä ystävää, % 8. ja 9. luokan oppilaista'],
    ['anxiety-8-9', 'Kohtalainen tai vaikea ahdistuneisuus, % 8. ja 9. luokan oppilaista'],
    [
      'hospital-care',
      'Mielenterveyden häiriöihin sairaalahoitoa saaneet 0 - 17-vuotiaat / 1 000 vastaavanikäistä',
    ],
    ['child-psychiatry', 'Erikoissairaanhoidon avohoitokäynnit, lastenpsykiatria / 1 000 0 - 12-vuotiasta'],
    [
      'adolescent-psychiatry',
      'Erikoissairaanhoidon avohoitokäynnit, nuorisopsykiatria / 1 000 13 - 17-vuotiasta',
    ],
    [
      'child-welfare-notified',
      '0 - 17-vuotiaat lapset, joista on tehty lastensuojeluilmoitus, % vastaavanikäisestä väestöstä (THL)',
    ],
    ['family-counselling', 'Kasvatus- ja perheneuvonnan asiakkaat vuoden aikana / 1 000 alle 18-vuotiasta'],
    [
      'involuntary-referrals',
      'Tahdosta riippumattomat lähetteet psykiatriseen sairaalahoitoon 0 - 17-vuotiailla',
    ],
    ['overweight-8-9', 'Ylipaino, % 8. ja 9. luokan oppilaista'],
  ])('%s has the id under which the saved list has its title', (id, title) => {
    expect(titles.get(of(id).sotkanetId!)).toBe(title);
  });

  it('no figure has an id that no saved answer shows', () => {
    for (const { sotkanetId } of nationalIndicators)
      if (sotkanetId !== null) expect([sotkanetId, titles.has(sotkanetId)]).toEqual([sotkanetId, true]);
  });

  it('a two-yearly survey is one run every second year, of one level and one source', () => {
    const series = nationalSeries(of('no-close-friends-8-9'), answer, areas, country);
    expect(series).toEqual({
      ok: true,
      value: [
        { years: noFriends.map(([year, value]) => ({ year, value, level: 'country', source: 'ktk' })) },
      ],
    });
  });

  it('a year without a figure is a gap, never a zero', () => {
    const gap = read(
      parseSotkanetJson(
        rowsOf(
          292,
          noFriends.map(([year, value]) => [year, year === 2017 ? null : value]),
        ),
      ),
    );
    const series = nationalSeries(of('no-close-friends-8-9'), gap, areas, country);
    expect(series.ok && series.value.map(({ years }) => years.map(({ year }) => year))).toEqual([
      [2013, 2015],
      [2019, 2021],
    ]);
  });

  it('an area is found by level and code alone', () => {
    const joensuu = nationalSeries(of('no-close-friends-8-9'), answer, areas, {
      level: 'KUNTA',
      code: '167',
    });
    expect(joensuu.ok && joensuu.value[0]?.years).toEqual([
      { year: 2013, value: 99, level: 'municipality', source: 'ktk' },
    ]);
    expect(nationalSeries(of('anxiety-8-9'), answer, areas, { level: 'KUNTA', code: '658' })).toMatchObject({
      ok: false,
      error: { code: 'area-not-found' },
    });
  });

  it('a county is found by its name, not by a code that an older division gave to another', () => {
    const county = (id: number, code: string, fi: string) => ({
      id,
      code,
      category: 'HYVINVOINTIALUE',
      title: { fi },
      memberOf: [],
    });
    const counties = read(
      parseSotkanetAreas([
        county(877, '7', 'Etelä-Karjalan hyvinvointialue'),
        county(963, '7', 'Kanta-Hämeen hyvinvointialue'),
      ]),
    );
    const rows = read(parseSotkanetJson(rowsOf(292, [[2021, 8]], 963)));
    const series = nationalSeries(of('no-close-friends-8-9'), rows, counties, {
      level: 'HYVINVOINTIALUE',
      code: '07',
    });
    expect(series.ok && series.value[0]?.years[0]).toEqual({
      year: 2021,
      value: 8,
      level: 'region',
      source: 'ktk',
    });
  });
});

describe('F47: saved answers become figures for publication', () => {
  const title = { fi: 'Ei yhtään läheistä ystävää, % 8. ja 9. luokan oppilaista' };
  const details = (more: object = {}) => {
    const answer = parseSotkanetIndicator({ id: 292, title, 'data-updated': '2021-09-15', ...more });
    if (!answer.ok) throw new Error('The saved answer is not read');
    return answer.value;
  };
  const place = { level: 'country', code: 'FI' } as const;
  const request = { place, readOn: '2026-11-20' as Day };
  const figuresOf = (id: string, rows = answer, of = details()) =>
    nationalFigures(
      nationalIndicators.find((one) => one.id === id)!,
      { rows, areas, details: of },
      request,
    );

  it('with shares in the place of percentages, source, licence and the day of the update', () => {
    const figures = figuresOf('no-close-friends-8-9');
    expect(figures).toEqual({
      ok: true,
      value: {
        indicator: 'no-close-friends-8-9',
        place,
        asOf: '2021-09-15',
        source: {
          publisher: 'THL / Sotkanet.fi',
          title: `${title.fi} (Sotkanet 292)`,
          year: 2021,
          licence: 'CC BY 4.0',
        },
        figures: [
          { year: 2013, value: 0.084 },
          { year: 2015, value: 0.093 },
          { year: 2017, value: 0.085 },
          { year: 2019, value: 0.091 },
          { year: 2021, value: 0.094 },
        ],
      },
    });
    expect(figures.ok && checkNationalFigures([figures.value]).ok).toBe(true);
  });

  it('as of the day they were read where the source does not say when it changed them', () => {
    const figures = figuresOf('no-close-friends-8-9', answer, details({ 'data-updated': undefined }));
    expect(figures.ok && figures.value.asOf).toBe('2026-11-20');
  });

  it('of boys and girls where there is no figure of all', () => {
    const rows = read(
      parseSotkanetJson(
        ['male', 'female'].flatMap((gender) => rowsOf(292, [[2021, 9]]).map((row) => ({ ...row, gender }))),
      ),
    );
    const figures = figuresOf('no-close-friends-8-9', rows);
    expect(figures.ok && figures.value.figures).toEqual([
      { year: 2021, value: 0.09, group: 'boys' },
      { year: 2021, value: 0.09, group: 'girls' },
    ]);
  });

  it.each([
    ['no id is known', 'overweight-2-16', answer, { code: 'no-sotkanet-id' }],
    [
      'the definition is of another',
      'anxiety-8-9',
      answer,
      { code: 'other-indicator', expected: 328, received: 292 },
    ],
    ['there is no figure of the place', 'no-close-friends-8-9', [], { code: 'no-figures' }],
  ] as const)('refused where %s', (_title, id, rows, error) => {
    expect(figuresOf(id, [...rows])).toEqual({ ok: false, error });
  });
});
