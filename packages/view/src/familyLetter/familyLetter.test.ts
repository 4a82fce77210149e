import {
  defaultLpSettings,
  languages,
  lpProcess,
  replay,
  type Day,
  type Language,
  type LpProcessEvent,
  type WorkerId,
} from '@puheeksi/core';
import {
  familyLetters,
  type BegunProcess,
  type LetterAbout,
  type NetworkMeetingId,
  type SafetyMark,
  type Surface,
} from '@puheeksi/core/streams/lp-process';
import { parseLpProcessCommand } from '@puheeksi/core/wire';
import { describe, expect, test } from 'vitest';
import { familyLetterText } from './familyLetterText.js';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const process = uuid(1);
const today = '2026-02-01' as Day;
const entry = (n: number, on = '2026-01-20') => ({ entry: uuid(100 + n), on });
const [nurse, meeting] = [uuid(50), uuid(6)];
const interpreter: SafetyMark = { flag: 'interpreter', interpreterLanguage: 'ar' };
const consent = { to: 'invitee', matters: ['take-part'], disclosed: [], from: [] };

const stateWith = (flags: readonly SafetyMark[], more: readonly object[] = []): BegunProcess => {
  const events: LpProcessEvent[] = [];
  const rights = [
    { worker: nurse as WorkerId, from: '2020-01-01' as Day, discussion: true, networkMeeting: true },
  ];
  for (const input of [
    {
      ...{ type: 'open-process', process, ...entry(90, '2026-01-05') },
      ...{ unit: 'liperi-school', origin: 'family-wish' },
    },
    {
      ...{ type: 'record-discussion', ...entry(91, '2026-01-12') },
      ...{ unit: 'liperi-school', setting: 'school', children: 1 },
    },
    {
      ...{ type: 'agree-plan', ...entry(1) },
      actions: [
        { action: uuid(3), context: 'home', doer: 'family', textRef: uuid(30), dueDay: '2026-03-01' },
        { action: uuid(4), context: 'leisure', doer: 'worker', worker: nurse },
      ],
      furtherSupportRef: uuid(31),
    },
    { type: 'decide-network-meeting', ...entry(2), meeting, decidedWith: ['guardian'] },
    {
      ...{ type: 'propose-invitee', ...entry(3), meeting, invitee: uuid(7) },
      ...{ party: 'professional', sector: 'parish' },
    },
    { type: 'answer-invitee', ...entry(4), meeting, invitee: uuid(7), answer: 'accepted' },
    {
      ...{ type: 'give-consent', ...entry(5), meeting, invitee: uuid(7), ...consent },
      ...{ givenBy: ['guardian'], decider: 'guardians', childView: 'agrees' },
    },
    ...more,
    { type: 'plan-network-meeting', ...entry(6), meeting, day: '2026-02-09', leaders: [nurse] },
    { type: 'name-responsible-workers', ...entry(7), workers: [nurse] },
    { type: 'set-safety-flags', ...entry(8, '2026-01-25'), flags: [interpreter, ...flags] },
  ]) {
    const command = parseLpProcessCommand(input);
    if (!command.ok) throw new Error(JSON.stringify(command.error));
    const context = {
      today,
      rights,
      settings: defaultLpSettings,
      controllers: { ofUnits: {}, ofWorkers: {} },
    };
    const made = lpProcess.decide(command.value, replay(lpProcess, events), context);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    events.push(...made.value);
  }
  const state = replay(lpProcess, events).state;
  if (state.status === 'empty') throw new Error('nothing was opened');
  return state;
};

const sources = (language: Language) => ({
  language,
  texts: { [uuid(30)]: 'WORDS', [uuid(31)]: 'WORDS' },
  staff: {
    [nurse]: { name: 'NAME', role: 'ROLE', phone: '013 000 0000', unit: 'UNIT', place: 'WHERE' },
  },
  time: '9.00',
  place: 'WHERE',
  sharedPhone: '029 000 0000',
});
const abouts: Readonly<Record<'invitation' | 'plan', LetterAbout>> = {
  invitation: { kind: 'invitation', meeting: meeting as NetworkMeetingId },
  plan: { kind: 'plan' },
};
const lettersOf = (state: BegunProcess, kind: 'invitation' | 'plan') => {
  const made = familyLetters(state, abouts[kind], today);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
};
const textOf = (state: BegunProcess, kind: 'invitation' | 'plan', to: string, language: Language = 'en') => {
  const letter = lettersOf(state, kind).letters.find((one) => one.to === to);
  return letter && familyLetterText(letter, sources(language)).text;
};

/** What of each field stands in a letter when it is shown. */
const signs: Readonly<Record<string, RegExp>> = {
  t: /(9 Feb|20 Jan) 2026/,
  p: /WHERE/,
  u: /UNIT/,
  n: /NAME/,
  w: /013 000 0000/,
  o: /parish/,
  x: /WORDS/,
  c: /Arabic/,
};
const cellOf = (
  state: BegunProcess,
  kind: 'invitation' | 'plan',
  to: 'guardian' | 'second-guardian',
): string => {
  const without = lettersOf(state, kind).withoutLetter.find((one) => one.to === to);
  if (without) return without.why.code;
  const text = textOf(state, kind, to) ?? '';
  return Object.keys(signs)
    .filter((sign) => signs[sign]!.test(text))
    .join('');
};

const restricted = (surfaces: readonly Surface[] = []): SafetyMark => ({
  ...{ flag: 'restricted-guardian', guardian: 'second-guardian' },
  ...(surfaces.length > 0 ? { allowed: [{ surfaces, ground: 'court-decision' }] } : {}),
});
const hidden = (against: 'guardian' | 'second-guardian' | 'somebody-else' | 'not-known'): SafetyMark => ({
  flag: 'non-disclosure',
  against,
});

/**
 * Typed by hand from docs/settled-questions.md "Safety", never made from the rules: time, place, unit, name of a worker, the worker's
 * direct number (where they are), others, words, codes of needs. Needs stand on invitation, contact card and letter.
 */
test.each<readonly [string, readonly SafetyMark[], readonly string[]]>([
  // flags, then invitation to guardian, to second; plan to guardian, to second
  ['no flags', [], ['tpunwoc', 'tpunwoc', 'tpunwxc', 'tpunwxc']],
  ['hidden from the second', [hidden('second-guardian')], ['tpunwoc', 'tnoc', 'tpunwxc', 'tnc']],
  ['hidden from the first', [hidden('guardian')], ['tnoc', 'tpunwoc', 'tnc', 'tpunwxc']],
  ['hidden from somebody else', [hidden('somebody-else')], ['tpunwoc', 'tpunwoc', 'tpunwxc', 'tpunwxc']],
  ['hidden from nobody knows whom', [hidden('not-known')], ['tnoc', 'tnoc', 'tnc', 'tnc']],
  ['restricted', [restricted()], ['tpunwoc', 'restricted-guardian', 'tpunwxc', 'restricted-guardian']],
  [
    'restricted, a ground for letters alone',
    [restricted(['letter'])],
    ['tpunwoc', 'restricted-guardian', 'tpunwxc', 'restricted-guardian'],
  ],
  [
    'restricted, a ground for the letter that invites',
    [restricted(['letter', 'invitation'])],
    ['tpunwoc', 'tpnoc', 'tpunwxc', 'restricted-guardian'],
  ],
  [
    'restricted, a ground for the letter with the plan',
    [restricted(['letter', 'plan'])],
    ['tpunwoc', 'restricted-guardian', 'tpunwxc', 'tnxc'],
  ],
  [
    'restricted, a ground, and hidden',
    [restricted(['letter', 'plan', 'contact-card']), hidden('second-guardian')],
    ['tpunwoc', 'restricted-guardian', 'tpunwxc', 'tnc'],
  ],
  [
    'sole custody',
    [{ flag: 'sole-custody', custodian: 'guardian' }],
    ['tpunwoc', 'parent-without-custody', 'tpunwxc', 'parent-without-custody'],
  ],
])('docs/settled-questions.md "Safety": letters when %s', (_name, flags, expected) => {
  const state = stateWith(flags);
  const cells = (['invitation', 'plan'] as const).flatMap((kind) =>
    (['guardian', 'second-guardian'] as const).map((to) => cellOf(state, kind, to)),
  );
  expect(cells).toEqual(expected);
});

describe('docs/settled-questions.md "Safety": a letter with something left out', () => {
  test('gives the shared number, and never says that or why something is missing', () => {
    const state = stateWith([hidden('second-guardian')]);
    for (const language of languages)
      for (const kind of ['invitation', 'plan'] as const) {
        const text = textOf(state, kind, 'second-guardian', language) ?? '';
        expect(text).toContain('029 000 0000');
        expect(text).not.toMatch(/turva|rajoit|trygg|spärr|begräns|safety|disclos|restrict|undefined/i);
      }
  });
  test('names no guardian who is kept away, and nobody whom the family has declined', () => {
    const invitees = [
      {
        ...{ type: 'propose-invitee', ...entry(20), meeting, invitee: uuid(8) },
        ...{ party: 'own-network', member: 'second-guardian' },
      },
      { type: 'answer-invitee', ...entry(21), meeting, invitee: uuid(8), answer: 'accepted' },
      { type: 'propose-invitee', ...entry(22), meeting, invitee: uuid(9), party: 'own-network' },
      { type: 'answer-invitee', ...entry(23), meeting, invitee: uuid(9), answer: 'declined' },
    ];
    expect(textOf(stateWith([], invitees), 'invitation', 'guardian')).toContain(
      'Taking part: NAME, ROLE; parish; somebody close',
    );
    expect(textOf(stateWith([restricted()], invitees), 'invitation', 'guardian')).toContain(
      'Taking part: NAME, ROLE; parish\n',
    );
  });
});

describe('R0-P6, R0-P7: the letters in plain words', () => {
  test('in Finnish, word for word', () => {
    const state = stateWith([]);
    expect(textOf(state, 'invitation', 'guardian', 'fi')).toBe(
      [
        'Kutsu tapaamiseen',
        'Tervetuloa tapaamiseen. Mietimme yhdessä, miten lapsen arki sujuisi hyvin ja kuka voi auttaa missäkin.',
        'Milloin: 9.2.2026 9.00',
        'Missä: WHERE',
        'Mukana: NAME, ROLE; seurakunta',
        'Ota yhteyttä, jos aika ei sovi tai jokin mietityttää.',
        'Tulkkauksen kieli: arabia',
        'Keneen voit ottaa yhteyttä:',
        'NAME, ROLE, puh. 013 000 0000, UNIT, WHERE',
      ].join('\n'),
    );
    expect(textOf(state, 'plan', 'second-guardian', 'fi')).toBe(
      [
        'Yhdessä sovittu suunnitelma',
        'Tästä sovimme yhdessä 20.1.2026:',
        '– Koti: WORDS (perhe, viimeistään 1.3.2026)',
        '– Vapaa-aika: NAME, ROLE',
        '– Jatkon tuki: WORDS',
        'Jos jokin ei toimi arjessa tai haluat muuttaa jotakin, ota yhteyttä.',
        'Tulkkauksen kieli: arabia',
        'Keneen voit ottaa yhteyttä:',
        'NAME, ROLE, puh. 013 000 0000, UNIT, WHERE',
      ].join('\n'),
    );
  });
  test('each language has its own words, with one title and the same lines', () => {
    for (const kind of ['invitation', 'plan'] as const) {
      const told = languages.map((language) =>
        textOf(stateWith([]), kind, 'guardian', language)!.split('\n'),
      );
      expect(new Set(told.map((lines) => lines.length)).size).toBe(1);
      for (const index of [0, 1]) expect(new Set(told.map((lines) => lines[index])).size).toBe(3);
    }
  });
});
