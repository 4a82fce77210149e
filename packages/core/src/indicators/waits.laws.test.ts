import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rollingYear, type Day, type Instant, type Month, type RegionCode } from '../kernel/index.js';
import {
  publish,
  publishFamily,
  quantileSupport,
  type PublishedTable,
  type ThresholdPolicy,
} from '../privacy/index.js';
import { tallyOf, type Count, type RawTable } from '../tally/index.js';
import { deepFreeze } from '../testing/index.js';
import {
  curveDays,
  indicatorOf,
  keyOf,
  networkMeetingWaits,
  quantiles,
  tallyReader,
  type IndicatorId,
  type IndicatorRequest,
} from './index.js';
import { networkMeetingWaitDays } from './lp/meetings.js';

const day = '2026-11-22' as Day;
const request: IndicatorRequest = deepFreeze({
  place: { level: 'region', code: '14' as RegionCode },
  inPlace: () => true,
  period: rollingYear('2026-11' as Month),
  asOf: '2026-11-22T10:00:00.000Z' as Instant,
  provisional: false,
  synthetic: true,
  day,
  units: [],
  targets: [],
});
const at = { place: 'unit:liperi-school' } as Pick<Count['cell'], 'place'>;

const tableOf = (id: IndicatorId, counts: readonly Count[]): RawTable => {
  const table = indicatorOf(id)?.compute(tallyReader(deepFreeze(tallyOf(counts)), request), request);
  if (!table) throw new Error(id);
  return deepFreeze(table);
};

/** The table as both doors let it out. */
const published = (table: RawTable, policy: ThresholdPolicy): readonly PublishedTable[] => {
  const family = publishFamily([table], { relations: [] }, policy);
  if (!family.ok) throw new Error(family.error.code);
  return [...family.value.tables, publish(table, policy)];
};

const held = (waits: readonly number[]): readonly Count[] =>
  waits.map((days) => ({
    cell: {
      ...at,
      measure: keyOf(networkMeetingWaitDays),
      period: '2026-05' as Month,
      dimensions: { days: String(days) },
    },
    n: 1,
  }));
interface Wait {
  readonly days: number;
  readonly state: 'reached' | 'waiting' | 'stopped';
}
const followed = (waits: readonly Wait[]): readonly Count[] =>
  waits.map(({ days, state }) => ({
    cell: {
      ...at,
      measure: keyOf(networkMeetingWaits),
      period: day,
      dimensions: { state, days: String(days) },
    },
    n: 1,
  }));

const policies = [3, 5, 10].map((threshold): ThresholdPolicy => ({ id: 'threshold', version: 1, threshold }));
const manyWaits = fc.array(
  fc.record({
    days: fc.nat(100),
    state: fc.constantFrom('reached' as const, 'reached' as const, 'waiting' as const),
  }),
  { minLength: 1, maxLength: 60 },
);

describe('F12: what is published of waits', () => {
  test.each(policies)(
    'no quantile and no end of its interval rests on fewer families than a threshold of $threshold',
    (policy) => {
      for (let n = 1; n < 50; n++) {
        const waits = Array.from({ length: n }, (_, index) => 3 + 7 * index);
        for (const { cells } of published(tableOf('network-meeting-wait', held(waits)), policy))
          for (const { at: where, value } of cells) {
            const p = quantiles[where['statistic'] as keyof typeof quantiles];
            expect([n, p, value.kind]).toEqual([
              n,
              p,
              n < quantileSupport(p, policy) ? 'suppressed' : 'known',
            ]);
            if (value.kind !== 'known' || !value.interval) continue;
            const { lower, upper } = value.interval;
            expect(waits.filter((days) => days <= lower).length).toBeGreaterThanOrEqual(policy.threshold);
            expect(waits.filter((days) => days >= upper).length).toBeGreaterThanOrEqual(policy.threshold);
          }
      }
    },
  );

  test('a quantile of many waits keeps its interval', () => {
    const waits = Array.from({ length: 60 }, (_, index) => 3 + index);
    const [table] = published(tableOf('network-meeting-wait', held(waits)), policies[1]!);
    expect(table?.cells.find(({ at: where }) => where['statistic'] === 'median')?.value).toMatchObject({
      kind: 'known',
      interval: { level: 0.95 },
    });
  });

  test.each(Array.from({ length: 10 }, (_, events) => events))(
    'no median of a curve rests on %d families who got there, while the threshold is five',
    (events) => {
      for (const waiting of [0, 1, 5, 20])
        for (const step of [0, 1, 9]) {
          const reached = Array.from({ length: events }, (_, index) => 77 + step * index);
          const counts = followed([
            ...reached.map((days): Wait => ({ days, state: 'reached' })),
            ...Array.from({ length: waiting }, (_, index): Wait => ({ days: 2 + index, state: 'waiting' })),
          ]);
          for (const { cells } of published(tableOf('network-meeting-wait-median', counts), policies[1]!))
            expect(cells[0]?.value.kind).not.toBe('known');
        }
    },
  );

  test('no median of a curve and no end of its interval has fewer families than the threshold on either side', () => {
    fc.assert(
      fc.property(manyWaits, fc.constantFrom(...policies), (waits, policy) => {
        const enough = (fits: (wait: Wait) => boolean): void =>
          expect(waits.filter(fits).length).toBeGreaterThanOrEqual(policy.threshold);
        for (const { cells } of published(tableOf('network-meeting-wait-median', followed(waits)), policy)) {
          const value = cells[0]?.value;
          if (value?.kind !== 'known') continue;
          const { lower, upper } = value.interval ?? { lower: value.value, upper: value.value };
          enough(({ days, state }) => state === 'reached' && days <= Math.max(lower, value.value));
          enough(({ days }) => days >= Math.floor(Math.min(upper, value.value)));
          if (!value.interval) continue;
          enough(({ days, state }) => state === 'reached' && days <= lower);
          enough(({ days }) => days >= upper);
        }
      }),
    );
  });

  test('twelve single waits give a median, and not the days of single families as its interval', () => {
    const waits = Array.from({ length: 12 }, (_, index): Wait => ({ days: 3 + 7 * index, state: 'reached' }));
    const [table] = published(tableOf('network-meeting-wait-median', followed(waits)), policies[1]!);
    expect(table?.cells[0]?.value).toEqual({ kind: 'known', value: 42, n: 12 });
  });

  test('between any two points of a curve that are shown lie as many families as the threshold, or none', () => {
    fc.assert(
      fc.property(manyWaits, fc.constantFrom(...policies), (waits, policy) => {
        const table = tableOf('network-meeting-reached', followed(waits));
        const family = publishFamily([table], { relations: [] }, policy);
        if (!family.ok) throw new Error(family.error.code);
        const shown = curveDays.filter(
          (_, index) => family.value.tables[0]?.cells[index]?.value.kind === 'known',
        );
        const reachedBy = (until: number): number =>
          waits.filter(({ days, state }) => state === 'reached' && days <= until).length;
        for (const later of shown)
          for (const earlier of shown.filter((one) => one < later)) {
            const between = reachedBy(later) - reachedBy(earlier);
            expect(between === 0 || between >= policy.threshold).toBe(true);
          }
      }),
      { numRuns: 200 },
    );
  });

  /** Sixty families, of whom one stopped waiting: a curve with the share by day 14 would tell that, and when it was. */
  const oneStopped = (day: number): readonly Wait[] =>
    (
      [
        [5, 10, 'reached'],
        [day, 1, 'stopped'],
        [12, 12, 'reached'],
        [20, 10, 'reached'],
        [50, 12, 'reached'],
        [80, 8, 'reached'],
        [100, 7, 'waiting'],
      ] as const
    ).flatMap(([days, n, state]) => Array.from({ length: n }, (): Wait => ({ days, state })));

  test.each([10, 13])(
    'one of 60 families who stopped on day %d is told by no point and no median',
    (when) => {
      const counts = followed(oneStopped(when));
      for (const { cells } of published(tableOf('network-meeting-reached', counts), policies[1]!))
        expect(cells.map(({ value }) => value.kind)).toEqual([
          'known',
          'suppressed',
          'suppressed',
          'suppressed',
          'suppressed',
        ]);
      for (const { cells } of published(tableOf('network-meeting-wait-median', counts), policies[1]!))
        expect(cells[0]?.value.kind).toBe('suppressed');
    },
  );

  test('with nobody stopped the same curve has every point, and its median with the interval', () => {
    const counts = followed(oneStopped(10).filter(({ state }) => state !== 'stopped'));
    for (const { cells } of published(tableOf('network-meeting-reached', counts), policies[1]!))
      expect(cells.every(({ value }) => value.kind === 'known')).toBe(true);
    for (const { cells } of published(tableOf('network-meeting-wait-median', counts), policies[1]!))
      expect(cells[0]?.value).toMatchObject({ kind: 'known', interval: { level: 0.95 } });
  });

  const waitsWithLosses = fc
    .array(
      fc.record({
        days: fc.integer({ min: 1, max: 110 }),
        n: fc.integer({ min: 1, max: 12 }),
        state: fc.constantFrom(
          'reached' as const,
          'reached' as const,
          'stopped' as const,
          'waiting' as const,
        ),
      }),
      { minLength: 2, maxLength: 14 },
    )
    .map((groups) =>
      groups.flatMap(({ days, n, state }) => Array.from({ length: n }, (): Wait => ({ days, state }))),
    );

  /** Lost by the day, and so early that a later step up to the day is deeper for it. */
  const lossesBy = (waits: readonly Wait[], until: number): readonly number[] => {
    const steps = waits.filter(({ days, state }) => state === 'reached' && days <= until);
    const last = Math.max(0, ...steps.map(({ days }) => days));
    const lost = (fits: (days: number) => boolean): number =>
      waits.filter(({ days, state }) => state !== 'reached' && fits(days)).length;
    return [lost((days) => days <= until), lost((days) => days < last)];
  };

  test('no point of a curve that is shown has fewer families lost before it than the threshold, unless none', () => {
    fc.assert(
      fc.property(waitsWithLosses, fc.constantFrom(...policies), (waits, policy) => {
        for (const { cells } of published(tableOf('network-meeting-reached', followed(waits)), policy))
          curveDays.forEach((until, index) => {
            if (cells[index]?.value.kind !== 'known') return;
            for (const lost of lossesBy(waits, until))
              expect(lost === 0 || lost >= policy.threshold).toBe(true);
          });
      }),
      { numRuns: 200 },
    );
  });

  test('between any two points of a curve that are shown as many families were lost as the threshold, or none', () => {
    fc.assert(
      fc.property(waitsWithLosses, fc.constantFrom(...policies), (waits, policy) => {
        const table = tableOf('network-meeting-reached', followed(waits));
        const family = publishFamily([table], { relations: [] }, policy);
        if (!family.ok) throw new Error(family.error.code);
        const shown = curveDays.filter(
          (_, index) => family.value.tables[0]?.cells[index]?.value.kind === 'known',
        );
        for (const later of shown)
          for (const earlier of shown.filter((one) => one < later))
            lossesBy(waits, later).forEach((lost, which) => {
              const between = lost - lossesBy(waits, earlier)[which]!;
              expect(between === 0 || between >= policy.threshold).toBe(true);
            });
      }),
      { numRuns: 200 },
    );
  });

  test('no median of a curve is shown, and no end of its interval, with a few families lost before it', () => {
    fc.assert(
      fc.property(waitsWithLosses, fc.constantFrom(...policies), (waits, policy) => {
        for (const { cells } of published(tableOf('network-meeting-wait-median', followed(waits)), policy)) {
          const value = cells[0]?.value;
          if (value?.kind !== 'known') continue;
          const isTold = (day: number): boolean =>
            lossesBy(waits, day).some((lost) => lost > 0 && lost < policy.threshold);
          // A median between two days is shown as the later one
          expect(isTold(value.value) && isTold(value.value - 0.5)).toBe(false);
          if (!value.interval) continue;
          const [lower, upper] = [value.interval.lower, value.interval.upper].map((end) =>
            lossesBy(waits, end),
          );
          for (const lost of [...lower!, ...upper!, ...upper!.map((n, which) => n - lower![which]!)])
            expect(lost === 0 || lost >= policy.threshold).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('10, 11 and 13 of 43 who got there by days 7, 14 and 30 are not all told', () => {
    const reached = (n: number, days: number) =>
      Array.from({ length: n }, (): Wait => ({ days, state: 'reached' }));
    const waiting = Array.from({ length: 30 }, (): Wait => ({ days: 70, state: 'waiting' }));
    const counts = followed([...reached(10, 5), ...reached(1, 12), ...reached(2, 25), ...waiting]);
    const family = publishFamily(
      [tableOf('network-meeting-reached', counts)],
      { relations: [] },
      policies[1]!,
    );
    const kinds = family.ok && family.value.tables[0]?.cells.map(({ value }) => value.kind);
    expect((kinds || []).slice(0, 3).filter((kind) => kind === 'known').length).toBeLessThanOrEqual(1);
  });
});
