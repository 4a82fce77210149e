import {
  defaultPolicy,
  err,
  finnishDay,
  mergeTallies,
  ok,
  placeKey,
  publishRegion,
  tallyOf,
  type Day,
  type Instant,
  type LeaderRights,
  type PlaceKey,
  type PopulationInput,
  type PublishedTable,
  type RegionCode,
  type Result,
  type Tally,
  type ThresholdPolicy,
  type UnitEntry,
  type UnitId,
  type WorkView,
} from '@puheeksi/core';
import { emptyRegister, withPublication, type PublicationRegister } from '@puheeksi/core/privacy';
import { emptyTally } from '@puheeksi/core/tally';
import type { NationalFigures, ReportedSeries, ReportedSurvey } from '@puheeksi/core/indicators';
import { mayInAnyPost, type Assignment } from '@puheeksi/core/access';
import { controllersOf, type AreaCode, type BodyId, type TextRef } from '@puheeksi/core/kernel';
import {
  firstTakenText,
  readUnitDiscussions,
  recordOnce,
  regionPorts,
  storedRegisters,
  storedStreams,
  untilUnmoved,
  type CommandRefusal,
  type RecordedStreamEvent,
  type RegionReader,
  type RegionSettings,
  type StoredRegister,
  type StoredStream,
  type StreamEvent,
  type StreamLog,
  type StreamVersion,
} from '@puheeksi/core/stored';
import type { CommandReceipt, Publication, StreamView, TableListing, TextView } from '@puheeksi/core/wire';
import type { Problem, SendOptions, TableQuery } from '../dataSource.js';
import { fingerprint } from '../fingerprint.js';
import { isAskedFor, listingOf, newestFirst } from '../listing.js';
import { accessProblem } from '../problem.js';
import {
  memoryRegisterDoor,
  type MemoryRegisterDoor,
  type MemoryText,
  type RegisterLog,
} from './memoryRegisterDoor.js';

/** What a region in memory starts with. */
export interface MemoryRegionOptions {
  readonly region: RegionCode;
  readonly units: readonly UnitEntry[];
  /** The clock. */
  readonly now: () => Instant;
  /** The events are made up: every table and view then says so. */
  readonly synthetic: boolean;
  /**
   * What is known of what workers may lead who are not in the register of practitioners; with an empty list no network meeting can
   * be planned before somebody is registered.
   */
  readonly rights: readonly LeaderRights[];
  /** What the region has decided of the rules of its streams. @default `defaultRegionSettings` */
  readonly settings?: Partial<RegionSettings>;
  /** The management group of each family-centre area. @default none */
  readonly areaGroups?: { readonly [area: AreaCode]: BodyId };
  /** Which kinds of streams the region keeps. @default every stream of the core */
  readonly registry?: readonly StoredStream[];
  /** Which registers the region keeps. @default every register of the core */
  readonly registers?: readonly StoredRegister[];
  /** Entries of registers to start with. @default none */
  readonly entries?: readonly RegisterLog[];
  /** Logs of streams to start with. @default none */
  readonly streams?: readonly StreamLog[];
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
  /** Today in Finland, by the region's clock. */
  readonly today: () => Day;
  readonly table: (posts: readonly Assignment[], query: TableQuery) => Result<PublishedTable, Problem>;
  readonly list: (posts: readonly Assignment[], place: PlaceKey) => Result<readonly TableListing[], Problem>;
  readonly view: (posts: readonly Assignment[], unit: UnitId) => Promise<Result<WorkView, Problem>>;
  readonly send: (
    posts: readonly Assignment[],
    stream: string,
    key: string,
    commands: readonly unknown[],
    options?: Pick<SendOptions, 'dryRun' | 'expectedVersion'>,
  ) => Promise<Result<CommandReceipt, Problem>>;
  readonly stream: (posts: readonly Assignment[], stream: string, key: string) => Result<StreamView, Problem>;
  readonly streamText: (
    posts: readonly Assignment[],
    stream: string,
    key: string,
    textRef: TextRef,
  ) => Result<TextView, Problem>;
  readonly registers: MemoryRegisterDoor;
  readonly publish: (posts: readonly Assignment[]) => Result<Publication, Problem>;
}

/** A region in memory with what is inside it, for tests: true counts and texts, which no source gives out. */
export interface OpenMemoryRegion {
  readonly region: MemoryRegion;
  readonly tally: () => Tally;
  /** What all events are worth, counted anew. */
  readonly recount: () => Tally;
  readonly text: (textRef: string) => string | undefined;
  readonly deleteText: (textRef: string) => void;
}

const tableKey = ({ table, place, period }: TableListing): string => `${table} ${place} ${period}`;

const problemOfRefusal = (refusal: CommandRefusal): Problem => {
  switch (refusal.kind) {
    case 'conflict':
    case 'invalid':
      return refusal;
    case 'not-allowed':
      return accessProblem(refusal.reason);
    case 'refused':
      return { kind: 'refused', error: refusal.error, commandIndex: refusal.commandIndex };
  }
};

/** The logs of every kind of stream, by kind and key. */
const openLogs = () => {
  const kinds = new Map<string, Map<string, readonly RecordedStreamEvent[]>>();
  const ofKind = (stream: string): Map<string, readonly RecordedStreamEvent[]> => {
    const logs = kinds.get(stream) ?? new Map<string, readonly RecordedStreamEvent[]>();
    kinds.set(stream, logs);
    return logs;
  };
  const read = (stream: string, key: string): readonly StreamEvent[] =>
    (ofKind(stream).get(key) ?? []).map(({ event }) => event);
  return {
    ofKind,
    read,
    all: (stream: string): readonly StreamLog[] =>
      [...ofKind(stream).keys()].map((key) => ({ stream, key, events: read(stream, key) })),
    append: (stream: string, key: string, recorded: readonly RecordedStreamEvent[]): void => {
      const logs = ofKind(stream);
      logs.set(key, [...(logs.get(key) ?? []), ...recorded]);
    },
  };
};

/**
 * A region without a server: the same functions of the core that the server runs, over arrays. Nothing is kept after the
 * page is left.
 * @example memoryRegion({ ...northKareliaSample(14, today), now, synthetic: true }).list(posts, 'region:14')
 */
export function memoryRegion(options: MemoryRegionOptions): MemoryRegion {
  return openMemoryRegion(options).region;
}

/** A region in memory with a door for tests. @example openMemoryRegion(options).tally() */
export function openMemoryRegion(options: MemoryRegionOptions): OpenMemoryRegion {
  const { region, units, now, synthetic, registry = storedStreams } = options;
  const logs = openLogs();
  const texts = new Map<string, MemoryText>();
  const published = new Map<string, PublishedTable>();
  const controllerOf = controllersOf(units);
  let tally: Tally = emptyTally;
  // True counts are in it, so it never leaves this function
  let register: PublicationRegister = emptyRegister;

  const kept = (id: string): StoredStream | undefined => registry.find((stored) => stored.id === id);
  const reader: RegionReader = {
    stream: (id, key) => Promise.resolve(logs.read(id, key)),
    streamsOfUnit: (id, unit) => {
      const stored = kept(id);
      const all = logs.all(id).map(({ events }) => events);
      return Promise.resolve(
        all.filter((events) => events.some((event) => stored?.unitsOf(event).includes(unit))),
      );
    },
    streamsWith: (id, type) =>
      Promise.resolve(logs.all(id).filter(({ events }) => events.some((event) => event.type === type))),
    setting: (name) => Promise.resolve(options.settings?.[name]),
    declaredRights: options.rights,
    areaGroup: (area) => Promise.resolve(options.areaGroups?.[area]),
    controllerOf,
  };
  const ports = regionPorts(reader);

  const append = (stored: StoredStream, key: string, recorded: readonly RecordedStreamEvent[]): void => {
    logs.append(stored.id, key, recorded);
    tally = mergeTallies([tally, tallyOf(recorded.flatMap(({ event }) => stored.counts(event)))]);
  };
  const hasMoved = ({ stream, key, version }: StreamVersion): boolean =>
    logs.read(stream, key).length !== version;
  const countsOnDay = (today: Day) =>
    registry.flatMap((stored) => stored.countsOnDay(logs.ofKind(stored.id).values(), today));

  const statistics = (posts: readonly Assignment[], action: 'read-statistics' | 'publish-statistics') =>
    mayInAnyPost(posts, action, { kind: 'statistics', region }, { purpose: 'manage-by-knowledge' });

  const publishAll = (): Result<Publication, Problem> => {
    const asOf = now();
    const today = finnishDay(asOf);
    const made = publishRegion({
      region,
      units,
      tally: mergeTallies([tally, tallyOf(countsOnDay(today))]),
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

  for (const { stream, key, events } of options.streams ?? []) {
    const stored = kept(stream);
    // Made up as recorded on the day it happened
    if (stored)
      append(
        stored,
        key,
        events.map((event) => ({ event, recordedOn: stored.dayOf(event) })),
      );
  }
  if (options.published ?? true) publishAll();

  const recorded = async (
    posts: readonly Assignment[],
    stored: StoredStream,
    key: string,
    commands: readonly unknown[],
    options: Pick<SendOptions, 'dryRun' | 'expectedVersion'>,
  ): Promise<Result<CommandReceipt, Problem>> => {
    const outcome = await untilUnmoved(async () => {
      const today = finnishDay(now());
      const done = await recordOnce(
        { ...options, stream: stored, key, commands, posts, region, controllerOf, today, ports },
        {
          history: () => Promise.resolve(logs.read(stored.id, key)),
          takenText: (brought) => Promise.resolve(firstTakenText(brought, (textRef) => texts.has(textRef))),
          append: ({ history, events, texts: brought, read }) => {
            if ([{ stream: stored.id, key, version: history.length }, ...read].some(hasMoved))
              return Promise.resolve('moved');
            for (const { textRef, text } of brought) texts.set(textRef, { stream: stored.id, key, text });
            append(
              stored,
              key,
              events.map((event) => ({ event, recordedOn: today })),
            );
            return Promise.resolve('recorded');
          },
        },
      );
      return done === 'moved' ? done : done.outcome;
    });
    return outcome.ok ? outcome : err(problemOfRefusal(outcome.error));
  };

  const asked = (
    posts: readonly Assignment[],
    id: string,
    key: string,
  ): Result<{ readonly stored: StoredStream; readonly key: string }, Problem> => {
    if (posts.length === 0) return err({ kind: 'not-signed-in' });
    const stored = kept(id);
    if (!stored) return err({ kind: 'not-found' });
    const read = stored.readKey(key);
    return read.ok ? ok({ stored, key: read.value }) : err({ kind: 'invalid', issues: read.error });
  };

  const door: MemoryRegion = {
    today: () => finnishDay(now()),
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
    view: async (posts, unit) => {
      const view = await readUnitDiscussions(reader, { posts, region, unit, asOf: now(), synthetic });
      return view.ok ? view : err(accessProblem(view.error));
    },
    send: async (posts, stream, key, commands, given = {}) => {
      const of = asked(posts, stream, key);
      return of.ok ? recorded(posts, of.value.stored, of.value.key, commands, given) : of;
    },
    stream: (posts, stream, key) => {
      const of = asked(posts, stream, key);
      if (!of.ok) return of;
      const history = logs.read(stream, key);
      const { content } = of.value.stored.view(history, { posts, region, controllerOf });
      if (!content.ok) return err(accessProblem(content.error));
      if (content.value === undefined) return err({ kind: 'not-found' });
      const version = history.length;
      return ok({ format: 1, stream, key, version, asOf: now(), synthetic, content: content.value });
    },
    streamText: (posts, stream, key, textRef) => {
      const of = asked(posts, stream, key);
      if (!of.ok) return of;
      const history = logs.read(stream, key);
      const { refusal } = of.value.stored.textRight(history, { posts, region, controllerOf });
      if (refusal) return err(accessProblem(refusal));
      const known = texts.get(textRef);
      if (known?.stream !== stream || known.key !== key) return err({ kind: 'not-found' });
      return ok({ format: 1, stream, key, textRef, text: known.text, synthetic });
    },
    registers: memoryRegisterDoor({
      registers: options.registers ?? storedRegisters,
      logs: options.entries ?? [],
      region,
      synthetic,
      now,
      controllerOf,
      texts,
      expected: {
        units: units.map(({ unit }) => unit),
        municipalities: [...new Set(units.map(({ municipality }) => municipality))],
        areas: Object.keys(options.areaGroups ?? {}),
      },
    }),
    publish: (posts) => {
      const access = statistics(posts, 'publish-statistics');
      return access.allowed ? publishAll() : err(accessProblem(access.reason));
    },
  };
  return {
    region: door,
    tally: () => tally,
    recount: () =>
      tallyOf(
        registry.flatMap((stored) =>
          [...logs.ofKind(stored.id).values()].flat().flatMap(({ event }) => stored.counts(event)),
        ),
      ),
    text: (textRef) => texts.get(textRef)?.text,
    deleteText: (textRef) => void texts.delete(textRef),
  };
}
