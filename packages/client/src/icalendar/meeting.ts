import { err, ok, type Instant, type Issue, type Result } from '@puheeksi/core';
import { fromHelsinki, parseInstant, type Day, type UtcMinute } from '@puheeksi/core/calendar';
import { guardText, guardValue } from '@puheeksi/core/identifiers';

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
const longestName = 200;
/** Times a calendar program can be trusted with; the clocks of Finland are known from the first year on. */
const years = { first: 1981, last: 2199 } as const;
/** What never belongs in a calendar, whoever writes it; a telephone number to call may well belong there. */
const forbidden: readonly string[] = ['identity-code', 'birth-date', 'iban'];

const textIssues = (path: Issue['path'], text: string, most: number): readonly Issue[] => {
  // What is too long is not searched: nobody reads on in it.
  if (text.length > most) return [{ path, code: 'text-too-long', expected: `at most ${most}` }];
  return guardText(path, text).filter(({ received }) => forbidden.includes(received ?? ''));
};

/** Codes and addresses travel as far as the texts do; a UID made of an identity code would stand in everybody's calendar. */
const codeIssues = (path: Issue['path'], code: string): readonly Issue[] =>
  guardValue(path, code).filter(({ received }) => forbidden.includes(received ?? ''));

const timeIssues = ({ from, to, stamp }: Meeting): readonly Issue[] => {
  const issues: Issue[] = [];
  const earliest = fromHelsinki(`${years.first}-01-01` as Day, 0);
  const latest = fromHelsinki(`${years.last + 1}-01-01` as Day, 0);
  for (const [field, minute] of Object.entries({ from, to }))
    if (!Number.isInteger(minute) || minute < earliest || minute > latest)
      issues.push({ path: [field], code: 'out-of-range', expected: `${years.first}–${years.last}` });
  if (issues.length === 0 && to <= from) issues.push({ path: ['to'], code: 'ends-before-it-begins' });
  if (!parseInstant(stamp).ok)
    issues.push({ path: ['stamp'], code: 'not-an-instant', expected: '2026-11-22T18:00:00.000Z' });
  return issues;
};

const isLink = (text: string): boolean => text.length <= 2000 && /^https:\/\/[^\s"<>\\^`{|}]+$/.test(text);

/**
 * Checks a meeting, all issues at once: `not-a-uid`, `out-of-range` (sequence; times outside 1981–2199), `ends-before-it-begins`,
 * `not-an-instant` (stamp), `title-missing`, `text-too-long`, `identifier-in-text` (identity codes, birth dates, account numbers;
 * in names, addresses, UID and link too), `not-a-link`, `not-an-email`, `nobody-invited`, `invited-twice`.
 */
export function checkMeeting(meeting: Meeting): Result<Meeting, readonly Issue[]> {
  const { invitees } = meeting;
  const issues: Issue[] = [];
  if (!uidForm.test(meeting.uid)) issues.push({ path: ['uid'], code: 'not-a-uid' });
  else issues.push(...codeIssues(['uid'], meeting.uid));
  if (!Number.isInteger(meeting.sequence) || meeting.sequence < 0 || meeting.sequence > 100_000)
    issues.push({ path: ['sequence'], code: 'out-of-range', expected: '0–100000' });
  issues.push(...timeIssues(meeting));
  if (meeting.title.trim() === '') issues.push({ path: ['title'], code: 'title-missing' });
  for (const field of ['title', 'place', 'description'] as const)
    issues.push(...textIssues([field], meeting[field] ?? '', textLimits[field]));
  if (meeting.link !== undefined && !isLink(meeting.link))
    issues.push({ path: ['link'], code: 'not-a-link', expected: 'https://…' });
  else issues.push(...codeIssues(['link'], meeting.link ?? ''));
  if (!emailForm.test(meeting.organizer.email))
    issues.push({ path: ['organizer', 'email'], code: 'not-an-email' });
  else issues.push(...codeIssues(['organizer', 'email'], meeting.organizer.email));
  issues.push(...textIssues(['organizer', 'name'], meeting.organizer.name ?? '', longestName));
  if (invitees.length === 0) issues.push({ path: ['invitees'], code: 'nobody-invited' });
  const seen = new Set<string>();
  for (const [index, { email, name }] of invitees.entries()) {
    if (!emailForm.test(email)) issues.push({ path: ['invitees', index, 'email'], code: 'not-an-email' });
    else if (seen.has(email.toLowerCase())) issues.push({ path: ['invitees', index], code: 'invited-twice' });
    else issues.push(...codeIssues(['invitees', index, 'email'], email));
    seen.add(email.toLowerCase());
    issues.push(...textIssues(['invitees', index, 'name'], name ?? '', longestName));
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
