import * as v from 'valibot';
import type { Issue, Result } from '../../kernel/index.js';
import {
  cancellationReasons,
  childAgeGroups,
  memberFields,
  memberSectors,
  teamOrigins,
  type TeamCommand,
  type TeamEvent,
  type TeamMeetingId,
} from '../../streams/team/index.js';
import { read } from '../read.js';
import { daySchema } from '../schemas.js';
import { sealed } from '../sealed.js';
import {
  areaCode,
  bodyId,
  code,
  count,
  entry,
  list,
  optionalText,
  organisationId,
  retract,
  retraction,
  textRef,
  uuid,
  workerId,
} from './fields.js';

const meeting = uuid<TeamMeetingId>();
const team = { team: bodyId, area: areaCode };
const founding = { ...team, basedOn: code(teamOrigins) };
const member = {
  worker: workerId,
  organisation: organisationId,
  sector: code(memberSectors),
  field: code(memberFields),
  ageGroups: list(code(childAgeGroups)),
  until: v.exactOptional(daySchema),
};
const facilitators = { workers: list(workerId), managementGroup: bodyId };
const meetingDay = { meeting, day: daySchema };
const cancellation = { meeting, reason: code(cancellationReasons) };
const attendance = { meeting, present: list(workerId), visitors: count(0) };

const commands = v.variant('type', [
  entry('found-team', founding),
  entry('add-member', member),
  entry('end-membership', { worker: workerId }),
  entry('name-facilitators', facilitators),
  entry('plan-team-meeting', { ...meetingDay, agenda: optionalText }),
  entry('move-team-meeting', meetingDay),
  entry('cancel-team-meeting', cancellation),
  entry('record-team-meeting', { ...attendance, record: optionalText }),
  entry('end-team', {}),
  retract,
]);

/** One command to a local team. */
export const teamCommandSchema = sealed<TeamCommand>()(commands);

const facts = [
  entry('team-founded', founding),
  entry('member-joined', { ...team, ...member }),
  entry('member-left', { ...team, worker: workerId, sector: member.sector }),
  entry('facilitators-named', { ...team, ...facilitators }),
  entry('team-meeting-planned', { ...team, ...meetingDay, agendaRef: v.exactOptional(textRef) }),
  entry('team-meeting-moved', { ...team, ...meetingDay }),
  entry('team-meeting-cancelled', { ...team, ...cancellation }),
  entry('team-meeting-held', { ...team, ...attendance, recordRef: v.exactOptional(textRef) }),
  entry('team-ended', team),
] as const;

const events = v.variant('type', [...facts, retraction(v.variant('type', facts))]);

/** One stored event of a local team. */
export const teamEventSchema = sealed<TeamEvent>()(events);

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
