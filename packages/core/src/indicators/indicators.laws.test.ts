import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processes, today, units } from '../../test/lpProcessSteps.js';
import {
  monthOf,
  placeKey,
  rollingYear,
  type Instant,
  type PlaceKey,
  type RegionCode,
} from '../kernel/index.js';
import { coarsen, mergeTallies, tallyOf, type Tally } from '../tally/index.js';
import { deepFreeze } from '../testing/index.js';
import {
  countsOfEvent,
  currentIndicators,
  discussionWaits,
  lpProcessMeasures,
  networkMeetingWaits,
  processOutcomes,
  tallyReader,
  type IndicatorRequest,
} from './index.js';

const request: IndicatorRequest = {
  place: { level: 'region', code: '14' as RegionCode },
  inPlace: () => true,
  period: rollingYear(monthOf(today)),
  asOf: '2026-11-22T10:00:00.000Z' as Instant,
  provisional: true,
  synthetic: true,
  day: today,
  units,
  targets: [],
};
const tablesOf = (tally: Tally) => {
  const reader = tallyReader(tally, request);
  return currentIndicators().map((indicator) => indicator.compute(reader, request));
};
const tallies = processes.map((runs) =>
  tallyOf([
    ...runs.flatMap(({ events }) => events.flatMap(countsOfEvent)),
    ...runs.flatMap(({ state }) =>
      [processOutcomes, discussionWaits, networkMeetingWaits].flatMap((measure) =>
        measure.count(state, today),
      ),
    ),
  ]),
);

describe('laws of indicators', () => {
  test('no indicator ever gives NaN, Infinity, a share outside 0–1 or an interval without its value', () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        for (const { head, cells } of tablesOf(deepFreeze(tally)))
          for (const { value } of cells) {
            if (value.kind !== 'known') continue;
            expect(Number.isFinite(value.value) && value.value >= 0).toBe(true);
            if (head.unit === 'share') expect(value.value).toBeLessThanOrEqual(1);
            const { interval } = value;
            if (interval) {
              expect(interval.lower).toBeLessThanOrEqual(value.value + 1e-9);
              expect(interval.upper).toBeGreaterThanOrEqual(value.value - 1e-9);
            }
          }
      }),
      { numRuns: 50 },
    );
  });

  test('it makes no difference in which tallies the counts came, nor in which order', () => {
    fc.assert(
      fc.property(tallies, tallies, (a, b) => {
        expect(tablesOf(mergeTallies([a, b]))).toEqual(tablesOf(mergeTallies([b, a])));
      }),
      { numRuns: 30 },
    );
  });

  test('regions add up: the indicators of a tally seen from the region are those of its units', () => {
    const region = placeKey(request.place);
    const inUnits = new Set(['units-reporting', 'units-by-months-reported', 'units-by-recording-delay']);
    fc.assert(
      fc.property(tallies, (tally) => {
        const wide = tablesOf(coarsen(tally, { place: (): PlaceKey => region }));
        const narrow = tablesOf(tally);
        const without = (tables: typeof wide) => tables.filter(({ head }) => !inUnits.has(head.table));
        expect(without(wide)).toEqual(without(narrow));
      }),
      { numRuns: 30 },
    );
  });

  test('a measure counts nothing of an event that it does not hear', () => {
    fc.assert(
      fc.property(processes, (runs) => {
        for (const event of runs.flatMap(({ events }) => events)) {
          const all = lpProcessMeasures.flatMap((measure) => measure.count(event));
          expect(countsOfEvent(event)).toEqual(all);
        }
      }),
    );
  });
});
