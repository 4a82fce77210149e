import type { AreaCode, ControllerOf } from '@puheeksi/core/kernel';
import type { Day, LeaderRights } from '@puheeksi/core';
import type { RegionReader, StoredStream } from '@puheeksi/core/stored';
import { readStream, readStreamsOfUnit, readStreamsWith } from './store/events.js';
import type { RegionTransaction } from './store/inRegion.js';
import { readSetting } from './store/inputs.js';

/** What the region knows that is in no table. */
export interface Declared {
  /** What is known of the rights of workers who are not in the register of practitioners. */
  readonly rights: readonly LeaderRights[];
}

/** Looks up in one transaction what the rules of streams ask of the world. A kind of stream that nobody keeps has not begun. */
export function regionReader(
  inside: RegionTransaction,
  streams: readonly StoredStream[],
  { rights }: Declared,
  today: Day,
  controllerOf: ControllerOf,
): RegionReader {
  let before: Promise<unknown> = Promise.resolve();
  /** One after the other: a connection takes one question at a time, and several rules may ask at once. */
  const inTurn = <T>(look: () => Promise<T>): Promise<T> => {
    const next = before.then(look);
    before = next.catch(() => undefined);
    return next;
  };
  const kept = (id: string): StoredStream | undefined => streams.find((stored) => stored.id === id);
  return {
    stream: async (id, key) => {
      const stored = kept(id);
      return stored ? inTurn(() => readStream(inside, stored, key)) : [];
    },
    streamsOfUnit: async (id, unit) => {
      const stored = kept(id);
      return stored ? inTurn(() => readStreamsOfUnit(inside, stored, unit)) : [];
    },
    streamsWith: async (id, type) => {
      const stored = kept(id);
      return stored ? inTurn(() => readStreamsWith(inside, stored, type)) : [];
    },
    setting: (name, on) => inTurn(() => readSetting(inside, name, on)),
    declaredRights: rights,
    controllerOf,
    areaGroup: async (area: AreaCode) => {
      const groups = await inTurn(() => readSetting(inside, 'areaGroups', today));
      return groups?.[area];
    },
  };
}
