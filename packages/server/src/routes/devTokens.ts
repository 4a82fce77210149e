import type { FastifyInstance } from 'fastify';
import { devTokenSeconds, type DevIssuer } from '../auth/devIssuer.js';
import { problemOf, sendProblem } from '../problem.js';

const hidden = { schema: { hide: true } } as const;

/** Signing in without signing in, for development alone: who one can be, and a token for that person. */
export function devTokenRoutes(app: FastifyInstance, issuer: DevIssuer): void {
  app.get('/dev/people', hidden, (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ people: issuer.people }),
  );
  app.get<{ Params: { person: string } }>('/dev/token/:person', hidden, async (request, reply) => {
    const token = await issuer.tokenFor(request.params.person);
    if (token === undefined) return sendProblem(reply, problemOf('not-found'));
    return reply.header('cache-control', 'no-store').send({ token, expiresInSeconds: devTokenSeconds });
  });
}
