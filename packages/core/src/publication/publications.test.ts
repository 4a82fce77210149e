import type { ControllerId } from '../kernel/controller.js';
import { describe, expect, test } from 'vitest';
import { discussions, keyOf, networkMeetingSteps } from '../indicators/index.js';
import {
  placeKey,
  type Day,
  type Instant,
  type MunicipalityCode,
  type RegionCode,
  type UnitId,
} from '../kernel/index.js';
import { defaultPolicy, emptyRegister, newsOf, withPublication } from '../privacy/index.js';
import { tallyOf, type Count } from '../tally/index.js';
import { deepFreeze } from '../testing/index.js';
import { publishRegion, registerReach, type RegionPublicationInput } from './index.js';

const unit = 'a-school' as UnitId;
const region = '14' as RegionCode;
const held = (month: string, n: number): Count => ({
  cell: {
    measure: keyOf(discussions),
    place: placeKey({ level: 'unit', code: unit }),
    period: month as Count['cell']['period'],
    dimensions: { origin: 'family-wish', setting: 'school' },
  },
  n,
});
const year = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10'].map((month) => held(month, 10));
const inputOf = (day: string, counts: readonly Count[]): RegionPublicationInput => ({
  region,
  units: [
    {
      unit,
      name: { fi: unit, sv: unit, en: unit },
      municipality: '167' as MunicipalityCode,
      controller: 'county' as ControllerId,
      region,
    },
  ],
  tally: tallyOf(counts),
  reportedSurveys: [],
  populations: [],
  policy: defaultPolicy,
  today: day as Day,
  asOf: `${day}T01:00:00.000Z` as Instant,
  synthetic: true,
});
const published = (input: RegionPublicationInput) => {
  const made = publishRegion(input);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
};
const october = published(inputOf('2026-10-31', year));
const register = deepFreeze(withPublication(emptyRegister, october.entry));

describe('a new month', () => {
  test.each([
    [0, '2025-11..2026-10'],
    [1, '2025-11..2026-10'],
    [4, '2025-11..2026-10'],
    [5, '2025-12..2026-11'],
  ])('with %i discussions the year ends so that nothing follows from its total: %s', (n, period) => {
    const counts = n === 0 ? year : [...year, held('2026-11', n)];
    const { tables, waiting } = published({ ...inputOf('2026-11-05', counts), register });
    const waits = period.endsWith('2026-10');
    // The same words for none and for a few: the answer tells no count
    expect(waiting.filter(({ code }) => code === 'month-waits')).toEqual(
      waits ? [{ code: 'month-waits', month: '2026-11', reason: 'would-disclose' }] : [],
    );
    expect(tables[0]?.period.key).toBe(period);
    expect(tables[0]?.cells.every(({ value }) => value.kind === 'known')).toBe(true);
  });
});

describe('a publication that cannot be let out', () => {
  const november = published({ ...inputOf('2026-11-05', [...year, held('2026-11', 6)]), register });

  test('is refused whole when a month that was shown falls below the threshold', () => {
    const after = deepFreeze(withPublication(register, november.entry));
    const input = { ...inputOf('2026-11-06', [...year, held('2026-11', 3)]), register: after };
    expect(publishRegion(input)).toMatchObject({ ok: false, error: { code: 'would-disclose' } });
  });
});

describe('a table that cannot be let out', () => {
  const meetings = (month: string, n: number): Count => ({
    ...held(month, n),
    cell: { ...held(month, n).cell, measure: keyOf(networkMeetingSteps), dimensions: { step: 'held' } },
  });
  const both = [...year, ...year.map(({ cell }) => meetings(cell.period, 10))];

  test('stays as it was published before, and the answer names it without a count', () => {
    const before = published(inputOf('2026-10-30', both));
    const corrected = [...both, meetings('2026-10', -7)];
    const input = {
      ...inputOf('2026-10-31', corrected),
      register: withPublication(emptyRegister, before.entry),
    };
    const { tables, waiting } = published(input);
    const letOut = tables.map(({ table }) => table);
    const leftOut = before.tables.map(({ table }) => table).filter((table) => !letOut.includes(table));
    expect(leftOut).toContain('network-meetings-by-month');
    expect(waiting).toEqual(
      leftOut.map((table) => ({ code: 'table-waits', table, reason: 'would-disclose' })),
    );
    expect(before.waiting).toEqual([]);
  });
});

describe('the entry of a publication', () => {
  test('is nothing when nothing has changed, and does not repeat what its month has said', () => {
    const again = published({ ...inputOf('2026-10-31', year), register });
    expect(again.entry).toMatchObject({ cells: [], relations: [] });
    expect(newsOf(october.entry, [])).toEqual(october.entry);
  });

  test('is kept for two rolling years', () => {
    expect(registerReach('2026-11-22' as Day)).toBe('2024-12');
  });
});
