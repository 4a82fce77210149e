import * as v from 'valibot';
import { err, ok, type Issue, type Result } from '../kernel/index.js';

type Path = readonly (string | number)[];

/** Unknown fields beyond this many are not told one by one. */
const maxUnknownFields = 20;

const missing = (issue: v.BaseIssue<unknown>): boolean => issue.received === 'undefined';

const isUnknownField = (issue: v.BaseIssue<unknown>): boolean =>
  issue.type === 'strict_object' && issue.expected === 'never';

const pathOf = (issue: v.BaseIssue<unknown>): Path =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

const codeOf = (issue: v.BaseIssue<unknown>): string => {
  if (missing(issue)) return 'missing';
  if (isUnknownField(issue)) return 'unknown-field';
  if (issue.type === 'variant' || issue.type === 'picklist') return 'not-in-the-list';
  if (/^[a-z][a-z-]*$/.test(issue.message)) return issue.message;
  return 'wrong-shape';
};

/** Facts for a sentence. What was typed is repeated only for closed lists, codes, days and numbers, and never at length. */
const toIssue = (issue: v.BaseIssue<unknown>): Issue => ({
  path: pathOf(issue),
  code: codeOf(issue),
  ...(issue.expected === null ? {} : { expected: issue.expected }),
});

const without = (value: unknown, [key, ...rest]: Path): unknown => {
  if (typeof value !== 'object' || value === null || key === undefined) return value;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === key ? without(item, rest) : item));
  const entries = Object.entries(value);
  return Object.fromEntries(
    rest.length === 0
      ? entries.filter(([name]) => name !== key)
      : entries.map(([name, item]) => [name, name === key ? without(item, rest) : item]),
  );
};

/** Valibot tells the first unknown field of an object alone: the others show when it is left out. */
const furtherUnknownFields = (
  schema: v.GenericSchema,
  input: unknown,
  told: readonly v.BaseIssue<unknown>[],
): readonly v.BaseIssue<unknown>[] => {
  const found: v.BaseIssue<unknown>[] = [];
  let unknown = told.filter(isUnknownField);
  let rest = input;
  while (unknown.length > 0 && found.length < maxUnknownFields) {
    rest = unknown.map(pathOf).reduce(without, rest);
    unknown = (v.safeParse(schema, rest).issues ?? []).filter(isUnknownField);
    found.push(...unknown);
  }
  return found;
};

/** One check may say the same as another: a day's form and its place in the calendar. */
const onceEach = (issues: readonly Issue[]): readonly Issue[] => {
  const byKey = new Map<string, Issue>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.path, issue.code]);
    if (!byKey.has(key)) byKey.set(key, issue);
  }
  return [...byKey.values()];
};

/**
 * Reads unknown input by a schema: the typed value, or every issue at once, each fault of a field once.
 * @example read(commandSchema, { type: 'record-discussion' }) // { ok: false, error: [{ path: ['process'], code: 'missing' }, …] }
 */
export function read<T>(schema: v.GenericSchema<unknown, T>, input: unknown): Result<T, readonly Issue[]> {
  const answer = v.safeParse(schema, input);
  if (answer.success) return ok(answer.output);
  const all = [...answer.issues, ...furtherUnknownFields(schema, input, answer.issues)];
  return err(onceEach(all.map(toIssue)));
}
