import { textFault, type TextFault } from '../../identifiers/textFault.js';
import type { Day, Result } from '../../kernel/index.js';
import { err, ok, unreachable } from '../../kernel/index.js';
import type { LedgerError } from '../../kernel/ledger.js';
import type { BodyId, WorkerId } from '../../kernel/collaborationIds.js';
import type {
  AddMember,
  EndMembership,
  NameFacilitators,
  RecordTeamMeeting,
  TeamEntryCommand,
} from './commands.js';
import type { TeamFact, TeamMeetingId } from './events.js';
import { currentMembers, membersOn, type LocalTeam, type TeamMeeting, type TeamState } from './state.js';
import type { TeamContext } from './warnings.js';

/** Why a team refuses a command. */
export type TeamError =
  | TextFault
  | Extract<LedgerError, { readonly code: 'earlier-than-basis' }>
  | { readonly code: 'team-already-founded'; readonly team: BodyId }
  | { readonly code: 'team-not-founded' }
  | { readonly code: 'team-ended'; readonly ended: Day }
  | { readonly code: 'before-founding'; readonly founded: Day }
  | { readonly code: 'age-groups-missing' }
  | { readonly code: 'worker-already-member'; readonly worker: WorkerId }
  | { readonly code: 'worker-not-member'; readonly worker: WorkerId }
  | { readonly code: 'overlapping-membership'; readonly worker: WorkerId; readonly until: Day }
  | { readonly code: 'later-membership'; readonly worker: WorkerId; readonly joined: Day }
  | { readonly code: 'left-before-joining'; readonly joined: Day }
  | { readonly code: 'facilitator-count'; readonly named: number; readonly needed: number }
  | { readonly code: 'nobody-present' }
  | { readonly code: 'visitors-not-a-count'; readonly visitors: number }
  | { readonly code: 'meeting-unknown'; readonly meeting: TeamMeetingId }
  | { readonly code: 'meeting-already-planned'; readonly meeting: TeamMeetingId }
  | {
      readonly code: 'meeting-not-planned';
      readonly meeting: TeamMeetingId;
      readonly status: 'held' | 'cancelled';
    }
  | { readonly code: 'planned-day-past'; readonly day: Day };

type Decision = Result<readonly TeamFact[], TeamError>;

/**
 * Decides a command on a team.
 * Refuses with the codes of `TeamError`, the first broken rule.
 * @source R0-B1, R0-K4 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example decideTeam({ type: 'found-team', … }, { status: 'none' }, context) // ok([{ type: 'team-founded', … }])
 */
export function decideTeam(command: TeamEntryCommand, state: TeamState, context: TeamContext): Decision {
  if (command.type === 'found-team') {
    if (state.status !== 'none') return err({ code: 'team-already-founded', team: state.team });
    const { entry, on, team, area, basedOn } = command;
    return ok([{ type: 'team-founded', entry, on, team, area, basedOn }]);
  }
  if (state.status === 'none') return err({ code: 'team-not-founded' });
  const last = command.type === 'add-member' ? (command.until ?? command.on) : command.on;
  if (state.ended !== undefined && (command.type === 'end-team' || last > state.ended))
    return err({ code: 'team-ended', ended: state.ended });
  if (command.on < state.founded) return err({ code: 'before-founding', founded: state.founded });
  const base = { entry: command.entry, on: command.on, team: state.team, area: state.area };
  switch (command.type) {
    case 'add-member':
      return addMember(command, state, base);
    case 'end-membership':
      return endMembership(command, state, base);
    case 'name-facilitators':
      return nameFacilitators(command, state, context, base);
    case 'plan-team-meeting':
    case 'move-team-meeting':
    case 'cancel-team-meeting':
      return arrangeMeeting(command, state, base);
    case 'record-team-meeting':
      return recordMeeting(command, state, base);
    case 'end-team':
      return endTeam(state, base);
    default:
      return unreachable(command);
  }
}

type Base = Pick<TeamFact, 'entry' | 'on' | 'team' | 'area'>;

function addMember(command: AddMember, team: LocalTeam, base: Base): Decision {
  const { on, worker, organisation, sector, field, ageGroups, until } = command;
  if (ageGroups.length === 0) return err({ code: 'age-groups-missing' });
  if (until !== undefined && until < on) return err({ code: 'left-before-joining', joined: on });
  const overlap = overlapping(command, team);
  if (overlap) return err(overlap);
  const ages = [...new Set(ageGroups)];
  const end = until === undefined ? {} : { until };
  return ok([
    { type: 'member-joined', ...base, worker, organisation, sector, field, ageGroups: ages, ...end },
  ]);
}

/** Nobody is a member twice on one day, in whatever order the times of membership are entered; the day of leaving is the last one. */
function overlapping({ worker, on, until }: AddMember, team: LocalTeam): TeamError | undefined {
  const own = team.memberships.filter((membership) => membership.worker === worker);
  const before = own.find(
    (membership) => membership.from <= on && (membership.until === undefined || membership.until >= on),
  );
  if (before)
    return before.until === undefined
      ? { code: 'worker-already-member', worker }
      : { code: 'overlapping-membership', worker, until: before.until };
  const joined = own
    .map(({ from }) => from)
    .filter((from) => from > on)
    .sort()[0];
  if (joined === undefined || (until !== undefined && until < joined)) return undefined;
  return { code: 'later-membership', worker, joined };
}

/** An end entered with its membership is a day of the team as any other: the team does not end before it. */
function endTeam({ memberships }: LocalTeam, base: Base): Decision {
  const since = memberships.flatMap(({ until }) => (until !== undefined && until > base.on ? [until] : []));
  const latest = since.sort().at(-1);
  return latest === undefined
    ? ok([{ type: 'team-ended', ...base }])
    : err({ code: 'earlier-than-basis', by: 'member-left', since: latest });
}

function endMembership({ worker, on }: EndMembership, team: LocalTeam, base: Base): Decision {
  const membership = currentMembers(team).find((member) => member.worker === worker);
  if (!membership) return err({ code: 'worker-not-member', worker });
  if (on < membership.from) return err({ code: 'left-before-joining', joined: membership.from });
  return ok([{ type: 'member-left', ...base, worker, sector: membership.sector }]);
}

function nameFacilitators(
  command: NameFacilitators,
  team: LocalTeam,
  context: TeamContext,
  base: Base,
): Decision {
  const { workers, managementGroup } = command;
  const needed = context.settings.facilitators;
  const named = new Set(workers).size;
  if (named !== needed || workers.length !== needed) return err({ code: 'facilitator-count', named, needed });
  const members = membersOn(team, base.on);
  const stranger = workers.find((worker) => !members.some((member) => member.worker === worker));
  if (stranger !== undefined) return err({ code: 'worker-not-member', worker: stranger });
  return ok([{ type: 'facilitators-named', ...base, workers, managementGroup }]);
}

type Arrangement = Extract<
  TeamEntryCommand,
  { readonly type: 'plan-team-meeting' | 'move-team-meeting' | 'cancel-team-meeting' }
>;

function arrangeMeeting(command: Arrangement, team: LocalTeam, base: Base): Decision {
  const { meeting } = command;
  const known = findMeeting(team, meeting);
  if (command.type === 'plan-team-meeting') {
    if (known) return err({ code: 'meeting-already-planned', meeting });
    if (command.day < command.on) return err({ code: 'planned-day-past', day: command.day });
    const fault = command.agenda && textFault(command.agenda.text);
    if (fault) return err(fault);
    const agenda = command.agenda === undefined ? {} : { agendaRef: command.agenda.textRef };
    return ok([{ type: 'team-meeting-planned', ...base, meeting, day: command.day, ...agenda }]);
  }
  if (!known) return err({ code: 'meeting-unknown', meeting });
  if (known.status !== 'planned') return err({ code: 'meeting-not-planned', meeting, status: known.status });
  if (command.type === 'cancel-team-meeting')
    return ok([{ type: 'team-meeting-cancelled', ...base, meeting, reason: command.reason }]);
  if (command.day < command.on) return err({ code: 'planned-day-past', day: command.day });
  if (command.day === known.day) return ok([]);
  return ok([{ type: 'team-meeting-moved', ...base, meeting, day: command.day }]);
}

function recordMeeting(command: RecordTeamMeeting, team: LocalTeam, base: Base): Decision {
  const { meeting, visitors } = command;
  const known = findMeeting(team, meeting);
  if (known && known.status !== 'planned')
    return err({ code: 'meeting-not-planned', meeting, status: known.status });
  if (!Number.isInteger(visitors) || visitors < 0) return err({ code: 'visitors-not-a-count', visitors });
  const present = [...new Set(command.present)];
  if (present.length === 0) return err({ code: 'nobody-present' });
  const members = new Set(membersOn(team, command.on).map(({ worker }) => worker));
  const stranger = present.find((worker) => !members.has(worker));
  if (stranger !== undefined) return err({ code: 'worker-not-member', worker: stranger });
  const fault = command.record && textFault(command.record.text);
  if (fault) return err(fault);
  const record = command.record === undefined ? {} : { recordRef: command.record.textRef };
  return ok([{ type: 'team-meeting-held', ...base, meeting, present, visitors, ...record }]);
}

function findMeeting(team: LocalTeam, meeting: TeamMeetingId): TeamMeeting | undefined {
  return team.meetings.find((candidate) => candidate.meeting === meeting);
}
