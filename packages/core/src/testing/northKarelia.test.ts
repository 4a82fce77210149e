import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedTables } from '../../test/published.js';
import { countsOfEvent } from '../indicators/index.js';
import { addDays, parsePeriod, replay, type Day, type Instant } from '../kernel/index.js';
import { lpProcess } from '../streams/lp-process/index.js';
import { defaultPolicy } from '../privacy/index.js';
import { tallyOf } from '../tally/index.js';
import { canonicalJson } from './plainJson.js';
import { northKareliaSample } from './northKarelia.js';
import { seededRandom } from './seededRandom.js';

const today = '2026-11-22' as Day;
const asOf = '2026-11-22T10:00:00.000Z' as Instant;
const sample = northKareliaSample(14, today);
const events = sample.streams.flatMap(({ events }) => events);

describe('the sample of North Karelia', () => {
  test('the same seed and day give the same sample, another seed another one', () => {
    expect(canonicalJson(northKareliaSample(14, today))).toBe(canonicalJson(sample));
    expect(canonicalJson(northKareliaSample(15, today))).not.toBe(canonicalJson(sample));
  });

  test('every unit is in the register once, and no event is of another unit', () => {
    const units = sample.units.map(({ unit }) => unit);
    expect(new Set(units).size).toBe(14);
    expect(units).toContain('liperi-school');
    for (const event of events) if ('unit' in event) expect(units).toContain(event.unit);
  });

  test('holds waits, late entries and retractions, and nothing after today', () => {
    const types = new Set(events.map(({ type }) => type));
    expect([...types].sort()).toEqual([
      'discussion-held',
      'entry-corrected',
      'entry-retracted',
      'process-opened',
    ]);
    expect(events.some((event) => 'waitDays' in event)).toBe(true);
    expect(events.every((event) => !('on' in event) || event.on <= today)).toBe(true);
    expect(sample.streams.every((stream) => replay(lpProcess, stream.events).state.status === 'open')).toBe(
      true,
    );
  });

  test('whatever the seed and the day, some setting of the rolling year is under five and most are shown', () => {
    const seeds = fc.record({ seed: fc.integer(), later: fc.nat({ max: 800 }) });
    fc.assert(
      fc.property(seeds, ({ seed, later }) => {
        const day = addDays('2025-06-01' as Day, later);
        const { region, units, streams, reportedSurveys, populations } = northKareliaSample(seed, day);
        const [settings] = publishedTables({
          region,
          units,
          reportedSurveys,
          populations,
          tally: tallyOf(streams.flatMap(({ events }) => events).flatMap(countsOfEvent)),
          policy: defaultPolicy,
          today: day,
          asOf,
          synthetic: true,
        });
        const kinds = settings!.cells.map(({ value }) => value.kind);
        expect(kinds.filter((kind) => kind === 'suppressed')).toHaveLength(2);
        expect(kinds.filter((kind) => kind === 'known')).toHaveLength(5);
      }),
      { numRuns: 10 },
    );
  });

  test('the population is that of all 13 municipalities at the end of 2022', () => {
    const [population] = sample.populations;
    expect(population?.year).toBe(2022);
    expect(population?.inhabitants).toHaveLength(13);
    const sum = population?.inhabitants.reduce((all, { inhabitants }) => all + inhabitants, 0);
    expect(sum).toBe(162_540);
  });

  test('the survey of 2022 is as printed', () => {
    const [survey] = sample.reportedSurveys;
    expect(survey?.n).toBe(196);
    expect(parsePeriod(survey?.period.key ?? '').ok).toBe(true);
    expect(survey?.settings.reduce((sum, { percentage }) => sum + percentage, 0)).toBe(100);
  });
});

describe('seeded draws', () => {
  test('are the numbers of mulberry32', () => {
    // From the reference implementation in C for state 1: the first three 32-bit outputs
    const random = seededRandom(1);
    const outputs = [random.unit(), random.unit(), random.unit()].map((unit) => unit * 2 ** 32);
    expect(outputs).toEqual([2693262067, 11749833, 2265367787]);
  });
});
