import type { FastifyInstance } from 'fastify';
import type { VerifyToken } from '../auth/verifyToken.js';
import type { ServerContext } from '../context.js';
import { logFault } from '../errors.js';
import { problemOf, sendProblem } from '../problem.js';
import { isMigrated } from '../store/migrate.js';

const hidden = { schema: { hide: true } } as const;

/**
 * For whoever keeps the server running: is the process up, and can it serve, with its database and the keys that sign-ins are
 * checked with. They need no token and tell nothing else; why it cannot is in the log.
 */
export function healthRoutes(
  app: FastifyInstance,
  { store, verify }: ServerContext & { readonly verify: VerifyToken },
): void {
  app.get('/health', hidden, (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'up' }),
  );
  app.get('/ready', hidden, async (request, reply) => {
    const ready = await isMigrated(store).catch((error: unknown) => {
      logFault(request.log, error, 'database does not answer');
      return false;
    });
    const hasKeys = (await verify.hasKeys?.()) ?? true;
    if (!ready || !hasKeys) return sendProblem(reply, problemOf('unavailable'));
    return reply.header('cache-control', 'no-store').send({ status: 'ready' });
  });
}
