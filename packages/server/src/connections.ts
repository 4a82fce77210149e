import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { problemOf, sendProblem } from './problem.js';

/** What is known of a connection: the requests on it that have not been answered to the end. */
interface Connection {
  readonly open: Set<IncomingMessage>;
}

/**
 * Lets the server stop: connections on which no request is under way are cut at once, also those that were opened and never used
 * or sent half a head; requests under way are finished, and one that keeps sending its body is waited for `drainMs`. Whatever is
 * asked meanwhile on a connection that is still open is answered 503.
 */
export function stopConnections(app: FastifyInstance, drainMs: number): void {
  const connections = new Map<Socket, Connection>();
  let stopping = false;
  const cutIdle = (): void => {
    for (const [socket, { open }] of connections) if (open.size === 0) socket.destroy();
  };
  app.server.on('connection', (socket: Socket) => {
    connections.set(socket, { open: new Set() });
    socket.once('close', () => connections.delete(socket));
  });
  app.server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const open = connections.get(request.socket)?.open;
    open?.add(request);
    response.once('close', () => {
      open?.delete(request);
      // The answer has been handed over; `end` sends what is still in the way of the network
      if (stopping && open?.size === 0) request.socket.end();
    });
  });
  app.addHook('preClose', async () => {
    stopping = true;
    cutIdle();
    setTimeout(() => {
      for (const [socket, { open }] of connections)
        if ([...open].some(({ complete }) => !complete)) socket.destroy();
    }, drainMs).unref();
  });
  app.addHook('onRequest', async (_request, reply) => {
    if (stopping) return sendProblem(reply.header('connection', 'close'), problemOf('unavailable'));
  });
}
