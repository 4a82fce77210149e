import * as v from 'valibot';
import { err, ok, type Issue, type Result } from '../kernel/index.js';

const missing = (issue: v.BaseIssue<unknown>): boolean => issue.received === 'undefined';

const pathOf = (issue: v.BaseIssue<unknown>): readonly (string | number)[] =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

const codeOf = (issue: v.BaseIssue<unknown>): string => {
  if (missing(issue)) return 'missing';
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown-field';
  if (/^[a-z][a-z-]*$/.test(issue.message)) return issue.message;
  return 'wrong-shape';
};

/** Facts for a sentence. What was typed is repeated only for closed lists, codes, days and numbers, and never at length. */
const toIssue = (issue: v.BaseIssue<unknown>): Issue => ({
  path: pathOf(issue),
  code: codeOf(issue),
  ...(issue.expected === null ? {} : { expected: issue.expected }),
});

/**
 * Reads unknown input by a schema: the typed value, or every issue at once.
 * @example read(commandSchema, { type: 'record-discussion' }) // { ok: false, error: [{ path: ['process'], code: 'missing' }, …] }
 */
export function read<T>(schema: v.GenericSchema<unknown, T>, input: unknown): Result<T, readonly Issue[]> {
  const answer = v.safeParse(schema, input);
  return answer.success ? ok(answer.output) : err(answer.issues.map(toIssue));
}
