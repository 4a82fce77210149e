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
import { reachIssues, senderFor, shows, type Addressee, type CalendarSurface } from './addressee.js';
import type { FamilyLanguage } from './familyText.js';
import { addresseeIssues, meetingIssues, type Meeting, type Participant } from './meeting.js';

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

/** Calendars are seen over shoulders, on shared screens and by those one shares them with: the same word for everybody. */
const titles: Readonly<Record<FamilyLanguage, string>> = { fi: 'Tapaaminen', sv: 'Möte', en: 'Meeting' };

/** Who stands in a file beside its readers: people at work, where the readers may know them. Addresses of a family stand in no other file. */
const listedBeside = (
  meeting: Meeting,
  readers: readonly Addressee[],
  everybody: readonly Addressee[],
): readonly Addressee[] => {
  const mayKnow = readers.every(({ reach }) => shows(reach, 'others') && shows(reach, 'worker-location'));
  return meeting.hideInvitees || !mayKnow
    ? []
    : everybody.filter(
        (one) => !readers.includes(one) && one.reach.recipient === 'professional' && one.reach.nameable,
      );
};

const fileFor = (
  meeting: Meeting,
  purpose: Purpose,
  sender: Participant,
  readers: readonly Addressee[],
  everybody: readonly Addressee[],
): string => {
  const { reach } = readers[0]!;
  const method = purpose === 'REQUEST' ? 'REQUEST' : 'CANCEL';
  const { place, description, link } = meeting;
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
    summary: titles[meeting.language],
    status: statusOf[purpose],
    transparency: method === 'CANCEL' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    class: ICalEventClass.PRIVATE,
    organizer: { name: cleanName(sender.name) || sender.email, email: sender.email },
    ...(place !== undefined && shows(reach, 'place') ? { location: clean(place) } : {}),
    ...(description !== undefined && shows(reach, 'text')
      ? { description: { plain: clean(description) } }
      : {}),
    ...(link !== undefined && shows(reach, 'link') ? { url: cleanLink(link) } : {}),
  });
  for (const { email, name, attendance } of [...readers, ...listedBeside(meeting, readers, everybody)])
    event.createAttendee({
      email,
      ...(cleanName(name) === '' ? {} : { name: cleanName(name) }),
      rsvp: method === 'REQUEST',
      role: attendance === 'required' ? ICalAttendeeRole.REQ : ICalAttendeeRole.OPT,
      status: ICalAttendeeStatus.NEEDSACTION,
    });
  return `${calendar.toString()}\r\n`;
};

/** People at work who may see the same share a message; anybody of the family has one of their own. */
const groupsOf = <On extends CalendarSurface>(
  { hideInvitees }: Meeting,
  people: readonly Addressee<On>[],
): readonly (readonly Addressee<On>[])[] => {
  const groups = new Map<string, readonly Addressee<On>[]>();
  for (const [index, one] of people.entries()) {
    const shared = !hideInvitees && one.reach.recipient === 'professional' && one.reach.nameable;
    const key = shared ? one.reach.shown.join() : String(index);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
};

const write = <On extends CalendarSurface>(
  meeting: Meeting,
  purpose: Purpose,
  people: readonly Addressee<On>[],
  others: readonly Issue[] = [],
): Result<readonly InvitationMessage[], readonly Issue[]> => {
  const broken = [...meetingIssues(meeting), ...addresseeIssues(people), ...others];
  const readers = people.map(({ reach }, index) => ({ path: ['invitees', index, 'reach'], reach }));
  // Without a day of the message nothing is known of who may be reached on it.
  const issues = broken.some(({ code }) => code === 'not-an-instant')
    ? broken
    : [...broken, ...reachIssues(meeting, readers)];
  if (issues.length > 0) return err(issues);
  return ok(
    groupsOf(meeting, people).flatMap((group) => {
      const sender = senderFor(meeting, group[0]!.reach);
      if (!sender) return [];
      const file = fileFor(meeting, purpose, sender, group, people);
      const to = group.map(({ email }) => email);
      return [{ to, method: purpose === 'REQUEST' ? 'REQUEST' : 'CANCEL', file }];
    }),
  );
};

/**
 * The messages of an invitation or a change (the next version, see `nextVersion`), for those whom `reachable` of the core lets be
 * reached in their calendar that day; each holds what its reader may see and no more. People at work share a message unless the
 * invitees are hidden from one another; somebody of the family has one of their own, and their address stands in nobody else's.
 * With time zone rules, lines of at most 75 octets, and nothing that depends on the process's own time zone.
 * Refuses with all issues of `meetingIssues`, `addresseeIssues` and `reachIssues`.
 * @source RFC 5545; RFC 5546, 3.2.2 (REQUEST); docs/settled-questions.md "Safety", "Each person's own view"
 * @example writeInvitation(meeting, invitees) // { ok: true, value: [{ to: ['a@example.fi'], method: 'REQUEST', file: 'BEGIN:VCALENDAR…' }] }
 */
export function writeInvitation(
  meeting: Meeting,
  invitees: readonly Addressee<'calendar'>[],
): Result<readonly InvitationMessage[], readonly Issue[]> {
  return write(meeting, 'REQUEST', invitees);
}

/**
 * The messages that a meeting is off: the next version of it, to everybody who was invited and may be told. Refuses as
 * `writeInvitation` does.
 * @source RFC 5546, 3.2.5 (CANCEL)
 */
export function writeCancellation(
  meeting: Meeting,
  told: readonly Addressee<'cancellation'>[],
): Result<readonly InvitationMessage[], readonly Issue[]> {
  return write(meeting, 'CANCEL', told);
}

/**
 * The messages to those who are invited no more, while the meeting goes on: each is told alone, with the time they knew of; a new
 * one is not theirs. Refuses as `writeInvitation` does, and with `another-meeting` when the version before has another UID,
 * `not-a-later-version` when the SEQUENCE is not higher.
 * @source RFC 5546, 3.2.5 (CANCEL)
 */
export function writeUninvitation(
  meeting: Meeting,
  previous: Meeting,
  told: readonly Addressee<'cancellation'>[],
): Result<readonly InvitationMessage[], readonly Issue[]> {
  const known: Meeting = {
    ...previous,
    sequence: meeting.sequence,
    stamp: meeting.stamp,
    hideInvitees: true,
  };
  return write(known, 'UNINVITE', told, [
    ...(previous.uid === meeting.uid
      ? []
      : [{ path: ['previous', 'uid'], code: 'another-meeting', expected: meeting.uid }]),
    ...(previous.sequence < meeting.sequence
      ? []
      : [{ path: ['sequence'], code: 'not-a-later-version', expected: `more than ${previous.sequence}` }]),
  ]);
}

/** Who was invited before and is invited no more, by address. @example invitedNoMore(before, now)[0]?.email // 'teacher@example.fi' */
export function invitedNoMore<Person extends Participant>(
  before: readonly Person[],
  now: readonly Participant[],
): readonly Person[] {
  const still = new Set(now.map(({ email }) => email.toLowerCase()));
  return before.filter(({ email }) => !still.has(email.toLowerCase()));
}
