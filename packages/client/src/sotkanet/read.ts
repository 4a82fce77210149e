import type { Issue } from '@puheeksi/core';

/** An object of a foreign answer whose fields are not yet known. */
export type Fields = Readonly<Record<string, unknown>>;
/** Where a value stands in the answer. */
export type Path = Issue['path'];

/** What could be read of an answer, and what could not: a faulty row is reported, never dropped in silence. */
export interface Read<T> {
  readonly items: readonly T[];
  readonly issues: readonly Issue[];
}

/** Whether a value is a JSON object. @example isFields([]) // false */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of an object, none for anything else. @example fieldsOf(null) // {} */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The items of an array, none for anything else. @example itemsOf('x') // [] */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The texts among the items of an array. @example textsOf(['total', 1]) // ['total'] */
export function textsOf(value: unknown): readonly string[] {
  return itemsOf(value).filter((item) => typeof item === 'string');
}

/** Names what kind of value stands where another was expected, without quoting it: answers may be large. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return value === undefined ? 'nothing' : typeof value;
}

/** An issue of a field. @example issueAt([3, 'id'], 'not-an-integer', 'integer', null).received // 'null' */
export function issueAt(path: Path, code: string, expected: string, received: unknown): Issue {
  return { path, code, expected, received: kindOf(received) };
}
