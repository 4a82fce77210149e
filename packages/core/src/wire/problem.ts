import * as v from 'valibot';
import type { Issue, Result } from '../kernel/index.js';
import { read } from './read.js';
import { sealed } from './sealed.js';

/** Every problem the server reports, by HTTP status. */
export const problemStatus = {
  invalid: 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  refused: 422,
  'too-many-requests': 429,
  internal: 500,
  unavailable: 503,
} as const;

/** The kind of a problem. */
export type ProblemKind = keyof typeof problemStatus;

const pathSchema = v.array(v.union([v.string(), v.number()]));
const issueSchema = v.strictObject({
  path: pathSchema,
  code: v.string('not-a-text'),
  expected: v.exactOptional(v.string()),
  received: v.exactOptional(v.string()),
});

const problemForm = v.looseObject({
  type: v.string('not-a-text'),
  title: v.string('not-a-text'),
  status: v.number('not-a-number'),
  /** Kind of problem; one of `ProblemKind`. */
  kind: v.picklist(Object.keys(problemStatus) as ProblemKind[], 'not-in-the-list'),
  /** Faults of the input, all of them (kind `invalid`). */
  issues: v.exactOptional(v.array(issueSchema)),
  /** The broken rule with its facts (kinds `refused`, `not-allowed`, `conflict`). */
  error: v.exactOptional(v.looseObject({ code: v.string('not-a-text') })),
  /** Which of the commands was refused. */
  commandIndex: v.exactOptional(v.number()),
});

/** An error answer as application/problem+json (RFC 9457): a kind, and codes with facts; never a sentence about a person. */
export const problemSchema = sealed<ProblemAnswer>()(problemForm);

/** An error answer of the server. */
export interface ProblemAnswer {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly kind: ProblemKind;
  readonly issues?: readonly Issue[];
  readonly error?: { readonly code: string; readonly [fact: string]: unknown };
  readonly commandIndex?: number;
}

/** Reads an error answer. @example parseProblem({ type: 'about:blank', title: 'Not found', status: 404, kind: 'not-found' }).ok // true */
export function parseProblem(input: unknown): Result<ProblemAnswer, readonly Issue[]> {
  return read(problemSchema, input);
}
