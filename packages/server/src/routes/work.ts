import { finnishDay, parseUnitId } from '@puheeksi/core';
import { unitIdSchema } from '@puheeksi/core/wire';
import type { FastifyInstance } from 'fastify';
import { personOfRequest } from '../auth/requireSignIn.js';
import type { ServerContext } from '../context.js';
import { described } from '../openapi.js';
import { problemOf, sendInvalid, sendProblem } from '../problem.js';
import { readWorkView } from '../readWorkView.js';

/** Work views: what the workers of a unit see of their own work. Every look is audited. */
export function workRoutes(app: FastifyInstance, context: ServerContext): void {
  const { store, region, clock, declared, registry } = context;
  app.get<{ Params: { unit: string } }>(
    '/work/units/:unit/discussions',
    described({
      id: 'unitDiscussions',
      summary:
        "The discussions of a unit, and what was led there without a known right, newest first, for the unit's own workers.",
      params: { unit: { text: "Code of a unit in the region's register.", schema: unitIdSchema } },
      answer: 'UnitDiscussions',
      problems: [400, 401, 403, 503],
    }),
    async (request, reply) => {
      const unit = parseUnitId(request.params.unit);
      if (!unit.ok) return sendInvalid(reply, [{ path: ['unit'], code: unit.error.code }]);
      const now = clock.now();
      const person = personOfRequest(request);
      const asked = { unit: unit.value, ...person, now, today: finnishDay(now), declared };
      const view = await readWorkView(store, region, asked, registry);
      if (!view.ok) return sendProblem(reply, problemOf('not-allowed', { error: view.error }));
      return reply.header('cache-control', 'no-store').send(view.value);
    },
  );
}
