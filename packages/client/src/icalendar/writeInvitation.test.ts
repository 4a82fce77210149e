import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '@puheeksi/core';
import { fromHelsinki, type Day } from '@puheeksi/core/calendar';
import {
  familyText,
  nextVersion,
  readCalendar,
  writeInvitation,
  type FamilyLanguage,
  type FamilyNews,
  type Meeting,
} from './index.js';

const at = (day: string, hour: number) => fromHelsinki(day as Day, hour * 60);
const meeting: Meeting = {
  uid: 'meeting-1@example.fi',
  sequence: 0,
  from: at('2026-05-11', 17),
  to: at('2026-05-11', 18),
  title: 'Tapaaminen',
  place: 'Koulu, luokka 2; 1. kerros',
  link: 'https://example.fi/tapaaminen?huone=1',
  organizer: { name: 'Vastuutyöntekijä', email: 'worker@example.fi' },
  invitees: [
    { email: 'parent@example.fi', name: 'Vanhempi', attendance: 'required' },
    { email: 'teacher@example.fi', name: 'Opettaja', attendance: 'optional' },
  ],
  hideInvitees: false,
  stamp: '2026-04-01T09:00:00.000Z' as Instant,
};
const filesOf = (given: Meeting, method: 'REQUEST' | 'CANCEL' = 'REQUEST') => {
  const written = writeInvitation(given, method);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
};
const octets = (line: string) => new TextEncoder().encode(line).length;
/** The event as an independent library reads it. */
const parsed = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  ICAL.TimezoneService.register(zone);
  return { calendar, event: new ICAL.Event(calendar.getFirstSubcomponent('vevent')!) };
};

describe('invitations', () => {
  it('F11: is a REQUEST with the zone’s rules, UTC stamps and Finnish clocks, as an independent library reads it', () => {
    const [message] = filesOf(meeting);
    const { calendar, event } = parsed(message!.file);
    expect(message!.to).toEqual(['parent@example.fi', 'teacher@example.fi']);
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

  it('a change keeps the UID and counts the SEQUENCE up; a cancellation says CANCELLED and frees the time', () => {
    const later = nextVersion(meeting, '2026-04-02T09:00:00.000Z' as Instant, {
      from: at('2026-05-12', 17),
      to: at('2026-05-12', 18),
    });
    expect(parsed(filesOf(later)[0]!.file).event.sequence).toBe(1);
    const off = nextVersion(later, '2026-04-03T09:00:00.000Z' as Instant);
    const { calendar, event } = parsed(filesOf(off, 'CANCEL')[0]!.file);
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect([event.uid, event.sequence, event.component.getFirstPropertyValue('status')]).toEqual([
      meeting.uid,
      2,
      'CANCELLED',
    ]);
    expect(filesOf(off, 'CANCEL')[0]!.file).toContain('TRANSP:TRANSPARENT');
  });

  it('hides invitees from one another: one message each, nobody else named in it', () => {
    const messages = filesOf({ ...meeting, hideInvitees: true });
    expect(messages.map(({ to }) => to)).toEqual([['parent@example.fi'], ['teacher@example.fi']]);
    expect(messages[0]!.file).not.toMatch(/teacher|Opettaja/);
    expect(messages[1]!.file).not.toMatch(/parent@|Vanhempi/);
  });

  it('who is invited no more is told so alone, with what they knew, and the meeting of the others goes on', () => {
    const before = { ...meeting, place: 'Vanha paikka' };
    const later = nextVersion(before, '2026-04-02T09:00:00.000Z' as Instant, {
      place: 'Uusi paikka',
      invitees: [
        { ...meeting.invitees[0]!, email: 'Parent@example.fi' },
        { email: 'nurse@example.fi', attendance: 'required' },
      ],
    });
    const written = writeInvitation(later, 'REQUEST', before);
    if (!written.ok) throw new Error(JSON.stringify(written.error));
    expect(written.value.map(({ to, method }) => [method, ...to])).toEqual([
      ['REQUEST', 'Parent@example.fi', 'nurse@example.fi'],
      ['CANCEL', 'teacher@example.fi'],
    ]);
    const { calendar, event } = parsed(written.value[1]!.file);
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect([event.uid, event.sequence, event.location]).toEqual([meeting.uid, 1, 'Vanha paikka']);
    // RFC 5546, 3.2.5: a status would cancel the meeting for everybody.
    expect(event.component.getFirstPropertyValue('status')).toBeNull();
    expect(written.value[1]!.file).not.toMatch(/parent@|nurse|Uusi/i);
    expect(writeInvitation(later, 'REQUEST', later)).toMatchObject({
      error: [{ path: ['sequence'], code: 'not-a-later-version' }],
    });
    expect(writeInvitation(later, 'REQUEST', { ...before, uid: 'other', title: '' })).toMatchObject({
      error: [
        { path: ['previous', 'uid'], code: 'another-meeting' },
        { path: ['previous', 'title'], code: 'title-missing' },
      ],
    });
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
      'a birth date as a name of an invitee',
      { invitees: [{ email: 'a@example.fi', name: 's. 12.3.2015', attendance: 'required' }] },
      ['identifier-in-text', 'invitees', 0, 'name'],
    ],
    [
      'a name without end of an invitee',
      { invitees: [{ email: 'a@example.fi', name: 'x'.repeat(201), attendance: 'optional' }] },
      ['text-too-long', 'invitees', 0, 'name'],
    ],
  ] satisfies readonly (readonly [string, Partial<Meeting>, readonly (string | number)[]])[])(
    'refuses %s',
    (_name, wrong, issue) => {
      const written = writeInvitation({ ...meeting, ...wrong }, 'REQUEST');
      if (written.ok) throw new Error('written');
      expect([written.error[0]!.code, ...written.error[0]!.path]).toEqual(issue);
    },
  );

  it('law: whatever the texts, lines are at most 75 octets, end in CRLF, hold one event, and read back the same', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'aåÖ€😀 ,;:\\"\n\r\t^=.-', 'END:VEVENT', 'BEGIN:'),
      maxLength: 120,
    });
    fc.assert(
      fc.property(text, text, text, (title, place, description) => {
        const given = {
          ...meeting,
          title: `x${title}`.slice(0, 190),
          place: place.slice(0, 290),
          description,
          organizer: { ...meeting.organizer, name: title },
        };
        const file = filesOf(given)[0]!.file;
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
      { numRuns: 200 },
    );
  });

  it('tells every fault of a meeting at once, and keeps identity codes and birth dates out of calendars', () => {
    const faulty = writeInvitation(
      {
        ...meeting,
        uid: 'a b',
        sequence: -1,
        to: meeting.from,
        title: ' ',
        description: 'Lapsi, syntynyt 12.3.2015. Soita 040 123 4567.',
        link: 'javascript:alert(1)',
        organizer: { email: 'nobody' },
        invitees: [
          { email: 'a@example.fi', attendance: 'required' },
          { email: 'A@example.fi', attendance: 'required' },
          { email: 'b@example.fi\r\nX:1', attendance: 'required' },
        ],
      },
      'REQUEST',
    );
    expect(faulty.ok ? [] : faulty.error.map(({ code, path }) => [code, ...path])).toEqual([
      ['not-a-uid', 'uid'],
      ['out-of-range', 'sequence'],
      ['ends-before-it-begins', 'to'],
      ['title-missing', 'title'],
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
    [
      'an address of an invitee',
      { invitees: [{ email: `${code}@example.fi`, attendance: 'required' }] },
      ['invitees', 0, 'email'],
    ],
  ])('is found in %s', (_where, change, path) => {
    const { error } = writeInvitation({ ...meeting, ...change }, 'REQUEST') as { error?: unknown };
    expect(error).toMatchObject([{ code: 'identifier-in-text', path, received: 'identity-code' }]);
    expect(JSON.stringify(error)).not.toContain('308T');
  });
});

describe('the message to the family', () => {
  const invited = (language: FamilyLanguage) =>
    familyText(meeting, language, 'invitation', 'network-meeting').body;

  it.each([
    ['fi', 'Milloin: maanantaina 11.5.2026 klo 17.00–18.00'],
    ['sv', 'När: måndagen den 11 maj 2026 kl. 17.00–18.00'],
    ['en', 'When: Monday 11 May 2026 17:00–18:00'],
  ] as const)('tells the time on Finnish clocks in %s', (language, line) => {
    expect(invited(language).split('\n')).toContain(line);
  });

  it.each([
    [
      'fi',
      'Milloin: maanantaina 11.5.2026 klo 9.05–10.00',
      'Milloin: maanantaina 11.5.2026 klo 9.05 – tiistaina 12.5.2026 klo 0.30',
    ],
    [
      'sv',
      'När: måndagen den 11 maj 2026 kl. 9.05–10.00',
      'När: måndagen den 11 maj 2026 kl. 9.05 – tisdagen den 12 maj 2026 kl. 0.30',
    ],
    [
      'en',
      'When: Monday 11 May 2026 09:05–10:00',
      'When: Monday 11 May 2026 09:05 – Tuesday 12 May 2026 00:30',
    ],
  ] as const)('writes a morning and a night as people do in %s', (language, morning, night) => {
    const lines = (to: number) =>
      familyText({ ...meeting, from: at('2026-05-11', 9) + 5, to }, language, 'change').body.split('\n');
    expect(lines(at('2026-05-11', 10))).toContain(morning);
    expect(lines(at('2026-05-12', 0) + 30)).toContain(night);
  });

  it.each([
    ['fi', 'Jos haluatte kysyä jotain tai sopia uuden ajan, vastatkaa tähän viestiin.', 'aika ei sovi'],
    ['sv', 'Om ni vill fråga något eller komma överens om en ny tid, svara på', 'tiden inte passar'],
    ['en', 'If you want to ask something, or to agree on a new time, reply', 'does not suit'],
  ] as const)(
    'of a meeting that is off it does not ask whether the time suits, in %s',
    (language, own, other) => {
      const off = familyText(meeting, language, 'cancellation').body;
      expect(off).toContain(own);
      expect(off).not.toContain(other);
      expect(familyText(meeting, language, 'change').body).toContain(other);
    },
  );

  it('R0-P4, R0-P7: tells where, who takes part, that the family has a say, and who answers', () => {
    expect(invited('en')).toBe(
      [
        'Hello,',
        '',
        'You are welcome to a meeting. Together we think about how your child’s everyday life could go well, and who can help with what.',
        '',
        'When: Monday 11 May 2026 17:00–18:00',
        'Where: Koulu, luokka 2; 1. kerros',
        'Online: https://example.fi/tapaaminen?huone=1',
        'Taking part: Vanhempi, Opettaja',
        '',
        'You have a say in who comes to the meeting. If the time does not suit you, or if you want to ask something, reply to this message. Vastuutyöntekijä will answer you.',
        '',
        'Kind regards',
        'Vastuutyöntekijä',
      ].join('\n'),
    );
  });

  it('names nobody when the invitees are hidden, and no place when the meeting is off', () => {
    expect(familyText({ ...meeting, hideInvitees: true }, 'fi', 'invitation').body).not.toMatch(
      /Opettaja|Mukana/,
    );
    expect(familyText(meeting, 'fi', 'cancellation').body).not.toContain('luokka 2');
  });

  it('the three languages say it each in its own words', () => {
    for (const news of ['invitation', 'change', 'cancellation'] satisfies FamilyNews[]) {
      const texts = (['fi', 'sv', 'en'] as const).map((language) =>
        familyText(meeting, language, news, 'discussion'),
      );
      expect(new Set(texts.map(({ subject }) => subject)).size).toBe(3);
      expect(new Set(texts.map(({ body }) => body.split('\n\n')[1])).size).toBe(3);
    }
  });
});
