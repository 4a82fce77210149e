import type { Day } from '../../kernel/index.js';
import { daysBetween } from '../../kernel/index.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import type { MemberSector } from './codes.js';
import type { TeamMeetingId } from './events.js';
import { representation } from './representation.js';
import { nextDueDay } from './rhythm.js';
import type { TeamSettings } from './settings.js';
import { facilitatorsInOffice, type LocalTeam, type TeamState } from './state.js';

/** What the rules of a team need from outside. */
export interface TeamContext {
  readonly today: Day;
  readonly settings: TeamSettings;
}

/** What deserves a second look in a team. */
export type TeamWarning =
  | { readonly code: 'sectors-missing'; readonly sectors: readonly MemberSector[] }
  | { readonly code: 'child-age-groups-too-few'; readonly missing: number }
  | { readonly code: 'facilitators-not-named' }
  | { readonly code: 'facilitator-vacancy'; readonly remaining: readonly WorkerId[]; readonly needed: number }
  | { readonly code: 'team-meeting-late'; readonly dueOn: Day; readonly daysLate: number }
  | { readonly code: 'planned-meeting-unrecorded'; readonly meeting: TeamMeetingId; readonly day: Day };

/**
 * What deserves a second look in a team that is at work; nothing before founding and after the end.
 * @source R0-K2, R0-K3, R0-K4 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example teamWarnings(state, { today, settings }) // [{ code: 'sectors-missing', sectors: ['parish'] }]
 */
export function teamWarnings(state: TeamState, { today, settings }: TeamContext): readonly TeamWarning[] {
  if (state.status !== 'active') return [];
  return [
    ...representationWarnings(state, today, settings),
    ...facilitatorWarnings(state, today, settings),
    ...meetingWarnings(state, today, settings),
  ];
}

function representationWarnings(team: LocalTeam, today: Day, settings: TeamSettings): readonly TeamWarning[] {
  const { missingSectors, missingChildAgeGroups } = representation(team, today, settings);
  return [
    ...(missingSectors.length > 0 ? [{ code: 'sectors-missing' as const, sectors: missingSectors }] : []),
    ...(missingChildAgeGroups > 0
      ? [{ code: 'child-age-groups-too-few' as const, missing: missingChildAgeGroups }]
      : []),
  ];
}

function facilitatorWarnings(team: LocalTeam, today: Day, settings: TeamSettings): readonly TeamWarning[] {
  const pair = facilitatorsInOffice(team, today);
  if (!pair) return [{ code: 'facilitators-not-named' }];
  return pair.remaining.length < settings.facilitators
    ? [{ code: 'facilitator-vacancy', remaining: pair.remaining, needed: settings.facilitators }]
    : [];
}

function meetingWarnings(team: LocalTeam, today: Day, settings: TeamSettings): readonly TeamWarning[] {
  const dueOn = nextDueDay(team, today, settings);
  return [
    ...(dueOn !== undefined && dueOn < today
      ? [{ code: 'team-meeting-late' as const, dueOn, daysLate: daysBetween(dueOn, today) }]
      : []),
    ...team.meetings.flatMap(({ status, meeting, day }) =>
      status === 'planned' && day < today
        ? [{ code: 'planned-meeting-unrecorded' as const, meeting, day }]
        : [],
    ),
  ];
}
