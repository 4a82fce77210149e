import {
  carryOut,
  countsOnDay,
  dayOfEvent,
  countsOfEvent,
  defaultLpSettings,
  defaultPolicy,
  emptyRegister,
  emptyTally,
  err,
  finnishDay,
  lpProcess,
  mergeTallies,
  ok,
  placeKey,
  publishRegion,
  withPublication,
  replay,
  tallyOf,
  unitDiscussionsView,
  type Instant,
  type LeaderRights,
  type LpProcessCommand,
  type LpProcessEvent,
  type LpRegionRules,
  type LpSettings,
  type NationalFigures,
  type PublicationRegister,
  type RecordedEvent,
  type PlaceKey,
  type PopulationInput,
  type ProcessId,
  type PublishedTable,
  type RegionCode,
  type ReportedSeries,
  type ReportedSurvey,
  type Result,
  type Tally,
  type ThresholdPolicy,
  type UnitEntry,
  type UnitId,
  type WorkView,
} from '@puheeksi/core';
import { mayInAnyPost, type Actor } from '@puheeksi/core/access';
import {
  parseCommandBatch,
  type CommandReceipt,
  type Publication,
  type TableListing,
} from '@puheeksi/core/wire';
import type { Problem, TableQuery } from '../dataSource.js';
import { fingerprint } from '../fingerprint.js';
import { isAskedFor, listingOf, newestFirst } from '../listing.js';
import { accessProblem } from '../problem.js';

/** What a region in memory starts with. */
export interface MemoryRegionOptions {
  readonly region: RegionCode;
  readonly units: readonly UnitEntry[];
  /** The clock. */
  readonly now: () => Instant;
  /** The events are made up: every table and view then says so. */
  readonly synthetic: boolean;
  /** What is known of what workers may lead; with an empty list no network meeting can be planned. */
  readonly rights: readonly LeaderRights[];
  /** @default `defaultLpSettings` */
  readonly settings?: LpSettings;
  /** Logs of processes to start with, one list of events each. @default none */
  readonly streams?: readonly (readonly LpProcessEvent[])[];
  /** @default none */
  readonly reportedSurveys?: readonly ReportedSurvey[];
  /** @default none */
  readonly populations?: readonly PopulationInput[];
  /** Counts by period that the region reports from its own systems. @default none */
  readonly reportedSeries?: readonly ReportedSeries[];
  /** Figures that others publish, of the region and of the country. @default none */
  readonly nationalFigures?: readonly NationalFigures[];
  /** @default `defaultPolicy`: hidden under five */
  readonly policy?: ThresholdPolicy;
  /** Whether a first publication exists from the start. @default true */
  readonly published?: boolean;
}

/** What somebody with the given posts gets from a region in memory. */
export interface MemoryRegion {
  readonly table: (posts: readonly Actor[], query: TableQuery) => Result<PublishedTable, Problem>;
  readonly list: (posts: readonly Actor[], place: PlaceKey) => Result<readonly TableListing[], Problem>;
  readonly view: (posts: readonly Actor[], unit: UnitId) => Result<WorkView, Problem>;
  readonly send: (
    posts: readonly Actor[],
    process: ProcessId,
    commands: readonly LpProcessCommand[],
  ) => Result<CommandReceipt, Problem>;
  readonly publish: (posts: readonly Actor[]) => Result<Publication, Problem>;
}

const tableKey = ({ table, place, period }: TableListing): string => `${table} ${place} ${period}`;

const recordedAtOnce = (event: LpProcessEvent): RecordedEvent => ({ event, recordedOn: dayOfEvent(event) });

/**
 * A region without a server: the same functions of the core that the server runs, over arrays. Nothing is kept after the
 * page is left.
 * @example memoryRegion({ ...northKareliaSample(14, today), now, synthetic: true }).list(posts, 'region:14')
 */
export function memoryRegion(options: MemoryRegionOptions): MemoryRegion {
  const { region, units, now, synthetic } = options;
  const rules: LpRegionRules = { rights: options.rights, settings: options.settings ?? defaultLpSettings };
  const logs = new Map<ProcessId, readonly RecordedEvent[]>();
  const published = new Map<string, PublishedTable>();
  const registered = new Set(units.map(({ unit }) => unit));
  const isRegistered = (unit: UnitId): boolean => registered.has(unit);
  let tally: Tally = emptyTally;
  // True counts are in it, so it never leaves this function
  let register: PublicationRegister = emptyRegister;

  const append = (process: ProcessId, recorded: readonly RecordedEvent[]): void => {
    logs.set(process, [...(logs.get(process) ?? []), ...recorded]);
    tally = mergeTallies([tally, tallyOf(recorded.flatMap(({ event }) => countsOfEvent(event)))]);
  };
  const eventsOf = (log: readonly RecordedEvent[] = []): readonly LpProcessEvent[] =>
    log.map(({ event }) => event);

  const statistics = (posts: readonly Actor[], action: 'read-statistics' | 'publish-statistics') =>
    mayInAnyPost(posts, action, { kind: 'statistics', region }, { purpose: 'manage-by-knowledge' });

  const publishAll = (): Result<Publication, Problem> => {
    const asOf = now();
    const today = finnishDay(asOf);
    const onDay = tallyOf(countsOnDay(logs.values(), today));
    const made = publishRegion({
      region,
      units,
      tally: mergeTallies([tally, onDay]),
      reportedSurveys: options.reportedSurveys ?? [],
      populations: options.populations ?? [],
      reportedSeries: options.reportedSeries ?? [],
      nationalFigures: options.nationalFigures ?? [],
      policy: options.policy ?? defaultPolicy,
      today,
      asOf,
      synthetic,
      register,
      earlier: [...published.values()],
    });
    if (!made.ok) {
      const { code, reason } = made.error;
      return err({ kind: 'refused', error: { code, reason }, commandIndex: 0 });
    }
    const { tables, waiting, entry } = made.value;
    register = withPublication(register, entry);
    for (const table of tables) published.set(tableKey(listingOf(table)), table);
    return ok({
      format: 1,
      asOf,
      tables: tables.map((table) => ({
        table: table.table,
        place: placeKey(table.place),
        period: table.period.key,
        hash: fingerprint(JSON.stringify(table)),
      })),
      waiting,
    });
  };

  const listed = (): readonly TableListing[] => [...published.values()].map(listingOf).sort(newestFirst);

  for (const stream of options.streams ?? [])
    // Made up as recorded on the day it happened
    if (stream[0]?.type === 'process-opened') append(stream[0].process, stream.map(recordedAtOnce));
  if (options.published ?? true) publishAll();

  return {
    table: (posts, query) => {
      const access = statistics(posts, 'read-statistics');
      if (!access.allowed) return err(accessProblem(access.reason));
      const newest = listed().find((listing) => isAskedFor(listing, query));
      const table = newest && published.get(tableKey(newest));
      return table ? ok(table) : err({ kind: 'not-found' });
    },
    list: (posts, place) => {
      const access = statistics(posts, 'read-statistics');
      if (!access.allowed) return err(accessProblem(access.reason));
      return ok(listed().filter((listing) => listing.place === place));
    },
    view: (posts, unit) => {
      const states = [...logs.values()].map((log) => replay(lpProcess, eventsOf(log)).now);
      const { rights } = rules;
      const view = unitDiscussionsView(states, { posts, region, unit, asOf: now(), synthetic, rights });
      return view.ok ? view : err(accessProblem(view.error));
    },
    send: (posts, process, commands) => {
      if (posts.length === 0) return err({ kind: 'not-signed-in' });
      const batch = parseCommandBatch({ commands }, process);
      if (!batch.ok) return err({ kind: 'invalid', issues: batch.error });
      const context = { posts, region, isRegistered, today: finnishDay(now()), ...rules };
      const done = carryOut(eventsOf(logs.get(process)), batch.value.commands, context);
      if (!done.ok) return err(done.error.kind === 'refused' ? done.error : accessProblem(done.error.reason));
      const { events, version, warnings } = done.value;
      const recordedOn = finnishDay(now());
      if (events.length > 0)
        append(
          process,
          events.map((event) => ({ event, recordedOn })),
        );
      return ok({ format: 1, version, events: events.map(({ type }) => type), warnings });
    },
    publish: (posts) => {
      const access = statistics(posts, 'publish-statistics');
      return access.allowed ? publishAll() : err(accessProblem(access.reason));
    },
  };
}
