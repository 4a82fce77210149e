import { parsePeriod, type Issue } from '@puheeksi/core';
import { parsePlaceKey } from '@puheeksi/core/kernel';
import { mayInAnyPost } from '@puheeksi/core/access';
import { periodKeySchema, placeKeySchema, registryIdSchema } from '@puheeksi/core/wire';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { personOfRequest } from '../auth/requireSignIn.js';
import type { ServerContext } from '../context.js';
import { described } from '../openapi.js';
import { problemOf, sendInvalid, sendProblem } from '../problem.js';
import { inRegion } from '../store/inRegion.js';
import { listTables, readTable } from '../store/publications.js';

interface TableParams {
  readonly table: string;
  readonly place: string;
  readonly period?: string;
}

const placeIssues = (place: string | undefined): readonly Issue[] => {
  if (place === undefined) return [{ path: ['place'], code: 'missing' }];
  return parsePlaceKey(place).ok ? [] : [{ path: ['place'], code: 'not-a-place' }];
};

const periodIssues = (period: string | undefined): readonly Issue[] =>
  period === undefined || parsePeriod(period).ok ? [] : [{ path: ['period'], code: 'not-a-period' }];

/** Whether a conditional request names this entity tag; weak comparison, as RFC 9110 asks of If-None-Match. */
const isAsTheyHaveIt = (request: FastifyRequest, etag: string): boolean => {
  const header = request.headers['if-none-match'];
  if (header === undefined) return false;
  return header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
};

const sendTable = async (
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
  { table, place, period }: TableParams,
): Promise<FastifyReply> => {
  const issues = [...placeIssues(place), ...periodIssues(period)];
  if (issues.length > 0) return sendInvalid(reply, issues);
  // What has another form is not there, and is not asked of the database.
  if (!v.is(registryIdSchema, table)) return sendProblem(reply, problemOf('not-found'));
  const stored = await inRegion(context.store, context.region, (inside) =>
    readTable(inside, { table, place, ...(period === undefined ? {} : { period }) }, context.clock.now()),
  );
  if (!stored) return sendProblem(reply, problemOf('not-found'));
  const etag = `"${stored.hash}"`;
  reply.header('etag', etag).header('cache-control', 'private, no-cache');
  if (isAsTheyHaveIt(request, etag)) return reply.code(304).send();
  return reply.header('content-type', 'application/json; charset=utf-8').send(stored.content);
};

const place = {
  text: "Key of a place: 'region:14', 'municipality:167', 'unit:liperi-school'.",
  schema: placeKeySchema,
};
const table = {
  text: "Id of a table: 'discussions-by-setting', 'family-feedback', 'population' ….",
  schema: registryIdSchema,
};
const period = {
  text: "Key of a period: '2026', '2026-Q3', '2026-07', '2025-11..2026-10'.",
  schema: periodKeySchema,
};
const headers = { 'if-none-match': { text: 'ETag of the table you have.', schema: v.string() } };

/** Published statistics: the list of what there is, one table, and one table of one period. For everyone signed in. */
export function tableRoutes(app: FastifyInstance, context: ServerContext): void {
  const { store, region, clock } = context;
  app.addHook('onRequest', async (request, reply) => {
    const { posts } = personOfRequest(request);
    const statistics = { kind: 'statistics', region } as const;
    const access = mayInAnyPost(posts, 'read-statistics', statistics, { purpose: 'manage-by-knowledge' });
    if (!access.allowed) return sendProblem(reply, problemOf('not-allowed', { error: access.reason }));
  });

  app.get<{ Querystring: { place?: unknown } }>(
    '/tables',
    described({
      id: 'listTables',
      summary: 'What has been published of a place, the period that ends last first.',
      query: { place },
      answer: 'TableListings',
      problems: [400, 401, 503],
    }),
    async (request, reply) => {
      const { place } = request.query;
      const key = typeof place === 'string' ? place : undefined;
      const issues = placeIssues(key);
      if (key === undefined || issues.length > 0) return sendInvalid(reply, issues);
      const tables = await inRegion(store, region, (inside) => listTables(inside, key, clock.now()));
      return reply.header('cache-control', 'private, no-cache').send({ format: 1, tables });
    },
  );

  app.get<{ Params: TableParams }>(
    '/tables/:table/:place',
    described({
      id: 'newestTable',
      summary: 'A published table of a place: the newest period.',
      params: { table, place },
      headers,
      answer: 'PublishedTable',
      notModified: true,
      problems: [400, 401, 404, 503],
    }),
    (request, reply) => sendTable(context, request, reply, request.params),
  );

  app.get<{ Params: TableParams }>(
    '/tables/:table/:place/:period',
    described({
      id: 'tableOfPeriod',
      summary: 'A published table of a place and period.',
      params: { table, place, period },
      headers,
      answer: 'PublishedTable',
      notModified: true,
      problems: [400, 401, 404, 503],
    }),
    (request, reply) => sendTable(context, request, reply, request.params),
  );
}
