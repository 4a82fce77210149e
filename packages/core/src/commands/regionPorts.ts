import type { BodyId, PhenomenonId, WorkerId } from '../kernel/collaborationIds.js';
import type { ControllerId, ControllerOf } from '../kernel/controller.js';
import { replay, type AreaCode, type Day, type UnitId } from '../kernel/index.js';
import type { LeaderRights } from '../kernel/leaderRights.js';
import { activeSince, lpProcess, type LpProcessEvent } from '../streams/lp-process/index.js';
import {
  observation,
  atHand as observationAtHand,
  phenomenon,
  phenomenonAtHand,
  type ObservationEvent,
  type PhenomenonEvent,
} from '../streams/phenomenon/index.js';
import {
  leaderRightsOf,
  practitioner,
  type PractitionerEvent,
  type PractitionerSettings,
} from '../streams/practitioner/index.js';
import type { PortAnswer, PortAnswers } from '../streams/ports.js';
import { defaultRegionSettings, type RegionSettings } from '../streams/regionSettings.js';
import type { StreamEvent, StreamLog } from './storedStream.js';

/** What a server or a memory source must be able to look up, so that every port is answered. */
export interface RegionReader {
  /** The events of one stream, as its own codec has read them; none where it has not begun. */
  readonly stream: (id: string, key: string) => Promise<readonly StreamEvent[]>;
  /** What the region has decided of a stream's rules and holds on a day; nothing where it has decided nothing. */
  readonly setting: <Name extends keyof RegionSettings>(
    name: Name,
    on: Day,
  ) => Promise<RegionSettings[Name] | undefined>;
  /** What is known of the rights of workers who are not in the register of practitioners. */
  readonly declaredRights: readonly LeaderRights[];
  readonly areaGroup: (area: AreaCode) => Promise<BodyId | undefined>;
  /** Whose a unit is, by the register; nothing where the register does not know it. */
  readonly controllerOf: ControllerOf;
  /** The events of every stream of a kind that concerns a unit, one list a stream. */
  readonly streamsOfUnit: (id: string, unit: UnitId) => Promise<readonly (readonly StreamEvent[])[]>;
  /** Every stream of a kind that holds an event of a type. */
  readonly streamsWith: (id: string, type: PhenomenonEvent['type']) => Promise<readonly StreamLog[]>;
}

const alone = <Answer>(value: Answer): PortAnswer<Answer> => ({ value, read: [] });

/**
 * Answers every port over what a region can look up: the one place where one stream's rules hear of another's state, each time with
 * the version that was read.
 * @example await regionPorts(reader).leaderRights({ workers: [worker] }) // { value: [ … ], read: [{ stream: 'practitioner', … }] }
 */
export function regionPorts(reader: RegionReader): PortAnswers {
  const setting =
    <Name extends keyof RegionSettings>(name: Name) =>
    async ({ on }: { readonly on: Day }): Promise<PortAnswer<RegionSettings[Name]>> =>
      alone((await reader.setting(name, on)) ?? defaultRegionSettings[name]);

  /** Reads streams of one kind by their keys and makes something of each. */
  const ofStreams = async <Event, Value>(
    stream: string,
    keys: readonly string[],
    valuesOf: (events: readonly Event[], key: string) => readonly Value[],
  ): Promise<PortAnswer<readonly Value[]>> => {
    const once = [...new Set(keys)];
    const histories = await Promise.all(once.map((key) => reader.stream(stream, key)));
    return {
      value: histories.flatMap((events, index) => valuesOf(events as readonly Event[], once[index]!)),
      read: histories.map(({ length }, index) => ({ stream, key: once[index]!, version: length })),
    };
  };

  const rightsOf =
    (settings: PractitionerSettings) =>
    (events: readonly PractitionerEvent[], key: string): readonly LeaderRights[] => {
      const { state } = replay(practitioner, events);
      if (state.status === 'registered') return leaderRightsOf([state], settings.ruleSets);
      return reader.declaredRights.filter(({ worker }) => worker === (key as WorkerId));
    };

  const phenomenaOf = (phenomena: readonly PhenomenonId[]) =>
    ofStreams('phenomenon', phenomena, (events: readonly PhenomenonEvent[]) => {
      const { state } = replay(phenomenon, events);
      return state.status === 'none' ? [] : [phenomenonAtHand(state)];
    });

  /** The phenomena whose merge into one stands. */
  const mergedInto = async (into: PhenomenonId): Promise<readonly PhenomenonId[]> => {
    const logs = await reader.streamsWith('phenomenon', 'phenomenon-merged');
    return logs.flatMap(({ key, events }) => {
      const { state } = replay(phenomenon, events as readonly PhenomenonEvent[]);
      return state.status !== 'none' && phenomenonAtHand(state).merged?.into === into
        ? [key as PhenomenonId]
        : [];
    });
  };

  return {
    lpProcessSettings: setting('lpProcess'),
    practitionerSettings: setting('practitioner'),
    teamSettings: setting('team'),
    phenomenonSettings: setting('phenomenon'),
    observationSettings: setting('observation'),
    decisionLogSettings: setting('decisionLog'),
    serviceInterfaceSettings: setting('serviceInterface'),
    leaderRights: async ({ workers, on }) => {
      const { value: settings } = await setting('practitioner')({ on });
      return ofStreams('practitioner', workers, rightsOf(settings));
    },
    observations: ({ observations }) =>
      ofStreams('observation', observations, (events: readonly ObservationEvent[]) => {
        const { state } = replay(observation, events);
        return state.status === 'none' ? [] : [observationAtHand(state)];
      }),
    phenomena: ({ phenomena }) => phenomenaOf(phenomena),
    mergedPhenomena: async ({ into }) => phenomenaOf(into === undefined ? [] : await mergedInto(into)),
    areaGroup: async ({ area }) => alone(area === undefined ? undefined : await reader.areaGroup(area)),
    controllers: async ({ units, workers }) => {
      const { value: posts, read } = await ofStreams(
        'practitioner',
        workers,
        (events: readonly PractitionerEvent[], key) => {
          const { state } = replay(practitioner, events);
          return state.status === 'none' ? [] : [[key as WorkerId, state.posts.at(-1)!.unit] as const];
        },
      );
      const known = <Key extends string>(
        pairs: readonly (readonly [Key, UnitId])[],
      ): { readonly [key in Key]: ControllerId } => {
        const found = pairs.flatMap(([key, unit]) => {
          const controller = reader.controllerOf(unit);
          return controller === undefined ? [] : [[key, controller] as const];
        });
        return Object.fromEntries(found) as { readonly [key in Key]: ControllerId };
      };
      const ofUnits = known(units.map((unit) => [unit, unit] as const));
      return { value: { ofUnits, ofWorkers: known(posts) }, read };
    },
    activeSince: async ({ unit }) => {
      if (unit === undefined) return alone(undefined);
      const logs = await reader.streamsOfUnit('lp-process', unit);
      return alone(
        activeSince(
          unit,
          logs.map((events) => replay(lpProcess, events as readonly LpProcessEvent[]).state),
        ),
      );
    },
  };
}
