import type { RegisterEntryId, RegisterEvent, StandingEntry } from '../registers/index.js';
import type { RegisterWorld } from '../stored/registers/storedRegister.js';

/** Registers over arrays: what a store answers the rules, and how it takes in what they decide. */
export interface RegisterMemory {
  readonly world: RegisterWorld;
  readonly append: (register: string, events: readonly RegisterEvent[]) => void;
  readonly all: (register: string) => readonly StandingEntry[];
  readonly history: (register: string, entry: RegisterEntryId) => readonly RegisterEvent[];
}

/** @example registerMemory().append('communication-plan', events) */
export function registerMemory(): RegisterMemory {
  const logs = new Map<string, Map<RegisterEntryId, RegisterEvent[]>>();
  const ofRegister = (register: string): Map<RegisterEntryId, RegisterEvent[]> => {
    const log = logs.get(register) ?? new Map<RegisterEntryId, RegisterEvent[]>();
    logs.set(register, log);
    return log;
  };
  const standing = (events: readonly RegisterEvent[]): readonly StandingEntry[] => {
    const last = events.at(-1);
    return last ? [{ ...last, withdrawn: last.type === 'withdrawn' }] : [];
  };
  return {
    world: {
      entries: (register, entries) =>
        Promise.resolve(entries.flatMap((entry) => standing(ofRegister(register).get(entry) ?? []))),
      history: (register, entry) => Promise.resolve(ofRegister(register).get(entry) ?? []),
    },
    append: (register, events) => {
      const log = ofRegister(register);
      for (const event of events) log.set(event.entry, [...(log.get(event.entry) ?? []), event]);
    },
    all: (register) => [...ofRegister(register).values()].flatMap(standing),
    history: (register, entry) => ofRegister(register).get(entry) ?? [],
  };
}
