import { describe, expect, test } from 'vitest';
import { asOf } from '../../test/lpProcessSteps.js';
import {
  parsePeriod,
  rollingYear,
  type Month,
  type Origin,
  type PlaceKey,
  type RegionCode,
  type Setting,
} from '../kernel/index.js';
import { disagreements } from '../statistics/reference/agreement.js';
import reference from '../statistics/reference/fromR.golden.json';
import { deepFreeze } from '../testing/deepFreeze.js';
import { emptyTally, tallyOf, type Count, type RawTable, type Tally } from '../tally/index.js';
import {
  countsOfResponse,
  discussions,
  discussionsByMonth,
  discussionsBySetting,
  familyFeedback,
  feedbackAnswers,
  keyOf,
  type TableRequest,
} from './index.js';
import { sumBy } from './sumBy.js';

const own = new Set(['unit:liperi-school', 'unit:kitee-school']);
const request: TableRequest = {
  place: { level: 'region', code: '14' as RegionCode },
  inPlace: (place) => own.has(place),
  period: rollingYear('2026-11' as Month),
  asOf,
  provisional: true,
  synthetic: false,
};
const held = (
  n: number,
  place: string,
  month: string,
  setting: Setting,
  origin: Origin = 'other',
): Count => ({
  cell: {
    measure: keyOf(discussions),
    place: place as PlaceKey,
    period: month as Month,
    dimensions: { setting, origin },
  },
  n,
});
const tally: Tally = tallyOf([
  held(3, 'unit:liperi-school', '2026-11', 'school'),
  held(2, 'unit:kitee-school', '2025-12', 'school', 'family-wish'),
  held(4, 'unit:kitee-school', '2026-01', 'health'),
  held(7, 'unit:of-another-region', '2026-01', 'health'),
  held(7, 'unit:kitee-school', '2025-11', 'health'),
  held(7, 'unit:kitee-school', '2026-12', 'health'),
]);
const valuesOf = (table: RawTable): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...table.cells, ...(table.total ? [table.total.cell] : [])].map(({ code, value }) => [
      code,
      value.kind === 'known' ? value.value : value.kind,
    ]),
  );

describe('discussions by setting', () => {
  test('counts the places and months of the table, and nothing else', () => {
    expect(valuesOf(discussionsBySetting(tally, request))).toEqual({
      school: 5,
      'early-education': 0,
      health: 4,
      social: 0,
      'family-work': 0,
      other: 0,
      total: 9,
    });
  });

  test('a number never travels alone: every cell carries the total it is a part of', () => {
    const { cells } = discussionsBySetting(tally, request);
    expect(cells.map(({ value }) => value.kind === 'known' && value.n)).toEqual([9, 9, 9, 9, 9, 9]);
  });

  test('"unknown" is a row only when something is in it', () => {
    const more = tallyOf([held(1, 'unit:kitee-school', '2026-01', 'unknown')]);
    expect(valuesOf(discussionsBySetting(more, request))).toMatchObject({ unknown: 1, total: 1 });
  });

  test('before the place counted anything there is no data, afterwards there is zero', () => {
    const values = (counted: Tally) =>
      new Set(Object.values(valuesOf(discussionsBySetting(counted, request))));
    expect(values(emptyTally)).toEqual(new Set(['no-data']));
    const elsewhere = held(1, 'unit:of-another-region', '2026-01', 'school');
    expect(values(tallyOf([elsewhere]))).toEqual(new Set(['no-data']));
    const later = held(1, 'unit:kitee-school', '2026-12', 'school');
    expect(values(tallyOf([elsewhere, later]))).toEqual(new Set(['no-data']));
    const earlier = held(1, 'unit:kitee-school', '2020-05', 'school');
    expect(values(tallyOf([earlier]))).toEqual(new Set([0]));
  });

  test('says what is provisional and what is made up', () => {
    const { head } = discussionsBySetting(tally, { ...request, synthetic: true });
    expect(head.source).toEqual({ kind: 'synthetic-events' });
    expect(head.caveats).toEqual([
      'follow-up-shows-no-cause',
      'zero-or-unrecorded',
      'late-entries-may-change',
      'synthetic-data',
    ]);
    const settled = discussionsBySetting(tally, { ...request, provisional: false }).head;
    expect(settled.caveats).toEqual(['follow-up-shows-no-cause', 'zero-or-unrecorded']);
  });

  test('hides in an order that does not depend on the counts', () => {
    const orders = [tally, emptyTally].map((one) => discussionsBySetting(one, request).hideFirst);
    expect(orders[0]).toEqual(orders[1]);
  });
});

describe('discussions by month', () => {
  test('has a row for every month of the period, empty ones too', () => {
    const values = valuesOf(discussionsByMonth(tally, request));
    expect(Object.keys(values)).toHaveLength(13);
    expect(values).toMatchObject({ '2025-12': 2, '2026-01': 4, '2026-02': 0, '2026-11': 3, total: 9 });
  });

  test('adds up to the same total as the settings', () => {
    expect(valuesOf(discussionsByMonth(tally, request))['total']).toBe(
      valuesOf(discussionsBySetting(tally, request))['total'],
    );
  });
});

describe('family feedback', () => {
  const response = (answers: Parameters<typeof countsOfResponse>[0]['answers']) =>
    countsOfResponse({
      type: 'response-received',
      month: '2026-03' as Month,
      place: 'unit:liperi-school' as PlaceKey,
      setting: 'school',
      answers,
    });
  const answered = tallyOf([
    ...Array.from({ length: 190 }, () => response({ 'felt-heard': 'agreed' })).flat(),
    ...Array.from({ length: 6 }, () =>
      response({ 'felt-heard': 'did-not-agree', 'benefit-for-child': 'agreed' }),
    ).flat(),
  ]);

  test('F42, R0-N1: every item has its own n, a skipped statement is not asked', () => {
    const { cells } = familyFeedback(answered, request);
    expect(cells[0]).toMatchObject({
      code: 'felt-heard',
      count: { lower: 190, upper: 190 },
      value: { kind: 'known', n: 196, value: 190 / 196 },
      alsoTells: [{ lower: 6 }, { lower: 196 }],
    });
    expect(cells.find(({ code }) => code === 'benefit-for-child')).toMatchObject({
      value: { value: 1, n: 6 },
    });
    expect(cells.find(({ code }) => code === 'benefit-for-self')?.value).toEqual({ kind: 'no-data' });
  });

  test('F43: Wilson 95 % of 190 of 196 is that of R, 93.48–98.59 %', () => {
    const value = familyFeedback(answered, request).cells[0]?.value;
    const interval = value?.kind === 'known' ? value.interval : undefined;
    expect(interval?.method).toBe('wilson');
    expect(
      disagreements(
        [interval?.lower ?? null, interval?.upper ?? null],
        reference.indicators.feltHeard.interval,
      ),
    ).toEqual([]);
  });
});

describe('sums of a measure', () => {
  const slice = { measure: feedbackAnswers, inPlace: () => true, period: request.period };

  test('a sum that the measure does not declare is a bug', () => {
    expect(() => sumBy(emptyTally, slice, ['setting'], () => 'x')).toThrow('does not add up over setting');
  });

  test('a tally below zero is a bug', () => {
    const negative = tallyOf([held(-1, 'unit:kitee-school', '2026-01', 'school')]);
    expect(() => discussionsBySetting(negative, request)).toThrow('negative');
  });

  test('a longer or shorter period changes what is counted, not how', () => {
    const january = parsePeriod('2026-01');
    if (!january.ok) throw new Error('no month');
    const table = discussionsBySetting(deepFreeze(tally), { ...request, period: january.value });
    expect(valuesOf(table)).toMatchObject({ health: 4, school: 0, total: 4 });
  });
});
