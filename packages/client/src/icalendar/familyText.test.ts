import { describe, expect, it } from 'vitest';
import type { Instant, Issue, Result } from '@puheeksi/core';
import type { SafetyMark } from '@puheeksi/core/streams/lp-process';
import {
  familyText,
  type Addressee,
  type FamilyLanguage,
  type FamilyMessage,
  type FamilyNews,
  type FamilyText,
  type Meeting,
} from './index.js';
import { at, meeting } from './testing/meeting.js';
import { leave, processWith, type people } from './testing/leaves.js';

const takingPart: readonly Addressee<'calendar'>[] = [
  { email: 'parent@example.fi', name: 'Vanhempi', attendance: 'required', reach: leave('calendar') },
  {
    ...{ email: 'teacher@example.fi', name: 'Opettaja', attendance: 'optional' },
    reach: leave('calendar', 'teacher'),
  },
];
const written = (result: Result<FamilyText, readonly Issue[]>) => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const messageOf = (
  news: FamilyNews,
  language: FamilyLanguage,
  kind: FamilyMessage['kind'] = 'other',
  who: keyof typeof people = 'guardian',
  state = processWith(),
): FamilyMessage =>
  news === 'cancellation'
    ? { language, kind, news, reach: leave('cancellation', who, state) }
    : { language, kind, news, reach: leave('invitation', who, state), takingPart };
const textOf = (given: Meeting, ...message: Parameters<typeof messageOf>) =>
  written(familyText(given, messageOf(...message)));

describe('the message to the family', () => {
  const invited = (language: FamilyLanguage) =>
    textOf(meeting, 'invitation', language, 'network-meeting').body;

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
      textOf({ ...meeting, from: at('2026-05-11', 9) + 5, to }, 'change', language).body.split('\n');
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
      const off = textOf(meeting, 'cancellation', language).body;
      expect(off).toContain(own);
      expect(off).not.toContain(other);
      expect(textOf(meeting, 'change', language).body).toContain(other);
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
    expect(textOf({ ...meeting, hideInvitees: true }, 'invitation', 'fi').body).not.toMatch(
      /Opettaja|Mukana/,
    );
    expect(textOf(meeting, 'cancellation', 'fi').body).not.toContain('luokka 2');
  });

  it('the three languages say it each in its own words', () => {
    for (const news of ['invitation', 'change', 'cancellation'] satisfies FamilyNews[]) {
      const texts = (['fi', 'sv', 'en'] as const).map((language) =>
        textOf(meeting, news, language, 'discussion'),
      );
      expect(new Set(texts.map(({ subject }) => subject)).size).toBe(3);
      expect(new Set(texts.map(({ body }) => body.split('\n\n')[1])).size).toBe(3);
    }
  });
});

describe('docs/settled-questions.md "Safety": what a message tells', () => {
  const against: SafetyMark = { flag: 'non-disclosure', against: 'second-guardian' };
  const needs: readonly SafetyMark[] = [
    { flag: 'interpreter', interpreterLanguage: 'ar' },
    { flag: 'accessibility-need', needs: ['hearing', 'step-free-access'] },
  ];
  const sharedContact = { email: 'services@county.example', name: 'Palveluneuvonta' };
  const bare: Meeting = { ...meeting, organizer: { email: 'worker@liperi-school.example' }, sharedContact };
  const of = (who: keyof typeof people, news: FamilyNews, flags: readonly SafetyMark[], given = bare) =>
    textOf(given, news, 'en', 'network-meeting', who, processWith(flags)).body;

  it.each(['second', 'child', 'grandmother'] as const)(
    'with a non-disclosure the %s reads no place and no address of the organizer',
    (who) => {
      for (const news of ['invitation', 'change', 'cancellation'] as const) {
        const text = of(who, news, [against]);
        expect(text).not.toMatch(/luokka|liperi-school|Where/);
        expect(text).toContain('Palveluneuvonta');
      }
      expect(of(who, 'invitation', [against])).toContain('Online: https://example.fi');
    },
  );
  it('whom it protects reads where to come, and from whom', () => {
    expect(of('guardian', 'invitation', [against])).toMatch(/luokka 2[^]*worker@liperi-school\.example/);
  });
  it('a person’s own name is told where their address is not', () => {
    const named = { ...bare, organizer: { ...bare.organizer, name: 'Vastuutyöntekijä' } };
    expect(of('second', 'invitation', [against], named)).toContain('Vastuutyöntekijä will answer you.');
  });
  it('without a shared contact nothing is written, and neither with a leave of another day', () => {
    const second = messageOf('invitation', 'fi', 'other', 'second', processWith([against]));
    expect(familyText(meeting, second)).toMatchObject({ error: [{ code: 'shared-contact-missing' }] });
    const later = { ...meeting, stamp: '2026-04-02T09:00:00.000Z' as Instant };
    expect(familyText(later, messageOf('invitation', 'fi'))).toMatchObject({
      error: [{ code: 'reach-of-another-day', path: ['reach'], expected: '2026-04-02' }],
    });
    expect(familyText({ ...meeting, place: '131052-308T' }, messageOf('invitation', 'fi'))).toMatchObject({
      error: [{ code: 'identifier-in-text', path: ['place'] }],
    });
  });
  it('names nobody who may not be named', () => {
    const flags: readonly SafetyMark[] = [
      {
        ...{ flag: 'restricted-guardian', guardian: 'second-guardian' },
        allowed: [{ surfaces: ['calendar', 'invitation'], ground: 'court-decision' }],
      },
    ];
    const second: Addressee<'calendar'> = {
      ...{ email: 'other@example.fi', name: 'Toinen vanhempi', attendance: 'required' },
      reach: leave('calendar', 'second', processWith(flags)),
    };
    const message: FamilyMessage = {
      ...{ language: 'en', news: 'invitation', takingPart: [...takingPart, second] },
      reach: leave('invitation', 'guardian', processWith(flags)),
    };
    expect(written(familyText(meeting, message)).body).toContain('Taking part: Vanhempi, Opettaja\n');
  });
  it.each([
    ['fi', 'Tulkkauksen kieli: arabia', 'Esteettömyys: kuulemisen tuki, kulku ilman portaita'],
    ['sv', 'Tolkningsspråk: arabiska', 'Tillgänglighet: stöd för hörseln, tillträde utan trappor'],
    ['en', 'Language of interpretation: Arabic', 'Accessibility: support for hearing, step-free access'],
  ] as const)('tells what has been asked for on the invitation alone, in %s', (language, ...lines) => {
    const told = (news: FamilyNews, flags: readonly SafetyMark[]) =>
      textOf(meeting, news, language, 'other', 'teacher', processWith(flags)).body.split('\n');
    for (const line of lines) {
      expect(told('invitation', needs)).toContain(line);
      expect(told('cancellation', needs)).not.toContain(line);
      expect(told('invitation', [])).not.toContain(line);
    }
  });
});
