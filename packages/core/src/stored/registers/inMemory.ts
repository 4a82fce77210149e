import {
  isAskedFor,
  orderOf,
  type Expected,
  type RegisterEntryId,
  type RegisterEvent,
  type StandingEntry,
} from '../../registers/index.js';
import type { RegisterStore } from './reading.js';
import { isInScope } from './scope.js';

/** Registers over arrays, with what a region tells of itself. */
export interface MemoryRegisters extends RegisterStore {
  readonly append: (register: string, events: readonly RegisterEvent[]) => void;
}

/** What a memory store is told by what stands around it. */
export interface AroundRegisters {
  readonly texts: (textRef: string) => string | undefined;
  readonly expected: Expected;
}

const standingOf = (events: readonly RegisterEvent[]): readonly StandingEntry[] => {
  const last = events.at(-1);
  if (!last) return [];
  const { entry, version, format, record, type } = last;
  return [{ entry, version, format, record, withdrawn: type === 'withdrawn' }];
};

/**
 * Registers without a database: filtered, sorted and paged by the same functions of the core that say what a query means.
 * @example memoryRegisters({ texts: () => undefined, expected: {} }).append('communication-plan', events)
 */
export function memoryRegisters({ texts, expected }: AroundRegisters): MemoryRegisters {
  const logs = new Map<string, Map<RegisterEntryId, readonly RegisterEvent[]>>();
  const ofRegister = (register: string): Map<RegisterEntryId, readonly RegisterEvent[]> => {
    const log = logs.get(register) ?? new Map<RegisterEntryId, readonly RegisterEvent[]>();
    logs.set(register, log);
    return log;
  };
  return {
    append: (register, events) => {
      const log = ofRegister(register);
      for (const event of events) log.set(event.entry, [...(log.get(event.entry) ?? []), event]);
    },
    entries: (register, entries) =>
      Promise.resolve(entries.flatMap((entry) => standingOf(ofRegister(register).get(entry) ?? []))),
    history: (register, entry) => Promise.resolve(ofRegister(register).get(entry) ?? []),
    find: (register, { scope, batch, offset, limit, withdrawn, ...query }) => {
      const matching = [...ofRegister(register.id).values()]
        .filter((events) => batch === undefined || events.some((event) => event.batch === batch))
        .flatMap(standingOf)
        .filter((entry) => entry.withdrawn === withdrawn)
        .map((standing) => ({
          standing,
          entry: standing.entry,
          index: register.index(register.record(standing.record, standing.format).record),
        }))
        .filter(({ index }) => isInScope(scope, index.values) && isAskedFor(query, index))
        .sort(orderOf(query.sort));
      const end = limit === undefined ? matching.length : offset + limit;
      return Promise.resolve({
        total: matching.length,
        entries: matching.slice(offset, end).map(({ standing }) => standing),
      });
    },
    texts: (refs) =>
      Promise.resolve(
        Object.fromEntries(
          refs.flatMap((ref) => {
            const text = texts(ref);
            return text === undefined ? [] : [[ref, text]];
          }),
        ),
      ),
    expected: () => Promise.resolve(expected),
  };
}
