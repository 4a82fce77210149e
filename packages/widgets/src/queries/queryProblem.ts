import type { Problem } from '@puheeksi/client';
import type { Result } from '@puheeksi/core';

/** A typed problem on its way through TanStack Query, which knows thrown errors alone. */
export class QueryProblem extends Error {
  override readonly name = 'QueryProblem';
  /** What the data source answered. */
  readonly problem: Problem;

  /** Wraps a problem; its message is the kind, for logs. */
  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** The value of a result, or its problem thrown. @example valueOrThrow(ok(1)) // 1 */
export function valueOrThrow<Value>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new QueryProblem(result.error);
  return result.value;
}

/**
 * The problem behind a query's error. Anything a source did not say itself is an answer that could not be read.
 * @example problemOf(new QueryProblem({ kind: 'unreachable' })) // { kind: 'unreachable' }
 */
export function problemOf(error: Error): Problem {
  return error instanceof QueryProblem ? error.problem : { kind: 'unreadable', issues: [] };
}
