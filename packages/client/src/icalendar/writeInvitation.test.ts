import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachAtWork, type SafetyMark } from '@puheeksi/core/streams/lp-process';
import type { Day, Instant, Issue, Result } from '@puheeksi/core';
import {
  invitedNoMore,
  nextVersion,
  readCalendar,
  writeCancellation,
  writeInvitation,
  writeUninvitation,
  type Addressee,
  type InvitationMessage,
  type Meeting,
} from './index.js';
import { at, meeting } from './testing/meeting.js';
import { leave, processWith, sentOn, type people } from './testing/leaves.js';

const parent: Addressee<'calendar'> = {
  ...{ email: 'parent@example.fi', name: 'Vanhempi', attendance: 'required' },
  reach: leave('calendar', 'guardian'),
};
const teacher: Addressee<'calendar'> = {
  ...{ email: 'teacher@example.fi', name: 'Opettaja', attendance: 'optional' },
  reach: leave('calendar', 'teacher'),
};
const nurse: Addressee<'calendar'> = {
  ...{ email: 'nurse@example.fi', attendance: 'required' },
  reach: leave('calendar', 'nurse'),
};
const written = (result: Result<readonly InvitationMessage[], readonly Issue[]>) => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const filesOf = (given: Meeting, ...invitees: readonly Addressee<'calendar'>[]) =>
  written(writeInvitation(given, invitees.length > 0 ? invitees : [parent, teacher]));
const issuesOf = (result: Result<unknown, readonly Issue[]>) =>
  result.ok ? [] : result.error.map(({ code, path }) => [code, ...path]);
/** The files with their folded lines whole. */
const unfolded = (messages: readonly InvitationMessage[]) =>
  messages.map(({ file }) => file.replaceAll('\r\n ', ''));
const octets = (line: string) => new TextEncoder().encode(line).length;
/** The event as an independent library reads it. */
const parsed = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  ICAL.TimezoneService.register(zone);
  return { calendar, event: new ICAL.Event(calendar.getFirstSubcomponent('vevent')!) };
};

describe('invitations', () => {
  it('F16: a team meets without a family, and its members are told where and by whom', () => {
    const at = (email: string): Addressee<'calendar'> => ({
      ...{ email, attendance: 'required' },
      reach: reachAtWork('calendar', sentOn),
    });
    const [message, ...others] = filesOf(meeting, at('youth@example.fi'), at('parish@example.fi'));
    expect(others).toEqual([]);
    const { event } = parsed(message!.file);
    expect(event.location).toBe('Koulu, luokka 2; 1. kerros');
    expect(event.attendees.map((attendee) => attendee.getFirstValue())).toEqual([
      'MAILTO:youth@example.fi',
      'MAILTO:parish@example.fi',
    ]);
    const late = { ...at('youth@example.fi'), reach: reachAtWork('calendar', '2026-03-31' as Day) };
    expect(issuesOf(writeInvitation(meeting, [late]))).toEqual([
      ['reach-of-another-day', 'invitees', 0, 'reach'],
    ]);
  });

  it('F11: is a REQUEST with the zone’s rules, UTC stamps and Finnish clocks, as an independent library reads it', () => {
    const [message] = filesOf(meeting);
    const { calendar, event } = parsed(message!.file);
    expect(message!.to).toEqual(['parent@example.fi']);
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect([event.uid, event.sequence, event.summary]).toEqual(['meeting-1@example.fi', 0, 'Tapaaminen']);
    expect(event.location).toBe('Koulu, luokka 2; 1. kerros');
    expect(event.startDate.zone.tzid).toBe('Europe/Helsinki');
    expect(event.startDate.toUnixTime() / 60).toBe(meeting.from);
    expect(event.endDate.toUnixTime() / 60).toBe(meeting.to);
    expect(message!.file).toContain('DTSTAMP:20260401T090000Z');
    expect(event.attendees.map((one) => [one.getFirstValue(), one.getParameter('role')])).toEqual([
      ['MAILTO:parent@example.fi', 'REQ-PARTICIPANT'],
      ['MAILTO:teacher@example.fi', 'OPT-PARTICIPANT'],
    ]);
  });

  it('a change keeps the UID and counts the SEQUENCE up; a cancellation says CANCELLED, frees the time and tells no place', () => {
    const later = nextVersion(meeting, '2026-04-01T10:00:00.000Z' as Instant, {
      from: at('2026-05-12', 17),
      to: at('2026-05-12', 18),
    });
    expect(parsed(filesOf(later)[0]!.file).event.sequence).toBe(1);
    const off = nextVersion(later, '2026-04-01T11:00:00.000Z' as Instant);
    const [message] = written(writeCancellation(off, [{ ...parent, reach: leave('cancellation') }]));
    const { calendar, event } = parsed(message!.file);
    expect(message!.method).toBe('CANCEL');
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect([event.uid, event.sequence, event.component.getFirstPropertyValue('status')]).toEqual([
      meeting.uid,
      2,
      'CANCELLED',
    ]);
    expect(message!.file).toContain('TRANSP:TRANSPARENT');
    expect([event.location, event.component.getFirstPropertyValue('url')]).toEqual([null, null]);
  });

  it('people at work share a message, a family has one of its own, and its address stands in no other', () => {
    const messages = filesOf(meeting, parent, teacher, nurse);
    expect(messages.map(({ to }) => to)).toEqual([
      ['parent@example.fi'],
      ['teacher@example.fi', 'nurse@example.fi'],
    ]);
    const [own, work] = unfolded(messages);
    expect(own).toMatch(/teacher@example\.fi[^]*nurse@example\.fi/);
    expect(work).not.toMatch(/parent@|Vanhempi/);
    const grandmother = { ...parent, email: 'granny@example.fi', reach: leave('calendar', 'grandmother') };
    const second = { ...parent, email: 'other@example.fi', reach: leave('calendar', 'second') };
    const all = filesOf(meeting, parent, second, grandmother, teacher);
    for (const [index, file] of unfolded(all).entries())
      for (const { email } of [parent, second, grandmother])
        expect(file.includes(email)).toBe(all[index]!.to.includes(email));
  });

  it('hides invitees from one another: one message each, nobody else named in it', () => {
    const messages = filesOf({ ...meeting, hideInvitees: true }, parent, teacher, nurse);
    expect(messages.map(({ to }) => to)).toEqual([
      ['parent@example.fi'],
      ['teacher@example.fi'],
      ['nurse@example.fi'],
    ]);
    expect(messages[0]!.file).not.toMatch(/teacher|Opettaja|nurse/);
    expect(messages[1]!.file).not.toMatch(/parent@|Vanhempi|nurse/);
  });

  it('who is invited no more is told so alone, with the time they knew, and the meeting of the others goes on', () => {
    const later = nextVersion(meeting, '2026-04-01T10:00:00.000Z' as Instant, {
      from: at('2026-05-18', 17),
      to: at('2026-05-18', 18),
    });
    const now = [{ ...parent, email: 'Parent@example.fi' }, nurse];
    const gone = invitedNoMore([parent, teacher], now);
    expect(gone).toEqual([teacher]);
    const told = gone.map((one) => ({ ...one, reach: leave('cancellation', 'teacher') }));
    const [message, ...more] = written(writeUninvitation(later, meeting, told));
    expect([message!.to, more]).toEqual([['teacher@example.fi'], []]);
    const { calendar, event } = parsed(message!.file);
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect([event.uid, event.sequence]).toEqual([meeting.uid, 1]);
    expect(event.startDate.toUnixTime() / 60).toBe(meeting.from);
    // RFC 5546, 3.2.5: a status would cancel the meeting for everybody.
    expect(event.component.getFirstPropertyValue('status')).toBeNull();
    expect(message!.file).not.toMatch(/parent@|nurse|luokka/i);
    expect(issuesOf(writeUninvitation(later, later, told))).toEqual([['not-a-later-version', 'sequence']]);
    const other = { ...meeting, uid: 'other', link: 'http://example.fi' };
    expect(issuesOf(writeUninvitation(later, other, told))).toEqual([
      ['not-a-link', 'link'],
      ['another-meeting', 'previous', 'uid'],
    ]);
  });

  it('a link with marks that mean something in a text is still that link', () => {
    const { calendar } = parsed(filesOf({ ...meeting, link: 'https://example.fi/x?a=1;b=2,3' })[0]!.file);
    const url = calendar.getFirstSubcomponent('vevent')!.getFirstPropertyValue('url');
    expect(decodeURIComponent(String(url))).toBe('https://example.fi/x?a=1;b=2,3');
    expect(String(url)).not.toContain('\\');
  });

  it.each([
    ['a stamp that is no instant', { stamp: '2026-04-01' as Instant }, ['not-an-instant', 'stamp']],
    ['a time in no calendar', { from: 1e12, to: 1e12 + 60 }, ['out-of-range', 'from']],
    ['a time that is no number', { from: Number.NaN }, ['out-of-range', 'from']],
    [
      'an identity code as a name of the organizer',
      { organizer: { email: 'o@example.fi', name: 'Vastuutyöntekijä 131052-308T' } },
      ['identifier-in-text', 'organizer', 'name'],
    ],
    [
      'a name without end of the organizer',
      { organizer: { email: 'o@example.fi', name: 'x'.repeat(5_000) } },
      ['text-too-long', 'organizer', 'name'],
    ],
    [
      'an identity code as a name of the shared contact',
      { sharedContact: { email: 'o@example.fi', name: '131052-308T' } },
      ['identifier-in-text', 'sharedContact', 'name'],
    ],
  ] satisfies readonly (readonly [string, Partial<Meeting>, readonly (string | number)[]])[])(
    'refuses %s',
    (_name, wrong, issue) => {
      expect(issuesOf(writeInvitation({ ...meeting, ...wrong }, [parent]))[0]).toEqual(issue);
    },
  );

  it.each([
    ['a birth date as a name', { name: 's. 12.3.2015' }, ['identifier-in-text', 'invitees', 0, 'name']],
    ['a name without end', { name: 'x'.repeat(201) }, ['text-too-long', 'invitees', 0, 'name']],
  ] as const)('refuses %s of an invitee', (_name, wrong, issue) => {
    expect(issuesOf(writeInvitation(meeting, [{ ...parent, ...wrong }]))).toEqual([issue]);
  });

  it('law: whatever the texts, lines are at most 75 octets, end in CRLF, hold one event, and read back the same', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'aåÖ€😀 ,;:\\"\n\r\t^=.-', 'END:VEVENT', 'BEGIN:'),
      maxLength: 120,
    });
    fc.assert(
      fc.property(text, text, text, (name, place, description) => {
        const organizer = { ...meeting.organizer, name };
        const given = { ...meeting, place: place.slice(0, 290), description, organizer };
        const file = filesOf(given, { ...parent, name }, { ...teacher, name })[0]!.file;
        const lines = file.split('\r\n');
        expect(lines.at(-1)).toBe('');
        expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
        expect(lines.join('')).not.toMatch(/[\r\n]/);
        expect(lines.filter((line) => line === 'BEGIN:VEVENT' || line === 'END:VEVENT')).toHaveLength(2);
        const reading = readCalendar(file, { window: { from: meeting.from - 60, to: meeting.to + 60 } });
        expect(reading).toMatchObject({
          ok: true,
          value: {
            occurrences: [{ uid: meeting.uid, from: meeting.from, to: meeting.to, shownAs: 'busy' }],
            faults: [],
            complete: true,
          },
        });
      }),
      { numRuns: 80 },
    );
  });

  it('tells every fault of a meeting at once, and keeps identity codes and birth dates out of calendars', () => {
    const faulty = writeInvitation(
      {
        ...meeting,
        uid: 'a b',
        sequence: -1,
        to: meeting.from,
        description: 'Lapsi, syntynyt 12.3.2015. Soita 040 123 4567.',
        link: 'javascript:alert(1)',
        organizer: { email: 'nobody' },
      },
      [
        { ...parent, email: 'a@example.fi' },
        { ...parent, email: 'A@example.fi' },
        { ...parent, email: 'b@example.fi\r\nX:1' },
      ],
    );
    expect(issuesOf(faulty)).toEqual([
      ['not-a-uid', 'uid'],
      ['out-of-range', 'sequence'],
      ['ends-before-it-begins', 'to'],
      ['identifier-in-text', 'description'],
      ['not-a-link', 'link'],
      ['not-an-email', 'organizer', 'email'],
      ['invited-twice', 'invitees', 1],
      ['not-an-email', 'invitees', 2, 'email'],
    ]);
  });
});

describe('an identity code in what a calendar keeps beside its texts', () => {
  const code = '131052-308T';
  it.each<[string, Partial<Meeting>, (string | number)[]]>([
    ['the UID', { uid: `meeting-${code}@example.fi` }, ['uid']],
    ['the link', { link: `https://example.fi/?room=${code}` }, ['link']],
    ['the link, encoded', { link: 'https://example.fi/?room=131052%2D308T' }, ['link']],
    ['the address of the organizer', { organizer: { email: `${code}@example.fi` } }, ['organizer', 'email']],
    ['the shared contact', { sharedContact: { email: `${code}@example.fi` } }, ['sharedContact', 'email']],
  ])('is found in %s', (_where, change, path) => {
    const { error } = writeInvitation({ ...meeting, ...change }, [parent]) as { error?: unknown };
    expect(error).toMatchObject([{ code: 'identifier-in-text', path, received: 'identity-code' }]);
    expect(JSON.stringify(error)).not.toContain('308T');
  });
  it('is found in the address of an invitee', () => {
    const written = writeInvitation(meeting, [{ ...parent, email: `${code}@example.fi` }]);
    expect(issuesOf(written)).toEqual([['identifier-in-text', 'invitees', 0, 'email']]);
  });
});

describe('docs/settled-questions.md "Safety": what a calendar shows', () => {
  const against: SafetyMark = { flag: 'non-disclosure', against: 'second-guardian' };
  const sharedContact = { email: 'services@county.example', name: 'Palveluneuvonta' };
  const described = { ...meeting, description: 'Pysäköinti koulun pihalla.', sharedContact };
  const state = processWith([against]);
  const to = (who: keyof typeof people): Addressee<'calendar'> => ({
    ...{ email: `${who}@home.example`, attendance: 'required' },
    reach: leave('calendar', who, state),
  });
  /** Whatever would tell where: the place, the organizer's address, the colleagues' addresses, and words. */
  const telling = /Koulu|luokka|worker@example|teacher@example|Pys/;

  it.each(['guardian', 'second', 'child', 'grandmother'] as const)(
    'with a non-disclosure nothing that tells where is in the file of the %s',
    (who) => {
      const invitees = [to(who), { ...teacher, reach: leave('calendar', 'teacher', state) }];
      const [own, work] = unfolded(written(writeInvitation(described, invitees)));
      expect(own).not.toMatch(telling);
      expect(own).toContain('services@county.example');
      expect(own).toContain('https://example.fi/tapaaminen');
      expect(work).toMatch(/luokka 2/);
      expect(work).toContain('worker@example.fi');
    },
  );
  it('without one the same file tells all of it', () => {
    const [own] = unfolded(written(writeInvitation(described, [parent, teacher])));
    for (const part of ['luokka 2', 'worker@example.fi', 'teacher@example.fi', 'Pysäköinti'])
      expect(own).toContain(part);
  });
  it('a cancellation tells no address of the organizer either', () => {
    const second = { ...to('second'), reach: leave('cancellation', 'second', state) };
    const [own] = unfolded(written(writeCancellation(described, [second])));
    expect(own).not.toMatch(telling);
    expect(own).toContain('services@county.example');
  });
  it('without a shared contact it is not written at all', () => {
    expect(issuesOf(writeInvitation(meeting, [to('second')]))).toEqual([
      ['shared-contact-missing', 'sharedContact'],
    ]);
  });
  it('a leave of another day is none: flags and consents may have changed since', () => {
    for (const day of ['2026-03-31', '2026-04-02'] as readonly string[] as readonly Day[]) {
      const old = { ...parent, reach: leave('calendar', 'guardian', processWith(), day) };
      expect(writeInvitation(meeting, [old])).toMatchObject({
        error: [{ code: 'reach-of-another-day', path: ['invitees', 0, 'reach'], expected: sentOn }],
      });
    }
    // Half past ten in the evening of 31 March, by UTC, is the first day of April in Finland.
    const night = { ...meeting, stamp: '2026-03-31T22:30:00.000Z' as Instant };
    expect(issuesOf(writeInvitation(night, [parent]))).toEqual([]);
    expect(issuesOf(writeInvitation({ ...meeting, stamp: 'today' as Instant }, [parent]))).toEqual([
      ['not-an-instant', 'stamp'],
    ]);
  });
  it.each([
    ['fi', 'SUMMARY:Tapaaminen'],
    ['sv', 'SUMMARY:Möte'],
    ['en', 'SUMMARY:Meeting'],
  ] as const)('the title is the same neutral word for everybody in %s', (language, line) => {
    for (const file of unfolded(filesOf({ ...meeting, language }, parent, teacher)))
      expect(file.split('\r\n')).toContain(line);
  });
});
