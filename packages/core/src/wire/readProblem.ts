import type { Issue, Result } from '../kernel/index.js';
import { listOf, object, ofType, oneOf, optional, readPlain, text, type Check } from './plain.js';
import { problemStatus } from './problemStatus.js';
import type { ProblemAnswer } from './problem.js';

const step: Check = (value, path, tell) => {
  if (typeof value !== 'string' && typeof value !== 'number') tell(path, 'wrong-shape', 'string | number');
};

/** The form of an error answer, as its schema has it. */
export const problemCheck = object(
  {
    type: text(),
    title: text(),
    status: ofType('number', 'not-a-number'),
    kind: oneOf(...Object.keys(problemStatus)),
    issues: optional(
      listOf(
        object({
          path: listOf(step),
          code: text(),
          expected: optional(ofType('string')),
          received: optional(ofType('string')),
        }),
      ),
    ),
    error: optional(object({ code: text() }, true)),
    commandIndex: optional(ofType('number')),
  },
  true,
);

/** Reads an error answer. @example parseProblem({ type: 'about:blank', title: 'Not found', status: 404, kind: 'not-found' }).ok // true */
export function parseProblem(input: unknown): Result<ProblemAnswer, readonly Issue[]> {
  return readPlain(problemCheck, input);
}
