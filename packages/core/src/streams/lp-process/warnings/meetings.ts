import type { Day } from '../../../kernel/index.js';
import type { LpSettings } from '../context.js';
import type { NetworkMeetingHeld } from '../facts.js';
import { qualificationOn, type KnownRights } from '../qualification.js';
import type { ProcessBody } from '../state.js';
import { meetingsOf, type InviteeNow, type MeetingNow } from '../views/meetings.js';
import { consentWarnings } from './consents.js';
import type { LpProcessWarning } from './warning.js';

const withoutTask = (invitees: readonly InviteeNow[]) =>
  invitees.filter(({ taskRef }) => taskRef === undefined).map(({ invitee }) => invitee);

/** Professionals who are still to come: the family has not declined them. */
const expected = ({ invitees }: MeetingNow): readonly InviteeNow[] =>
  invitees.filter(({ party, answer }) => party === 'professional' && answer !== 'declined');

const aboutGroup = (known: MeetingNow, usual: number): readonly LpProcessWarning[] => {
  const { meeting } = known;
  const professionals = expected(known);
  const idle = withoutTask(professionals);
  return [
    ...(professionals.length > usual
      ? [
          {
            code: 'large-group' as const,
            meeting,
            professionals: professionals.length,
            usual,
            withoutTask: idle,
          },
        ]
      : []),
    ...(idle.length > 0 ? [{ code: 'no-concrete-task' as const, meeting, invitees: idle }] : []),
  ];
};

const aboutLeaders = (
  { meeting, on, leaders }: NetworkMeetingHeld,
  rights: KnownRights,
): readonly LpProcessWarning[] => {
  const qualification = qualificationOn(on, leaders, 'networkMeeting', rights);
  if (qualification === 'qualified') return [];
  const code =
    qualification === 'not-known' ? 'meeting-leader-rights-unknown' : 'meeting-leader-not-qualified';
  return [{ code, meeting, on }];
};

/** A right that ended, or a record that was mended, after the meeting was planned. */
const aboutLeadersToCome = (
  { meeting, day, leaders }: MeetingNow,
  today: Day,
  rights: KnownRights,
): readonly LpProcessWarning[] => {
  if (day === undefined || day < today) return [];
  const qualification = qualificationOn(day, leaders, 'networkMeeting', rights);
  if (qualification === 'qualified') return [];
  const code =
    qualification === 'not-known'
      ? 'planned-meeting-leader-rights-unknown'
      : 'planned-meeting-leader-not-qualified';
  return [{ code, meeting, day }];
};

const aboutHeld = (
  known: MeetingNow,
  held: NetworkMeetingHeld,
  rights: KnownRights,
): readonly LpProcessWarning[] => {
  const { meeting } = known;
  const unaccepted = held.attended
    .filter(({ attendance, party }) => attendance !== 'absent' && party !== 'family')
    .map(({ invitee }) => invitee)
    .filter((id) => known.invitees.find(({ invitee }) => invitee === id)?.answer !== 'accepted');
  return [
    ...(unaccepted.length > 0
      ? [{ code: 'present-without-acceptance' as const, meeting, invitees: unaccepted }]
      : []),
    ...(held.family.length === 0 ? [{ code: 'family-not-present' as const, meeting, on: held.on }] : []),
    ...aboutLeaders(held, rights),
  ];
};

/** What deserves a second look in the network meetings. @source R0-P4, R0-P5, R0-T13, F09, F15 */
export function meetingWarnings(
  body: ProcessBody,
  today: Day,
  settings: LpSettings,
  rights: KnownRights,
): readonly LpProcessWarning[] {
  return meetingsOf(body.facts).flatMap((known): readonly LpProcessWarning[] => {
    const { meeting, status, day, held } = known;
    const consents = consentWarnings(known, body, today);
    if (held) return [...aboutHeld(known, held, rights), ...consents];
    if (status === 'cancelled') return consents;
    return [
      ...aboutGroup(known, settings.maxProfessionalsUnwarned),
      ...consents,
      ...(status === 'planned' ? aboutLeadersToCome(known, today, rights) : []),
      ...(day !== undefined && day < today
        ? [{ code: 'planned-meeting-unrecorded' as const, meeting, day }]
        : []),
    ];
  });
}
