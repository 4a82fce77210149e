import { describe, expect, test } from 'vitest';
import {
  placeKey,
  rollingYear,
  type Day,
  type Instant,
  type Month,
  type RegionCode,
  type UnitId,
} from '../kernel/index.js';
import type { BodyId } from '../kernel/collaborationIds.js';
import { tallyOf, type Count, type RawTable } from '../tally/index.js';
import { deepFreeze } from '../testing/index.js';
import {
  checkTargets,
  indicatorOf,
  keyOf,
  networkMeetingWaitDays,
  tallyReader,
  targetsByMonth,
  type IndicatorId,
  type IndicatorRequest,
  type Target,
} from './index.js';

const unit = 'liperi-school' as UnitId;
const period = rollingYear('2026-11' as Month);
const request = (targets: readonly Target[]): IndicatorRequest =>
  deepFreeze({
    place: { level: 'region', code: '14' as RegionCode },
    inPlace: () => true,
    period,
    asOf: '2026-11-22T10:00:00.000Z' as Instant,
    provisional: true,
    synthetic: true,
    day: '2026-11-22' as Day,
    units: [unit],
    targets,
  });

/** Waits of so many days, ten in each month named. */
const waits = (days: number, ...months: readonly string[]): readonly Count[] =>
  months.map((month) => ({
    cell: {
      measure: keyOf(networkMeetingWaitDays),
      place: placeKey({ level: 'unit', code: unit }),
      period: month as Month,
      dimensions: { days: String(days) },
    },
    n: 10,
  }));

const thirty: Target = {
  indicator: 'network-meeting-wait',
  of: 'each',
  kind: 'target',
  value: 30,
  from: '2025-01-01' as Day,
  decidedOn: '2024-12-12' as Day,
  decidedBy: 'steering-group' as BodyId,
};
const fourteen: Target = {
  ...thirty,
  value: 14,
  from: '2026-09-01' as Day,
  decidedOn: '2026-08-20' as Day,
};
const baseline: Target = { ...thirty, kind: 'baseline', of: 'median', value: 41 };

const within = 'network-meeting-wait-within-target';
const tableOf = (id: IndicatorId, counts: readonly Count[], targets: readonly Target[]): RawTable => {
  const asked = request(targets);
  const table = indicatorOf(id)?.compute(tallyReader(deepFreeze(tallyOf(counts)), asked), asked);
  if (!table) throw new Error(id);
  return table;
};
const heldOf = (counts: readonly Count[], ...targets: readonly Target[]) => {
  const [cell] = tableOf(within, counts, targets).cells;
  return cell?.value.kind === 'known' ? { share: cell.value.value, n: cell.value.n } : cell?.value.kind;
};
const namesOf = (counts: readonly Count[], ...targets: readonly Target[]) =>
  tableOf(within, counts, targets).cells[0]?.tells?.counts.map(({ name, count }) => [
    name.split('|').slice(3).join('|'),
    count,
  ]);

describe('waits held against a decided target', () => {
  test('F12: a target that becomes stricter in September changes nothing in the waits of February', () => {
    expect(heldOf(waits(20, '2026-02', '2026-10'), thirty, fourteen)).toEqual({ share: 0.5, n: 20 });
    expect(heldOf(waits(20, '2026-02'), thirty, fourteen)).toEqual({ share: 1, n: 10 });
  });

  test.each([
    ['the first of a month counts for that month', '2026-09-01', { share: 0, n: 10 }],
    ['a day within a month counts from the next month on', '2026-09-02', 'no-data'],
  ])('F12: a target from %s', (_title, from, expected) => {
    expect(heldOf(waits(20, '2026-09'), { ...fourteen, from: from as Day })).toEqual(expected);
  });

  test('F12: months without a target are neither in the share nor in its n', () => {
    expect(heldOf(waits(20, '2026-02', '2026-08', '2026-10'), fourteen)).toEqual({ share: 0, n: 10 });
  });

  test('F12: without a target in any month there is nothing to be within', () => {
    expect(heldOf(waits(20, '2026-02'))).toBe('not-applicable');
    expect(heldOf(waits(20, '2026-02'), { ...fourteen, from: '2026-11-15' as Day })).toBe('not-applicable');
    expect(heldOf(waits(20, '2026-02'), baseline)).toBe('not-applicable');
  });

  test('a sum over one target and one over two are different counts, and keep their names', () => {
    const counts = waits(20, '2026-02', '2026-10');
    expect(namesOf(counts, thirty)).toEqual([
      ['days=to-30', 20],
      ['', 20],
    ]);
    expect(namesOf(counts, thirty, fourteen)).toEqual([
      ['days=to-30/2026-09:to-14', 10],
      ['', 20],
    ]);
    expect(namesOf(counts, fourteen)).toEqual([
      ['days=none/2026-09:to-14', 0],
      ['days=none/2026-09:any', 10],
      ['', 20],
    ]);
  });

  test('what fell in months without a target follows from all waits of the period, and is told', () => {
    const [cell] = tableOf(within, waits(20, '2026-02', '2026-10'), [fourteen]).cells;
    expect(cell?.tells?.rests?.map(({ count }) => count)).toEqual([10, 10]);
  });

  test('the same decision again, with the same value, is the same count', () => {
    const again = { ...thirty, from: '2026-05-01' as Day };
    expect(namesOf(waits(20, '2026-02'), thirty, again)?.[0]).toEqual(['days=to-30', 10]);
  });

  test('the months of a period fall into runs of one decision', () => {
    const runs = targetsByMonth([thirty, fourteen], 'network-meeting-wait', 'each', period);
    expect(runs.map(({ since, months, target }) => [since, months.length, target?.value])).toEqual([
      ['2025-12', 9, 30],
      ['2026-09', 3, 14],
    ]);
  });
});

describe('the decisions beside the figures', () => {
  test('F48: a baseline and a target travel with the value, with their day and their body', () => {
    const { references } = tableOf('network-meeting-wait', waits(20, '2026-02'), [
      baseline,
      thirty,
      fourteen,
    ]).head;
    expect(references).toEqual([
      {
        kind: 'target',
        of: 'each',
        value: 14,
        unit: 'days',
        from: '2026-09-01',
        decidedOn: '2026-08-20',
        decidedBy: 'steering-group',
      },
      expect.objectContaining({ kind: 'baseline', of: 'median', value: 41, from: '2025-01-01' }),
    ]);
  });

  test('the share tells every target that some month was held against', () => {
    const { references } = tableOf(within, waits(20, '2026-02'), [thirty, fourteen]).head;
    expect(references?.map(({ value, unit: of }) => [value, of])).toEqual([
      [30, 'days'],
      [14, 'days'],
    ]);
  });

  test('F12: where nothing was decided the head says nothing', () => {
    expect(tableOf('network-meeting-wait', waits(20, '2026-02'), []).head).not.toHaveProperty('references');
  });
});

describe('checking decided targets', () => {
  test('lets through what can be held against figures', () => {
    const targets = deepFreeze([thirty, fourteen, baseline]);
    expect(checkTargets(targets)).toEqual({ ok: true, value: targets });
  });

  test.each([
    ['a value that is no number', { value: NaN }, [0, 'value'], 'not-a-number'],
    ['a value without end', { value: Infinity }, [0, 'value'], 'not-a-number'],
    ['a negative value', { value: -1 }, [0, 'value'], 'too-small'],
    ['97 where 0.97 is meant', { indicator: 'plan-share', value: 97 }, [0, 'value'], 'not-a-share'],
    ['an unknown indicator', { indicator: 'happiness' }, [0, 'indicator'], 'not-in-the-list'],
    ['an empty code of the figure', { of: '' }, [0, 'of'], 'empty-text'],
    ['an unknown kind', { kind: 'wish' }, [0, 'kind'], 'not-in-the-list'],
    ['a day that is none', { from: '2026-02-30' }, [0, 'from'], 'not-a-day'],
    ['a decision on no day', { decidedOn: 'soon' }, [0, 'decidedOn'], 'not-a-day'],
    ['a body without a code', { decidedBy: '' }, [0, 'decidedBy'], 'not-a-code'],
  ])('F12: refuses %s', (_title, wrong, path, code) => {
    const checked = checkTargets([{ ...thirty, ...wrong } as Target]);
    expect(checked).toMatchObject({ ok: false, error: [{ path, code }] });
  });

  test('tells every issue at once, and a decision that is there twice', () => {
    const checked = checkTargets([thirty, { ...thirty, value: 21 }, { ...thirty, from: '' as Day, of: '' }]);
    expect(!checked.ok && checked.error.map(({ path, code }) => [...path, code])).toEqual([
      [2, 'of', 'empty-text'],
      [2, 'from', 'not-a-day'],
      [1, 'said-twice'],
    ]);
  });
});
