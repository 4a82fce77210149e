import type { UseQueryResult } from '@tanstack/react-query';
import type { Problem } from '@puheeksi/client';
import { problemOf } from './queryProblem.js';

/**
 * What a widget knows of its data: nothing yet, a problem, or a value. `stale` says that the value is an earlier answer and
 * the newest attempt failed; the value is still shown, with that said.
 */
export type Answer<Value> =
  | { readonly state: 'loading' }
  | {
      readonly state: 'problem';
      readonly problem: Problem;
      readonly retry: () => void;
      readonly busy: boolean;
    }
  | {
      readonly state: 'ready';
      readonly value: Value;
      readonly stale?: { readonly problem: Problem; readonly retry: () => void; readonly busy: boolean };
    };

/**
 * An earlier answer is kept on screen while a source does not answer. When it answers that the session has ended, that the
 * right is gone or that there is nothing, what was shown before must go.
 */
const mayShowEarlier = ({ kind }: Problem): boolean => kind === 'unreachable' || kind === 'server-error';

/** The answer in a query's result. @example answerOf(useQuery(options)).state // 'loading' */
export function answerOf<Value>(query: UseQueryResult<Value, Error>): Answer<Value> {
  const retry = (): void => void query.refetch();
  const busy = query.isFetching;
  if (query.error) {
    const problem = problemOf(query.error);
    return query.data !== undefined && mayShowEarlier(problem)
      ? { state: 'ready', value: query.data, stale: { problem, retry, busy } }
      : { state: 'problem', problem, retry, busy };
  }
  return query.data === undefined ? { state: 'loading' } : { state: 'ready', value: query.data };
}
