/**
 * The tally: adding one event to a history of any length, folding a whole log, merging the regions of the country, and a
 * region's dashboard. The log is that of the sample region copied to 140 units: 2 760 processes over twenty months, about
 * five times what the survey of North Karelia in 2022 suggests for a region of average size (240 000 inhabitants). Every measure of LP
 * processes counts.
 */
import {
  countsOfEvent,
  mergeTallies,
  placeKey,
  replay,
  tallyOf,
  lpProcess,
  type Day,
  type Instant,
  type LpProcessEvent,
  type Month,
  type PlaceKey,
  type RegionCode,
  type Tally,
  type UnitId,
} from '@puheeksi/core';
import { indicatorTables } from '@puheeksi/core/publication';
import { rollingYear } from '@puheeksi/core/kernel';
import { tallyBuilder, tallyEntries, type Count } from '@puheeksi/core/tally';
import {
  lpProcessMeasures,
  discussionWaits,
  networkMeetingWaits,
  processOutcomes,
  type IndicatorRequest,
} from '@puheeksi/core/indicators';
import { northKareliaSample } from '@puheeksi/core/testing';
import { against, demandEqual, within, type BenchRow, type Work } from './lib/measure.ts';

const today = '2026-11-22' as Day;
const regions = 23;
const copies = 10;

const sample = northKareliaSample(14, today);
const inUnit = <E extends LpProcessEvent>(event: E, name: (unit: UnitId) => UnitId): E =>
  JSON.parse(JSON.stringify(event), (key, value: unknown) =>
    key === 'unit' ? name(value as UnitId) : value,
  ) as E;
const logOf = (region: number): readonly (readonly LpProcessEvent[])[] =>
  Array.from({ length: copies }, (_, copy) =>
    sample.streams.map((stream) =>
      stream.events.map((event) => inUnit(event, (unit) => `${unit}-${region}-${copy}` as UnitId)),
    ),
  ).flat();

const streams = logOf(0);
const events = streams.flat();
const rows: BenchRow[] = [];

/** Adds so many events from a place in the log on, round and round. */
const addEvents = (builder: ReturnType<typeof tallyBuilder>, from: number, howMany: number): void => {
  for (let index = from; index < from + howMany; index++)
    for (const count of countsOfEvent(events[index % events.length]!)) builder.add(count);
};

/** The counts of each event, ready: what it costs to add them is measured apart from what it costs to make them. */
const countsReady = events.map(countsOfEvent);
const addReady = (builder: ReturnType<typeof tallyBuilder>, from: number, howMany: number): void => {
  for (let index = from; index < from + howMany; index++)
    for (const count of countsReady[index % countsReady.length]!) builder.add(count);
};

const addedAfter = (history: number): Work => {
  const builder = tallyBuilder();
  addReady(builder, 0, history);
  return { run: () => addReady(builder, history, 20_000) };
};
const [short, long] = [addedAfter(1000), addedAfter(10_000_000)];
const added = `20 000 events added, ${lpProcessMeasures.length} measures`;
rows.push(
  within(`${added}, after 10³ events`, short, 20, { rounds: 15, warmUp: 5 }),
  within(`${added}, after 10⁷ events`, long, 20, { rounds: 15, warmUp: 5 }),
  against(`${added}, after 10⁷ events`, long, { name: 'after 10³ events', ...short }, 0.5, {
    rounds: 31,
    warmUp: 5,
  }),
);

const fold = (): Tally => {
  const builder = tallyBuilder();
  for (const event of events) for (const count of countsOfEvent(event)) builder.add(count);
  return builder.tally();
};
const plainFold = (): Tally => tallyOf(events.flatMap(countsOfEvent));
const tally = fold();
demandEqual('fold', tallyEntries(tally), tallyEntries(plainFold()));
const foldMillion = (): Tally => {
  const builder = tallyBuilder();
  addEvents(builder, 0, 1_000_000);
  return builder.tally();
};
rows.push(
  within(`counting and folding 10⁶ events to ${tally.size} cells`, { run: foldMillion }, 2000, {
    rounds: 7,
    warmUp: 3,
  }),
  against(
    `fold of one region's ${events.length} events`,
    { run: fold },
    { name: 'a list of all counts, then a map', run: plainFold },
    // A builder pays for its tree when nearly every cell is new; it is for logs that go on.
    0.5,
    { rounds: 15, warmUp: 5 },
  ),
);

const regional = Array.from({ length: regions }, (_, region) =>
  region === 0 ? tally : tallyOf(logOf(region).flat().flatMap(countsOfEvent)),
);
const yearly = regional.map(
  (one) => new Map([...one].filter(([key]) => (key.split('|')[2] ?? '') > '2025-11')) as Tally,
);
const merged = mergeTallies(yearly);
const cells = yearly.reduce((sum, one) => sum + one.size, 0);
rows.push(
  within(
    `merge of ${regions} regional tallies of a year, ${Math.round(cells / regions)} cells each`,
    { run: () => mergeTallies(yearly) },
    100,
    { rounds: 15, warmUp: 5 },
  ),
);
if (merged.size !== cells) throw new Error('The regions of the bench share units');

const states = streams.map((stream) => replay(lpProcess, stream).state);
const stocks: readonly Count[] = states.flatMap((state) =>
  [processOutcomes, discussionWaits, networkMeetingWaits].flatMap((measure) => measure.count(state, today)),
);
const regionTally = mergeTallies([tally, tallyOf(stocks)]);
const units = [...new Set(events.flatMap((event) => ('unit' in event ? [event.unit] : [])))];
const own = new Set<PlaceKey>(units.map((unit) => placeKey({ level: 'unit', code: unit })));
const request: IndicatorRequest = {
  place: { level: 'region', code: '14' as RegionCode },
  inPlace: (place) => own.has(place),
  period: rollingYear('2026-11' as Month),
  asOf: '2026-11-22T10:00:00.000Z' as Instant,
  provisional: true,
  synthetic: true,
  day: today,
  units,
  population: {
    year: 2022,
    asOf: '2022-12-31' as Day,
    ageBand: 'all',
    ofPlace: 162_540,
    source: { kind: 'register', publisher: 'THL', title: 'Population', year: 2022, licence: 'CC BY 4.0' },
  },
  targets: [],
};
const dashboard = () => indicatorTables(regionTally, request);
const fromLog = () => indicatorTables(mergeTallies([fold(), tallyOf(stocks)]), request);
demandEqual('dashboard', dashboard(), fromLog());
rows.push(
  within(
    `dashboard: ${dashboard().length} tables from ${regionTally.size} cells of a region`,
    { run: dashboard },
    40,
    { rounds: 20, warmUp: 5 },
  ),
  against('the same dashboard', { run: dashboard }, { name: 'reading the log again', run: fromLog }, 1.5, {
    rounds: 10,
    warmUp: 3,
  }),
);

console.log(JSON.stringify(rows));
