import { describe, expect, test } from 'vitest';
import { lpStockMeasures } from '../indicators/lp/index.js';
import { replay, type Day } from '../kernel/index.js';
import { countsOnDay } from '../publication/index.js';
import { lpProcess, type LpProcessEvent } from '../streams/lp-process/index.js';
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

test('LP processes are worth on a day what a publication counts of them, and what stands', () => {
  const stored = storedStreams.find(({ id }) => id === 'lp-process');
  const logs = historiesOf(streamSamples['lp-process']).map(({ events }) =>
    logOf(events).map(({ event, recordedOn }) => ({ event: event as LpProcessEvent, recordedOn })),
  );
  const standing = logs.flatMap((log) => {
    const { state } = replay(
      lpProcess,
      log.map(({ event }) => event),
    );
    return lpStockMeasures.flatMap((measure) => measure.count(state, day));
  });
  expect(sums(stored?.countsOnDay(logs, day) ?? [])).toEqual(sums([...countsOnDay(logs, day), ...standing]));
});
