import fastify, { type FastifyBaseLogger } from 'fastify';
import type { Withheld } from './publishTables.js';

/** The framework's own logger (pino, JSON lines to standard output), also for what happens outside requests. */
export function createLogger(level: string): FastifyBaseLogger {
  return fastify({ logger: { level, base: null } }).log;
}

/** Says that a publication was withheld and by which rule; never which figure. */
export function logWithheld(log: FastifyBaseLogger, { code, reason }: Withheld): void {
  log.warn({ code, reason }, 'publication withheld, the earlier one stays');
}
