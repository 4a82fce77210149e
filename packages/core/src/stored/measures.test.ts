import { describe, expect, test } from 'vitest';
import { stocksOnDay } from '../indicators/index.js';
import { addDays, addMonths, monthOf, replay, rollingYear, type Day } from '../kernel/index.js';
import { countsOnDay } from '../publication/index.js';
import { dayOfEvent, lpProcess, type LpProcessEvent } from '../streams/lp-process/index.js';
import type { Streams } from '../streams/streams.js';
import { mergeTallies, tallyOf, type Count } from '../tally/index.js';
import { historiesOf, streamSamples } from '../testing/streamSamples.js';
import { storedStreams } from './index.js';

const day = '2026-08-01' as Day;
const logOf = (events: readonly { readonly type: string }[]) =>
  events.map((event) => ({ event, recordedOn: day }));
const sums = (counts: readonly Count[]) =>
  new Map([...mergeTallies([tallyOf(counts)])].filter(([, n]) => n !== 0));

describe.each(storedStreams.map((stream) => [stream.id as keyof Streams, stream] as const))(
  'what the stream %s is counted as',
  (id, { counts, countsOnDay: onDay, measures }) => {
    const histories = historiesOf(streamSamples[id]).map(({ events }) => events);

    test('is declared: no cell is of a measure that the stream does not name', () => {
      const declared = new Set(measures.map((measure) => `${measure.id}@${measure.version}`));
      const counted = [...histories.flat().flatMap(counts), ...onDay(histories.map(logOf), day)];
      expect(counted.length).toBeGreaterThan(0);
      expect(counted.filter(({ cell }) => !declared.has(cell.measure))).toEqual([]);
      expect(declared.size).toBe(measures.length);
    });

    test('a fact that was taken back counts nothing', () => {
      const retractions = histories.flat().filter(({ type }) => type === 'entry-retracted');
      expect(retractions.length).toBeGreaterThan(0);
      for (const retraction of retractions) {
        const { cancelled } = retraction as unknown as { readonly cancelled: { readonly type: string } };
        expect(sums([...counts(cancelled), ...counts(retraction)])).toEqual(new Map());
      }
    });

    test('logs add up: what several are worth on a day is the sum of each', () => {
      const logs = histories.map(logOf);
      expect(sums(onDay(logs, day))).toEqual(sums(logs.flatMap((log) => onDay([log], day))));
    });
  },
);

const ofProcesses = storedStreams.find(({ id }) => id === 'lp-process')!;
const processLogs = historiesOf(streamSamples['lp-process']).map(({ events }) =>
  logOf(events).map(({ event, recordedOn }) => ({ event: event as LpProcessEvent, recordedOn })),
);

test('LP processes are worth on a day what a publication counts of them', () => {
  expect(sums(ofProcesses.countsOnDay(processLogs, day))).toEqual(sums(countsOnDay(processLogs, day)));
});

describe('an LP process in which nothing happened for long is not read for a publication', () => {
  const last = (log: (typeof processLogs)[number]): Day =>
    log
      .map(({ event }) => dayOfEvent(event))
      .sort()
      .at(-1)!;
  const [begun] = processLogs;

  test('the log is passed over from the day on when it is worth nothing any more', () => {
    const lastDay = addDays(last(begun!), 800);
    expect(ofProcesses.countedSince(lastDay)).toBe(last(begun!));
    expect(ofProcesses.countsOnDay([begun!], lastDay)).not.toEqual([]);
    expect(ofProcesses.countsOnDay([begun!], addDays(lastDay, 1))).toEqual([]);
  });

  test('what stands is lost in none: no stock counts a process after the cut', () => {
    for (const log of processLogs) {
      const { state } = replay(
        lpProcess,
        log.map(({ event }) => event),
      );
      // Well before the cut already, so that the cut may be as late as it is
      for (const days of [400, 500, 801])
        for (const stock of stocksOnDay) expect(stock.count(state, addDays(last(log), days))).toEqual([]);
    }
  });

  test('no rolling year that is published, or compared with, reaches beyond the cut', () => {
    for (const today of ['2026-01-01', '2026-12-31', '2028-02-29', '2028-03-01'] as Day[]) {
      const lastMonth = addMonths(monthOf(today), -1);
      const oldest = rollingYear(addMonths(lastMonth, -12));
      expect(oldest.firstDay > ofProcesses.countedSince(today)!).toBe(true);
    }
  });
});
