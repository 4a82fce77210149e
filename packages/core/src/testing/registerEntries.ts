import type { RegisterEntryId, ReadEntry } from '../registers/index.js';
import type { StoredRegister } from '../stored/registers/storedRegister.js';
import { testUuid } from './testUuid.js';

/** Entries of a register as they are read from a store, with made-up ids. @example readEntriesOf(stored, [record])[0].faults // [] */
export function readEntriesOf(
  { record, register: { format } }: StoredRegister,
  records: readonly object[],
): readonly ReadEntry[] {
  return records.map((data, index) => ({
    entry: testUuid<RegisterEntryId>(index + 1),
    ...record(data, format),
  }));
}
