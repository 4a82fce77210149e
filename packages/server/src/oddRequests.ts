import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { problemOf, problemType, sendInvalid } from './problem.js';

const rawStatus = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

/** What cannot become a request at all (no HTTP, too slow, too large a header) is answered on the socket itself. */
export function answerRaw(error: { readonly code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  const code = status === 408 ? 'too-slow' : status === 431 ? 'too-long' : 'not-http';
  const body = JSON.stringify(problemOf('invalid', { issues: [{ path: [], code }] }, status));
  socket.end(
    `HTTP/1.1 ${status} ${rawStatus[status]}\r\ncontent-type: ${problemType}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

/** An expectation that nobody meets, in HTTP's own status. */
const answerExpectation = (_request: IncomingMessage, response: ServerResponse): void => {
  const problem = problemOf('invalid', { issues: [{ path: ['expect'], code: 'not-in-the-list' }] }, 417);
  response.writeHead(417, { 'content-type': problemType, connection: 'close' }).end(JSON.stringify(problem));
};

/**
 * Requests that Node or the framework would answer in words of their own, or not at all, get a problem document: no host, an
 * OPTIONS that is no preflight of a browser, an expectation that nobody meets, a wish for a tunnel.
 */
export function refuseOddRequests(app: FastifyInstance): void {
  app.server.on('checkExpectation', answerExpectation);
  app.server.on('connect', (_request: IncomingMessage, socket: Duplex) => answerRaw({}, socket));
  app.addHook('onRequest', async (request, reply) => {
    const { headers, method, raw } = request;
    if (headers.host === undefined && raw.httpVersionMinor > 0)
      return sendInvalid(reply, [{ path: ['host'], code: 'missing' }]);
    if (method !== 'OPTIONS') return;
    const missing = (['origin', 'access-control-request-method'] as const).filter(
      (name) => headers[name] === undefined,
    );
    if (missing.length > 0)
      return sendInvalid(
        reply,
        missing.map((name) => ({ path: [name], code: 'missing' })),
      );
  });
}
