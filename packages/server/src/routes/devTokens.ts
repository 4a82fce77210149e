import type { FastifyInstance } from 'fastify';
import type { Clock } from '../clock.js';
import { devTokenSeconds, type DevIssuer } from '../auth/devIssuer.js';
import { problemOf, sendProblem } from '../problem.js';

const hidden = { schema: { hide: true } } as const;

/**
 * Signing in without signing in, for development alone: who one can be, and a token for that person. The list also tells the
 * time of the server, which a developer may have set to another day.
 */
export function devTokenRoutes(app: FastifyInstance, issuer: DevIssuer, clock: Clock): void {
  app.get('/dev/people', hidden, (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ people: issuer.people, now: clock.now() }),
  );
  app.get<{ Params: { person: string } }>('/dev/token/:person', hidden, async (request, reply) => {
    const token = await issuer.tokenFor(request.params.person);
    if (token === undefined) return sendProblem(reply, problemOf('not-found'));
    return reply.header('cache-control', 'no-store').send({ token, expiresInSeconds: devTokenSeconds });
  });
}
