import type { Issue } from '@puheeksi/core';
import { problemStatus, type ProblemAnswer, type ProblemKind } from '@puheeksi/core/wire';
import type { FastifyReply } from 'fastify';

/** What a problem may carry beside its kind: codes and facts, never a sentence about a person. */
export type ProblemFacts = Pick<ProblemAnswer, 'issues' | 'error' | 'commandIndex'>;

/** The media type of every error answer (RFC 9457). */
export const problemType = 'application/problem+json';

const titles: Readonly<Record<ProblemKind, string>> = {
  invalid: 'The request has faults',
  'not-signed-in': 'Not signed in',
  'not-allowed': 'Not allowed',
  'not-found': 'Not found',
  conflict: 'Somebody else recorded at the same moment',
  'too-large': 'The request is too large',
  refused: 'A rule refuses',
  'too-many-requests': 'Too many requests',
  internal: 'The server failed',
  unavailable: 'The service is not available',
};

/**
 * An error answer by its kind; the status follows from the kind unless HTTP has a more exact one (408, 415).
 * @example problemOf('not-found') // { type: 'about:blank', title: 'Not found', status: 404, kind: 'not-found' }
 */
export function problemOf(
  kind: ProblemKind,
  facts: ProblemFacts = {},
  status: number = problemStatus[kind],
): ProblemAnswer {
  return { type: 'about:blank', title: titles[kind], status, kind, ...facts };
}

/** When a service that is not available may be asked again. */
const retryAfterSeconds = 5;

/** Sends an error answer. Nothing keeps it: a problem of now is not one of later. */
export function sendProblem(reply: FastifyReply, problem: ProblemAnswer): FastifyReply {
  if (problem.kind === 'unavailable') reply.header('retry-after', String(retryAfterSeconds));
  return reply
    .code(problem.status)
    .header('content-type', problemType)
    .header('cache-control', 'no-store')
    .serializer(JSON.stringify)
    .send(problem);
}

/** The input has faults. @example invalid(reply, [{ path: ['place'], code: 'missing' }]) */
export function sendInvalid(reply: FastifyReply, issues: readonly Issue[]): FastifyReply {
  return sendProblem(reply, problemOf('invalid', { issues }));
}
