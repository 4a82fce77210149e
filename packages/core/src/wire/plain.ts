import { err, ok, type Issue, type Result } from '../kernel/index.js';

/*
 * What a page reads before it shows its first figure is checked by hand, without the schema library: its bytes would come before
 * every number. The schemas stay what the OpenAPI document says; `plain.laws.test.ts` holds both to the same issues.
 */

type Path = Issue['path'];

/** Tells a fault; the check of the field ends there. */
export type Tell = (path: Path, code: string, expected?: string) => void;

/** Checks one value and tells its faults. */
export type Check = (value: unknown, path: Path, tell: Tell) => void;

/** Unknown fields beyond this many are not told one by one. */
const maxUnknownFields = 21;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  // A list is an object without the wanted fields: the schemas say so too.
  typeof value === 'object' && value !== null;

/** Checks a value that must be there. */
const present = (check: Check, value: unknown, path: Path, tell: Tell): void =>
  value === undefined ? tell(path, 'missing') : check(value, path, tell);

/** Keys that objects inherit are none of a record's. */
const inherited = ['__proto__', 'prototype', 'constructor'];

/** A value of a type of the language. */
export const ofType =
  (type: 'string' | 'number', code = 'wrong-shape'): Check =>
  (value, path, tell) => {
    if (typeof value !== type || Number.isNaN(value)) tell(path, code, type);
  };

/** A text, of a form or a length where they are given. */
export const text =
  (code?: string, fits?: RegExp | ((given: string) => boolean)): Check =>
  (value, path, tell) => {
    if (typeof value !== 'string') return tell(path, 'not-a-text', 'string');
    if (!fits || code === undefined) return;
    if (!(typeof fits === 'function' ? fits(value) : fits.test(value))) tell(path, code);
  };

/** A text of 1–500 characters. */
export const named: Check = (value, path, tell) => {
  if (typeof value !== 'string') return tell(path, 'not-a-text', 'string');
  if (value.length < 1) tell(path, 'empty-text', '>=1');
  if (value.length > 500) tell(path, 'too-long', '<=500');
};

/** A finite number within bounds. */
export const number =
  (min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, whole = false): Check =>
  (value, path, tell) => {
    if (typeof value !== 'number' || Number.isNaN(value)) return tell(path, 'not-a-number', 'number');
    if (whole && !Number.isInteger(value)) tell(path, 'not-whole');
    if (!whole && !Number.isFinite(value)) tell(path, 'not-a-number');
    if (value < min) tell(path, 'too-small', `>=${min}`);
    if (value > max) tell(path, 'too-great', `<=${max}`);
  };

/** A whole number that is not negative. */
export const count: Check = number(0, undefined, true);

/** True or false. */
export const truth: Check = (value, path, tell) => {
  if (typeof value !== 'boolean') tell(path, 'not-a-truth-value', 'boolean');
};

/** One of a list. */
export const oneOf =
  (...codes: readonly unknown[]): Check =>
  (value, path, tell) => {
    if (!codes.includes(value))
      tell(path, 'not-in-the-list', codes.map((code) => JSON.stringify(code)).join(' | '));
  };

/** The one value that there is. */
export const only =
  (wanted: unknown): Check =>
  (value, path, tell) => {
    if (value !== wanted) tell(path, 'wrong-shape', JSON.stringify(wanted));
  };

/** Any of the checks. */
export const either =
  (code: string, ...checks: readonly Check[]): Check =>
  (value, path, tell) => {
    const fits = checks.some((check) => {
      let faults = 0;
      check(value, path, () => {
        faults += 1;
      });
      return faults === 0;
    });
    if (!fits) tell(path, code);
  };

/** A list. */
export const listOf =
  (item: Check): Check =>
  (value, path, tell) => {
    if (!Array.isArray(value)) return tell(path, 'wrong-shape', 'Array');
    for (const [index, one] of value.entries()) present(item, one, [...path, index], tell);
  };

/** A record of keys and values of one kind each. */
export const recordOf =
  (key: Check, item: Check): Check =>
  (value, path, tell) => {
    if (!isRecord(value)) return tell(path, 'wrong-shape', 'Object');
    for (const [name, one] of Object.entries(value)) {
      if (inherited.includes(name)) continue;
      key(name, [...path, name], tell);
      present(item, one, [...path, name], tell);
    }
  };

/** A field that may be left out. */
export const optional = (check: Check): { readonly optional: Check } => ({ optional: check });

type FieldChecks = Readonly<Record<string, Check | { readonly optional: Check }>>;

/** An object with these fields; others are told, unless it is `open`. */
export const object =
  (fields: FieldChecks, open = false): Check =>
  (value, path, tell) => {
    if (!isRecord(value)) return tell(path, 'wrong-shape', 'Object');
    for (const [name, field] of Object.entries(fields)) {
      const own = [...path, name];
      if (typeof field === 'function') present(field, value[name], own, tell);
      else if (Object.hasOwn(value, name)) present(field.optional, value[name], own, tell);
    }
    if (open) return;
    const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
    for (const name of unknown.slice(0, maxUnknownFields)) tell([...path, name], 'unknown-field', 'never');
  };

/** Objects by the code that a field holds. */
export const byCode =
  (field: string, cases: Readonly<Record<string, FieldChecks>>): Check =>
  (value, path, tell) => {
    if (!isRecord(value)) return tell(path, 'not-in-the-list', 'Object');
    const given = value[field];
    const found = typeof given === 'string' && Object.hasOwn(cases, given) ? cases[given] : undefined;
    if (found) return object({ [field]: only(given), ...found })(value, path, tell);
    const codes = Object.keys(cases).map((code) => JSON.stringify(code));
    tell([...path, field], given === undefined ? 'missing' : 'not-in-the-list', codes.join(' | '));
  };

/** Checks unknown input: the value, or every issue at once. */
export function readPlain<T>(check: Check, input: unknown): Result<T, readonly Issue[]> {
  const issues: Issue[] = [];
  present(check, input, [], (path, code, expected) => {
    issues.push({ path, code, ...(expected === undefined ? {} : { expected }) });
  });
  return issues.length > 0 ? err(issues) : ok(input as T);
}
