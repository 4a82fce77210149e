import { randomUUID } from 'node:crypto';
import cors from '@fastify/cors';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { DevIssuer } from './auth/devIssuer.js';
import { requireSignIn } from './auth/requireSignIn.js';
import type { VerifyToken } from './auth/verifyToken.js';
import { stopConnections } from './connections.js';
import type { ServerContext } from './context.js';
import { answerErrors, problemOfError } from './errors.js';
import { guardRequests } from './guardRequests.js';
import { describeRoutes } from './openapi.js';
import { answerRaw, refuseOddRequests } from './oddRequests.js';
import { problemType } from './problem.js';
import { devTokenRoutes } from './routes/devTokens.js';
import { healthRoutes } from './routes/health.js';
import { publicationRoutes } from './routes/publications.js';
import { registerRoutes } from './routes/registers.js';
import { streamRoutes } from './routes/streams.js';
import { tableRoutes } from './routes/tables.js';
import { workRoutes } from './routes/work.js';
import { serveFolders, type StaticFiles } from './staticFiles.js';

/** How long and how large a request may be. */
export interface RequestLimits {
  readonly bodyBytes: number;
  /** From the first byte of a request to its last. */
  readonly requestMs: number;
  /** How long a stop waits for a body that is still coming. */
  readonly drainMs: number;
}

/** Everything an app is made of; nothing is read from the environment here. */
export interface AppOptions extends ServerContext {
  readonly verify: VerifyToken;
  /** The region's events are made up: every answer says so in a header, beside what tables and views say themselves. */
  readonly synthetic?: boolean;
  readonly devIssuer?: DevIssuer;
  /** Origins of the intranets whose pages may ask; no cookies are ever used. */
  readonly allowedOrigins?: readonly string[];
  readonly staticFiles?: StaticFiles;
  readonly limits?: Partial<RequestLimits>;
  readonly logger?: FastifyBaseLogger;
}

/** Fifty commands fit four times over. */
const defaultLimits: RequestLimits = { bodyBytes: 65_536, requestMs: 20_000, drainMs: 5_000 };

/** One line a request: the pattern of the route, never the address with its ids; no person, no query. */
const logRequests = (app: FastifyInstance): void => {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
};

/** Answers differ by who asks: kept beside what CORS has said already. */
const varyOf = (before: number | string | readonly string[] | undefined): string => {
  const said = String(before ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.toLowerCase() !== 'authorization');
  return [...said, 'Authorization'].join(', ');
};

/**
 * The HTTP door of the server: `/v1` behind a bearer token, `/health`, `/ready` and `/openapi.json` before it.
 * @example const app = await buildApp({ store, region, clock, declared: { rights }, verify }); await app.listen({ port: 3000 })
 */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const limits = { ...defaultLimits, ...options.limits };
  const app = fastify({
    ...(options.logger ? { loggerInstance: options.logger } : {}),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMs,
    http: {
      connectionsCheckingInterval: Math.min(1_000, limits.requestMs),
      headersTimeout: limits.requestMs,
      // A request without a host is answered by us, with a problem document
      requireHostHeader: false,
    },
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    clientErrorHandler: answerRaw,
    frameworkErrors: (error, _request, reply) => {
      const problem = problemOfError(error);
      reply.hijack();
      reply.raw.writeHead(problem.status, { 'content-type': problemType }).end(JSON.stringify(problem));
    },
  });
  app.removeContentTypeParser('text/plain');
  answerErrors(app);
  logRequests(app);
  app.addHook('onRequest', async (request, reply) => {
    reply
      .header('x-request-id', request.id)
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer');
  });
  stopConnections(app, limits.drainMs);
  refuseOddRequests(app);
  await app.register(cors, {
    origin: [...(options.allowedOrigins ?? [])],
    credentials: false,
    methods: ['GET', 'POST'],
    allowedHeaders: ['authorization', 'content-type', 'expected-version', 'if-none-match'],
    exposedHeaders: ['etag', 'puheeksi-data', 'retry-after', 'x-request-id'],
    maxAge: 600,
  });
  await describeRoutes(app, options.registry, options.registers);
  await app.register(async (api) => {
    guardRequests(api);
    healthRoutes(api, options);
    await api.register(
      async (v1) => {
        requireSignIn(v1, options.verify);
        v1.addHook('onSend', async (_request, reply) => {
          reply.header('vary', varyOf(reply.getHeader('vary')));
          if (options.synthetic) reply.header('puheeksi-data', 'synthetic');
        });
        await v1.register(async (scope) => tableRoutes(scope, options));
        workRoutes(v1, options);
        streamRoutes(v1, options);
        registerRoutes(v1, options);
        publicationRoutes(v1, options);
      },
      { prefix: '/v1' },
    );
    if (options.devIssuer) devTokenRoutes(api, options.devIssuer, options.clock);
    api.get('/openapi.json', { schema: { hide: true } }, (_request, reply) =>
      reply.header('cache-control', 'no-cache').send(app.swagger()),
    );
  });
  if (options.staticFiles) await serveFolders(app, options.staticFiles);
  return app;
}
