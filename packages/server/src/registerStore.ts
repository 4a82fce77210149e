import type { Day } from '@puheeksi/core';
import type { Expected, ExpectedValues } from '@puheeksi/core/registers';
import type { RegisterStore } from '@puheeksi/core/stored';
import type { RegionTransaction } from './store/inRegion.js';
import { readSetting, readUnits } from './store/inputs.js';
import { findEntries, readEntries, readEntryEvents } from './store/registers.js';
import { readTexts } from './store/texts.js';

/** What registers ask the database of a region, inside one transaction. */
export function registerStore(inside: RegionTransaction, today: Day): RegisterStore {
  const answers: Readonly<Record<ExpectedValues, () => Promise<readonly string[]>>> = {
    units: async () => (await readUnits(inside)).map(({ unit }) => unit),
    municipalities: async () => [
      ...new Set((await readUnits(inside)).map(({ municipality }) => municipality)),
    ],
    areas: async () => Object.keys((await readSetting(inside, 'areaGroups', today)) ?? {}),
  };
  return {
    entries: (register, entries) => readEntries(inside, register, entries),
    history: (register, entry) => readEntryEvents(inside, register, entry),
    find: (register, wanted) => findEntries(inside, register, wanted),
    texts: (refs) => readTexts(inside, refs),
    expected: async (values): Promise<Expected> =>
      Object.fromEntries(
        await Promise.all(values.map(async (name) => [name, await answers[name]()] as const)),
      ),
  };
}
