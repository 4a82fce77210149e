import type { Issue, Result } from '../../kernel/index.js';
import {
  teamEntries,
  type TeamCommand,
  type TeamEntryCommand,
  type TeamEvent,
  type TeamFact,
} from '../../streams/team/index.js';
import { commandSchemaOf, eventSchemaOf } from '../entryCodec.js';
import { read } from '../read.js';
import type { Wire } from '../sealed.js';

/** One command to a local team. */
export const teamCommandSchema: Wire<TeamCommand> =
  /* @__PURE__ */ commandSchemaOf<TeamEntryCommand>(teamEntries);

/** One stored event of a local team. */
export const teamEventSchema: Wire<TeamEvent> = /* @__PURE__ */ eventSchemaOf<TeamFact>(teamEntries);

/**
 * Reads a command to a local team from unknown input: the command, or every issue at once with its path. A text may have
 * 1–10 000 characters (`empty-text`, `too-long`).
 * @example parseTeamCommand({ type: 'end-team' }) // { ok: false, error: [{ path: ['entry'], code: 'missing', … }, …] }
 */
export function parseTeamCommand(input: unknown): Result<TeamCommand, readonly Issue[]> {
  return read(teamCommandSchema, input);
}

/** Reads a stored event of a local team. @example parseTeamEvent(row.data).ok // true */
export function parseTeamEvent(input: unknown): Result<TeamEvent, readonly Issue[]> {
  return read(teamEventSchema, input);
}
