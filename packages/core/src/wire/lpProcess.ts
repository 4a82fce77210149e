import type { Issue, Result } from '../kernel/index.js';
import { lpProcessEntries } from '../streams/lp-process/entries.js';
import type { LpProcessCommand } from '../streams/lp-process/index.js';
import { commandSchemaOf } from './entryCodec.js';
import { read } from './read.js';

/** One command to an LP process. */
export const lpProcessCommandSchema = /* @__PURE__ */ commandSchemaOf<LpProcessCommand>(lpProcessEntries);

/**
 * Reads a command to an LP process from unknown input: the command, or every issue at once with its path.
 * @example parseLpProcessCommand({ type: 'offer-discussion' }) // { ok: false, error: [{ path: ['entry'], code: 'missing', … }, …] }
 */
export function parseLpProcessCommand(input: unknown): Result<LpProcessCommand, readonly Issue[]> {
  return read(lpProcessCommandSchema, input);
}
