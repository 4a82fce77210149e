import { maskText } from '@puheeksi/core/identifiers';
import fastify, { type FastifyBaseLogger } from 'fastify';
import type { Withheld } from './publishTables.js';

/** Where the lines of a log go. */
export interface LogStream {
  readonly write: (line: string) => void;
}

/**
 * The framework's own logger (pino, JSON lines to standard output), also for what happens outside requests. Every line passes the
 * guard of personal data once more on its way out.
 */
export function createLogger(level: string, stream: LogStream = process.stdout): FastifyBaseLogger {
  return fastify({ logger: { level, base: null, stream, hooks: { streamWrite: maskText } } }).log;
}

/** Says that a publication was withheld and by which rule; never which figure. */
export function logWithheld(log: FastifyBaseLogger, withheld: Withheld): void {
  log.warn({ ...withheld }, 'publication withheld, the earlier one stays');
}
