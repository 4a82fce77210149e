import {
  area,
  body,
  count,
  dayField,
  entryTable,
  makesOf,
  optional,
  organisation,
  reference,
  textRef,
  worker,
  type EntryTable,
} from '../../schema/index.js';
import { cancellationReasons, childAgeGroups, memberFields, memberSectors, teamOrigins } from './codes.js';
import type { TeamEntryCommand } from './commands.js';
import type { TeamFact, TeamMeetingId } from './events.js';

const meeting = reference<TeamMeetingId>('team-meeting');
const workers = { kind: 'list', item: worker } as const;
const team = { team: body, area } as const;
const founding = { basedOn: { kind: 'code', codes: teamOrigins } } as const;
const sector = { kind: 'code', codes: memberSectors } as const;
const member = {
  worker,
  organisation,
  sector,
  field: { kind: 'code', codes: memberFields },
  ageGroups: { kind: 'codes', codes: childAgeGroups },
  until: optional(dayField),
} as const;
const facilitators = { workers, managementGroup: body } as const;
const meetingDay = { meeting, day: dayField } as const;
const cancellation = { meeting, reason: { kind: 'code', codes: cancellationReasons } } as const;
const attendance = { meeting, present: workers, visitors: count } as const;
const text = optional({ kind: 'text' } as const);

const table = entryTable<TeamEntryCommand, TeamFact>()({
  every: { command: {}, fact: team },
  commands: {
    'found-team': { makes: ['team-founded'], fields: { ...team, ...founding } },
    'add-member': { makes: ['member-joined'], fields: member },
    'end-membership': { makes: ['member-left'], fields: { worker } },
    'name-facilitators': { makes: ['facilitators-named'], fields: facilitators },
    'plan-team-meeting': { makes: ['team-meeting-planned'], fields: { ...meetingDay, agenda: text } },
    'move-team-meeting': { makes: ['team-meeting-moved'], fields: meetingDay },
    'cancel-team-meeting': { makes: ['team-meeting-cancelled'], fields: cancellation },
    'record-team-meeting': { makes: ['team-meeting-held'], fields: { ...attendance, record: text } },
    'end-team': { makes: ['team-ended'], fields: {} },
  },
  facts: {
    'team-founded': { fields: founding },
    'member-joined': { fields: member },
    'member-left': { fields: { worker, sector } },
    'facilitators-named': { fields: facilitators },
    'team-meeting-planned': { fields: { ...meetingDay, agendaRef: optional(textRef) } },
    'team-meeting-moved': { fields: meetingDay },
    'team-meeting-cancelled': { fields: cancellation },
    'team-meeting-held': { fields: { ...attendance, recordRef: optional(textRef) } },
    'team-ended': { fields: {} },
  },
} as const satisfies EntryTable);

/** What the commands and facts of a team hold. */
export const teamEntries: EntryTable = table;

/** Which facts each command of a team can make. */
export const teamMakes = makesOf(table);
