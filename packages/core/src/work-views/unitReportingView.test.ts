import { describe, expect, test } from 'vitest';
import type { Assignment } from '../access/index.js';
import type { ControllerId } from '../kernel/controller.js';
import { discussions, keyOf, recordingDelays, indicatorOf, tallyReader } from '../indicators/index.js';
import {
  placeKey,
  rollingYear,
  type Day,
  type Instant,
  type Month,
  type RegionCode,
  type UnitId,
} from '../kernel/index.js';
import { defaultPolicy, publish } from '../privacy/index.js';
import { tallyOf, type Count } from '../tally/index.js';
import { deepFreeze } from '../testing/index.js';
import { unitReportingView } from '../work-views/index.js';

const region = '14' as RegionCode;
const controller = 'liperi' as ControllerId;
const [school, clinic] = ['liperi-school', 'liperi-clinic'] as readonly string[] as [UnitId, UnitId];
const period = rollingYear('2026-11' as Month);
const asked = { inPlace: () => true, period, day: '2026-11-22' as Day };

const inMonth = (unit: UnitId, month: string, days: string): readonly Count[] => {
  const cell = { place: placeKey({ level: 'unit', code: unit }), period: month as Month };
  const codes = { setting: 'school', origin: 'family-wish' };
  return [
    { cell: { ...cell, measure: keyOf(discussions), dimensions: codes }, n: 1 },
    { cell: { ...cell, measure: keyOf(recordingDelays), dimensions: { days } }, n: 1 },
  ];
};
const counts = [...inMonth(school, '2026-02', '2'), ...inMonth(school, '2026-09', '40')];
const tally = deepFreeze(tallyOf([...counts, ...inMonth(school, '2026-10', '3')]));

describe('R0-P12: how a unit has reported', () => {
  const supervisor: Assignment = {
    subject: 's-1',
    roles: ['supervisor'],
    units: [school],
    region,
    controller,
  };
  const view = (posts: readonly Assignment[], ...units: readonly UnitId[]) =>
    unitReportingView(tally, { ...asked, posts, region, units, controllerOf: () => controller });

  test('is told to its supervisor', () => {
    const unit = { unit: school, months: 12, monthsWithEntries: 3, medianDelayDays: 3 };
    expect(view([supervisor], school)).toEqual({ ok: true, value: [unit] });
  });

  test.each([
    ['nobody', [], 'not-signed-in'],
    ['the supervisor of another unit', [{ ...supervisor, units: [clinic] }], 'ground-missing'],
    [
      'a supervisor whose post is another controller’s',
      [{ ...supervisor, controller: 'county' as ControllerId }],
      'other-controller',
    ],
    ['a supervisor in another region', [{ ...supervisor, region: '11' as RegionCode }], 'other-region'],
    [
      'a publisher of statistics',
      [{ ...supervisor, roles: ['statistics-publisher' as const] }],
      'role-not-entitled',
    ],
  ])('is not told to %s', (_who, posts, code) => {
    expect(view(posts, school)).toMatchObject({ ok: false, error: { code } });
  });

  test('one unit that is not the asker’s closes the whole question', () => {
    expect(view([supervisor], school, clinic)).toMatchObject({
      ok: false,
      error: { code: 'ground-missing' },
    });
  });
});

describe('R0-P12: how units of a region have reported', () => {
  const units = Array.from({ length: 16 }, (_, index) => `unit-${index + 1}` as UnitId);
  const request = {
    ...asked,
    place: { level: 'region', code: region } as const,
    asOf: '2026-11-22T10:00:00.000Z' as Instant,
    provisional: true,
    synthetic: true,
    units,
    targets: [],
  };
  // Six in every month and quickly, five once and late, one in eight months, four never
  const reported = units.flatMap((unit, index) => {
    if (index < 6)
      return ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11']
        .flatMap((m) => inMonth(unit, `2026-${m}`, '1'))
        .concat(inMonth(unit, '2025-12', '1'));
    if (index < 11) return inMonth(unit, '2026-03', '45');
    return index < 12
      ? ['01', '02', '03', '04', '05', '06', '07', '08'].flatMap((m) => inMonth(unit, `2026-${m}`, '20'))
      : [];
  });
  const tableOf = (id: 'units-by-months-reported' | 'units-by-recording-delay', all: readonly Count[]) => {
    const table = indicatorOf(id)?.compute(tallyReader(tallyOf(all), request), request);
    if (!table) throw new Error(id);
    return table;
  };
  const rowsOf = (id: Parameters<typeof tableOf>[0], all = reported) => {
    const { cells, total } = tableOf(id, all);
    return [...cells, ...(total ? [total.cell] : [])].map(({ code, value }) => [
      code,
      value.kind === 'known' ? value.value : value.kind,
    ]);
  };

  test('by the months in which they did', () => {
    expect(rowsOf('units-by-months-reported')).toEqual([
      ['no-month', 4],
      ['some-months', 5],
      ['most-months', 1],
      ['every-month', 6],
      ['total', 16],
    ]);
  });

  test('by how soon half of it was written down', () => {
    expect(rowsOf('units-by-recording-delay')).toEqual([
      ['in-a-week', 6],
      ['in-a-month', 1],
      ['later', 5],
      ['delay-unknown', 0],
      ['total', 12],
    ]);
  });

  test('numbers of units are structure: a single late one is seen, and not named', () => {
    const published = publish(tableOf('units-by-recording-delay', reported), defaultPolicy);
    expect(published.cells.map(({ value }) => value.kind)).toEqual(Array.from({ length: 5 }, () => 'known'));
    expect(JSON.stringify(published)).not.toMatch(/unit-\d/);
  });

  test('where nobody counts there is no data, not sixteen silent units', () => {
    expect(new Set(rowsOf('units-by-months-reported', []).map(([, kind]) => kind))).toEqual(
      new Set(['no-data']),
    );
  });
});
