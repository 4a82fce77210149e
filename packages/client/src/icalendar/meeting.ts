import { err, ok, type Instant, type Issue, type Result } from '@puheeksi/core';
import { guardText } from '@puheeksi/core/identifiers';
import type { UtcMinute } from '@puheeksi/core/calendar';

/** Somebody who invites or is invited. The name is shown in calendars; leave it out where the address is enough. */
export interface Participant {
  readonly email: string;
  readonly name?: string;
}

/** An invited person. */
export interface Invitee extends Participant {
  readonly attendance: 'required' | 'optional';
}

/** A meeting as it is written into invitations. Times are UTC minutes; calendars show them on Finnish clocks. */
export interface Meeting {
  /** Stays the same through all versions of the meeting. */
  readonly uid: string;
  /** 0 for the first invitation, one more for every change and for the cancellation: see `nextVersion`. */
  readonly sequence: number;
  readonly from: UtcMinute;
  readonly to: UtcMinute;
  /** Seen by everybody who sees a calendar: say as little as possible. */
  readonly title: string;
  readonly place?: string;
  /** Address of an online meeting, https only. */
  readonly link?: string;
  readonly description?: string;
  readonly organizer: Participant;
  readonly invitees: readonly Invitee[];
  /** Hides the invitees from one another: each gets an invitation of their own that names nobody else. */
  readonly hideInvitees: boolean;
  /** When this version was made. */
  readonly stamp: Instant;
}

const emailForm = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}$/;
const uidForm = /^[A-Za-z0-9@._-]{1,200}$/;
const textLimits = { title: 200, place: 300, description: 5000 } as const;
/** What never belongs in a calendar, whoever writes it; a telephone number to call may well belong there. */
const forbidden: readonly string[] = ['identity-code', 'birth-date', 'iban'];

const textIssues = (meeting: Meeting, field: keyof typeof textLimits): readonly Issue[] => {
  const text = meeting[field] ?? '';
  const most = textLimits[field];
  const found = guardText([field], text).filter(({ received }) => forbidden.includes(received ?? ''));
  return text.length > most
    ? [...found, { path: [field], code: 'text-too-long', expected: `at most ${most}` }]
    : found;
};

const isLink = (text: string): boolean => text.length <= 2000 && /^https:\/\/[^\s"<>\\^`{|}]+$/.test(text);

/**
 * Checks a meeting, all issues at once: `not-a-uid`, `out-of-range` (sequence), `ends-before-it-begins`, `title-missing`,
 * `text-too-long`, `identifier-in-text` (identity codes, birth dates, account numbers), `not-a-link`, `not-an-email`,
 * `nobody-invited`, `invited-twice`.
 */
export function checkMeeting(meeting: Meeting): Result<Meeting, readonly Issue[]> {
  const { invitees } = meeting;
  const issues: Issue[] = [];
  if (!uidForm.test(meeting.uid)) issues.push({ path: ['uid'], code: 'not-a-uid' });
  if (!Number.isInteger(meeting.sequence) || meeting.sequence < 0 || meeting.sequence > 100_000)
    issues.push({ path: ['sequence'], code: 'out-of-range', expected: '0–100000' });
  if (!Number.isInteger(meeting.from) || !Number.isInteger(meeting.to) || meeting.to <= meeting.from)
    issues.push({ path: ['to'], code: 'ends-before-it-begins' });
  if (meeting.title.trim() === '') issues.push({ path: ['title'], code: 'title-missing' });
  for (const field of ['title', 'place', 'description'] as const) issues.push(...textIssues(meeting, field));
  if (meeting.link !== undefined && !isLink(meeting.link))
    issues.push({ path: ['link'], code: 'not-a-link', expected: 'https://…' });
  if (!emailForm.test(meeting.organizer.email))
    issues.push({ path: ['organizer', 'email'], code: 'not-an-email' });
  if (invitees.length === 0) issues.push({ path: ['invitees'], code: 'nobody-invited' });
  const seen = new Set<string>();
  for (const [index, { email }] of invitees.entries()) {
    if (!emailForm.test(email)) issues.push({ path: ['invitees', index, 'email'], code: 'not-an-email' });
    else if (seen.has(email.toLowerCase())) issues.push({ path: ['invitees', index], code: 'invited-twice' });
    seen.add(email.toLowerCase());
  }
  return issues.length > 0 ? err(issues) : ok(meeting);
}

/**
 * The next version of a meeting, for a change or a cancellation: same UID, SEQUENCE one higher, so that calendars replace
 * the old version and leave late copies of it alone.
 * @source RFC 5546, 2.1.4
 */
export function nextVersion(
  meeting: Meeting,
  stamp: Instant,
  changes: Partial<Omit<Meeting, 'uid' | 'sequence' | 'stamp'>> = {},
): Meeting {
  return { ...meeting, ...changes, sequence: meeting.sequence + 1, stamp };
}
