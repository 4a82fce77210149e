import { finnishDay, err, ok, parseUuid, type Issue, type ProcessId, type Result } from '@puheeksi/core';
import { parseCommandBatch, processIdSchema } from '@puheeksi/core/wire';
import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { personOfRequest } from '../auth/requireSignIn.js';
import type { ServerContext } from '../context.js';
import { described } from '../openapi.js';
import { problemOf, sendInvalid, sendProblem } from '../problem.js';
import { recordCommands, type CommandRefusal } from '../recordCommands.js';

const versionSchema = v.pipe(v.string(), v.regex(/^[0-9]{1,9}$/));

const expectedVersionOf = (
  header: string | readonly string[] | undefined,
): Result<{ readonly expectedVersion?: number }, readonly Issue[]> => {
  if (header === undefined) return ok({});
  return v.is(versionSchema, header)
    ? ok({ expectedVersion: Number(header) })
    : err([{ path: ['expected-version'], code: 'not-whole' }]);
};

const problemOfRefusal = (refusal: CommandRefusal) => {
  switch (refusal.kind) {
    case 'not-allowed':
      return problemOf('not-allowed', { error: refusal.reason, commandIndex: refusal.commandIndex });
    case 'refused':
      return problemOf('refused', { error: { ...refusal.error }, commandIndex: refusal.commandIndex });
    case 'conflict':
      return problemOf('conflict');
  }
};

/** Commands to one process, carried out together or not at all. */
export function commandRoutes(app: FastifyInstance, { store, region, clock, rules }: ServerContext): void {
  app.post<{ Params: { process: string }; Body: unknown }>(
    '/processes/:process/commands',
    described({
      id: 'sendCommands',
      summary: 'Carries out commands to one process, all or none. The same commands again change nothing.',
      params: { process: { text: 'Pseudonymous id of the process (UUID).', schema: processIdSchema } },
      headers: {
        'expected-version': {
          text: 'Version of the process that you have seen; 409 when it is another.',
          schema: versionSchema,
        },
      },
      body: 'CommandBatch',
      answer: 'CommandReceipt',
      problems: [400, 401, 403, 409, 413, 415, 422, 503],
    }),
    async (request, reply) => {
      const process = parseUuid<ProcessId>(request.params.process);
      if (!process.ok) return sendInvalid(reply, [{ path: ['process'], code: process.error.code }]);
      const batch = parseCommandBatch(request.body ?? null, process.value);
      const expected = expectedVersionOf(request.headers['expected-version']);
      if (!batch.ok || !expected.ok)
        return sendInvalid(reply, [...(batch.ok ? [] : batch.error), ...(expected.ok ? [] : expected.error)]);
      const now = clock.now();
      const outcome = await recordCommands(store, region, {
        process: process.value,
        commands: batch.value.commands,
        ...expected.value,
        ...personOfRequest(request),
        now,
        today: finnishDay(now),
        rules,
      });
      if (!outcome.ok) return sendProblem(reply, problemOfRefusal(outcome.error));
      return reply.header('cache-control', 'no-store').send(outcome.value);
    },
  );
}
