import {
  visibleFields,
  withoutHidden,
  type Field,
  type FieldPlace,
  type Fields,
  type Settled,
} from '../schema/index.js';
import type { AnyRecord } from './register.js';

/** The fields of the rows of a list; none where the list holds something else. @example rowFields(rows({ words: newText })) */
export function rowFields(field: Field): Fields | undefined {
  return field.kind === 'list' && field.item.kind === 'group' ? field.item.fields : undefined;
}

/**
 * A record as it is saved: what a condition hides goes, and an empty list is no value. What went is told by its places.
 * @source docs/settled-questions.md "Declarations": what hiding removes is told before saving; empty is absent
 * @example savedRecord(fields, { how: 'step-free', note: 'Ovikello' }) // { record: { how: 'step-free' }, removed: [['note']] }
 */
export function savedRecord(fields: Fields, record: AnyRecord): Settled {
  const { record: visible, removed } = withoutHidden(fields, record);
  return { record: withoutEmptyLists(visible), removed };
}

const withoutEmptyLists = (record: AnyRecord): AnyRecord =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

/**
 * Which answers a record lacks: of fields that are visible, not optional, and without a value. Codecs of registers take every field
 * as optional, because whoever may not write a field cannot give it.
 * @example missingAnswers(fields, {}) // [['audience'], ['channel']]
 */
export function missingAnswers(fields: Fields, record: AnyRecord): readonly FieldPlace[] {
  return visibleFields(fields, record).flatMap((name): readonly FieldPlace[] => {
    const field = fields[name]!;
    const value = record[name];
    if (value === undefined || (Array.isArray(value) && value.length === 0))
      return field.optional ? [] : [[name]];
    const inner = rowFields(field);
    return inner && Array.isArray(value)
      ? value.flatMap((row: AnyRecord, index) =>
          missingAnswers(inner, row).map((path) => [name, index, ...path]),
        )
      : [];
  });
}

/** Whether two values of a field say the same. Records are JSON with keys in the order of their fields or not. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [own, other] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    own.length === other.size &&
    own.every(([key, value]) => other.has(key) && sameValue(value, other.get(key)))
  );
}

/** The fields in which two records differ, in the order of the fields. @example changedFields(fields, before, after) // ['doneOn'] */
export function changedFields(fields: Fields, before: AnyRecord, after: AnyRecord): readonly string[] {
  return Object.keys(fields).filter((name) => !sameValue(before[name], after[name]));
}
