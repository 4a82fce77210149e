import type { FastifyInstance } from 'fastify';
import { problemOf, sendProblem } from '../problem.js';
import type { Person } from './claims.js';
import type { VerifyToken } from './verifyToken.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in; set before any route below the gate runs. */
    person: Person | null;
  }
}

/** Lets nobody through without a valid token; asked before the body is read. */
export function requireSignIn(app: FastifyInstance, verify: VerifyToken): void {
  app.decorateRequest('person', null);
  app.addHook('onRequest', async (request, reply) => {
    const person = await verify(request.headers.authorization);
    if (person.ok) {
      request.person = person.value;
      return;
    }
    if (person.error === 'keys-unreachable') return sendProblem(reply, problemOf('unavailable'));
    reply.header('www-authenticate', 'Bearer realm="puheeksi"').header('vary', 'Authorization');
    return sendProblem(reply, problemOf('not-signed-in', { error: { code: person.error } }));
  });
}

/** The signed-in person of a request behind the gate. */
export function personOfRequest(request: { readonly person: Person | null }): Person {
  if (!request.person) throw new Error('A route without a gate asked who is signed in.');
  return request.person;
}
