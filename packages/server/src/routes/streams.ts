import { finnishDay, err, ok, parseUuid, type Issue, type Result } from '@puheeksi/core';
import type { TextRef } from '@puheeksi/core/kernel';
import { storedStreams, type DescribedStream, type CommandRefusal } from '@puheeksi/core/stored';
import { parseCommandBatch, textRefSchema, type StreamView, type TextView } from '@puheeksi/core/wire';
import type { FastifyInstance, FastifyReply } from 'fastify';
import * as v from 'valibot';
import { personOfRequest } from '../auth/requireSignIn.js';
import type { ServerContext } from '../context.js';
import { described, type ParameterDescription } from '../openapi.js';
import { problemOf, sendInvalid, sendProblem } from '../problem.js';
import { readStreamText, readStreamView, type StreamViewRefusal } from '../readStreamView.js';
import { recordCommands } from '../recordCommands.js';

const versionSchema = v.pipe(v.string(), v.regex(/^[0-9]{1,9}$/));

const expectedVersionOf = (
  header: string | readonly string[] | undefined,
): Result<{ readonly expectedVersion?: number }, readonly Issue[]> => {
  if (header === undefined) return ok({});
  return v.is(versionSchema, header)
    ? ok({ expectedVersion: Number(header) })
    : err([{ path: ['expected-version'], code: 'not-whole' }]);
};

const sendRefusal = (reply: FastifyReply, refusal: CommandRefusal): FastifyReply => {
  switch (refusal.kind) {
    case 'invalid':
      return sendInvalid(reply, refusal.issues);
    case 'not-allowed': {
      const { reason, commandIndex } = refusal;
      return sendProblem(reply, problemOf('not-allowed', { error: reason, commandIndex }));
    }
    case 'refused': {
      const { error, commandIndex } = refusal;
      return sendProblem(reply, problemOf('refused', { error, commandIndex }));
    }
    case 'conflict':
      return sendProblem(reply, problemOf('conflict'));
  }
};

const sendView = (
  reply: FastifyReply,
  view: Result<StreamView | TextView, StreamViewRefusal>,
): FastifyReply => {
  if (view.ok) return reply.header('cache-control', 'no-store').send(view.value);
  return view.error.kind === 'not-found'
    ? sendProblem(reply, problemOf('not-found'))
    : sendProblem(reply, problemOf('not-allowed', { error: view.error.reason }));
};

interface StreamParams {
  readonly stream: string;
  readonly key: string;
}

const keySchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** Commands to one stream, carried out together or not at all, and the stream as it stands. Which streams there are is data. */
export function streamRoutes(app: FastifyInstance, context: ServerContext): void {
  const { store, region, clock, declared, registry: streams = storedStreams } = context;
  const params: Readonly<Record<keyof StreamParams, ParameterDescription>> = {
    stream: { text: 'Which kind of stream.', schema: v.picklist(streams.map(({ id }) => id)) },
    key: { text: "Pseudonymous id (UUID), or a code of one of the region's registers.", schema: keySchema },
  };
  const asked = (
    reply: FastifyReply,
    { stream: id, key }: StreamParams,
  ): { readonly stream: DescribedStream; readonly key: string } | FastifyReply => {
    const stream = streams.find((known) => known.id === id);
    if (!stream) return sendProblem(reply, problemOf('not-found'));
    const read = stream.readKey(key);
    return read.ok ? { stream, key: read.value } : sendInvalid(reply, read.error);
  };

  app.post<{ Params: StreamParams; Body: unknown }>(
    '/streams/:stream/:key/commands',
    described({
      id: 'sendCommands',
      summary: 'Carries out commands to one stream, all or none. The same commands again change nothing.',
      params,
      headers: {
        'expected-version': {
          text: 'Version of the stream that you have seen; 409 when it is another.',
          schema: versionSchema,
        },
      },
      body: 'CommandBatch',
      answer: 'CommandReceipt',
      problems: [400, 401, 403, 404, 409, 413, 415, 422, 503],
    }),
    async (request, reply) => {
      const of = asked(reply, request.params);
      if (!('stream' in of)) return of;
      const batch = parseCommandBatch(request.body ?? null);
      const expected = expectedVersionOf(request.headers['expected-version']);
      if (!batch.ok || !expected.ok)
        return sendInvalid(reply, [...(batch.ok ? [] : batch.error), ...(expected.ok ? [] : expected.error)]);
      const now = clock.now();
      const command = {
        ...of,
        ...batch.value,
        ...expected.value,
        ...personOfRequest(request),
        now,
        today: finnishDay(now),
        declared,
      };
      const outcome = await recordCommands(store, region, command, streams);
      if (!outcome.ok) return sendRefusal(reply, outcome.error);
      return reply.header('cache-control', 'no-store').send(outcome.value);
    },
  );

  app.get<{ Params: StreamParams }>(
    '/streams/:stream/:key',
    described({
      id: 'stream',
      summary: 'One stream as it stands, for those who may read it.',
      params,
      answer: 'StreamView',
      problems: [400, 401, 403, 404, 503],
    }),
    async (request, reply) => {
      const of = asked(reply, request.params);
      if (!('stream' in of)) return of;
      const now = clock.now();
      const person = personOfRequest(request);
      return sendView(
        reply,
        await readStreamView(store, region, { ...of, ...person, now, today: finnishDay(now) }),
      );
    },
  );

  app.get<{ Params: StreamParams & { readonly textRef: string } }>(
    '/streams/:stream/:key/texts/:textRef',
    described({
      id: 'streamText',
      summary: 'One free text of a stream, for those who may read its texts.',
      params: { ...params, textRef: { text: 'The reference of the text (UUID).', schema: textRefSchema } },
      answer: 'TextView',
      problems: [400, 401, 403, 404, 503],
    }),
    async (request, reply) => {
      const of = asked(reply, request.params);
      if (!('stream' in of)) return of;
      const textRef = parseUuid<TextRef>(request.params.textRef);
      if (!textRef.ok) return sendInvalid(reply, [{ path: ['textRef'], code: textRef.error.code }]);
      const now = clock.now();
      const person = personOfRequest(request);
      const look = { ...of, ...person, textRef: textRef.value, now, today: finnishDay(now) };
      return sendView(reply, await readStreamText(store, region, look));
    },
  );
}
