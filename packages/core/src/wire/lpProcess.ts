import type { Issue, Result } from '../kernel/index.js';
import { lpProcessEntries } from '../streams/lp-process/entries.js';
import type { LpProcessCommand, LpProcessEvent } from '../streams/lp-process/index.js';
import { commandSchemaOf, eventSchemaOf } from './entryCodec.js';
import { read } from './read.js';

/** One command to an LP process. */
export const lpProcessCommandSchema = /* @__PURE__ */ commandSchemaOf<LpProcessCommand>(lpProcessEntries);

/** One stored event of an LP process, format 1. */
export const lpProcessEventSchema = /* @__PURE__ */ eventSchemaOf<LpProcessEvent>(lpProcessEntries);

/** The integer version of the event format; an older one is brought up to date on reading. */
export const eventFormat = 1;

/**
 * Reads a command to an LP process from unknown input: the command, or every issue at once with its path.
 * @example parseLpProcessCommand({ type: 'offer-discussion' }) // { ok: false, error: [{ path: ['entry'], code: 'missing', … }, …] }
 */
export function parseLpProcessCommand(input: unknown): Result<LpProcessCommand, readonly Issue[]> {
  return read(lpProcessCommandSchema, input);
}

/** Reads a stored event of an LP process. @example parseLpProcessEvent(row.data).ok // true */
export function parseLpProcessEvent(input: unknown): Result<LpProcessEvent, readonly Issue[]> {
  return read(lpProcessEventSchema, input);
}
