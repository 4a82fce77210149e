import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processes, today, units } from '../../test/lpProcessSteps.js';
import { countsOnDay } from '../publication/index.js';
import {
  addDays,
  monthsOf,
  placeKey,
  replay,
  rollingYear,
  type Day,
  type Month,
  type UnitId,
} from '../kernel/index.js';
import { dayOfEvent, lpProcess, type LpProcessEvent } from '../streams/lp-process/index.js';
import { quantileOfDays } from '../statistics/index.js';
import { tallyOf } from '../tally/index.js';
import { northKareliaSample } from '../testing/index.js';
import {
  countsOfEvent,
  discussions,
  discussionWaits,
  discussionWaitsVersion1,
  networkMeetingWaits,
  networkMeetingWaitsVersion1,
  processOutcomes,
  recordingDelays,
  tallyReader,
  unitReporting,
  type PlacedCount,
  type RecordedEvent,
  type TallyReader,
  type UnitReporting,
} from './index.js';

const sample = northKareliaSample(14, today);
const period = rollingYear('2026-11' as Month);

/** A day that counts how often somebody takes it apart to reckon with it; comparing it is free. */
function countedDay(text: string): { readonly day: Day; readonly taken: () => number } {
  let taken = 0;
  class CountedDay extends String {
    override slice(from?: number, to?: number): string {
      taken += 1;
      return super.slice(from, to);
    }
  }
  return { day: new CountedDay(text) as unknown as Day, taken: () => taken };
}

const recordedLate = (events: readonly LpProcessEvent[]): readonly RecordedEvent[] =>
  events.map((event, index) => ({ event, recordedOn: addDays(dayOfEvent(event), index % 40) }));

describe('stocks of many processes', () => {
  // Two years on everybody has left every cohort: what is left to reckon with is the day itself
  const later = addDays(today, 730);
  const logs = sample.streams.map(({ events }) => events);
  const many = Array.from({ length: 40 }, () => logs).flat();

  test.each(
    [
      processOutcomes,
      discussionWaits,
      networkMeetingWaits,
      discussionWaitsVersion1,
      networkMeetingWaitsVersion1,
    ].map((stock) => [`${stock.id}, version ${stock.version}`, stock] as const),
  )('%s: the cohort is worked out once for a day, not once for each process', (_id, stock) => {
    const states = logs.map((log) => replay(lpProcess, log).state);
    const taken = (times: number): number => {
      const counted = countedDay(later);
      const countIn = stock.on(counted.day);
      for (let time = 0; time < times; time++) for (const state of states) countIn(state);
      return counted.taken();
    };
    expect(taken(1)).toBeGreaterThan(0);
    expect(taken(20)).toBe(taken(1));
  });

  test('a publication works its cohorts out once, however many processes it counts', () => {
    const taken = (streams: readonly (readonly LpProcessEvent[])[]): number => {
      const counted = countedDay(later);
      countsOnDay(streams.map(recordedLate), counted.day);
      return counted.taken();
    };
    expect(taken(many)).toBe(taken(logs.slice(0, 10)));
  });

  test('counted together they are what they are one by one', () => {
    fc.assert(
      fc.property(processes, fc.integer({ min: -500, max: 2 }), (runs, ago) => {
        const day = addDays(today, ago);
        const together = countsOnDay(
          runs.map(({ events }) => recordedLate(events)),
          day,
        );
        const oneByOne = runs.flatMap(({ events, state }) => [
          ...[processOutcomes, discussionWaits, networkMeetingWaits].flatMap((stock) =>
            stock.count(state, day),
          ),
          ...recordedLate(events).flatMap((recorded) => recordingDelays.count(recorded)),
        ]);
        expect(together).toEqual(oneByOne);
      }),
      { numRuns: 100 },
    );
  });
});

/** The definition, word for word: each unit looks through all cells for its own. */
function plainReporting(reader: TallyReader, asked: readonly UnitId[]): readonly UnitReporting[] {
  return asked.map((unit) => {
    const isOwn = (cell: PlacedCount): boolean => cell.place === placeKey({ level: 'unit', code: unit });
    const entries = reader(discussions).counts.filter(isOwn);
    const inMonth = (month: string): number =>
      entries.filter((cell) => cell.period === month).reduce((sum, { n }) => sum + n, 0);
    const delays = reader(recordingDelays)
      .counts.filter(isOwn)
      .map(({ dimensions, n }) => ({ days: Number(dimensions['days']), count: n }));
    const median = quantileOfDays(delays, 0.5);
    return {
      unit,
      months: monthsOf(period).length,
      monthsWithEntries: monthsOf(period).filter((month) => inMonth(month) > 0).length,
      ...(median.ok ? { medianDelayDays: Math.round(median.value) } : {}),
    };
  });
}

describe('how units report', () => {
  const readerOf = (logs: readonly (readonly LpProcessEvent[])[]): TallyReader => {
    const counts = logs.flatMap((log) => [
      ...log.flatMap(countsOfEvent),
      ...recordedLate(log).flatMap((recorded) => recordingDelays.count(recorded)),
    ]);
    return tallyReader(tallyOf(counts), { inPlace: () => true, period, day: today });
  };

  test('is what each unit finds when it looks through everything alone', () => {
    const nobody = 'nobody-reports' as UnitId;
    fc.assert(
      fc.property(processes, (runs) => {
        const reader = readerOf(runs.map(({ events }) => events));
        const asked = [...units, nobody];
        expect(unitReporting(reader, { units: asked, period })).toEqual(plainReporting(reader, asked));
      }),
      { numRuns: 100 },
    );
    const region = readerOf(sample.streams.map(({ events }) => events));
    const asked = sample.units.map(({ unit }) => unit);
    const reported = unitReporting(region, { units: asked, period });
    expect(reported).toEqual(plainReporting(region, asked));
    expect(reported.some(({ medianDelayDays = 0 }) => medianDelayDays > 0)).toBe(true);
  });

  test('reads each cell once, however many units are asked about', () => {
    const reader = readerOf(sample.streams.map(({ events }) => events));
    const reads = (howMany: number): number => {
      let read = 0;
      const counted: TallyReader = (measure) => {
        const { everCounted, counts } = reader(measure);
        const watched = new Proxy(counts, {
          get: (cells, name, receiver): unknown => {
            if (typeof name === 'string' && /^\d+$/.test(name)) read += 1;
            return Reflect.get(cells, name, receiver);
          },
        });
        return { everCounted, counts: watched };
      };
      const asked = Array.from({ length: howMany }, (_, index) => `unit-${index}` as UnitId);
      unitReporting(counted, { units: [...sample.units.map(({ unit }) => unit), ...asked], period });
      return read;
    };
    const cells = reader(discussions).counts.length + reader(recordingDelays).counts.length;
    expect(cells).toBeGreaterThan(100);
    expect([reads(0), reads(200), reads(2000)]).toEqual([cells, cells, cells]);
  });
});
