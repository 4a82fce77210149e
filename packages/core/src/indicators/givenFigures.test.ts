import { describe, expect, it, test } from 'vitest';
import {
  rollingYear,
  type Day,
  type Instant,
  type Month,
  type PeriodKey,
  type RegionCode,
} from '../kernel/index.js';
import { emptyTally } from '../tally/index.js';
import { deepFreeze, knownNationalFigures, northKareliaSeries } from '../testing/index.js';
import {
  checkNationalFigures,
  checkReportedSeries,
  indicatorOf,
  nationalIndicators,
  reportedSeriesIds,
  tallyReader,
  type IndicatorId,
  type IndicatorRequest,
  type NationalFigures,
  type ReportedSeries,
} from './index.js';

const region = { level: 'region', code: '14' as RegionCode } as const;
const country = { level: 'country', code: 'FI' } as const;
const request: IndicatorRequest = deepFreeze({
  place: region,
  inPlace: () => true,
  period: rollingYear('2026-11' as Month),
  asOf: '2026-11-22T10:00:00.000Z' as Instant,
  provisional: true,
  synthetic: true,
  day: '2026-11-22' as Day,
  units: [],
  targets: [],
});
const tableOf = (id: IndicatorId, more: Partial<IndicatorRequest>) =>
  indicatorOf(id)!.compute(tallyReader(emptyTally, request), { ...request, ...more });

const series: ReportedSeries = deepFreeze({
  indicator: 'reported-child-psychiatry-referrals',
  grain: 'quarter',
  asOf: '2026-09-30' as Day,
  publisher: 'Siun sote',
  title: 'Potilastietojärjestelmä',
  counts: [
    { period: '2026-Q3' as PeriodKey, count: 71 },
    { period: '2026-Q1' as PeriodKey, count: 64 },
  ],
});
const figures: NationalFigures = deepFreeze({
  indicator: 'anxiety-8-9',
  place: country,
  asOf: '2023-09-21' as Day,
  source: { publisher: 'THL / Sotkanet.fi', title: 'Sotkanet 328', year: 2023, licence: 'CC BY 4.0' },
  figures: [
    { year: 2019, value: 0.13 },
    { year: 2023, value: 0.2, n: 90_000 },
  ],
});

describe('F46: series that a region reports', () => {
  it('stand in a table of their own with their own day and source, a quarter without a count is no data', () => {
    const table = tableOf(series.indicator, { reportedSeries: [series] });
    expect(table.head).toMatchObject({
      period: { key: '2026-01..2026-09', grain: 'months' },
      asOf: '2026-09-30',
      source: { kind: 'reported', publisher: 'Siun sote', title: 'Potilastietojärjestelmä', year: 2026 },
      caveats: ['follow-up-shows-no-cause', 'synthetic-data'],
    });
    expect([table.protect, table.total]).toEqual(['family', undefined]);
    expect(
      table.cells.map(({ code, value, tells }) => [code, value, tells?.counts.map(({ name }) => name)]),
    ).toEqual([
      ['2026-q1', { kind: 'known', value: 64 }, ['reported-child-psychiatry-referrals@1|region:14|2026-Q1']],
      ['2026-q2', { kind: 'no-data' }, undefined],
      ['2026-q3', { kind: 'known', value: 71 }, ['reported-child-psychiatry-referrals@1|region:14|2026-Q3']],
    ]);
  });

  it.each([
    ['an unknown series', { indicator: 'discussions' as never }, [0, 'indicator'], 'not-in-the-list'],
    ['another length of period', { grain: 'month' as const }, [0, 'counts', 0, 'period'], 'other-grain'],
    ['a quarter that is not over', { asOf: '2026-09-29' as Day }, [0, 'counts', 0, 'period'], 'not-over-yet'],
    [
      'a count that is none',
      { counts: [{ period: '2026-Q1' as PeriodKey, count: -1 }] },
      [0, 'counts', 0, 'count'],
      'not-a-count',
    ],
    [
      'a period that is none',
      { counts: [{ period: '2026-Q5' as PeriodKey, count: 1 }] },
      [0, 'counts', 0, 'period'],
      'not-a-period',
    ],
    [
      'a period twice',
      { counts: [series.counts[1]!, series.counts[1]!] },
      [0, 'counts', 1, 'period'],
      'said-twice',
    ],
    ['nothing', { counts: [] }, [0, 'counts'], 'empty-list'],
    ['nobody who reports', { publisher: ' ' }, [0, 'publisher'], 'empty-text'],
    ['no day', { asOf: '2026-13-01' as Day }, [0, 'asOf'], 'not-a-day'],
  ] as const)('refuse %s', (_title, more, path, code) => {
    const answer = checkReportedSeries([{ ...series, ...more } as ReportedSeries]);
    expect(answer.ok ? [] : answer.error).toEqual(
      expect.arrayContaining([expect.objectContaining({ path, code })]),
    );
  });

  it('refuse a second series of the same indicator: a month in a quarter would tell the others', () => {
    expect(
      checkReportedSeries([
        series,
        { ...series, grain: 'year', counts: [{ period: '2025' as PeriodKey, count: 9 }] },
      ]),
    ).toEqual({
      ok: false,
      error: [{ path: [1, 'indicator'], code: 'said-twice', received: series.indicator }],
    });
  });

  it('of the sample can be published, one of each, and say that they are made up', () => {
    const sample = northKareliaSeries(14, '2026-11-22' as Day);
    expect(checkReportedSeries(sample).ok).toBe(true);
    expect(sample.map(({ indicator }) => indicator)).toEqual([...reportedSeriesIds]);
    expect(tableOf(sample[0]!.indicator, { reportedSeries: sample }).head.caveats).toContain(
      'synthetic-data',
    );
  });
});

describe('F47: figures that others publish', () => {
  it('carry who asked or registered, their own day and n; a round without a figure is no data', () => {
    const table = tableOf('anxiety-8-9', { place: country, nationalFigures: [figures] });
    expect(table.head).toMatchObject({
      place: country,
      period: { key: '2019-01..2023-12' },
      asOf: '2023-09-21',
      unit: 'share',
      source: { kind: 'register', publisher: 'THL / Sotkanet.fi', collection: 'ktk', licence: 'CC BY 4.0' },
      // Real figures beside made-up ones: they do not say that they are made up
      caveats: ['follow-up-shows-no-cause'],
    });
    expect(table.cells).toEqual([
      { code: '2019', value: { kind: 'known', value: 0.13 } },
      { code: '2021', value: { kind: 'no-data' } },
      { code: '2023', value: { kind: 'known', value: 0.2, n: 90_000 } },
    ]);
  });

  it('overweight at ages 2–16 carries the source finlapsetRegister, boys and girls apart', () => {
    const table = tableOf('overweight-2-16', { place: country, nationalFigures: knownNationalFigures() });
    expect(table.head.source).toMatchObject({ kind: 'register', collection: 'finlapsetRegister' });
    expect(table.cells.map(({ code, value }) => [code, value.kind === 'known' && value.value])).toEqual([
      ['2022-boys', 0.27],
      ['2022-girls', 0.18],
    ]);
  });

  it('of one level are never shown for another', () => {
    expect(tableOf('anxiety-8-9', { nationalFigures: [figures] }).cells).toEqual([
      { code: 'all', value: { kind: 'no-data' } },
    ]);
    const ofRegion: NationalFigures = { ...figures, place: region, figures: [{ year: 2023, value: 0.4 }] };
    const both = { nationalFigures: [figures, ofRegion] };
    expect(tableOf('anxiety-8-9', both).cells).toEqual([
      { code: '2023', value: { kind: 'known', value: 0.4 } },
    ]);
    expect(tableOf('anxiety-8-9', { ...both, place: country }).cells.at(-1)?.value).toMatchObject({
      value: 0.2,
    });
  });

  it.each([
    [
      'a percentage in the place of a share',
      { figures: [{ year: 2022, value: 27 }] },
      'value',
      'not-a-share',
    ],
    ['a negative value', { figures: [{ year: 2022, value: -0.1 }] }, 'value', 'too-small'],
    ['no number', { figures: [{ year: 2022, value: Number.NaN }] }, 'value', 'not-a-number'],
    ['a year to come', { figures: [{ year: 2024, value: 0.1 }] }, 'year', 'not-over-yet'],
    ['a year that is none', { figures: [{ year: 20.5, value: 0.1 }] }, 'year', 'not-a-year'],
    ['half a respondent', { figures: [{ year: 2022, value: 0.1, n: 1.5 }] }, 'n', 'not-a-count'],
  ] as const)('refuse %s', (_title, more, field, code) => {
    const answer = checkNationalFigures([{ ...figures, ...more }]);
    expect(answer.ok ? [] : answer.error).toEqual([
      expect.objectContaining({ path: [0, 'figures', 0, field], code }),
    ]);
  });

  it('refuse the same figure twice, an unknown one, no licence and no figures', () => {
    const codes = (...all: readonly NationalFigures[]) => {
      const answer = checkNationalFigures(all);
      return answer.ok ? [] : answer.error.map(({ path, code }) => [...path, code].join('.'));
    };
    expect(codes(figures, figures)).toEqual(['1.said-twice']);
    expect(codes(figures, { ...figures, place: region })).toEqual([]);
    expect(codes({ ...figures, indicator: 'discussions' as never })).toEqual(['0.indicator.not-in-the-list']);
    expect(codes({ ...figures, source: { ...figures.source, licence: '' } })).toEqual([
      '0.source.licence.empty-text',
    ]);
    expect(codes({ ...figures, figures: [] })).toEqual(['0.figures.empty-list']);
    expect(codes({ ...figures, figures: [figures.figures[0]!, figures.figures[0]!] })).toEqual([
      '0.figures.1.year.said-twice',
    ]);
  });

  it('that are known can be published', () => {
    expect(checkNationalFigures(knownNationalFigures()).ok).toBe(true);
  });

  test('no figure of the FinChildren survey is in the list: none has a known id', () => {
    expect(nationalIndicators.filter(({ source }) => source === 'finlapsetSurvey')).toEqual([]);
  });
});
