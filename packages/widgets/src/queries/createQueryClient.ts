import { QueryClient } from '@tanstack/react-query';
import { QueryProblem } from './queryProblem.js';

const maxRetries = 2;
const freshMs = 60_000;

/**
 * Whether asking again may help. It does when the network or the server failed for a moment; it never does when the answer
 * was about the question itself (signed out, not allowed, not found, invalid, refused).
 * @example mayHelp(0, new QueryProblem({ kind: 'not-found' })) // false
 */
export function mayHelp(failures: number, error: Error): boolean {
  if (!(error instanceof QueryProblem)) return false;
  const { kind } = error.problem;
  return failures < maxRetries && (kind === 'unreachable' || kind === 'server-error');
}

/**
 * How every question of ours is asked, also through a page's own client. `always`: a browser that believes itself offline may
 * still reach an intranet or static files, and where it does not the reader gets an answer rather than an endless wait.
 */
export const askingOptions = { retry: mayHelp, networkMode: 'always' } as const;

/** The query client that a provider makes when the page has none: answers stay fresh for a minute. */
export function createQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { staleTime: freshMs } } });
}
