import { finnishDay, type Day, type Instant } from '@puheeksi/core';
import type { RawRegisterQuery } from '@puheeksi/core/registers';
import {
  readEntriesPage,
  readEntriesSummary,
  readEntryHistory,
  readOneEntry,
  storedRegisters,
  type Reader,
  type Reading,
  type StoredRegister,
  type EntriesRefusal,
} from '@puheeksi/core/stored';
import { parseEntryBatch, type RegisterAnswer } from '@puheeksi/core/wire';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { personOfRequest } from '../auth/requireSignIn.js';
import type { ServerContext } from '../context.js';
import { described, type ParameterDescription } from '../openapi.js';
import { problemOf, sendInvalid, sendProblem } from '../problem.js';
import { recordEntries, resourceOfEntries } from '../recordEntries.js';
import { registerStore } from '../registerStore.js';
import { appendRight } from '../store/audit.js';
import { inRegion } from '../store/inRegion.js';
import { isSynthetic, readControllers } from '../store/inputs.js';

/** A whole list of 10 000 entries comes in one sending. */
const bodyBytesOfEntries = 16_777_216;

const sendRefusal = (reply: FastifyReply, refusal: EntriesRefusal): FastifyReply => {
  switch (refusal.kind) {
    case 'invalid':
      return sendInvalid(reply, refusal.issues);
    case 'not-allowed':
      return sendProblem(
        reply,
        problemOf('not-allowed', { error: refusal.reason, commandIndex: refusal.commandIndex }),
      );
    case 'refused':
      return sendProblem(
        reply,
        problemOf('refused', { error: refusal.error, commandIndex: refusal.commandIndex }),
      );
    case 'conflict':
      return sendProblem(reply, problemOf('conflict', { issues: refusal.issues }));
  }
};

interface RegisterParams {
  readonly register: string;
}
interface EntryParams extends RegisterParams {
  readonly entry: string;
}

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const wholeNumber = v.pipe(v.string(), v.regex(/^[0-9]{1,6}$/));
const query: Readonly<Record<string, ParameterDescription>> = {
  page: { text: 'From 1.', schema: wholeNumber },
  pageSize: { text: 'Entries of a page, 1–500.', schema: wholeNumber },
  sort: { text: 'A field; with - before it from the last to the first.', schema: text },
  search: { text: 'A part of a name or code.', schema: text },
  where: {
    text: 'A value of a field, as field:value; may stand several times. Days, months and years also as from..until.',
    schema: text,
  },
  flag: { text: 'Entries for which a flag of the register holds today.', schema: text },
  status: { text: 'Entries that stand so today.', schema: text },
  withdrawn: { text: 'true: those that were withdrawn instead.', schema: v.picklist(['true', 'false']) },
  batch: { text: 'What came in with one sending (UUID).', schema: v.pipe(v.string(), v.uuid()) },
};

/** The lists that the region keeps. Which there are, and what is in them, is data. */
export function registerRoutes(app: FastifyInstance, context: ServerContext): void {
  const { store, region, clock, registers = storedRegisters } = context;
  const register: ParameterDescription = {
    text: 'Which register.',
    schema: v.picklist(registers.map(({ id }) => id)),
  };
  const entry: ParameterDescription = {
    text: 'Id of the entry (UUID).',
    schema: v.pipe(v.string(), v.uuid()),
  };

  /** One look with its audit row, in one transaction. */
  const looked = async <Answer extends object>(
    request: FastifyRequest<{ Params: RegisterParams }>,
    reply: FastifyReply,
    read: (reader: Reader) => Promise<Reading<Answer>>,
    entries: readonly string[],
    more: (answer: Answer, today: Day) => object = () => ({}),
  ): Promise<FastifyReply> => {
    const found = registers.find(({ id }) => id === request.params.register);
    if (!found) return sendProblem(reply, problemOf('not-found'));
    const now = clock.now();
    const today = finnishDay(now);
    const { subject, posts } = personOfRequest(request);
    const answer = await inRegion(store, region, async (inside) => {
      const reader = {
        register: found,
        store: registerStore(inside, today),
        posts,
        region,
        controllerOf: await readControllers(inside),
        today,
      };
      const { right, answer: told } = await read(reader);
      if (right)
        await appendRight(inside, right, {
          at: now,
          subject,
          resource: resourceOfEntries(found.id, told.ok ? entries : []),
          outcome: !told.ok && told.error.kind === 'not-allowed' ? 'refused' : 'allowed',
        });
      if (!told.ok) return told;
      const head = await headOf(found, now, isSynthetic(inside, today));
      return { ok: true, value: { ...head, ...more(told.value, today), ...told.value } } as const;
    });
    if (answer.ok) return reply.header('cache-control', 'no-store').send(answer.value);
    switch (answer.error.kind) {
      case 'invalid':
        return sendInvalid(reply, answer.error.issues);
      case 'not-found':
        return sendProblem(reply, problemOf('not-found'));
      case 'not-allowed':
        return sendProblem(reply, problemOf('not-allowed', { error: answer.error.reason }));
    }
  };

  app.get<{ Params: RegisterParams; Querystring: RawRegisterQuery }>(
    '/registers/:register',
    described({
      id: 'registerPage',
      summary: 'Some of the entries of a register: filtered, sorted, searched and paged.',
      params: { register },
      query,
      answer: 'RegisterPage',
      problems: [400, 401, 403, 404, 503],
    }),
    (request, reply) => looked(request, reply, (reader) => readEntriesPage(reader, request.query), []),
  );

  app.get<{ Params: RegisterParams }>(
    '/registers/:register/summary',
    described({
      id: 'registerSummary',
      summary: 'What is missing or stale in a register, and its numbers.',
      params: { register },
      answer: 'RegisterSummary',
      problems: [400, 401, 403, 404, 503],
    }),
    (request, reply) => looked(request, reply, readEntriesSummary, [], (_answer, day) => ({ day })),
  );

  app.get<{ Params: EntryParams }>(
    '/registers/:register/entries/:entry',
    described({
      id: 'registerEntry',
      summary: 'One entry of a register, withdrawn or not.',
      params: { register, entry },
      answer: 'RegisterEntry',
      problems: [400, 401, 403, 404, 503],
    }),
    (request, reply) =>
      looked(request, reply, (reader) => readOneEntry(reader, request.params.entry), [request.params.entry]),
  );

  app.get<{ Params: EntryParams }>(
    '/registers/:register/entries/:entry/history',
    described({
      id: 'registerHistory',
      summary: 'Everything that happened to one entry, oldest first.',
      params: { register, entry },
      answer: 'RegisterHistory',
      problems: [400, 401, 403, 404, 503],
    }),
    (request, reply) => {
      const { entry: id } = request.params;
      return looked(
        request,
        reply,
        (reader) => readEntryHistory(reader, id),
        [id],
        () => ({ entry: id }),
      );
    },
  );

  app.post<{ Params: RegisterParams; Body: unknown }>(
    '/registers/:register/entries',
    {
      bodyLimit: bodyBytesOfEntries,
      ...described({
        id: 'sendEntries',
        summary:
          'Carries out commands to a register, all or none: every fault of every command is told. The same commands again change nothing.',
        params: { register },
        body: 'EntryBatch',
        answer: 'RegisterReceipt',
        problems: [400, 401, 403, 404, 409, 413, 415, 422, 503],
      }),
    },
    async (request, reply) => {
      const found = registers.find(({ id }) => id === request.params.register);
      if (!found) return sendProblem(reply, problemOf('not-found'));
      const batch = parseEntryBatch(request.body ?? null);
      if (!batch.ok) return sendInvalid(reply, batch.error);
      const now = clock.now();
      const { subject, posts } = personOfRequest(request);
      const given = { register: found, ...batch.value, subject, posts, now, today: finnishDay(now) };
      const outcome = await recordEntries(store, region, given);
      if (!outcome.ok) return sendRefusal(reply, outcome.error);
      return reply.header('cache-control', 'no-store').send(outcome.value);
    },
  );
}

const headOf = async (
  { id }: StoredRegister,
  asOf: Instant,
  synthetic: Promise<boolean>,
): Promise<RegisterAnswer> => ({ format: 1, register: id, asOf, synthetic: await synthetic });
