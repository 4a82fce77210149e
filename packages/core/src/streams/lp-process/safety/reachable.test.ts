import { describe, expect, test } from 'vitest';
import {
  reachable,
  surfaces,
  type BegunProcess,
  type LpProcessCommand,
  type Recipient,
  type SafetyMark,
  type SharedField,
  type Surface,
} from '../index.js';
import { step } from '../testing/given.js';
import { everybody, flagged, invitations, stateOf, stateWith } from '../testing/everybody.js';
import { day, entry, invitee, meeting } from '../testing/samples.js';

/** One letter for each field, so that a cell says all that is shown. */
const letters: Readonly<Record<SharedField, string>> = {
  time: 't',
  place: 'p',
  link: 'l',
  unit: 'u',
  'worker-name': 'n',
  'worker-location': 'w',
  others: 'o',
  text: 'x',
  needs: 'c',
};
const refusals: Readonly<Record<string, string>> = {
  'not-a-recipient': '-',
  'restricted-guardian': 'restricted',
  'parent-without-custody': 'custody',
  'acting-for-child-off': 'off',
};

const cellOf = (state: BegunProcess, surface: Surface, recipient: Recipient): string => {
  const reach = reachable(state, surface, recipient, day('2026-02-02'));
  if (!reach.ok) return refusals[reach.error.code] ?? reach.error.code;
  const shown = reach.value.shown.map((field) => letters[field]);
  return Object.values(letters)
    .filter((letter) => shown.includes(letter))
    .concat(shown.length === 0 ? ['.'] : [])
    .join('');
};

/**
 * Typed by hand from docs/settled-questions.md "Safety", never made from the rules. A dot: reached, and nothing is shown;
 * a dash: no recipient of this at all.
 */
const tables: readonly (readonly [string, readonly SafetyMark[], string])[] = [
  [
    'no flags',
    [],
    `surface             guardian   second     child      parent     near       professional worker
     decision            .          .          .          .          -          -            -
     consent             .          .          .          .          -          -            -
     invitation          tplunwoxc  tplunwoxc  tplunwoxc  tplunwoxc  tplunwoxc  tplunwoxc    -
     calendar            tplunwox   tplunwox   tplunwox   tplunwox   tplunwox   tplunwox     -
     cancellation        tnw        tnw        tnw        tnw        tnw        tnw          -
     participant-list    .          .          .          .          .          .            -
     organiser-calendar  -          -          -          -          -          -            tplunwoc
     contact-card        punwc      punwc      punwc      punwc      -          -            -
     letter              tpunwoxc   tpunwoxc   tpunwoxc   tpunwoxc   -          -            -
     plan                tnx        tnx        tnx        tnx        tnx        tnx          -
     shared-information  x          x          x          x          x          x            -
     documentation-text  tunwx      tunwx      tunwx      tunwx      -          -            tunwx
     own-view            tplunwx    tplunwx    tplunwx    tplunwx    -          -            -
     acting-for-child    tplunwx    tplunwx    -          tplunwx    -          -            -
     receipt             tu         tu         tu         tu         tu         -            -
     survey-link         u          u          u          u          u          -            -
     travelling-plan     tpunwox    tpunwox    tpunwox    tpunwox    -          -            -
     export              tpunwx     tpunwx     tpunwx     tpunwx     -          -            tpunwx
     feed                t          t          t          t          -          -            t`,
  ],
  [
    'non-disclosure against the second guardian',
    [{ flag: 'non-disclosure', against: 'second-guardian' }],
    `surface             guardian   second     child      parent     near       professional worker
     decision            .          .          .          .          -          -            -
     consent             .          .          .          .          -          -            -
     invitation          tplunwoxc  tlnoc      tlnoc      tlnoc      tlnoc      tplunwoxc    -
     calendar            tlno       tlno       tlno       tlno       tlno       tplunwox     -
     cancellation        tnw        tn         tn         tn         tn         tnw          -
     participant-list    .          .          .          .          .          .            -
     organiser-calendar  -          -          -          -          -          -            tplunwoc
     contact-card        punwc      nc         nc         nc         -          -            -
     letter              tpunwoxc   tnoc       tnoc       tnoc       -          -            -
     plan                tnx        tn         tn         tn         tn         tnx          -
     shared-information  x          .          .          .          .          x            -
     documentation-text  tnx        tn         tn         tn         -          -            tnx
     own-view            tplunwx    tln        tln        tln        -          -            -
     acting-for-child    off        off        -          off        -          -            -
     receipt             tu         t          t          t          t          -            -
     survey-link         u          .          .          .          .          -            -
     travelling-plan     tx         t          t          t          -          -            -
     export              tnx        tn         tn         tn         -          -            tnx
     feed                t          t          t          t          -          -            t`,
  ],
  [
    'non-disclosure against somebody else',
    [{ flag: 'non-disclosure', against: 'somebody-else' }],
    `surface             guardian   second     child      parent     near       professional worker
     decision            .          .          .          .          -          -            -
     consent             .          .          .          .          -          -            -
     invitation          tplunwoxc  tplunwoxc  tlnoc      tplunwoxc  tlnoc      tplunwoxc    -
     calendar            tlno       tlno       tlno       tlno       tlno       tplunwox     -
     cancellation        tnw        tnw        tn         tnw        tn         tnw          -
     participant-list    .          .          .          .          .          .            -
     organiser-calendar  -          -          -          -          -          -            tplunwoc
     contact-card        punwc      punwc      nc         punwc      -          -            -
     letter              tpunwoxc   tpunwoxc   tnoc       tpunwoxc   -          -            -
     plan                tnx        tnx        tn         tnx        tn         tnx          -
     shared-information  x          x          .          x          .          x            -
     documentation-text  tnx        tnx        tn         tnx        -          -            tnx
     own-view            tplunwx    tplunwx    tln        tplunwx    -          -            -
     acting-for-child    off        off        -          off        -          -            -
     receipt             tu         tu         t          tu         t          -            -
     survey-link         u          u          .          u          .          -            -
     travelling-plan     tx         tx         t          tx         -          -            -
     export              tnx        tnx        tn         tnx        -          -            tnx
     feed                t          t          t          t          -          -            t`,
  ],
  [
    'non-disclosure against nobody knows whom',
    [{ flag: 'non-disclosure', against: 'not-known' }],
    `surface             guardian   second     child      parent     near       professional worker
     decision            .          .          .          .          -          -            -
     consent             .          .          .          .          -          -            -
     invitation          tlnoc      tlnoc      tlnoc      tlnoc      tlnoc      tplunwoxc    -
     calendar            tlno       tlno       tlno       tlno       tlno       tplunwox     -
     cancellation        tn         tn         tn         tn         tn         tnw          -
     participant-list    .          .          .          .          .          .            -
     organiser-calendar  -          -          -          -          -          -            tplunwoc
     contact-card        nc         nc         nc         nc         -          -            -
     letter              tnoc       tnoc       tnoc       tnoc       -          -            -
     plan                tn         tn         tn         tn         tn         tnx          -
     shared-information  .          .          .          .          .          x            -
     documentation-text  tn         tn         tn         tn         -          -            tnx
     own-view            tln        tln        tln        tln        -          -            -
     acting-for-child    off        off        -          off        -          -            -
     receipt             t          t          t          t          t          -            -
     survey-link         .          .          .          .          .          -            -
     travelling-plan     t          t          t          t          -          -            -
     export              tn         tn         tn         tn         -          -            tnx
     feed                t          t          t          t          -          -            t`,
  ],
  [
    'sole custody of the guardian',
    [{ flag: 'sole-custody', custodian: 'guardian' }],
    `surface             guardian   second     child      parent     near       professional worker
     decision            .          custody    .          custody    -          -            -
     consent             .          custody    .          custody    -          -            -
     invitation          tplunwoxc  custody    tplunwoxc  tplunwoxc  tplunwoxc  tplunwoxc    -
     calendar            tplunwox   custody    tplunwox   tplunwox   tplunwox   tplunwox     -
     cancellation        tnw        custody    tnw        tnw        tnw        tnw          -
     participant-list    .          custody    .          .          .          .            -
     organiser-calendar  -          -          -          -          -          -            tplunwoc
     contact-card        punwc      custody    punwc      custody    -          -            -
     letter              tpunwoxc   custody    tpunwoxc   custody    -          -            -
     plan                tnx        custody    tnx        tnx        tnx        tnx          -
     shared-information  x          custody    x          x          x          x            -
     documentation-text  tunwx      custody    tunwx      custody    -          -            tunwx
     own-view            tplunwx    custody    tplunwx    custody    -          -            -
     acting-for-child    tplunwx    custody    -          custody    -          -            -
     receipt             tu         custody    tu         tu         tu         -            -
     survey-link         u          custody    u          u          u          -            -
     travelling-plan     tpunwox    custody    tpunwox    custody    -          -            -
     export              tpunwx     custody    tpunwx     custody    -          -            tpunwx
     feed                t          custody    t          custody    -          -            t`,
  ],
  [
    'the second guardian restricted',
    [{ flag: 'restricted-guardian', guardian: 'second-guardian' }],
    `surface             guardian   second     child      parent     near       professional worker
     decision            .          restricted .          restricted -          -            -
     consent             .          restricted .          restricted -          -            -
     invitation          tplunwoxc  restricted tplunwoxc  restricted tplunwoxc  tplunwoxc    -
     calendar            tplunwox   restricted tplunwox   restricted tplunwox   tplunwox     -
     cancellation        tnw        restricted tnw        restricted tnw        tnw          -
     participant-list    .          restricted .          restricted .          .            -
     organiser-calendar  -          -          -          -          -          -            tplunwoc
     contact-card        punwc      restricted punwc      restricted -          -            -
     letter              tpunwoxc   restricted tpunwoxc   restricted -          -            -
     plan                tnx        restricted tnx        restricted tnx        tnx          -
     shared-information  x          restricted x          restricted x          x            -
     documentation-text  tunwx      restricted tunwx      restricted -          -            tunwx
     own-view            tplunwx    restricted tplunwx    restricted -          -            -
     acting-for-child    tplunwx    restricted -          restricted -          -            -
     receipt             tu         restricted tu         restricted tu         -            -
     survey-link         u          restricted u          restricted u          -            -
     travelling-plan     tpunwox    restricted tpunwox    restricted -          -            -
     export              tpunwx     restricted tpunwx     restricted -          -            tpunwx
     feed                t          restricted t          restricted -          -            t`,
  ],
];

const rowsOf = (table: string): readonly (readonly [string, Readonly<Record<string, string>>])[] => {
  const [head = [], ...rows] = table.split('\n').map((line) => line.trim().split(/\s+/));
  return rows.map(([surface = '', ...cells]) => [
    surface,
    Object.fromEntries(cells.map((cell, n) => [head[n + 1], cell])),
  ]);
};

describe.each(tables)('with %s', (_name, flags, table) => {
  const state = stateWith(...flags);
  test('every surface stands in the table', () => {
    expect(rowsOf(table).map(([surface]) => surface)).toEqual(surfaces);
  });
  test.each(rowsOf(table))('%s reaches and shows what was settled', (surface, expected) => {
    const told = Object.entries(everybody).map(([name, recipient]) => [
      name,
      cellOf(state, surface as Surface, recipient),
    ]);
    expect(Object.fromEntries(told)).toEqual(expected);
  });
});

describe('a recorded ground', () => {
  const allowed = [
    { surfaces: ['letter', 'invitation'], ground: 'court-decision' },
    { surfaces: ['consent'], ground: 'statutory-right' },
  ] as const;
  const restricted: SafetyMark = { flag: 'restricted-guardian', guardian: 'second-guardian', allowed };

  test('opens exactly the surfaces it names, and is told', () => {
    const open = surfaces.filter(
      (surface) => cellOf(stateWith(restricted), surface, everybody.second) !== 'restricted',
    );
    expect(open).toEqual(['consent', 'invitation', 'organiser-calendar', 'letter']);
    const on = (surface: Surface) => {
      const reach = reachable(stateWith(restricted), surface, { kind: 'second-guardian' }, day('2026-02-02'));
      return reach.ok ? [reach.value.ground, reach.value.nameable] : reach.error.code;
    };
    expect(on('letter')).toEqual(['court-decision', false]);
    expect(on('consent')).toEqual(['statutory-right', false]);
    expect(on('own-view')).toBe('restricted-guardian');
  });
  test('holds for a parent without custody too, and a non-disclosure still withholds', () => {
    const both = stateWith(
      restricted,
      { flag: 'sole-custody', custodian: 'guardian' },
      { flag: 'non-disclosure', against: 'second-guardian' },
    );
    expect(cellOf(both, 'letter', everybody.second)).toBe('tnoc');
    expect(cellOf(both, 'contact-card', everybody.second)).toBe('restricted');
  });
  test('says nothing of the other guardian', () => {
    const other: SafetyMark = { flag: 'restricted-guardian', guardian: 'guardian' };
    const state = stateWith(restricted, other);
    expect(cellOf(state, 'letter', everybody.guardian)).toBe('restricted');
    expect(cellOf(state, 'letter', everybody.second)).toBe('tpunwoxc');
  });
});

describe('interpreter and accessibility', () => {
  const state = stateWith(
    { flag: 'interpreter', interpreterLanguage: 'ar' },
    { flag: 'interpreter' },
    { flag: 'interpreter', interpreterLanguage: 'fse' },
    { flag: 'accessibility-need', needs: ['hearing', 'step-free-access'] },
  );
  const needs = { interpreter: ['ar', 'fse'], accessibility: ['hearing', 'step-free-access'] };
  /** Typed by hand: "a code on invitation, contact card, letter and the organiser's calendar, nowhere else". */
  const shownOn: readonly Surface[] = ['invitation', 'organiser-calendar', 'contact-card', 'letter'];

  test.each(surfaces)('on %s', (surface) => {
    const reached = Object.values(everybody).flatMap((recipient) => {
      const reach = reachable(state, surface, recipient, day('2026-02-02'));
      return reach.ok ? [reach.value.needs] : [];
    });
    expect(reached.length).toBeGreaterThan(0);
    for (const told of reached)
      expect(told).toEqual(shownOn.includes(surface) ? needs : { interpreter: [], accessibility: [] });
  });
  test('close off nobody and nothing', () => {
    const whole = stateWith();
    for (const surface of surfaces)
      for (const recipient of Object.values(everybody))
        expect(cellOf(state, surface, recipient)).toBe(cellOf(whole, surface, recipient));
  });
});

describe('days, acceptance and consent', () => {
  const restricted: SafetyMark = { flag: 'restricted-guardian', guardian: 'second-guardian' };
  const on = (state: BegunProcess, surface: Surface, recipient: Recipient, at: string) => {
    const reach = reachable(state, surface, recipient, day(at));
    return reach.ok ? 'reached' : reach.error.code;
  };
  const second: Recipient = { kind: 'second-guardian' };

  test('what goes out on or after the day of a flag follows it, what went before does not', () => {
    const state = stateOf(flagged([restricted], '2026-03-01'));
    expect(on(state, 'letter', second, '2026-02-28')).toBe('reached');
    expect(on(state, 'letter', second, '2026-03-01')).toBe('restricted-guardian');
    const lifted = stateOf(flagged([restricted], '2026-03-01'), {
      ...flagged([], '2026-04-01'),
      entry: entry(91),
    } as LpProcessCommand);
    expect(on(lifted, 'letter', second, '2026-03-31')).toBe('restricted-guardian');
    expect(on(lifted, 'letter', second, '2026-04-01')).toBe('reached');
  });
  test('R0-P4, F15: whoever is not accepted, or has no consent that day, is invited and named nowhere', () => {
    const { professional, near, parent } = everybody;
    const proposed = invitations.filter(({ type }) => type === 'propose-invitee');
    const accepted = invitations.filter(({ type }) => type !== 'give-consent');
    const decided = step('decide-network-meeting');
    const unasked = stateOf(decided, ...proposed);
    const agreed = stateOf(decided, ...accepted);
    for (const surface of ['invitation', 'calendar', 'participant-list'] as const) {
      for (const recipient of [professional, near, parent])
        expect(on(unasked, surface, recipient, '2026-02-02')).toBe('invitee-not-accepted');
      expect(on(agreed, surface, professional, '2026-02-02')).toBe('consent-missing');
      expect(on(agreed, surface, near, '2026-02-02')).toBe('reached');
    }
    expect(on(agreed, 'cancellation', professional, '2026-02-02')).toBe('reached');
    for (const surface of ['plan', 'shared-information'] as const)
      for (const recipient of [professional, near])
        expect(on(agreed, surface, recipient, '2026-02-02')).toBe('consent-missing');
    const withdrawn = stateOf(decided, ...invitations, {
      ...step('withdraw-consent', { on: day('2026-02-10') }),
      consent: entry(82),
    });
    expect(on(withdrawn, 'calendar', professional, '2026-02-09')).toBe('reached');
    expect(on(withdrawn, 'calendar', professional, '2026-02-10')).toBe('consent-missing');
  });
  test('an invitee whom nobody proposed is nobody', () => {
    const stranger: Recipient = { kind: 'invitee', meeting: meeting(1), invitee: invitee(9) };
    expect(reachable(stateWith(), 'invitation', stranger, day('2026-02-02'))).toEqual({
      ok: false,
      error: { code: 'invitee-unknown', invitee: invitee(9) },
    });
  });
  test('somebody of the family whose presence was refused is invited no more', () => {
    const child = {
      ...step('propose-invitee', { invitee: invitee(5) }),
      party: 'family',
      member: 'child',
    } as const;
    const { sector: _sector, ...proposed } = child;
    const who: Recipient = { kind: 'invitee', meeting: meeting(1), invitee: invitee(5) };
    const decided = step('decide-network-meeting');
    expect(on(stateOf(decided, proposed), 'invitation', who, '2026-02-02')).toBe('reached');
    const refused = step('answer-invitee', { invitee: invitee(5), answer: 'declined' });
    expect(on(stateOf(decided, proposed, refused), 'invitation', who, '2026-02-02')).toBe(
      'invitee-not-accepted',
    );
  });
  test('where one parent has the custody the other one’s word on a consent counts for nothing', () => {
    const lone = invitations.map((command) =>
      command.type === 'give-consent' ? { ...command, givenBy: ['second-guardian'] as const } : command,
    );
    const state = stateOf(
      step('decide-network-meeting'),
      ...lone,
      flagged([{ flag: 'sole-custody', custodian: 'guardian' }], '2026-02-10'),
    );
    const { professional } = everybody;
    expect(on(state, 'invitation', professional, '2026-02-09')).toBe('reached');
    expect(on(state, 'invitation', professional, '2026-02-10')).toBe('consent-missing');
  });
});
