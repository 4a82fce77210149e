import { guardValue } from '@puheeksi/core/identifiers';
import type { FastifyInstance } from 'fastify';
import { sendInvalid } from './problem.js';

/**
 * The one gate for whatever arrives: path, query and body of every request pass the guard of personal data before a route sees
 * them, so that nothing of it is stored, audited, logged or sent. What the codecs would refuse anyway is refused here too, because
 * their issues name the fields of the input. Headers are kept out: no route stores or repeats one.
 */
export function guardRequests(app: FastifyInstance): void {
  app.addHook('preHandler', async (request, reply) => {
    const issues = [request.params, request.query, request.body].flatMap((part) => guardValue([], part));
    if (issues.length > 0) return sendInvalid(reply, issues);
  });
}
