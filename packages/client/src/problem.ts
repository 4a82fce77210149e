import type { Issue } from '@puheeksi/core';
import type { AccessRefusal } from '@puheeksi/core/access';
import { parseProblem, type ProblemAnswer } from '@puheeksi/core/wire';
import type { Problem } from './dataSource.js';

/** An answer that is not what the contract says. @example unreadable('not-json') // { kind: 'unreadable', issues: [{ path: [], code: 'not-json' }] } */
export function unreadable(code: string): Problem {
  return { kind: 'unreadable', issues: [{ path: [], code }] };
}

/** A refusal of access as a problem of the source. @example accessProblem({ code: 'not-signed-in' }) // { kind: 'not-signed-in' } */
export function accessProblem(reason: AccessRefusal): Problem {
  return reason.code === 'not-signed-in' ? { kind: 'not-signed-in' } : { kind: 'not-allowed', reason };
}

const noIssues: readonly Issue[] = [];

const toldProblem = (answer: ProblemAnswer, status: number): Problem => {
  switch (answer.kind) {
    case 'invalid':
      return { kind: 'invalid', issues: answer.issues ?? noIssues };
    case 'not-allowed':
      return { kind: 'not-allowed', ...(answer.error ? { reason: answer.error } : {}) };
    case 'refused':
      return answer.error
        ? { kind: 'refused', error: answer.error, commandIndex: answer.commandIndex ?? 0 }
        : unreadable('error-missing');
    case 'conflict':
      return {
        kind: 'conflict',
        ...(answer.error ? { error: answer.error } : {}),
        ...(answer.issues ? { issues: answer.issues } : {}),
      };
    case 'not-signed-in':
    case 'not-found':
      return { kind: answer.kind };
    case 'unavailable':
      return { kind: 'unreachable' };
    default:
      return { kind: 'server-error', status };
  }
};

/** What a gateway, a firewall or a wrong address answers: no problem document. A bare 404 does not say "nothing published". */
const bareProblem = (status: number): Problem => {
  if (status === 401) return { kind: 'not-signed-in' };
  if (status === 403) return { kind: 'not-allowed' };
  if (status >= 502 && status <= 504) return { kind: 'unreachable' };
  return status >= 500 || status === 429 ? { kind: 'server-error', status } : unreadable('not-a-problem');
};

/**
 * The problem behind an HTTP answer that is not a success: what its problem document says, or else what its status means.
 * @example problemOf(404, { type: 'about:blank', title: 'Not found', status: 404, kind: 'not-found' }) // { kind: 'not-found' }
 */
export function problemOf(status: number, body: unknown): Problem {
  const told = parseProblem(body);
  return told.ok ? toldProblem(told.value, status) : bareProblem(status);
}
