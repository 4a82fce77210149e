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

/** The answer in a query's result. @example answerOf(useQuery(options)).state // 'loading' */
export function answerOf<Value>(query: UseQueryResult<Value, Error>): Answer<Value> {
  const retry = (): void => void query.refetch();
  const busy = query.isFetching;
  if (query.data !== undefined) {
    return query.error
      ? { state: 'ready', value: query.data, stale: { problem: problemOf(query.error), retry, busy } }
      : { state: 'ready', value: query.data };
  }
  return query.error
    ? { state: 'problem', problem: problemOf(query.error), retry, busy }
    : { state: 'loading' };
}
