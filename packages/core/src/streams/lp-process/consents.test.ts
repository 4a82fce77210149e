import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, replay } from '../../kernel/index.js';
import { runStream } from '../../testing/streamLaws.js';
import type {
  ConsentDecider,
  ConsentLack,
  ConsentMatter,
  FamilyRole,
  InviteeAct,
  LpEntryCommand,
  LpProcessCommand,
} from './index.js';
import { consentMatters, factsOf, inviteeActs, lpProcess } from './index.js';
import { anyHistory } from './testing/anyHistory.js';
import { after, eventsOf, opened, recorded, step } from './testing/given.js';
import { context, day, entry, invitee, meeting } from './testing/samples.js';

const decided = step('decide-network-meeting');
const proposed = step('propose-invitee', { taskRef: undefined as never });
const { taskRef: _none, ...professional } = proposed;
const { sector: _sector, ...near } = { ...professional, party: 'own-network' as const };
const accepted = step('answer-invitee');
const task = step('assign-task');
const invited = step('invite');
const planned = step('plan-network-meeting');
const held = step('record-network-meeting');
const ready: readonly LpProcessCommand[] = [decided, professional, accepted, task];

const consent = (change: Partial<ReturnType<typeof given>> = {}) => ({ ...given(), ...change });
/** A consent that carries everything, from 21 January on. */
function given() {
  const { lastDay: _open, ...whole } = step('give-consent');
  return {
    ...whole,
    matters: [...consentMatters] as readonly ConsentMatter[],
    disclosed: ['everyday-life', 'the-plan'] as const,
  };
}
const withdrawn = (on: string, n = 16, of = 14) =>
  step('withdraw-consent', { entry: entry(n), on: day(on), consent: entry(of) });

/** The command by which an act is done, on a day. */
const doing: Readonly<Record<InviteeAct, (on: string) => LpEntryCommand>> = {
  invite: (on) => ({ ...invited, on: day(on) }),
  attend: (on) => ({ ...held, on: day(on) }),
  'exchange-information': (on) => step('share-with-invitee', { on: day(on) }),
  'share-plan': (on) => step('share-with-invitee', { on: day(on), act: 'share-plan', disclosed: [] }),
  'record-together': (on) => step('share-with-invitee', { on: day(on), act: 'record-together' }),
};
/** Typed by hand: which matter carries which act. */
const carries: Readonly<Record<InviteeAct, ConsentMatter>> = {
  invite: 'take-part',
  attend: 'take-part',
  'exchange-information': 'exchange-information',
  'share-plan': 'exchange-information',
  'record-together': 'record-together',
};

/** What an act lacks after these steps, or nothing when it passes: a refusal, and of an attendance the flag. */
const lackOf = (
  act: InviteeAct,
  on: string,
  ...steps: readonly LpProcessCommand[]
): ConsentLack | undefined => {
  const { result, state } = after(...ready, ...steps).when(doing[act](on));
  if (act === 'attend') {
    expect(result.ok).toBe(true);
    const flagged = lpProcess.warnings(state, context).some(({ code }) => code === 'present-without-consent');
    return flagged ? 'none' : undefined;
  }
  if (result.ok) return undefined;
  expect(result.error).toMatchObject({ code: 'consent-missing', act, invitee: invitee(1) });
  return result.error.code === 'consent-missing' ? result.error.lacks : undefined;
};

describe.each(inviteeActs)('F15: the act %s', (act) => {
  /** An attendance is never refused, it is flagged: the flag does not say what the consent lacked. */
  const lack = (of: ConsentLack): ConsentLack => (act === 'attend' ? 'none' : of);
  const on = '2026-01-23';

  test.each(consentMatters)('with a consent about %s alone', (matter) => {
    expect(lackOf(act, on, consent({ matters: [matter] }))).toBe(
      carries[act] === matter ? undefined : lack('matter'),
    );
  });

  test.each<readonly [string, readonly LpProcessCommand[], string, ConsentLack | undefined]>([
    ['nobody asked', [], on, 'none'],
    ['the day it is given', [consent()], '2026-01-21', undefined],
    ['the day before it is given', [consent()], '2026-01-20', 'not-yet'],
    ['its last day', [consent({ lastDay: day(on) } as object)], on, undefined],
    ['the day after its last', [consent({ lastDay: day('2026-01-22') } as object)], on, 'expired'],
    ['the day before it is withdrawn', [consent(), withdrawn('2026-01-24')], on, undefined],
    ['the day it is withdrawn', [consent(), withdrawn(on)], on, 'withdrawn'],
    ['long after it was withdrawn', [consent(), withdrawn('2026-01-22')], '2026-02-20', 'withdrawn'],
    [
      'given anew after a withdrawal',
      [consent(), withdrawn('2026-01-22'), consent({ entry: entry(60), on: day(on) })],
      on,
      undefined,
    ],
    [
      'withdrawn, while an older one was never withdrawn',
      [consent({ entry: entry(60), on: day('2026-01-20') }), consent(), withdrawn('2026-01-22')],
      on,
      'withdrawn',
    ],
  ])('%s', (_name, steps, at, expected) => {
    expect(lackOf(act, at, ...steps)).toBe(expected && lack(expected));
  });

  test.each<readonly [ConsentDecider, readonly FamilyRole[], boolean]>([
    ['guardians', ['guardian'], true],
    ['guardians', ['second-guardian'], true],
    ['guardians', ['child'], false],
    ['guardians-and-child', ['guardian', 'child'], true],
    ['guardians-and-child', ['guardian', 'second-guardian'], false],
    ['guardians-and-child', ['child'], false],
    ['child', ['child'], true],
    ['child', ['guardian', 'second-guardian'], false],
  ])('where %s decide, given by %j', (decider, givenBy, passes) => {
    expect(lackOf(act, on, consent({ decider, givenBy }))).toBe(passes ? undefined : lack('giver'));
  });

  test('given by each in an entry of their own, and stopped by whoever withdraws', () => {
    const guardian = consent({ decider: 'guardians-and-child', givenBy: ['guardian'] });
    const child = consent({ entry: entry(60), decider: 'guardians-and-child', givenBy: ['child'] });
    expect(lackOf(act, on, guardian)).toBe(lack('giver'));
    expect(lackOf(act, on, guardian, child)).toBeUndefined();
    expect(lackOf(act, on, guardian, child, withdrawn('2026-01-22'))).toBe(lack('withdrawn'));
    expect(lackOf(act, on, guardian, child, withdrawn('2026-01-22', 16, 60))).toBe(lack('withdrawn'));
  });

  test('a young person who decides stops it, whatever the guardians said before', () => {
    const guardians = consent();
    const child = consent({ entry: entry(60), decider: 'child', givenBy: ['child'] });
    expect(lackOf(act, on, guardians, child)).toBeUndefined();
    expect(lackOf(act, on, guardians, child, withdrawn('2026-01-22', 16, 60))).toBe(lack('withdrawn'));
  });

  test('of two guardians the one who withdraws stops it', () => {
    const guardians = consent({ givenBy: ['guardian'] });
    const other = consent({ entry: entry(60), givenBy: ['second-guardian'] });
    expect(lackOf(act, on, guardians, other)).toBeUndefined();
    expect(lackOf(act, on, guardians, other, withdrawn('2026-01-22', 16, 60))).toBe(lack('withdrawn'));
  });

  test('a consent about another invitee says nothing', () => {
    const other = { ...professional, entry: entry(61), invitee: invitee(2) };
    expect(lackOf(act, on, other, consent({ invitee: invitee(2) }))).toBe('none');
  });
});

describe('F15: what is shared', () => {
  const share = step('share-with-invitee');
  const refuse = (change: object, lacks: ConsentLack, of: object = {}) =>
    after(...ready, consent(of))
      .when({ ...share, ...change })
      .refuses({
        code: 'consent-missing',
        invitee: invitee(1),
        act: 'act' in change ? (change.act as InviteeAct) : 'exchange-information',
        lacks,
      });

  test('is no more than the consent discloses, and of no other’s', () => {
    refuse({ disclosed: ['everyday-life', 'health'] }, 'data');
    refuse({ from: ['school', 'social'] }, 'source');
    refuse({ act: 'share-plan' }, 'data', { disclosed: ['everyday-life'] });
    refuse({ act: 'record-together', disclosed: ['health'] }, 'data');
  });
  test('names what it was and whose', () => {
    after(...ready, consent())
      .when({ ...share, disclosed: [] })
      .refuses({ code: 'sharing-incomplete', lacks: 'data' });
    after(...ready, consent())
      .when({ ...share, act: 'share-plan', disclosed: [] })
      .then([
        {
          ...share,
          type: 'shared-with-invitee',
          unit: 'liperi-school',
          act: 'share-plan',
          disclosed: [],
        } as never,
      ]);
    after(...ready, consent())
      .when({ ...share, from: [] })
      .refuses({ code: 'sharing-incomplete', lacks: 'source' });
  });
  test('is told after the meeting too, with a consent given then; not when the meeting is off', () => {
    const later = consent({ on: day('2026-02-10') });
    expect(after(...ready, held, later).when({ ...share, on: day('2026-02-11') }).result.ok).toBe(true);
    const off = step('cancel-network-meeting', { meeting: meeting(1), on: day('2026-01-25') });
    for (const command of [later, { ...share, on: day('2026-02-11') }])
      after(...ready, off)
        .when(command)
        .refuses({
          code: 'meeting-not-in-state',
          meeting: meeting(1),
          status: 'cancelled',
          needs: ['decided', 'planned', 'held'],
        });
  });
});

describe('F15: who needs a consent', () => {
  /** Typed by hand: a professional for everything, somebody close for what is confidential, the family for nothing. */
  const needing: Readonly<Record<'professional' | 'own-network' | 'family', readonly InviteeAct[]>> = {
    professional: ['invite', 'attend', 'exchange-information', 'share-plan', 'record-together'],
    'own-network': ['exchange-information', 'share-plan', 'record-together'],
    family: [],
  };
  test.each(['professional', 'own-network', 'family'] as const)('%s', (party) => {
    const who =
      party === 'professional'
        ? professional
        : { ...near, party, ...(party === 'family' && { member: 'other-member' as const }) };
    const needs = inviteeActs.filter((act) => {
      const base = doing[act]('2026-01-23');
      const attended = [{ invitee: invitee(1), attendance: 'present', party } as const];
      const command =
        base.type === 'record-network-meeting' && party !== 'professional' ? { ...base, attended } : base;
      const { result, state } = after(decided, who, accepted, task).when(command);
      return (
        !result.ok ||
        lpProcess.warnings(state, context).some(({ code }) => code === 'present-without-consent')
      );
    });
    expect(needs).toEqual(needing[party]);
  });
  test('R0-P4: whoever’s presence was refused is not invited, the family’s own people neither', () => {
    after(
      decided,
      { ...near, party: 'family', member: 'other-member' },
      { ...accepted, answer: 'declined' },
      task,
    )
      .when(invited)
      .refuses({ code: 'invitee-not-accepted', invitee: invitee(1) });
  });
});

describe('F15: the child’s own view', () => {
  test('nobody consents against a child who decides, and who consents agrees', () => {
    for (const childView of ['disagrees', 'not-able-to-say', 'not-asked'] as const)
      after(...ready)
        .when(consent({ givenBy: ['guardian', 'child'], childView }))
        .refuses({ code: 'consent-against-child-view', childView });
    for (const decider of ['guardians-and-child', 'child'] as const)
      after(...ready)
        .when(consent({ decider, givenBy: ['guardian'], childView: 'disagrees' }))
        .refuses({ code: 'consent-against-child-view', childView: 'disagrees' });
    expect(after(...ready).when(consent({ childView: 'disagrees' })).result.ok).toBe(true);
  });
});

const warned = (today: string, ...commands: readonly LpProcessCommand[]) => {
  const within = { ...context, today: day(today) };
  return lpProcess
    .warnings(replay(lpProcess, eventsOf([opened, recorded, ...ready, ...commands], within)), within)
    .filter(({ code }) => /consent|disagrees|guardian/.test(code));
};

describe('F15: what deserves a second look', () => {
  const [who, on] = [[invitee(1)], '2026-02-09'];

  test('present although the consent was withdrawn, expired or never given', () => {
    const present = { code: 'present-without-consent', meeting: meeting(1), on, invitees: who };
    expect(warned(on, held)).toEqual([present]);
    expect(warned(on, consent(), withdrawn('2026-02-01'), held)).toEqual([present]);
    expect(warned(on, { ...consent(), lastDay: day('2026-02-08') }, held)).toEqual([present]);
    expect(warned(on, consent(), held)).toEqual([]);
    expect(warned('2026-03-01', consent(), withdrawn('2026-02-10'), held)).toEqual([]);
    const absent = { ...held, attended: [{ ...held.attended[0]!, attendance: 'absent' as const }] };
    expect(warned(on, absent)).toEqual([]);
  });
  test('invited or told before the withdrawal was recorded, as from a day after it', () => {
    const share = step('share-with-invitee');
    expect(warned('2026-01-24', consent(), invited, share, withdrawn('2026-01-22'))).toEqual([
      { code: 'invited-without-consent', meeting: meeting(1), invitees: who },
      { code: 'shared-without-consent', meeting: meeting(1), invitee: invitee(1), on: '2026-01-23' },
    ]);
    expect(warned('2026-01-24', consent(), invited, share, withdrawn('2026-01-24'))).toEqual([]);
  });
  test('invited, and without a consent on the day of the meeting', () => {
    const lost = {
      code: 'consent-ends-before-meeting',
      meeting: meeting(1),
      day: '2026-02-02',
      invitees: who,
    };
    expect(warned('2026-01-25', consent(), invited, planned)).toEqual([]);
    expect(warned('2026-01-25', consent(), invited, planned, withdrawn('2026-01-25'))).toEqual([lost]);
    expect(warned('2026-01-25', { ...consent(), lastDay: day('2026-02-01') }, invited, planned)).toEqual([
      lost,
    ]);
    const sent = { ...accepted, entry: entry(60), on: day('2026-01-25'), answer: 'declined' as const };
    expect(warned('2026-01-25', consent(), invited, planned, withdrawn('2026-01-25'), sent)).toEqual([]);
    expect(warned('2026-01-25', consent(), planned, withdrawn('2026-01-25'))).toEqual([]);
  });
  test('the child disagrees with what the guardians consent to', () => {
    expect(warned('2026-01-25', consent({ childView: 'disagrees' }))).toEqual([
      { code: 'child-disagrees', meeting: meeting(1), invitee: invitee(1) },
    ]);
  });
  test('a second guardian is not missed where the young person decides herself', () => {
    expect(warned('2026-01-25', consent({ decider: 'child', givenBy: ['child'] }))).toEqual([]);
    expect(warned('2026-01-25', consent({ givenBy: ['guardian'] }))).toEqual([
      { code: 'second-guardian-missing', meeting: meeting(1), invitee: invitee(1) },
    ]);
  });
});

describe('F15: laws', () => {
  const run = (commands: readonly LpProcessCommand[]) =>
    runStream(
      lpProcess,
      commands.map((command) => ({ command, context })),
    );

  test('after every consent is withdrawn no act that needs one passes, and nothing recorded is erased', () => {
    let met = 0;
    const property = fc.property(anyHistory, fc.nat(20), (commands, late) => {
      const {
        state: { state: state },
        events,
      } = run(commands);
      if (state.status !== 'open') return;
      const consents = factsOf(state.facts, 'consent-given');
      const before = factsOf(state.facts, 'consent-withdrawn');
      const last = [...consents, ...before].reduce((max, { on }) => (on > max ? on : max), day('2026-01-01'));
      const standing = consents.filter(({ entry: id }) => !before.some((gone) => gone.consent === id));
      const withdrawals = standing.map(({ entry: id }, n) => ({ ...withdrawn(last, 500 + n), consent: id }));
      const outcome = run([...commands, ...withdrawals]);
      expect(outcome.events.slice(0, events.length)).toEqual(events);
      if (outcome.state.state.status === 'empty') return;
      expect(outcome.state.facts).toHaveLength(state.facts.length + withdrawals.length);
      for (const given of consents) {
        if (given.to !== 'invitee') continue;
        const { meeting: where, invitee: who } = given;
        const proposals = factsOf(state.facts, 'invitee-proposed');
        const known = proposals.find((proposal) => proposal.invitee === who && proposal.meeting === where);
        if (known?.party !== 'professional') continue;
        for (const act of inviteeActs.filter((candidate) => candidate !== 'attend')) {
          met += 1;
          const command = {
            ...doing[act](addDays(last, late)),
            ...{ entry: entry(700), meeting: where, invitee: who },
          } as LpProcessCommand;
          expect(lpProcess.decide(command, outcome.state, context)).toMatchObject({ ok: false });
        }
      }
    });
    fc.assert(property, { numRuns: 100 });
    expect(met).toBeGreaterThan(0);
  });
});
