import { err, ok, type Issue, type Result } from '@puheeksi/core';
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { checkMeeting, type Invitee, type Meeting } from './meeting.js';

/** One message to send: to whom, and the calendar file for its `text/calendar` part with the same method. */
export interface InvitationMessage {
  readonly to: readonly string[];
  readonly method: 'REQUEST' | 'CANCEL';
  readonly file: string;
}

const zone = 'Europe/Helsinki';
const instant = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(milliseconds);
/** A zoned time: a native Date would be written in the zone of the process. */
const finnish = (minute: number) => instant(minute * 60_000).toZonedDateTimeISO(zone);

/** Control characters have no place in a calendar file; line breaks are escaped by the writer. */
const clean = (text: string): string => text.replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ');
const cleanName = (name: string | undefined): string =>
  clean(name ?? '')
    .replaceAll('\n', ' ')
    .trim();
/** The library escapes a link like a text, which a URI is not (RFC 5545, 3.3.13): so nothing in it may ask for that. */
const cleanLink = (link: string): string => link.replaceAll(';', '%3B').replaceAll(',', '%2C');

/** `UNINVITE` is a CANCEL to some: the meeting itself goes on, so it carries no status (RFC 5546, 3.2.5). */
type Purpose = 'REQUEST' | 'CANCEL' | 'UNINVITE';

const statusOf: Readonly<Record<Purpose, ICalEventStatus | null>> = {
  REQUEST: ICalEventStatus.CONFIRMED,
  CANCEL: ICalEventStatus.CANCELLED,
  UNINVITE: null,
};

const fileFor = (meeting: Meeting, purpose: Purpose, shown: readonly Invitee[]): string => {
  const method = purpose === 'REQUEST' ? 'REQUEST' : 'CANCEL';
  const calendar = ical({
    prodId: { company: 'Puheeksi', product: 'calendar', language: 'FI' },
    method: ICalCalendarMethod[method],
    // No zone of the calendar itself: with one, the stamps would lose their UTC. The event's zone brings its VTIMEZONE.
    timezone: { name: null, generator: (name: string) => tzlib_get_ical_block(name)[0] ?? null },
  });
  const event = calendar.createEvent({
    id: meeting.uid,
    sequence: meeting.sequence,
    stamp: instant(Date.parse(meeting.stamp)),
    start: finnish(meeting.from),
    end: finnish(meeting.to),
    timezone: zone,
    summary: clean(meeting.title),
    status: statusOf[purpose],
    transparency: method === 'CANCEL' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    class: ICalEventClass.PRIVATE,
    organizer: {
      name: cleanName(meeting.organizer.name) || meeting.organizer.email,
      email: meeting.organizer.email,
    },
    ...(meeting.place === undefined ? {} : { location: clean(meeting.place) }),
    ...(meeting.description === undefined ? {} : { description: { plain: clean(meeting.description) } }),
    ...(meeting.link === undefined ? {} : { url: cleanLink(meeting.link) }),
  });
  for (const { email, name, attendance } of shown)
    event.createAttendee({
      email,
      ...(cleanName(name) === '' ? {} : { name: cleanName(name) }),
      rsvp: method === 'REQUEST',
      role: attendance === 'required' ? ICalAttendeeRole.REQ : ICalAttendeeRole.OPT,
      status: ICalAttendeeStatus.NEEDSACTION,
    });
  return `${calendar.toString()}\r\n`;
};

const addressOf = ({ email }: Invitee): string => email.toLowerCase();

const previousIssues = (meeting: Meeting, previous: Meeting): readonly Issue[] => {
  const issues: Issue[] = [];
  if (previous.uid !== meeting.uid)
    issues.push({ path: ['previous', 'uid'], code: 'another-meeting', expected: meeting.uid });
  if (previous.sequence >= meeting.sequence)
    issues.push({
      path: ['sequence'],
      code: 'not-a-later-version',
      expected: `more than ${previous.sequence}`,
    });
  const checked = checkMeeting(previous);
  return checked.ok
    ? issues
    : [...issues, ...checked.error.map((issue) => ({ ...issue, path: ['previous', ...issue.path] }))];
};

/** Each who is invited no more is told so alone, with what they knew of the meeting: the new time and place are not theirs. */
const uninvitations = (meeting: Meeting, previous: Meeting): readonly InvitationMessage[] => {
  const invited = new Set(meeting.invitees.map(addressOf));
  const known = { ...previous, sequence: meeting.sequence, stamp: meeting.stamp };
  return previous.invitees
    .filter((invitee) => !invited.has(addressOf(invitee)))
    .map((invitee) => ({
      to: [invitee.email],
      method: 'CANCEL',
      file: fileFor(known, 'UNINVITE', [invitee]),
    }));
};

/**
 * The messages of an invitation, a change (the next version, see `nextVersion`) or a cancellation: one for all, or one for
 * each when the invitees are hidden from one another. A change is given the version before it too: who is invited no more gets
 * a CANCEL of their own. With time zone rules, lines of at most 75 octets, and nothing that depends on the process's own time
 * zone.
 * Refuses with all issues of `checkMeeting`, for the version before under `previous`; `another-meeting` when that has another
 * UID, `not-a-later-version` when the SEQUENCE is not higher.
 * @source RFC 5545; RFC 5546, 3.2.2 (REQUEST) and 3.2.5 (CANCEL)
 * @example writeInvitation(meeting, 'REQUEST') // { ok: true, value: [{ to: ['a@example.fi'], method: 'REQUEST', file: 'BEGIN:VCALENDAR…' }] }
 */
export function writeInvitation(
  meeting: Meeting,
  method: 'REQUEST' | 'CANCEL',
  previous?: Meeting,
): Result<readonly InvitationMessage[], readonly Issue[]> {
  const checked = checkMeeting(meeting);
  const issues = [
    ...(checked.ok ? [] : checked.error),
    ...(previous ? previousIssues(meeting, previous) : []),
  ];
  if (issues.length > 0) return err(issues);
  const groups = meeting.hideInvitees ? meeting.invitees.map((invitee) => [invitee]) : [meeting.invitees];
  const messages = groups.map((group) => ({
    to: group.map(({ email }) => email),
    method,
    file: fileFor(meeting, method, group),
  }));
  return ok(previous ? [...messages, ...uninvitations(meeting, previous)] : messages);
}
