/**
 * How things grow: eight times as much takes about eight times as long. Each is held against eight pieces of the small size, so that a
 * step that looks at everything once more for each part stands out whatever the machine does.
 */
import {
  countsOfEvent,
  lpProcess,
  replay,
  tallyOf,
  type Day,
  type LpProcessEvent,
  type Month,
  type UnitId,
} from '@puheeksi/core';
import { recordingDelays, tallyReader, unitReporting } from '@puheeksi/core/indicators';
import { rollingYear } from '@puheeksi/core/kernel';
import { northKareliaSample, testUuid } from '@puheeksi/core/testing';
import { against, demandEqual, type BenchRow } from './lib/measure.ts';

const today = '2026-11-22' as Day;
const times = 8;
const rows: BenchRow[] = [];
const eightOf = (run: () => unknown) => () => {
  for (let time = 0; time < times; time++) run();
};

/** One process with so many offers behind its opening. */
const historyOf = (length: number): readonly LpProcessEvent[] => [
  {
    type: 'process-opened',
    process: testUuid(1),
    entry: testUuid(99),
    on: today,
    unit: 'liperi-school' as UnitId,
    origin: 'family-wish',
  },
  ...Array.from({ length }, (_, index): LpProcessEvent => ({
    type: 'discussion-offered',
    entry: testUuid(100 + index),
    on: today,
    unit: 'liperi-school' as UnitId,
  })),
];
const [short, long] = [historyOf(500), historyOf(500 * times)];
demandEqual('replay', replay(lpProcess, long), long.reduce(lpProcess.evolve, lpProcess.initial));
rows.push(
  against(
    `a history of ${long.length} events replayed`,
    { run: () => replay(lpProcess, long), calls: 10 },
    { name: `${times} of ${short.length}`, run: eightOf(() => replay(lpProcess, short)), calls: 10 },
    0.5,
    { rounds: 31 },
  ),
);

/** How so many copies of the sample's 14 units reported, each with discussions of its own. */
const reportingOf = (copies: number) => {
  const sample = northKareliaSample(14, today);
  const unitOf = (unit: string, copy: number) => `${unit}-${copy}` as UnitId;
  const copied = (event: LpProcessEvent, copy: number): LpProcessEvent =>
    JSON.parse(JSON.stringify(event), (key, value: unknown) =>
      key === 'unit' ? unitOf(String(value), copy) : value,
    ) as LpProcessEvent;
  const counts = Array.from({ length: copies }, (_, copy) =>
    sample.streams
      .flatMap(({ events }) => events)
      .flatMap((told) => {
        const event = copied(told, copy);
        return [...countsOfEvent(event), ...recordingDelays.count({ event, recordedOn: today })];
      }),
  ).flat();
  const period = rollingYear('2026-11' as Month);
  const reader = tallyReader(tallyOf(counts), { inPlace: () => true, period, day: today });
  const units = Array.from({ length: copies }, (_, copy) =>
    sample.units.map(({ unit }) => unitOf(unit, copy)),
  ).flat();
  return { units, run: () => unitReporting(reader, { units, period }) };
};
const [few, many] = [reportingOf(16), reportingOf(16 * times)];
demandEqual('reporting', many.run().slice(0, few.units.length), few.run());
rows.push(
  against(
    `how ${many.units.length} units report`,
    { run: many.run },
    { name: `${times} times ${few.units.length}`, run: eightOf(few.run) },
    0.25,
    { rounds: 15, warmUp: 5 },
  ),
);

console.log(JSON.stringify(rows));
