import fastify, { type FastifyBaseLogger } from 'fastify';

/** The framework's own logger (pino, JSON lines to standard output), also for what happens outside requests. */
export function createLogger(level: string): FastifyBaseLogger {
  return fastify({ logger: { level, base: null } }).log;
}
