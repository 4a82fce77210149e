import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  levelSum,
  parseSotkanetCsv,
  parseSotkanetJson,
  pickLevel,
  plainText,
  sotkanetLevels,
} from './index.js';
import type { SotkanetArea, SotkanetRow } from './index.js';

const header = 'indicator;region;year;gender;primary value;absolute value';
const figure = fc.option(fc.integer({ min: 0, max: 6_000_000 }), { nil: null });
const rows: fc.Arbitrary<readonly SotkanetRow[]> = fc.uniqueArray(
  fc.record({
    indicator: fc.constant(127),
    areaId: fc.integer({ min: 1, max: 30 }),
    year: fc.constantFrom(2021, 2022),
    gender: fc.constantFrom('male', 'female', 'total'),
    value: figure,
    absoluteValue: figure,
  }),
  { selector: ({ areaId, year, gender }) => `${areaId};${year};${gender}`, maxLength: 60 },
);
const areas: fc.Arbitrary<readonly SotkanetArea[]> = fc
  .array(fc.constantFrom(...sotkanetLevels), { maxLength: 25 })
  .map((levels) => levels.map((level, id) => ({ id, code: String(id), level, names: {}, memberOf: [] })));

it('what is written as CSV or JSON is read back the same', () => {
  fc.assert(
    fc.property(rows, (items) => {
      const lines = items.map((row) =>
        [row.indicator, row.areaId, row.year, row.gender, row.value ?? '', row.absoluteValue ?? ''].join(';'),
      );
      const answer = items.map(({ areaId, absoluteValue, ...rest }) => ({
        ...rest,
        region: areaId,
        absValue: absoluteValue,
      }));
      const expected = { ok: true, value: { items, issues: [] } };
      expect(parseSotkanetCsv([header, ...lines, ''].join('\r\n'))).toEqual(expected);
      expect(parseSotkanetJson(answer)).toEqual(expected);
    }),
  );
});

it('levels never mix: every row is in exactly one level or named as unknown', () => {
  fc.assert(
    fc.property(rows, areas, (items, known) => {
      const slice = { indicator: 127, year: 2022, gender: 'total' } as const;
      const tables = sotkanetLevels.map((level) => pickLevel(items, known, level, slice));
      const picked = tables.flatMap(({ figures }) => figures.map(({ areaId }) => areaId));
      const unknown = tables[0]?.unknownAreaIds ?? [];
      const sliced = items.filter(({ year, gender }) => year === 2022 && gender === 'total');
      expect([...picked, ...unknown].sort()).toEqual(sliced.map(({ areaId }) => areaId).sort());
      for (const table of tables)
        expect(table.figures.every(({ area }) => area.level === table.level)).toBe(true);
    }),
  );
});

it('a sum tells every area that has no figure', () => {
  fc.assert(
    fc.property(rows, areas, (items, known) => {
      const table = pickLevel(items, known, 'KUNTA', { indicator: 127, year: 2022, gender: 'total' });
      const sum = levelSum(table);
      const counted = sum.ok ? sum.value.areas + sum.value.areasWithoutFigure : 0;
      const filled = table.figures.some(({ value }) => value !== null);
      expect(sum.ok).toBe(filled);
      expect(counted).toBe(filled ? table.figures.length : 0);
    }),
  );
});

it('no answer breaks the parsers', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (answer, text) => {
      expect(typeof parseSotkanetJson(answer).ok).toBe('boolean');
      expect(typeof parseSotkanetCsv(`${header}\n${text}`).ok).toBe('boolean');
      expect(plainText(text)).not.toMatch(/[\r\n\t]/);
    }),
  );
});
