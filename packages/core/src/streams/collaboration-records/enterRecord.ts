import { textFault, type TextFault } from '../../identifiers/textFault.js';
import type { Result } from '../../kernel/index.js';
import { err, ok } from '../../kernel/index.js';
import type { EntryId, TextRef } from '../../kernel/ledger.js';

/** A kind of record that has words of its own in the text store. */
export type RecordWithText = 'joint-action' | 'understanding-answer' | 'interview-note';

/** Why a record with words of its own is not taken in. `by` is the kind of the record that has the id already. */
export type RecordError =
  | TextFault
  | { readonly code: 'entry-id-taken'; readonly entry: EntryId | TextRef; readonly by: RecordWithText };

/** How the records of one kind are told apart. */
export interface RecordKind<R extends object> {
  readonly by: RecordWithText;
  readonly idOf: (record: R) => EntryId | TextRef;
}

/**
 * Takes a record in whose words go into the text store: never words that tell who somebody is, and the same record again
 * changes nothing.
 * Refuses with `entry-id-taken`, `text-empty`, `text-too-long`, `text-identifies`.
 * @source R0-K8: no text of network work tells of an identifiable person
 */
export function enterRecord<R extends object>(
  records: readonly R[],
  record: R,
  text: string | undefined,
  { by, idOf }: RecordKind<R>,
): Result<readonly R[], RecordError> {
  const entry = idOf(record);
  const known = records.find((candidate) => idOf(candidate) === entry);
  if (known) return isSame(known, record) ? ok(records) : err({ code: 'entry-id-taken', entry, by });
  const fault = text === undefined ? undefined : textFault(text);
  return fault ? err(fault) : ok([...records, record]);
}

/** Records are flat: ids, codes and days. */
function isSame(a: object, b: object): boolean {
  const other: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(b));
  const own = Object.entries(a);
  return own.length === Object.keys(other).length && own.every(([field, value]) => value === other[field]);
}
