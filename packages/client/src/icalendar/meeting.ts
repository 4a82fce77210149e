import type { Instant, Issue } from '@puheeksi/core';
import { fromHelsinki, parseInstant, type Day, type UtcMinute } from '@puheeksi/core/calendar';
import { guardText, guardValue } from '@puheeksi/core/identifiers';
import type { FamilyLanguage } from './familyText.js';

/** Somebody who invites or is invited. The name is shown in calendars; leave it out where the address is enough. */
export interface Participant {
  readonly email: string;
  readonly name?: string;
}

/** A meeting as it is written into invitations. Times are UTC minutes; calendars show them on Finnish clocks. */
export interface Meeting {
  /** Stays the same through all versions of the meeting. Everybody's calendar shows it: nothing in it may tell a unit or a place. */
  readonly uid: string;
  /** 0 for the first invitation, one more for every change and for the cancellation: see `nextVersion`. */
  readonly sequence: number;
  readonly from: UtcMinute;
  readonly to: UtcMinute;
  /** The language of the title, which says no more to anybody than that it is a meeting: others see calendars too. */
  readonly language: FamilyLanguage;
  readonly place?: string;
  /** Address of an online meeting, https only. */
  readonly link?: string;
  readonly description?: string;
  readonly organizer: Participant;
  /** An address that tells no unit and no place, for those who may not know where the organizer works. */
  readonly sharedContact?: Participant;
  /** Hides those who take part from one another: nobody's invitation names anybody else. */
  readonly hideInvitees: boolean;
  /** When this version was made. */
  readonly stamp: Instant;
}

const emailForm = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}$/;
const uidForm = /^[A-Za-z0-9@._-]{1,200}$/;
const textLimits = { place: 300, description: 5000 } as const;
const longestName = 200;
/** Times a calendar program can be trusted with; the clocks of Finland are known from the first year on. */
const years = { first: 1981, last: 2199 } as const;
/** What never belongs in a calendar, whoever writes it; a telephone number to call may well belong there. */
const forbidden: readonly string[] = ['identity-code', 'birth-date', 'iban'];

const textIssues = (path: Issue['path'], text: string, max: number): readonly Issue[] => {
  // What is too long is not searched: nobody reads on in it.
  if (text.length > max) return [{ path, code: 'text-too-long', expected: `at most ${max}` }];
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

const personIssues = (path: Issue['path'], { email, name }: Participant): readonly Issue[] => [
  ...(emailForm.test(email)
    ? codeIssues([...path, 'email'], email)
    : [{ path: [...path, 'email'], code: 'not-an-email' }]),
  ...textIssues([...path, 'name'], name ?? '', longestName),
];

/**
 * Checks a meeting, all issues at once: `not-a-uid`, `out-of-range` (sequence; times outside 1981–2199), `ends-before-it-begins`,
 * `not-an-instant` (stamp), `text-too-long`, `identifier-in-text` (identity codes, birth dates, account numbers; in names,
 * addresses, UID and link too), `not-a-link`, `not-an-email`.
 */
export function meetingIssues(meeting: Meeting): readonly Issue[] {
  const { uid, sequence, link, organizer, sharedContact } = meeting;
  const issues: Issue[] = [];
  if (!uidForm.test(uid)) issues.push({ path: ['uid'], code: 'not-a-uid' });
  else issues.push(...codeIssues(['uid'], uid));
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > 100_000)
    issues.push({ path: ['sequence'], code: 'out-of-range', expected: '0–100000' });
  issues.push(...timeIssues(meeting));
  for (const field of ['place', 'description'] as const)
    issues.push(...textIssues([field], meeting[field] ?? '', textLimits[field]));
  if (link !== undefined && !isLink(link))
    issues.push({ path: ['link'], code: 'not-a-link', expected: 'https://…' });
  else issues.push(...codeIssues(['link'], link ?? ''));
  issues.push(...personIssues(['organizer'], organizer));
  if (sharedContact) issues.push(...personIssues(['sharedContact'], sharedContact));
  return issues;
}

/** Checks who a message goes to: `nobody-invited`, `invited-twice`, and of each what `meetingIssues` checks of people. */
export function addresseeIssues(people: readonly Participant[]): readonly Issue[] {
  if (people.length === 0) return [{ path: ['invitees'], code: 'nobody-invited' }];
  const addresses = people.map(({ email }) => email.toLowerCase());
  return people.flatMap((person, index): readonly Issue[] => {
    const twice = emailForm.test(person.email) && addresses.indexOf(addresses[index]!) < index;
    return twice
      ? [{ path: ['invitees', index], code: 'invited-twice' }]
      : personIssues(['invitees', index], person);
  });
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
