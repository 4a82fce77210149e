import {
  defaultLpSettings,
  lpProcess,
  replay,
  type Day,
  type Language,
  type LpProcessEvent,
  type WorkerId,
} from '@puheeksi/core';
import {
  documentationOf,
  reachable,
  type BegunProcess,
  type Reached,
  type Recipient,
} from '@puheeksi/core/streams/lp-process';
import { parseLpProcessCommand } from '@puheeksi/core/wire';
import { describe, expect, test } from 'vitest';
import { documentationText } from './documentationText.js';
import { documentationTextsFor } from './documentationTexts.js';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const process = uuid(1);
const entry = (n: number, on: string) => ({ entry: uuid(100 + n), on });
const leader = uuid(50);
const onPaper = { channel: 'on-paper', language: 'fi' };
const inputs: readonly object[] = [
  {
    type: 'open-process',
    process,
    ...entry(90, '2026-01-05'),
    unit: 'liperi-school',
    origin: 'family-wish',
  },
  {
    type: 'record-discussion',
    ...entry(91, '2026-01-12'),
    unit: 'liperi-school',
    setting: 'school',
    children: 1,
  },
  {
    type: 'agree-plan',
    ...entry(1, '2026-01-12'),
    actions: [
      { action: uuid(3), context: 'home', doer: 'family', textRef: uuid(30), dueDay: '2026-03-01' },
      { action: uuid(4), context: 'leisure', doer: 'worker', worker: leader, textRef: uuid(31) },
      { action: uuid(5), context: 'early-education-or-school', doer: 'child' },
    ],
    furtherSupportRef: uuid(32),
  },
  { type: 'decide-network-meeting', ...entry(2, '2026-01-12'), meeting: uuid(6), decidedWith: ['guardian'] },
  {
    type: 'record-network-meeting',
    ...entry(3, '2026-02-02'),
    meeting: uuid(6),
    leaders: [leader],
    family: ['guardian'],
    attended: [],
  },
  { type: 'record-further-need', ...entry(4, '2026-02-02'), answer: 'not-needed' },
  { type: 'name-responsible-workers', ...entry(5, '2026-02-02'), workers: [leader, uuid(51)] },
  { type: 'give-plan', ...entry(6, '2026-02-03'), plan: uuid(101), to: 'guardian', ...onPaper },
];

const stateAfter = (commands: readonly object[]) => {
  const events: LpProcessEvent[] = [];
  for (const input of commands) {
    const command = parseLpProcessCommand(input);
    if (!command.ok) throw new Error(JSON.stringify(command.error));
    const made = lpProcess.decide(command.value, replay(lpProcess, events), {
      today: '2026-06-30' as Day,
      rights: [],
      settings: defaultLpSettings,
      controllers: { ofUnits: {}, ofWorkers: {} },
    });
    if (!made.ok) throw new Error(made.error.code);
    events.push(...made.value);
  }
  const state = replay(lpProcess, events).state;
  if (state.status === 'empty') throw new Error('nothing was opened');
  return state;
};

const reachIn = (state: BegunProcess, recipient: Recipient): Reached<'documentation-text'> => {
  const reach = reachable(state, 'documentation-text', recipient, '2026-06-30' as Day);
  if (!reach.ok) throw new Error(reach.error.code);
  return reach.value;
};
const forRecord: Recipient = { kind: 'worker', worker: leader as WorkerId };
const sources = (language: Language, reach = reachIn(stateAfter(inputs), forRecord)) => ({
  language,
  reach,
  texts: { [uuid(30)]: 'TEXT-HOME', [uuid(32)]: 'TEXT-SUPPORT' },
  staff: { [leader]: { name: 'NAME-ONE', role: 'ROLE-ONE', phone: '013 000 0000' } },
});

describe('the text for the client record', () => {
  test.each(['fi', 'sv', 'en'] as const)(
    'F99: every action, the support and every worker is there in %s',
    (language) => {
      const { text, sections } = documentationText(documentationOf(stateAfter(inputs)), sources(language));
      const t = documentationTextsFor(language);
      expect(sections[0]?.lines).toHaveLength(5);
      expect(sections[2]?.lines).toHaveLength(2);
      for (const part of [
        'TEXT-HOME',
        'TEXT-SUPPORT',
        'NAME-ONE, ROLE-ONE',
        '013 000 0000',
        t.unnamed,
        t.textUnavailable,
      ])
        expect(text).toContain(part);
      expect(text).not.toMatch(/undefined|\[object|NaN/);
    },
  );

  test('R0-P7: in Finnish, word for word', () => {
    expect(
      documentationText(documentationOf(stateAfter(inputs)), sources('fi')).text.replace(
        /[\u00a0\u202f]/g,
        ' ',
      ),
    ).toBe(
      [
        'Lapset puheeksi',
        '',
        'Toimintasuunnitelma, laadittu yhdessä perheen kanssa 12.1.2026',
        '– Koti: TEXT-HOME (perhe, viimeistään 1.3.2026, sovittu)',
        '– Vapaa-aika: [tekstiä ei ole saatavilla] (NAME-ONE, ROLE-ONE, sovittu)',
        '– Varhaiskasvatus tai koulu: (lapsi, sovittu)',
        '– Jatkon tuki: TEXT-SUPPORT',
        '– Suunnitelma annettu kirjallisena huoltajalle 3.2.2026 paperilla, suomeksi.',
        '',
        'Neuvonpidot ja perheen näkemys',
        '– LP-neuvonpito pidetty: 2.2.2026',
        '– Perheen näkemys 2.2.2026: jatkolle ei ole tarvetta.',
        '',
        'Vastuutyöntekijä, johon perhe voi ottaa yhteyttä',
        '– NAME-ONE, ROLE-ONE, puh. 013 000 0000',
        '– [nimi ei ole saatavilla]',
      ].join('\n'),
    );
  });

  test.each([
    ['fi', '(työntekijä [nimi ei ole saatavilla], sovittu)', '(työntekijä, sovittu)'],
    [
      'sv',
      '(en arbetstagare [namnet är inte tillgängligt], överenskommet)',
      '(en arbetstagare, överenskommet)',
    ],
    ['en', '(a worker [the name is not available], agreed)', '(a worker, agreed)'],
  ] as const)(
    'F99: an action says who does it; in %s a worker without a name and one not recorded are told apart',
    (language, unnamed, unrecorded) => {
      const plan = {
        type: 'agree-plan',
        ...entry(1, '2026-01-12'),
        actions: [
          { action: uuid(3), context: 'home', doer: 'worker', worker: uuid(51) },
          { action: uuid(4), context: 'leisure', doer: 'worker' },
          { action: uuid(5), context: 'leisure', doer: 'worker', worker: leader },
        ],
      };
      const of = stateAfter([...inputs.slice(0, 2), plan]);
      const lines = documentationText(documentationOf(of), sources(language)).sections[0]?.lines ?? [];
      expect(lines[0]).toContain(unnamed);
      expect(lines.slice(1, 3).join('\n')).toContain('(NAME-ONE, ROLE-ONE, ');
      expect(lines.slice(1, 3).join('\n')).toContain(unrecorded);
    },
  );

  test('R0-P6: a later plan is not told as given because an earlier one was', () => {
    const first = { ...inputs[2], ...entry(1, '2026-01-10') };
    const early = [inputs[0]!, { ...inputs[1], on: '2026-01-09' }, first];
    const given = {
      type: 'give-plan',
      ...entry(6, '2026-01-11'),
      plan: uuid(101),
      to: 'guardian',
      ...onPaper,
    };
    const later = {
      type: 'agree-plan',
      ...entry(7, '2026-02-03'),
      actions: [{ action: uuid(8), context: 'home', doer: 'family' }],
    };
    const { sections } = documentationText(
      documentationOf(stateAfter([...early, given, later])),
      sources('en'),
    );
    const t = documentationTextsFor('en');
    expect(sections.map(({ heading }) => heading)).toEqual([
      t.plan('3 Feb 2026'),
      t.plan('10 Jan 2026'),
      t.noResponsible,
    ]);
    expect(sections[0]?.lines).toEqual(['Home: (the family, agreed)', t.notGiven]);
    expect(sections[1]?.lines.at(-1)).toBe(
      'The guardian received the plan in writing on 11 Jan 2026 on paper, in Finnish.',
    );
  });

  test('what is not on record is told as not on record, never as not done', () => {
    const of = (language: Language, commands: readonly object[]) =>
      documentationText(documentationOf(stateAfter(commands)), sources(language)).text;
    for (const language of ['fi', 'sv', 'en'] as const) {
      const t = documentationTextsFor(language);
      const nothing = of(language, inputs.slice(0, 2));
      expect(nothing).toContain(t.noPlan);
      expect(nothing).toContain(t.noResponsible);
      expect(nothing).not.toContain(t.afterPlan);
      expect(of(language, inputs.slice(0, 3))).toContain(t.notGiven);
    }
    const { fi, sv, en } = {
      fi: documentationTextsFor('fi'),
      sv: documentationTextsFor('sv'),
      en: documentationTextsFor('en'),
    };
    for (const key of ['noPlan', 'notGiven', 'noResponsible'] as const)
      expect([fi[key], sv[key], en[key]]).toEqual([
        expect.stringMatching(/kirjattu/),
        expect.stringMatching(/anteckna/),
        expect.stringMatching(/on record/),
      ]);
    expect(
      [fi, sv, en].map((t) => t.given({ day: 'D', to: 'child', channel: 'by-post', language: 'other' })),
    ).toEqual([
      'Suunnitelma annettu kirjallisena lapselle tai nuorelle D postitse, muulla kielellä.',
      'Barnet eller den unga fick planen skriftligt D per post, på ett annat språk.',
      'The child or young person received the plan in writing on D by post, in another language.',
    ]);
  });

  test('one of the family is told of their own letters, the record of everybody’s', () => {
    const toOther = {
      ...inputs.at(-1)!,
      ...entry(12, '2026-02-04'),
      to: 'second-guardian',
      channel: 'by-post',
    };
    const state = stateAfter([...inputs, toOther]);
    const told = (recipient: Recipient) =>
      documentationText(documentationOf(state), sources('en', reachIn(state, recipient)))
        .text.split('\n')
        .filter((line) => /in writing/.test(line));
    const own = '– The guardian received the plan in writing on 3 Feb 2026 on paper, in Finnish.';
    const other = '– The second guardian received the plan in writing on 4 Feb 2026 by post, in Finnish.';
    expect(told(forRecord)).toEqual([own, other]);
    expect(told({ kind: 'guardian' })).toEqual([own]);
    expect(told({ kind: 'second-guardian' })).toEqual([other]);
    expect(told({ kind: 'child' })).toEqual([]);
  });

  test('R0-P7: a place that became vacant is not told as if nobody had been named', () => {
    const gone = [
      { type: 'report-vacancy', ...entry(10, '2026-03-01'), worker: leader },
      { type: 'report-vacancy', ...entry(11, '2026-03-02'), worker: uuid(51) },
    ];
    const headings = (...more: readonly object[]) =>
      documentationText(documentationOf(stateAfter([...inputs, ...more])), sources('en')).sections.at(-1);
    const t = documentationTextsFor('en');
    expect(headings()?.heading).toBe(t.responsible);
    expect(headings(gone[0]!)).toEqual({ heading: t.responsible, lines: [t.unnamed] });
    expect(headings(...gone)).toEqual({ heading: t.responsibleVacant, lines: [] });
  });

  test('a plan that the family did not want in writing, and one it got later all the same', () => {
    const declined = { type: 'decline-plan', ...entry(9, '2026-01-13'), plan: uuid(101) };
    const lines = (...more: readonly object[]) =>
      documentationText(documentationOf(stateAfter([...inputs.slice(0, 3), ...more])), sources('en'))
        .sections[0]?.lines ?? [];
    expect(lines(declined).at(-1)).toBe('The family did not want this plan in writing (13 Jan 2026).');
    expect(lines(declined, inputs.at(-1)!).slice(-2)).toEqual([
      'The family did not want this plan in writing (13 Jan 2026).',
      'The guardian received the plan in writing on 3 Feb 2026 on paper, in Finnish.',
    ]);
  });

  test('the three languages are written, not copied', () => {
    const { fi, sv, en } = {
      fi: documentationTextsFor('fi'),
      sv: documentationTextsFor('sv'),
      en: documentationTextsFor('en'),
    };
    for (const key of [
      'title',
      'noPlan',
      'notGiven',
      'afterPlan',
      'responsible',
      'responsibleVacant',
      'textUnavailable',
      'withheld',
      'unnamed',
    ] as const)
      expect(new Set([fi[key], sv[key], en[key]]).size).toBe(3);
  });
});

describe('F99, docs/settled-questions.md "Safety": what a reader of the text may see', () => {
  const flagged = (...flags: readonly object[]) =>
    stateAfter([...inputs, { type: 'set-safety-flags', ...entry(20, '2026-06-01'), flags }]);
  const against = (party: string) => ({ flag: 'non-disclosure', against: party });
  const textFor = (state: BegunProcess, recipient: Recipient) =>
    documentationText(documentationOf(state), sources('en', reachIn(state, recipient))).text;

  test('with a non-disclosure no direct number stands in any copy, and the record keeps its words', () => {
    const state = flagged(against('second-guardian'));
    for (const recipient of [forRecord, { kind: 'guardian' }, { kind: 'second-guardian' }] as const) {
      const text = textFor(state, recipient);
      expect(text).not.toContain('013 000 0000');
      expect(text).toContain('NAME-ONE, ROLE-ONE');
    }
    for (const recipient of [forRecord, { kind: 'guardian' }] as const)
      expect(textFor(state, recipient)).toMatch(/TEXT-HOME[^]*TEXT-SUPPORT/);
  });
  test('who may be the other party reads no words, and is not told why', () => {
    for (const [party, kind] of [
      ['second-guardian', 'second-guardian'],
      ['second-guardian', 'child'],
      ['not-known', 'guardian'],
    ] as const) {
      const text = textFor(flagged(against(party)), { kind });
      expect(text).not.toContain('TEXT-');
      expect(text).toContain('Home: [not in this copy]');
      expect(text).not.toMatch(/safety|disclos/i);
    }
  });
  test('a restricted guardian and a parent without custody get no copy at all', () => {
    const copyFor = (flag: object) =>
      reachable(flagged(flag), 'documentation-text', { kind: 'second-guardian' }, '2026-06-30' as Day);
    expect(copyFor({ flag: 'restricted-guardian', guardian: 'second-guardian' })).toMatchObject({
      error: { code: 'restricted-guardian' },
    });
    expect(copyFor({ flag: 'sole-custody', custodian: 'guardian' })).toMatchObject({
      error: { code: 'parent-without-custody' },
    });
  });
});
