import { mayInAnyPost } from '@puheeksi/core/access';
import type { FastifyInstance } from 'fastify';
import { personOfRequest } from '../auth/requireSignIn.js';
import type { ServerContext } from '../context.js';
import { described } from '../openapi.js';
import { problemOf, sendProblem } from '../problem.js';
import { publishNow, refusePublishing } from '../publishTables.js';
import { logWithheld } from '../logger.js';

/** "Publish now", for those entitled. */
export function publicationRoutes(
  app: FastifyInstance,
  { store, region, clock, registry }: ServerContext,
): void {
  app.post(
    '/publications',
    described({
      id: 'publishNow',
      summary: "Publishes the region's tables now, protected, as one stored snapshot.",
      answer: 'Publication',
      problems: [401, 403, 409, 422, 503],
    }),
    async (request, reply) => {
      const { subject, posts } = personOfRequest(request);
      const by = { subject, now: clock.now() };
      const access = mayInAnyPost(
        posts,
        'publish-statistics',
        { kind: 'statistics', region },
        { purpose: 'manage-by-knowledge' },
      );
      if (!access.allowed) {
        await refusePublishing(store, region, by);
        return sendProblem(reply, problemOf('not-allowed', { error: access.reason }));
      }
      const outcome = await publishNow(store, region, by, registry);
      if (outcome.ok) return reply.header('cache-control', 'no-store').send(outcome.value);
      if (outcome.error.code === 'publication-under-way')
        return sendProblem(reply, problemOf('conflict', { error: { ...outcome.error } }));
      logWithheld(request.log, outcome.error);
      return sendProblem(reply, problemOf('refused', { error: outcome.error }));
    },
  );
}
