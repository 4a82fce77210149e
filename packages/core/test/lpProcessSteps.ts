import fc from 'fast-check';
import {
  addDays,
  origins,
  retractionReasons,
  settings,
  type Day,
  type Instant,
  type ProcessId,
  type UnitId,
} from '../src/kernel/index.js';
import type { EntryId } from '../src/kernel/ledger.js';
import {
  defaultLpSettings,
  lpProcess,
  type LpProcessCommand,
  type LpProcessEvent,
  type LpProcessState,
} from '../src/streams/lp-process/index.js';
import { runStream, testUuid } from '../src/testing/index.js';

/** The day on which the tests take place. */
export const today = '2026-11-22' as Day;
/** A moment of that day. */
export const asOf = '2026-11-22T10:00:00.000Z' as Instant;

/** Two units of Liperi and one of Kitee, as the tests use them. */
export const units = [
  'liperi-school',
  'liperi-day-care',
  'kitee-school',
] as readonly string[] as readonly UnitId[];

const unit = fc.constantFrom(...units);
const daysAgo = fc.integer({ min: -2, max: 500 }).map((days) => addDays(today, -days));
const openingEntry = fc.integer({ min: 900, max: 901 }).map((n) => testUuid<EntryId>(n));
const discussion = fc.integer({ min: 1, max: 6 }).map((n) => testUuid<EntryId>(n));

const commandsTo = (process: ProcessId): fc.Arbitrary<LpProcessCommand> =>
  fc.oneof(
    fc.record(
      {
        type: fc.constant('open-process' as const),
        process: fc.constant(process),
        entry: openingEntry,
        on: daysAgo,
        unit,
        origin: fc.constantFrom(...origins),
        concernDay: daysAgo,
      },
      { requiredKeys: ['type', 'process', 'entry', 'on', 'unit', 'origin'] },
    ),
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant('record-discussion' as const),
        entry: discussion,
        on: daysAgo,
        unit,
        setting: fc.constantFrom(...settings),
        children: fc.integer({ min: 1, max: 20 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('retract' as const),
        entry: discussion,
        on: fc.constant(today),
        reason: fc.constantFrom(...retractionReasons),
      }),
    },
  );

const opening = (process: ProcessId): LpProcessCommand => ({
  type: 'open-process',
  process,
  entry: testUuid<EntryId>(900),
  on: addDays(today, -400),
  unit: units[0]!,
  origin: 'family-wish',
  concernDay: addDays(today, -420),
});

/** A process after its commands: what was recorded, and what stands. */
export interface ProcessRun {
  readonly events: readonly LpProcessEvent[];
  readonly state: LpProcessState;
}

const runOf = (process: ProcessId): fc.Arbitrary<ProcessRun> =>
  fc.tuple(fc.boolean(), fc.array(commandsTo(process), { maxLength: 12 })).map(([opened, commands]) => {
    const { events, state } = runStream(
      lpProcess,
      [...(opened ? [opening(process)] : []), ...commands].map((command) => ({
        command,
        context: {
          today,
          rights: [],
          settings: defaultLpSettings,
          controllers: { ofUnits: {}, ofWorkers: {} },
        },
      })),
    );
    return { events, state: state.state };
  });

/**
 * Some processes after random commands: late entries, repetitions, refusals and retractions among them. `runStream` demands
 * on the way that inputs stay as they are, that repeating changes nothing and that replaying gives the same state.
 */
export const processes = fc
  .integer({ min: 1, max: 4 })
  .chain((n) => fc.tuple(...Array.from({ length: n }, (_, index) => runOf(testUuid(1000 + index)))));
