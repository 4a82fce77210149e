import { createLogger } from '../src/logger.js';

/** The lines that `logger` has written so far. */
export const lines: string[] = [];

/** The logger of the server; the tests read the very lines that it would write to standard output. */
export const logger = createLogger('info', { write: (line) => void lines.push(line) });
