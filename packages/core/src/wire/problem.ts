import * as v from 'valibot';
import type { Issue } from '../kernel/index.js';
import { problemStatus, type ProblemKind } from './problemStatus.js';
import { sealed } from './sealed.js';

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
