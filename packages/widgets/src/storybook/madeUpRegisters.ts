import type { Day } from '@puheeksi/core';
import { bodyKinds, roles, type Assignment } from '@puheeksi/core/access';
import type { RegionCode, UnitId } from '@puheeksi/core/kernel';
import {
  figureOf,
  gapsOf,
  isAskedFor,
  matrixOf,
  orderOf,
  type RegisterEntryId,
  type RegisterEvent,
  type StandingEntry,
} from '@puheeksi/core/registers';
import { storedRegisters, type StoredRegister } from '@puheeksi/core/stored';
import type { EntriesSummary, RegisterSource } from '../registers/registerSource.js';

/** Somebody who may read and write every register of a made-up region. */
const post: Assignment = {
  subject: 'story',
  roles: [...roles],
  units: ['liperi-school' as UnitId],
  region: '14' as RegionCode,
  seats: bodyKinds.map((kind) => ({ kind, body: `story-${kind}` as never })),
};
const asker = { posts: [post], region: '14' as RegionCode, controllerOf: () => undefined } as const;
const notFound = { ok: false, error: { kind: 'not-found' } } as const;

/** Made-up registers in memory, decided by the rules of the core; they begin with these records. */
export function madeUpRegisters(
  today: Day,
  records: Readonly<Record<string, readonly object[]>> = {},
): RegisterSource {
  const logs = new Map<string, readonly RegisterEvent[]>();
  const texts: Record<string, string> = {};
  const storedOf = (id: string): StoredRegister => {
    const found = storedRegisters.find((stored) => stored.id === id);
    if (!found) throw new Error(`There is no register ${id}.`);
    return found;
  };
  const historyOf = (id: string, entry: string): readonly RegisterEvent[] =>
    (logs.get(id) ?? []).filter((event) => event.entry === entry);
  const standing = (id: string): readonly StandingEntry[] => {
    const last = new Map((logs.get(id) ?? []).map((event) => [event.entry, event]));
    return [...last.values()].map((event) => ({ ...event, withdrawn: event.type === 'withdrawn' }));
  };
  const world = {
    entries: async (id: string, entries: readonly RegisterEntryId[]) =>
      standing(id).filter(({ entry }) => entries.includes(entry)),
    history: async (id: string, entry: RegisterEntryId) => historyOf(id, entry),
  };
  const view = (id: string, entry: StandingEntry) => storedOf(id).view(entry, asker, today);
  for (const [id, list] of Object.entries(records))
    logs.set(
      id,
      list.map((record, index) => ({
        type: 'entered',
        entry: `0190f3a2-7c1e-7c5b-9d11-${String(index + 1).padStart(12, '0')}` as RegisterEntryId,
        version: 1,
        on: today,
        format: 1,
        record: record as Readonly<Record<string, unknown>>,
      })),
    );
  return {
    page: async (id, query) => {
      const stored = storedOf(id);
      const asked = stored.query(query, asker);
      if (!asked.ok) return { ok: false, error: { kind: 'invalid', issues: asked.error } };
      const { page, pageSize, flag, status, withdrawn, sort } = asked.value;
      const found = standing(id)
        .filter((entry) => entry.withdrawn === withdrawn)
        .map((entry) => ({ entry, index: stored.index(entry.record), shown: view(id, entry) }))
        .filter(({ index }) => isAskedFor(asked.value, index))
        .filter(({ shown }) => flag === undefined || shown.flags.includes(flag))
        .filter(({ shown }) => status === undefined || shown.status === status)
        .sort((a, b) => orderOf(sort)({ ...a.entry, index: a.index }, { ...b.entry, index: b.index }));
      const start = (page - 1) * pageSize;
      const entries = found.slice(start, start + pageSize).map(({ shown }) => shown);
      return { ok: true, value: { total: found.length, page, pageSize, entries, texts } };
    },
    summary: async (id) => {
      const { register, record } = storedOf(id);
      const read = standing(id)
        .filter(({ withdrawn }) => !withdrawn)
        .map(({ entry, record: data, format }) => ({ entry, ...record(data, format) }));
      const fitting = read.filter(({ faults }) => faults.length === 0).map((entry) => entry.record);
      const summary: EntriesSummary = {
        synthetic: true,
        entries: read.length,
        gaps: gapsOf(register, read, {}, today),
        matrices: Object.fromEntries(
          Object.entries(register.matrices ?? {}).map(([name, matrix]) => [
            name,
            matrixOf(register, matrix, fitting),
          ]),
        ),
        figures: Object.fromEntries(
          Object.entries(register.figures ?? {}).map(([name, figure]) => [
            name,
            figureOf(register, figure, fitting, today),
          ]),
        ),
      };
      return { ok: true, value: summary };
    },
    entry: async (id, entry) => {
      const found = standing(id).find((one) => one.entry === entry);
      return found ? { ok: true, value: { entry: view(id, found), texts } } : notFound;
    },
    history: async (id, entry) => ({ ok: true, value: { events: historyOf(id, entry), texts } }),
    send: async (id, commands, { dryRun }) => {
      const outcome = await storedOf(id).carryOut({ ...asker, commands, today, world });
      if (!outcome.ok) {
        const { error } = outcome;
        if (error.kind === 'not-allowed')
          return { ok: false, error: { kind: 'not-allowed', reason: error.reason } };
        return { ok: false, error: { kind: 'invalid', issues: error.issues } };
      }
      const { events, texts: brought } = outcome.value;
      if (!dryRun) {
        logs.set(id, [...(logs.get(id) ?? []), ...events]);
        for (const { textRef, text } of brought) texts[textRef] = text;
      }
      return { ok: true, value: { entries: events.map(({ entry, version }) => ({ entry, version })) } };
    },
  };
}
