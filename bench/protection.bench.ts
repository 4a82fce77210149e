/**
 * Protection of tables: one table of 20 × 30 with its margins, dense and sparse, and everything a region publishes in five years as one linked
 * family: months of the region, quarters of its areas and municipalities, years of its units, each by setting.
 */
import { defaultPolicy, publishRegion, type Day, type Instant } from '@puheeksi/core';
import {
  emptyRegister,
  protect,
  withPublication,
  type Family,
  type FamilyCell,
  type FamilyPolicy,
  type SumRelation,
} from '@puheeksi/core/privacy';
import { northKareliaCounts, northKareliaSample, seededRandom } from '@puheeksi/core/testing';
import { within, type BenchRow } from './lib/measure.ts';

const random = seededRandom(14);

/** Exponential counts, a seventh of them zero: the many small numbers of small places. */
const draw = (mean: number): number =>
  random.chance(0.14) ? 0 : Math.floor(-mean * Math.log(1 - random.unit()));

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

const twoWay = (rows: number, columns: number, drawOne: () => number): Family => {
  const inner = Array.from({ length: rows }, () => Array.from({ length: columns }, drawOne));
  const r = inner.map((_, row) => `r${row}`);
  const c = inner[0]!.map((_, column) => `c${column}`);
  const cells: FamilyCell[] = [{ key: 'T|T', count: sumOf(inner.flat()) }];
  r.forEach((row, at) => cells.push({ key: `${row}|T`, count: sumOf(inner[at]!) }));
  c.forEach((column, at) => cells.push({ key: `T|${column}`, count: sumOf(inner.map((line) => line[at]!)) }));
  r.forEach((row, i) =>
    c.forEach((column, j) => cells.push({ key: `${row}|${column}`, count: inner[i]![j]! })),
  );
  const relations: SumRelation[] = [
    ...['T', ...r].map((row) => ({ total: `${row}|T`, parts: c.map((column) => `${row}|${column}`) })),
    ...['T', ...c].map((column) => ({ total: `T|${column}`, parts: r.map((row) => `${row}|${column}`) })),
  ];
  return { cells, relations };
};

const settings = ['school', 'early-education', 'health', 'social', 'family-work', 'other'];

/** Five years of a region of 14 municipalities in 4 areas, with 200 units; every figure in total and by setting. */
const fiveYears = (): Family => {
  const counts = new Map<string, number>();
  const relations: SumRelation[] = [];
  const key = (place: string, period: string, setting: string): string => `${place}|${period}|${setting}`;
  const add = (at: string, n: number): void => void counts.set(at, (counts.get(at) ?? 0) + n);
  const years = [2021, 2022, 2023, 2024, 2025].map(String);
  const quartersOf = (year: string) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
  const monthsOf = (quarter: string) =>
    [1, 2, 3].map(
      (m) => `${quarter.slice(0, 4)}-${String((Number(quarter.at(-1)) - 1) * 3 + m).padStart(2, '0')}`,
    );
  const municipalities = Array.from({ length: 14 }, (_, index) => ({
    name: `m${index}`,
    area: `a${index % 4}`,
  }));
  const units = Array.from({ length: 200 }, (_, index) => ({
    name: `u${index}`,
    // Half of the units are in the two largest municipalities
    municipality: municipalities[index < 100 ? index % 2 : index % 14]!,
    setting: settings[index % settings.length]!,
  }));
  for (const unit of units)
    for (const year of years)
      for (const quarter of quartersOf(year))
        for (const month of monthsOf(quarter)) {
          const n = draw(0.8);
          for (const setting of [unit.setting, 'all']) {
            add(key('region', month, setting), n);
            for (const place of ['region', unit.municipality.area, unit.municipality.name])
              for (const period of [quarter, year]) add(key(place, period, setting), n);
          }
          add(key(unit.name, year, unit.setting), n);
        }
  const places = ['region', 'a0', 'a1', 'a2', 'a3', ...municipalities.map(({ name }) => name)];
  const everySetting = ['all', ...settings];
  const all = (place: string, period: string, setting: string): string => {
    const at = key(place, period, setting);
    if (!counts.has(at)) counts.set(at, 0);
    return at;
  };
  for (const year of years) {
    const quarters = quartersOf(year);
    for (const period of [year, ...quarters]) {
      for (const place of places)
        relations.push({
          total: all(place, period, 'all'),
          parts: settings.map((s) => all(place, period, s)),
        });
      for (const setting of everySetting) {
        relations.push({
          total: all('region', period, setting),
          parts: ['a0', 'a1', 'a2', 'a3'].map((area) => all(area, period, setting)),
        });
        for (const area of ['a0', 'a1', 'a2', 'a3'])
          relations.push({
            total: all(area, period, setting),
            parts: municipalities
              .filter((m) => m.area === area)
              .map(({ name }) => all(name, period, setting)),
          });
      }
    }
    for (const setting of everySetting) {
      for (const place of places)
        relations.push({
          total: all(place, year, setting),
          parts: quarters.map((quarter) => all(place, quarter, setting)),
        });
      for (const quarter of quarters)
        relations.push({
          total: all('region', quarter, setting),
          parts: monthsOf(quarter).map((month) => all('region', month, setting)),
        });
    }
    for (const month of quarters.flatMap(monthsOf))
      relations.push({
        total: all('region', month, 'all'),
        parts: settings.map((setting) => all('region', month, setting)),
      });
    for (const { name } of municipalities)
      for (const setting of settings) {
        const own = units.filter((unit) => unit.municipality.name === name && unit.setting === setting);
        if (own.length > 0)
          relations.push({
            total: all(name, year, setting),
            parts: own.map((unit) => all(unit.name, year, setting)),
          });
      }
  }
  return { cells: [...counts].map(([at, count]) => ({ key: at, count })), relations };
};

const protectedFamily = (family: Family, policy: FamilyPolicy = defaultPolicy) => {
  const result = protect(family, policy);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const rows: BenchRow[] = [];
for (const mean of [4, 12, 40]) {
  const table = twoWay(20, 30, () => draw(mean));
  const { hidden, small } = protectedFamily(table);
  rows.push(
    within(
      `protect and audit 20 × 30 with margins, ${small.length} small, ${hidden.length} hidden`,
      { run: () => protect(table, defaultPolicy) },
      100,
      { rounds: 9, warmUp: 3 },
    ),
  );
}
// Where most cells are 0 and the others small, bounds and not rank decide what leaks
const sparse = (density: number): Family => twoWay(20, 30, () => (random.chance(density) ? 1 + draw(2) : 0));
for (const zeros of ['may-be-hidden', 'shown', 'hidden'] as const)
  for (const percent of [5, 10, 20, 30]) {
    const policy: FamilyPolicy = { ...defaultPolicy, zeros };
    const tables = Array.from({ length: 5 }, () => sparse(percent / 100));
    const hidden = tables.map((table) => protectedFamily(table, policy).hidden.length);
    const name = `the slowest of 5 tables of 20 × 30, ${percent} % not zero, zeros ${zeros}, ${Math.min(...hidden)}–${Math.max(...hidden)} hidden`;
    const measured = tables.map((table) =>
      within(name, { run: () => protect(table, policy) }, 100, { rounds: 5, warmUp: 2 }),
    );
    rows.push(measured.reduce((slowest, one) => (one.ratio > slowest.ratio ? one : slowest)));
  }
const region = fiveYears();
const { hidden, small } = protectedFamily(region);
rows.push(
  within(
    `five years of a region: ${region.cells.length} cells, ${region.relations.length} relations, ${small.length} small, ${hidden.length} hidden`,
    { run: () => protect(region, defaultPolicy) },
    10_000,
    { rounds: 1, warmUp: 0 },
  ),
);

/** One made-up region, every registered indicator, published for the second time: the register holds the first. */
const night = (() => {
  const today = '2026-11-22' as Day;
  const sample = northKareliaSample(14, today);
  const counts = northKareliaCounts(sample, 14, today);
  const input = { ...sample, ...counts, policy: defaultPolicy, today, synthetic: true };
  const publish = (asOf: string, register = emptyRegister) => {
    const made = publishRegion({ ...input, asOf: asOf as Instant, register });
    if (!made.ok) throw new Error(made.error.code);
    return made.value;
  };
  const first = publish('2026-11-21T01:00:00.000Z');
  const register = withPublication(emptyRegister, first.entry);
  return { tables: first.tables, publish: () => publish('2026-11-22T01:00:00.000Z', register) };
})();
const cells = night.tables.reduce((sum, table) => sum + table.cells.length, 0);
rows.push(
  within(
    `a night of a region: ${night.tables.length} tables, ${cells} cells, protected with the night before`,
    { run: night.publish },
    200,
    { rounds: 5, warmUp: 1 },
  ),
);
console.log(JSON.stringify(rows));
