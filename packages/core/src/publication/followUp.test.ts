import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { indicatorOf, tallyReader, type ReportedSeries } from '../indicators/index.js';
import {
  addMonths,
  rollingYear,
  type Day,
  type Instant,
  type Month,
  type PeriodKey,
  type RegionCode,
} from '../kernel/index.js';
import { defaultPolicy, publish, type PublishedTable } from '../privacy/index.js';
import attendances from '../statistics/reference/spcXmrPtdAeAttendances.golden.json';
import { emptyTally, exactly, type RawTable } from '../tally/index.js';
import { deepFreeze } from '../testing/index.js';
import { chartOf, trendOf } from './followUp.js';

const request = {
  place: { level: 'region', code: '14' as RegionCode } as const,
  inPlace: () => true,
  period: rollingYear('2026-11' as Month),
  asOf: '2026-11-22T10:00:00.000Z' as Instant,
  provisional: true,
  synthetic: false,
  day: '2026-11-22' as Day,
  units: [],
  targets: [],
};

const seriesOf = (
  grain: ReportedSeries['grain'],
  counts: readonly (readonly [string, number])[],
): PublishedTable => {
  const reportedSeries: readonly ReportedSeries[] = deepFreeze([
    {
      indicator: 'reported-child-psychiatry-referrals',
      grain,
      asOf: '2026-10-31' as Day,
      publisher: 'Siun sote',
      title: 'Potilastietojärjestelmä',
      counts: counts.map(([period, count]) => ({ period: period as PeriodKey, count })),
    },
  ]);
  const indicator = indicatorOf('reported-child-psychiatry-referrals')!;
  const table = indicator.compute(tallyReader(emptyTally, request), { ...request, reportedSeries });
  return publish(table, defaultPolicy);
};

const months = (first: string, counts: readonly number[]) =>
  counts.map((count, index) => [addMonths(first as Month, index), count] as const);

describe('F46: the yearly change of referrals', () => {
  it('three steps of −6.9 % leave 0.80695 of the beginning', () => {
    // Raahe District 3, 2013–2016 (Niemelä et al. 2019): AAPC −6.9
    const falling = [0, 1, 2, 3].map(
      (step) => [String(2013 + step), Math.round(1e6 * 0.931 ** step)] as const,
    );
    const trend = trendOf(seriesOf('year', falling));
    if (!trend.ok) throw new Error(trend.error.code);
    expect(trend.value.times).toBeCloseTo(0.80695, 5);
    expect(trend.value.change.percentPerYear).toBeCloseTo(-6.9, 4);
    expect(trend.value).toMatchObject({ from: 2013, to: 2016 });
    expect(trend.value.averagePercentPerYear).toBe(trend.value.change.percentPerYear);
  });

  it('from seven years on the line may break, and the average is that of its parts by their lengths', () => {
    const rates = [1.019, 1.019, 1.019, 1.019, 0.931, 0.931, 0.931];
    const counts = rates.reduce<number[]>((all, rate) => [...all, (all.at(-1) ?? 1e7) * rate], [1e7]);
    const trend = trendOf(
      seriesOf(
        'year',
        counts.map((count, index) => [String(2009 + index), Math.round(count)] as const),
      ),
    );
    if (!trend.ok) throw new Error(trend.error.code);
    expect(trend.value.segments.map(({ from, to }) => [from, to])).toEqual([
      [2009, 2013],
      [2013, 2016],
    ]);
    const average = 100 * ((1.019 ** 4 * 0.931 ** 3) ** (1 / 7) - 1);
    expect(trend.value.averagePercentPerYear).toBeCloseTo(average, 4);
  });

  it('adds months and quarters up to whole years, and leaves out a year with one missing', () => {
    const quarters = [2023, 2024, 2025, 2026].flatMap((year) =>
      [1, 2, 3, 4].map((quarter) => [`${year}-Q${quarter}`, 30 + year - 2023] as const),
    );
    const trend = trendOf(seriesOf('quarter', quarters.slice(0, -1)));
    expect(trend).toMatchObject({ ok: true, value: { from: 2023, to: 2025 } });
    const years = trendOf(
      seriesOf('year', [
        ['2023', 120],
        ['2024', 124],
        ['2025', 128],
      ]),
    );
    expect(trend).toEqual(years);
  });

  it.each([
    [
      'two years',
      [
        ['2024', 20],
        ['2025', 30],
      ],
      { code: 'too-few', what: 'years', received: 2, min: 3 },
    ],
    [
      'a hidden year',
      [
        ['2022', 20],
        ['2023', 3],
        ['2024', 20],
        ['2025', 30],
      ],
      { code: 'suppressed' },
    ],
    [
      'no referral at all',
      [
        ['2023', 0],
        ['2024', 0],
        ['2025', 0],
      ],
      { code: 'not-defined', reason: { code: 'not-defined', reason: 'no-events' } },
    ],
  ] as const)('has none of %s', (_title, counts, error) => {
    expect(trendOf(seriesOf('year', counts))).toEqual({ ok: false, error });
  });
});

// The chart screens the moving ranges, as the tool does unless told
const screened = attendances.cases.filter(({ input }) => input.screen_outliers);

describe('F46: the control chart of referrals', () => {
  it.each(screened)('flags the points of the real A&E series $id that NHSRplotthedots flags', (one) => {
    const series = months('2019-01', one.input.y);
    const chart = chartOf(seriesOf('month', series));
    const expected = series.flatMap(([code], index) =>
      one.special_cause_type[index] === 'Common Cause' ? [] : [code],
    );
    expect(chart.ok && chart.value.standingOut.map(({ code }) => code)).toEqual(expected);
  });

  it('has fixtures in which points are flagged', () => {
    const flagged = screened.filter((one) =>
      one.special_cause_type.some((label) => label !== 'Common Cause'),
    );
    expect(flagged.length).toBeGreaterThan(5);
  });

  it('says how firm its limits are, and that equal counts have none', () => {
    const chart = chartOf(seriesOf('month', months('2026-01', [20, 24, 19, 23, 20, 26, 21, 22, 90])));
    expect(chart.ok && chart.value.status).toBe('trial');
    expect(chart.ok && chart.value.standingOut.at(-1)).toEqual({
      code: '2026-09',
      side: 'high',
      rules: ['outside'],
    });
    const equal = chartOf(seriesOf('month', months('2026-01', [20, 20, 20, 20, 20, 20, 20, 20])));
    expect(equal).toMatchObject({ ok: true, value: { lower: null, upper: null, standingOut: [] } });
    expect(chartOf(seriesOf('month', months('2026-01', [20, 21, 22])))).toMatchObject({
      ok: false,
      error: { code: 'too-few', what: 'points', received: 3, min: 8 },
    });
  });

  it('leaves out a month that is not over yet: a part of it is no fall', () => {
    const byMonth: RawTable = {
      head: {
        ...seriesOf('month', months('2026-01', [20])),
        table: 'services-added-by-month',
        source: { kind: 'events' },
        asOf: request.asOf,
      },
      dimension: 'month',
      protect: 'family',
      cells: months('2026-01', [20, 24, 19, 23, 20, 26, 21, 22, 24, 20, 5]).map(([code, count]) => ({
        code,
        value: { kind: 'known', value: count },
        count: exactly(count),
      })),
    };
    const chart = chartOf(publish(byMonth, defaultPolicy));
    expect(chart.ok && chart.value.points.at(-1)?.value).toBeNull();
    expect(chart.ok && chart.value.points.at(-2)?.value).toBe(20);
  });
});

test('F46 law: a series with a hidden count has no trend and no chart, however long it is', () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 5, max: 400 }));
  fc.assert(
    fc.property(fc.array(count, { minLength: 1, maxLength: 48 }), (counts) => {
      const table = seriesOf('month', months('2022-01', counts));
      const isHidden = table.cells.some(({ value }) => value.kind === 'suppressed');
      expect(isHidden).toBe(counts.some((one) => one > 0 && one < defaultPolicy.threshold));
      if (!isHidden) return;
      expect(trendOf(table)).toEqual({ ok: false, error: { code: 'suppressed' } });
      expect(chartOf(table)).toEqual({ ok: false, error: { code: 'suppressed' } });
    }),
  );
});

test('a table that is no series has neither trend nor chart', () => {
  const bySetting = {
    ...seriesOf('year', [['2025', 20]]),
    axes: [{ dimension: 'setting', codes: ['school', 'health'], total: false }],
  } as PublishedTable;
  expect(trendOf(bySetting)).toEqual({ ok: false, error: { code: 'not-a-series' } });
  expect(chartOf(bySetting)).toEqual({ ok: false, error: { code: 'not-a-series' } });
});
