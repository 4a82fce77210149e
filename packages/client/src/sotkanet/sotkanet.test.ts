import { readFileSync } from 'node:fs';
import type { RegionCode } from '@puheeksi/core';
import { deepFreeze } from '@puheeksi/core/testing';
import { regions, placeName, sotkanetRegionIds } from '@puheeksi/core/regions';
import { describe, expect, it } from 'vitest';
import {
  countryFigure,
  gendersToAsk,
  levelSum,
  parseSotkanetAreas,
  parseSotkanetCsv,
  parseSotkanetIndicator,
  parseSotkanetIndicators,
  parseSotkanetJson,
  pickLevel,
  plainText,
  populationRows,
  resolveArea,
  resolveCounty,
  sotkanetDataPath,
  unknownAreaIds,
} from './index.js';

const text = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const json = (name: string): unknown => JSON.parse(text(name));
const value = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
};

const areas = deepFreeze(value(parseSotkanetAreas(deepFreeze(json('regions-2016.json')))).items);
const csv = text('population-2009.csv');
const rows = deepFreeze(value(parseSotkanetCsv(csv)).items);
const population2009 = { indicator: 127, year: 2009, gender: 'total' } as const;
const header = 'indicator;region;year;gender;primary value;absolute value';

describe('the population answer of 2009', () => {
  it('F47: has 466 rows, all of them read', () => {
    expect(value(parseSotkanetCsv(csv)).issues).toEqual([]);
    expect(rows).toHaveLength(466);
    expect(rows.every(({ absoluteValue }) => absoluteValue === null)).toBe(true);
  });

  it('F47: names the three areas that the list of areas does not know', () => {
    expect(unknownAreaIds(rows, areas)).toEqual([455, 456, 730]);
    expect(pickLevel(rows, areas, 'KUNTA', population2009).unknownAreaIds).toEqual([455, 456, 730]);
  });

  it('F47: gives 5 351 427 for the whole country, never the mean of mixed levels', () => {
    const naiveMean = rows.reduce((sum, row) => sum + (row.value ?? 0), 0) / rows.length;
    expect(naiveMean).toBeCloseTo(114_837.49, 2);
    expect(countryFigure(rows, areas, population2009)).toEqual({ ok: true, value: 5_351_427 });
    expect(pickLevel(rows, areas, 'MAA', population2009).figures.map(({ areaId }) => areaId)).toEqual([658]);
  });

  it.each([
    ['KUNTA', 317],
    ['MAAKUNTA', 19],
    ['SEUTUKUNTA', 70],
    ['SAIRAANHOITOPIIRI', 21],
    ['MAA', 1],
  ] as const)('adds up to the same country on level %s', (level, count) => {
    expect(levelSum(pickLevel(rows, areas, level, population2009))).toEqual({
      ok: true,
      value: { sum: 5_351_427, areas: count, areasWithoutFigure: 0 },
    });
  });

  it('has no figures for another year, gender, indicator or level', () => {
    for (const slice of [
      { ...population2009, year: 2010 },
      { ...population2009, gender: 'male' as const },
      { ...population2009, indicator: 4 },
    ]) {
      expect(pickLevel(rows, areas, 'MAA', slice).figures).toEqual([]);
      expect(countryFigure(rows, areas, slice)).toEqual({ ok: false, error: { code: 'no-figure' } });
    }
    expect(levelSum(pickLevel(rows, areas, 'HYVINVOINTIALUE', population2009))).toEqual({
      ok: false,
      error: { code: 'empty' },
    });
  });

  it('reads the same rows from the JSON form', () => {
    const answer = rows.map(({ indicator, areaId, year, gender, value: figure }) => ({
      indicator,
      region: areaId,
      year,
      gender,
      value: figure,
    }));
    expect(value(parseSotkanetJson(answer))).toEqual({ items: rows, issues: [] });
  });

  it('becomes denominators by municipality, with those that have merged told apart', () => {
    const read = populationRows(pickLevel(rows, areas, 'KUNTA', population2009));
    expect(read.rows).toContainEqual({
      place: 'municipality:167',
      year: 2009,
      ageBand: 'all',
      inhabitants: 72_704,
      basis: 'reported',
    });
    expect(read.rows).toHaveLength(309);
    expect(read.left).toHaveLength(8);
    expect(populationRows(pickLevel(rows, areas, 'MAAKUNTA', population2009)).rows).toEqual([]);
  });
});

describe('missing is not zero', () => {
  it('keeps an empty figure as null and a zero as zero', () => {
    const read = value(parseSotkanetCsv(`${header}\n4;74;2015;total;;\n4;75;2015;total;0;0\n`));
    expect(read.items.map((row) => [row.value, row.absoluteValue])).toEqual([
      [null, null],
      [0, 0],
    ]);
  });

  it('keeps a missing value in JSON as null even when the count behind it is there', () => {
    const row = { indicator: 4, region: 74, year: 2015, gender: 'total', absValue: 12 };
    expect(value(parseSotkanetJson([row])).items[0]).toMatchObject({ value: null, absoluteValue: 12 });
  });

  it('says how many areas of a sum have no figure', () => {
    const [first, ...rest] = rows.filter(({ areaId }) =>
      areas.some((a) => a.id === areaId && a.level === 'MAAKUNTA'),
    );
    const table = pickLevel([{ ...first!, value: null }, ...rest], areas, 'MAAKUNTA', population2009);
    const sum = value(levelSum(table));
    expect(sum).toEqual({ sum: 5_351_427 - (first?.value ?? 0), areas: 18, areasWithoutFigure: 1 });
  });
});

describe('faulty answers are told, row by row', () => {
  it.each([
    ['127;x;2009;total;1;', ['region'], 'not-an-integer'],
    ['127;74;2009.5;total;1;', ['year'], 'not-an-integer'],
    ['127;74;2009;all;1;', ['gender'], 'unknown-gender'],
    ['127;74;2009;total;1,5;', ['primary value'], 'not-a-number'],
    ['127;74;2009;total;NaN;', ['primary value'], 'not-a-number'],
    ['127;74;2009;total;1e999;', ['primary value'], 'not-a-number'],
    ['127;74;2009;total;1;..', ['absolute value'], 'not-a-number'],
    ['127;74;2009;total', [], 'wrong-number-of-cells'],
  ])('reports line 2 of %j', (line, field, code) => {
    const read = value(parseSotkanetCsv(`${header}\r\n${line}\r\n127;75;2009;total;2;\r\n`));
    expect(read.issues).toMatchObject([{ path: [2, ...field], code }]);
    expect(read.items).toHaveLength(1);
  });

  it('keeps the first of repeated rows and reports the others', () => {
    const read = value(parseSotkanetCsv(`${header}\n127;74;2009;total;1;\n127;74;2009;total;2;\n`));
    expect(read.items.map((row) => row.value)).toEqual([1]);
    expect(read.issues).toEqual([{ path: [3], code: 'duplicate-row', received: '127;74;2009;total' }]);
  });

  it('reports every fault of a JSON row at once', () => {
    const read = value(parseSotkanetJson([{ indicator: 127, gender: 'total' }, 7, null]));
    expect(read.items).toEqual([]);
    expect(read.issues.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['1', 'not-an-object'],
      ['2', 'not-an-object'],
      ['0.region', 'not-an-integer'],
      ['0.year', 'not-an-integer'],
    ]);
  });

  it.each([null, {}, 'error', 404])('refuses %j as an answer', (answer) => {
    for (const parse of [parseSotkanetJson, parseSotkanetAreas, parseSotkanetIndicators])
      expect(parse(answer)).toMatchObject({ ok: false, error: [{ path: [], code: 'not-an-array' }] });
  });

  it('refuses another table and an answer without bounds', () => {
    expect(parseSotkanetCsv('a;b\n1;2\n')).toMatchObject({
      ok: false,
      error: [{ code: 'unexpected-header' }],
    });
    expect(parseSotkanetCsv('')).toMatchObject({ ok: false, error: [{ code: 'unexpected-header' }] });
    const tooMany = { ok: false, error: [{ code: 'too-many-rows' }] };
    expect(parseSotkanetCsv(csv, { maxRows: 465 })).toMatchObject(tooMany);
    expect(parseSotkanetJson([{}, {}], { maxRows: 1 })).toMatchObject(tooMany);
    expect(parseSotkanetCsv(csv, { maxRows: 466 }).ok).toBe(true);
    const afterBlanks = `${header}${'\n'.repeat(9)}127;74;2009;total;1;\n`;
    expect(parseSotkanetCsv(afterBlanks, { maxRows: 3 })).toMatchObject(tooMany);
  });

  it('reads bytes as any file, and leaves out a last line that may be cut off in the middle of a number', () => {
    const rows = '127;74;2009;total;1234;5678\r\n127;75;2009;total;12;34\r\n';
    const whole = value(parseSotkanetCsv(Buffer.from(`\ufeff${header}\r\n${rows}`, 'utf8')));
    expect(whole.items.map((row) => row.absoluteValue)).toEqual([5678, 34]);
    expect(value(parseSotkanetCsv(Buffer.from(`\ufeff${header}\r\n${rows}`, 'utf16le')))).toEqual(whole);
    const cut = value(parseSotkanetCsv(`${header}\r\n${rows.slice(0, -3)}`));
    expect(cut.items.map((row) => row.absoluteValue)).toEqual([5678]);
    expect(cut.issues).toEqual([{ path: [3], code: 'line-not-ended' }]);
  });

  it('never takes a name whose letters were lost', () => {
    const title = { fi: 'J\ufffdms\ufffd', sv: 'Jämsä' };
    const areas = value(parseSotkanetAreas([{ id: 1, code: '1', category: 'KUNTA', title }]));
    expect(areas).toMatchObject({
      items: [{ names: { sv: 'Jämsä' } }],
      issues: [{ path: [0, 'title', 'fi'], code: 'characters-lost' }],
    });
    expect(areas.items[0]?.names).not.toHaveProperty('fi');
    const organization = { title: { fi: 'T\ufffd' } };
    expect(value(parseSotkanetIndicators([{ id: 4, title, organization }]))).toMatchObject({
      items: [{ titles: { sv: 'Jämsä' }, organization: {} }],
      issues: [
        { path: [0, 'title', 'fi'], code: 'characters-lost' },
        { path: [0, 'organization', 'title', 'fi'], code: 'characters-lost' },
      ],
    });
  });

  it('reports an area without id and one of an unknown level', () => {
    const read = value(
      parseSotkanetAreas([
        { code: '1', category: 'KUNTA' },
        { id: 1, code: '1', category: 'MOON' },
      ]),
    );
    expect(read.items).toEqual([]);
    expect(read.issues).toMatchObject([
      { path: [0, 'id'], code: 'not-an-integer' },
      { path: [1, 'category'], code: 'unknown-level', received: 'MOON' },
    ]);
  });
});

describe('areas are found by level and code, never by a number in the program', () => {
  it('reads all 511 areas', () => {
    expect(areas).toHaveLength(511);
    expect(areas.filter(({ level }) => level === 'KUNTA')).toHaveLength(320);
    expect(areas.find(({ id }) => id === 658)).toEqual({
      id: 658,
      code: '358',
      level: 'MAA',
      names: { fi: 'Koko maa', sv: 'Hela landet', en: 'Whole country' },
      memberOf: [],
    });
  });

  it.each([
    ['KUNTA', '167', 74],
    ['KUNTA', '297', 161],
    ['KUNTA', '005', 2],
    ['KUNTA', '5', 2],
    ['MAA', '358', 658],
  ] as const)('finds %s %s', (level, code, id) => {
    expect(value(resolveArea(areas, level, code)).id).toBe(id);
  });

  it('does not take an id for a code', () => {
    expect(resolveArea(areas, 'KUNTA', '658')).toEqual({
      ok: false,
      error: { code: 'area-not-found', ids: [] },
    });
  });

  it('says that a code is ambiguous instead of choosing', () => {
    const joensuu = value(resolveArea(areas, 'KUNTA', '167'));
    expect(resolveArea([...areas, { ...joensuu, id: 9_001 }], 'KUNTA', '167')).toEqual({
      ok: false,
      error: { code: 'area-ambiguous', ids: [74, 9_001] },
    });
  });
});

describe('counties have former ids and codes', () => {
  const formerCodes: Readonly<Record<string, string>> = { '07': '3', '11': '7', '14': '10' };
  const counties = value(
    parseSotkanetAreas(
      regions().flatMap((code) => {
        const ids = sotkanetRegionIds(code);
        const area = { category: 'HYVINVOINTIALUE', title: { fi: placeName(code, 'fi') }, memberOf: [] };
        const former = { ...area, id: ids?.formerId, code: formerCodes[code] ?? `former-${code}` };
        return [...(ids?.formerId ? [former] : []), { ...area, id: ids?.id, code: String(Number(code)) }];
      }),
    ),
  ).items;
  const region = (code: string): RegionCode => code as RegionCode;

  it('takes the area that has data among those of the same name', () => {
    expect(value(resolveCounty(counties, region('14'), new Set([972]))).id).toBe(972);
    expect(value(resolveCounty(counties, region('14'), new Set([892]))).id).toBe(892);
  });

  it('takes the present code when both or neither have data', () => {
    expect(value(resolveCounty(counties, region('14'), new Set([892, 972]))).id).toBe(972);
    expect(value(resolveCounty(counties, region('14'), new Set())).id).toBe(972);
  });

  it('is not misled by a code that belonged to another county', () => {
    expect(resolveArea(counties, 'HYVINVOINTIALUE', '07')).toMatchObject({
      error: { code: 'area-ambiguous', ids: [963, 877] },
    });
    expect(value(resolveCounty(counties, region('07'), new Set([963, 957]))).id).toBe(963);
    expect(value(resolveCounty(counties, region('11'), new Set([963, 957]))).id).toBe(957);
  });

  it('finds no county in a list older than the counties', () => {
    expect(resolveCounty(areas, region('14'), new Set())).toEqual({
      ok: false,
      error: { code: 'area-not-found', ids: [] },
    });
  });
});

describe('indicators come with plain texts and what they are divided by', () => {
  const indicators = value(parseSotkanetIndicators(deepFreeze(json('indicators-2016.json'))));
  const indicator = (id: number): (typeof indicators.items)[number] =>
    indicators.items.find((item) => item.id === id)!;

  it('reads the list', () => {
    expect(indicators.issues).toEqual([]);
    expect(indicators.items).toHaveLength(17);
    expect(indicator(127)).toEqual({
      id: 127,
      titles: { fi: 'Väestö 31.12.', sv: 'Befolkning 31.12', en: 'Population at year end' },
      organization: { fi: 'Tilastokeskus', sv: 'Statistikcentralen', en: 'Statistics Finland' },
      genders: ['male', 'female', 'total'],
      levels: [
        'KUNTA',
        'MAAKUNTA',
        'ERVA',
        'ALUEHALLINTOVIRASTO',
        'SAIRAANHOITOPIIRI',
        'MAA',
        'SUURALUE',
        'SEUTUKUNTA',
        'NUTS1',
      ],
      otherLevels: [],
    });
  });

  it('decodes entities, cuts tags and mends dashes of another character set', () => {
    expect(indicator(716).titles.fi).toBe(
      'Lihavia (BMI≥30 kg/m2) 25 - 64-vuotiaita, % vastaavanikäisestä väestöstä',
    );
    expect(indicator(2485).titles.en).toMatch(/% of population of same age$/);
    expect(indicator(3514).titles.en).toContain('aged 15–64');
  });

  it('keeps names of levels it does not know', () => {
    expect(indicator(10010)).toMatchObject({ levels: ['EUROOPPA'], otherLevels: ['Eu27', 'Eu25', 'Eu15'] });
  });

  it('asks for every gender when the indicator names none', () => {
    expect(gendersToAsk(indicator(74))).toEqual(['male', 'female', 'total']);
    expect(gendersToAsk(indicator(127))).toEqual(['total']);
    expect(gendersToAsk({ genders: ['female'] })).toEqual(['female']);
  });

  it('reads the definition that travels with the figures', () => {
    const details = value(parseSotkanetIndicator(json('indicator-4.json')));
    expect(details).toMatchObject({
      id: 4,
      updatedOn: '2016-11-02',
      years: { first: 1996, last: 2015 },
      unit: { code: 'PER1000', names: { en: 'Per 1 000 inhabitants' } },
      decimals: 1,
      ages: { sv: '0-17 år' },
      notices: {},
    });
    expect(details.limits.en).toMatch(/less than five cases are published\.$/);
    expect(details.description.fi).not.toContain('<p');
    expect(details.sources).toHaveLength(2);
    expect(details.subjects).toHaveLength(4);
  });

  it('leaves what the source does not say as nothing', () => {
    expect(value(parseSotkanetIndicator({ id: 9, 'data-updated': 'soon', decimals: -1 }))).toMatchObject({
      updatedOn: null,
      years: null,
      unit: null,
      decimals: null,
      titles: {},
      genders: [],
    });
    expect(parseSotkanetIndicator({ id: '9' })).toMatchObject({ ok: false, error: [{ path: ['id'] }] });
    expect(parseSotkanetIndicator([])).toMatchObject({ ok: false, error: [{ code: 'not-an-object' }] });
  });
});

describe('texts are text, not markup', () => {
  it.each([
    ['a<br />b', 'a b'],
    ['<p id=x>Tieto.</p> ', 'Tieto.'],
    ['&lt;script&gt;', '<script>'],
    ['1 &amp;lt; 2', '1 &lt; 2'],
    ['&#x2265; &#8805; &ge;', '≥ ≥ ≥'],
    ['&#55296; &#0; &#9999999;', '� � �'],
    ['5 < 6 & 7 > 3', '5 < 6 & 7 > 3'],
    ['&constructor; &unknown;', '&constructor; &unknown;'],
  ])('turns %j into %j', (source, expected) => {
    expect(plainText(source)).toBe(expected);
  });
});

describe('requests', () => {
  it('repeat years and genders', () => {
    expect(
      sotkanetDataPath('csv', { indicator: 127, years: [2009, 2010], genders: ['male', 'female'] }),
    ).toBe('/csv?indicator=127&years=2009&years=2010&genders=male&genders=female');
  });
});
