import { describe, expect, it } from 'vitest';
import { publish, defaultPolicy } from '../privacy/index.js';
import { indicatorOf, tallyReader } from '../indicators/index.js';
import { nationalSources } from '../tally/index.js';
import { rollingYear, type Day, type Instant, type Month } from '../kernel/index.js';
import { emptyTally } from '../tally/index.js';
import { knownNationalFigures, northKareliaSeries } from '../testing/index.js';
import { parseNationalFigures, parsePublishedTable, parseReportedSeries } from './index.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const series = northKareliaSeries(14, '2026-11-22' as Day);
const figures = knownNationalFigures();
const codesOf = (answer: ReturnType<typeof parseReportedSeries> | ReturnType<typeof parseNationalFigures>) =>
  answer.ok ? [] : answer.error.map(({ path, code }) => [...path, code].join('.'));

describe('F46: reported series from a file', () => {
  it('are read as they were written', () => {
    expect(parseReportedSeries(plain(series))).toEqual({ ok: true, value: series });
  });

  it.each([
    ['no list', {}, ['not-a-list']],
    ['an unknown field', [{ ...series[0], unit: 'liperi' }], ['0.unit.unknown-field']],
    ['a series of ours', [{ ...series[0], indicator: 'services-added' }], ['0.indicator.not-in-the-list']],
    [
      'a count as a text',
      [{ ...series[0], counts: [{ period: '2025-Q1', count: '7' }] }],
      ['0.counts.0.count.not-a-number'],
    ],
    [
      'half a referral',
      [{ ...series[0], counts: [{ period: '2025-Q1', count: 0.5 }] }],
      ['0.counts.0.count.not-a-count'],
    ],
    ['a series twice', [series[0], series[0]], ['1.indicator.said-twice']],
  ])('refuse %s', (_title, input, codes) => {
    expect(codesOf(parseReportedSeries(plain(input)))).toEqual(codes);
  });
});

describe('F47: national figures from a file', () => {
  it('are read as they were written', () => {
    expect(parseNationalFigures(plain(figures))).toEqual({ ok: true, value: figures });
  });

  it.each([
    [
      'a municipality in the place of a region',
      [{ ...figures[0], place: { level: 'municipality', code: '167' } }],
      ['0.place.level.not-in-the-list'],
    ],
    [
      'no licence',
      [{ ...figures[0], source: { ...figures[0]!.source, licence: '' } }],
      ['0.source.licence.empty-text'],
    ],
    [
      '27 in the place of 27 %',
      [{ ...figures[0], figures: [{ year: 2020, value: 27 }] }],
      ['0.figures.0.value.not-a-share'],
    ],
  ])('refuse %s', (_title, input, codes) => {
    expect(codesOf(parseNationalFigures(plain(input)))).toEqual(codes);
  });

  it('a published table says which collection it comes from, and only one that there is', () => {
    const place = { level: 'country', code: 'FI' } as const;
    const request = {
      place,
      inPlace: () => true,
      period: rollingYear('2026-11' as Month),
      asOf: '2026-11-22T10:00:00.000Z' as Instant,
      provisional: true,
      synthetic: true,
      day: '2026-11-22' as Day,
      units: [],
      targets: [],
      nationalFigures: figures,
    };
    for (const { indicator } of figures) {
      const table = indicatorOf(indicator)!.compute(tallyReader(emptyTally, request), request);
      const published = plain(publish(table, defaultPolicy)) as { readonly source: object };
      const answer = parsePublishedTable(published);
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      expect(nationalSources).toContain(
        'collection' in answer.value.source && answer.value.source.collection,
      );
      const guessed = { ...published, source: { ...published.source, collection: 'finlapset' } };
      expect(parsePublishedTable(guessed)).toMatchObject({ ok: false, error: [{ code: 'not-in-the-list' }] });
    }
  });
});
