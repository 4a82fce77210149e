import type { ProblemAnswer } from '@puheeksi/core/wire';
import type { FastifyBaseLogger, FastifyError, FastifyInstance } from 'fastify';
import { problemOf, sendProblem } from './problem.js';
import { isLost, sqlState } from './store/sqlState.js';

const inputFault = (code: string, status = 400, path: readonly string[] = []): ProblemAnswer =>
  problemOf('invalid', { issues: [{ path, code }] }, status);

/** What the framework found wrong with a request before any route saw it. */
const frameworkProblem = (error: FastifyError): ProblemAnswer | undefined => {
  switch (error.code) {
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return inputFault('not-json', 415, ['content-type']);
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return problemOf('too-large');
    case 'FST_ERR_BAD_URL':
    case 'FST_ERR_ASYNC_CONSTRAINT':
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return problemOf('not-found');
    default:
      return error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
        ? inputFault('not-json')
        : undefined;
  }
};

/** Where it happened, without the message: a database's message quotes the values of the row. */
const traceOf = (error: Error): readonly string[] =>
  (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));

/** Logs a fault without the words of its message. */
export function logFault(log: FastifyBaseLogger, error: unknown, what: string): void {
  const name = error instanceof Error ? error.name : 'unknown';
  log.error(
    { error: name, code: sqlState(error), trace: error instanceof Error ? traceOf(error) : [] },
    what,
  );
}

/** The problem document of an error: what was wrong with the request, or that the server or its database failed. */
export function problemOfError(error: FastifyError): ProblemAnswer {
  return frameworkProblem(error) ?? problemOf(isLost(error) ? 'unavailable' : 'internal');
}

/** Every error and every unknown address is answered as a problem document: no stack, no echo of the request. */
export function answerErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, problemOf('not-found')));
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = problemOfError(error);
    if (problem.status >= 500) logFault(request.log, error, 'request failed');
    return sendProblem(reply, problem);
  });
}
