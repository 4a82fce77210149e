import { describe, expect, test } from 'vitest';
import { replay } from '../../kernel/index.js';
import {
  lpProcess,
  type Guardian,
  type LpProcessCommand,
  type LpProcessError,
  type SafetyMark,
} from './index.js';
import { after, eventsOf, opened, recorded, step, takeBack } from './testing/given.js';
import { context, day, entry, invitee, meeting } from './testing/samples.js';

const flagged = (flags: readonly SafetyMark[], on = '2026-01-05', n = 90) =>
  step('set-safety-flags', { entry: entry(n), on: day(on), flags });
const allowing = (...surfaces: readonly ('consent' | 'plan' | 'invitation' | 'decision')[]): SafetyMark => ({
  flag: 'restricted-guardian',
  guardian: 'second-guardian',
  ...(surfaces.length > 0 && { allowed: [{ surfaces, ground: 'court-decision' }] }),
});
const alone: SafetyMark = { flag: 'sole-custody', custodian: 'guardian' };

const decided = step('decide-network-meeting', { decidedWith: ['child'] });
const { sector: _sector, ...unplaced } = step('propose-invitee');
const proposed = step('propose-invitee');
const parent = { ...unplaced, party: 'own-network', member: 'second-guardian' } as const;
const accepted = step('answer-invitee');
const task = step('assign-task');
const invited = step('invite');
const consent = step('give-consent');
const plan = step('agree-plan');
const planned = step('plan-network-meeting');
const held = step('record-network-meeting', { attended: [], family: ['guardian'] });
const given = (to: 'guardian' | 'second-guardian' | 'child') => step('give-plan', { to });

const kept = (code: 'restricted-guardian' | 'parent-without-custody', surface: string) =>
  ({ code, surface, recipient: 'second-guardian' }) as LpProcessError;

type Way = readonly [
  name: string,
  before: readonly LpProcessCommand[],
  command: (who: Guardian) => LpProcessCommand,
  surface: 'decision' | 'consent' | 'invitation' | 'plan',
];
/** Everything by which a guardian is asked, invited or given something, after which steps, and on which surface it reaches. */
const ways: readonly Way[] = [
  ['is asked to decide', [], (who) => ({ ...decided, decidedWith: ['child', who] }), 'decision'],
  ['gives a consent', [decided, proposed], (who) => ({ ...consent, givenBy: [who] }), 'consent'],
  ['is proposed as family', [decided], (member) => ({ ...unplaced, party: 'family', member }), 'invitation'],
  ['is given the plan', [plan], (to) => step('give-plan', { to }), 'plan'],
];

describe('docs/settled-questions.md "Safety": a restricted guardian', () => {
  test.each(ways)('%s: refused, and the other guardian is not', (_name, before, command, surface) => {
    after(flagged([allowing()]), ...before)
      .when(command('second-guardian'))
      .refuses(kept('restricted-guardian', surface));
    expect(after(flagged([allowing()]), ...before).when(command('guardian')).result.ok).toBe(true);
  });
  test.each(ways)(
    '%s: passes with a ground recorded for it, and for that alone',
    (_name, before, command, surface) => {
      expect(after(flagged([allowing(surface)]), ...before).when(command('second-guardian')).result.ok).toBe(
        true,
      );
      const other = surface === 'plan' ? 'consent' : 'plan';
      after(flagged([allowing(other)]), ...before)
        .when(command('second-guardian'))
        .refuses(kept('restricted-guardian', surface));
    },
  );
  test.each(ways)('%s: passes before the day of the flag', (_name, before, command) => {
    const later = flagged([allowing()], '2026-06-01');
    expect(after(later, ...before).when(command('second-guardian')).result.ok).toBe(true);
  });
  test('proposed earlier and invited after the flag: refused, as family and as somebody close', () => {
    for (const who of [parent, { ...parent, party: 'family' } as const])
      after(decided, who, accepted, task, flagged([allowing()], '2026-01-21'))
        .when(invited)
        .refuses(kept('restricted-guardian', 'invitation'));
    expect(
      after(decided, parent, accepted, task, flagged([allowing('invitation')], '2026-01-21')).when(invited)
        .result.ok,
    ).toBe(true);
  });
  test('is told nothing as an invitee either', () => {
    const told = (act: 'share-plan' | 'exchange-information') =>
      after(decided, parent, accepted, consent, flagged([allowing()], '2026-01-22')).when(
        step('share-with-invitee', { act }),
      );
    told('share-plan').refuses(kept('restricted-guardian', 'plan'));
    told('exchange-information').refuses(kept('restricted-guardian', 'shared-information'));
  });
});

describe('docs/settled-questions.md "Safety": the other parent under sole custody', () => {
  test.each(ways)('%s: refused', (_name, before, command, surface) => {
    after(flagged([alone]), ...before)
      .when(command('second-guardian'))
      .refuses(kept('parent-without-custody', surface));
  });
  test('is invited as somebody close whom the family accepts', () => {
    after(flagged([alone]), decided, parent, task)
      .when(invited)
      .refuses({
        code: 'invitee-not-accepted',
        invitee: invitee(1),
      });
    expect(after(flagged([alone]), decided, parent, accepted, task).when(invited).result.ok).toBe(true);
  });
  test('F15: is asked no consent, and is not missed', () => {
    const first = { ...consent, givenBy: ['guardian'] as const };
    const warned = (...commands: LpProcessCommand[]) => {
      const within = { ...context, today: day('2026-01-30') };
      const events = eventsOf([opened, recorded, ...commands, decided, proposed, first], within);
      return lpProcess.warnings(replay(lpProcess, events), within).map(({ code }) => code);
    };
    expect(warned()).toContain('second-guardian-missing');
    expect(warned(flagged([alone]))).not.toContain('second-guardian-missing');
    expect(warned(flagged([allowing()]))).not.toContain('second-guardian-missing');
  });
  test('the custodian can be either, and the plan is given to her and to the child', () => {
    const other: SafetyMark = { flag: 'sole-custody', custodian: 'second-guardian' };
    after(flagged([other]), plan)
      .when(given('guardian'))
      .refuses({ code: 'parent-without-custody', surface: 'plan', recipient: 'guardian' });
    for (const to of ['second-guardian', 'child'] as const)
      expect(after(flagged([other]), plan).when(given(to)).result.ok).toBe(true);
  });
});

describe('who of the family an invitee is', () => {
  test('is said of the family, may be said of a parent who comes as somebody close, and never of others', () => {
    after(decided)
      .when({ ...unplaced, party: 'family' })
      .refuses({ code: 'family-member-missing', invitee: invitee(1) });
    for (const [party, member] of [
      ['own-network', 'child'],
      ['own-network', 'other-member'],
      ['professional', 'guardian'],
    ] as const)
      after(decided)
        .when({ ...unplaced, party, member })
        .refuses({ code: 'family-member-not-fitting', invitee: invitee(1), party });
    for (const member of ['guardian', 'second-guardian', 'child', 'other-member'] as const)
      expect(after(decided).when({ ...unplaced, party: 'family', member }).result.ok).toBe(true);
  });
});

describe('flags', () => {
  test('are said once of the same', () => {
    const twice: readonly (readonly [SafetyMark, SafetyMark])[] = [
      [alone, { flag: 'sole-custody', custodian: 'second-guardian' }],
      [allowing(), allowing('plan')],
      [
        { flag: 'non-disclosure', against: 'somebody-else' },
        { flag: 'non-disclosure', against: 'somebody-else' },
      ],
      [
        { flag: 'interpreter', interpreterLanguage: 'ar' },
        { flag: 'interpreter', interpreterLanguage: 'ar' },
      ],
      [
        { flag: 'accessibility-need', needs: ['sight'] },
        { flag: 'accessibility-need', needs: ['hearing'] },
      ],
    ];
    for (const [one, other] of twice)
      after()
        .when(flagged([one, other]))
        .refuses({ code: 'flag-twice', flag: one.flag });
    const different: readonly SafetyMark[] = [
      { flag: 'restricted-guardian', guardian: 'guardian' },
      allowing(),
      { flag: 'non-disclosure', against: 'guardian' },
      { flag: 'non-disclosure', against: 'somebody-else' },
      { flag: 'interpreter', interpreterLanguage: 'ar' },
      { flag: 'interpreter' },
    ];
    expect(after().when(flagged(different)).result.ok).toBe(true);
  });
  test('a ground that something rests on is not taken back, it is replaced', () => {
    after(
      plan,
      flagged([allowing()], '2026-01-05', 89),
      flagged([allowing('plan')]),
      given('second-guardian'),
    )
      .when(takeBack(90))
      .refuses({ code: 'entry-needed', entry: entry(90), by: 'plan-given' });
  });
});

const warned = (today: string, ...commands: readonly LpProcessCommand[]) => {
  const within = { ...context, today: day(today) };
  return lpProcess
    .warnings(replay(lpProcess, eventsOf([opened, recorded, ...commands], within)), within)
    .filter(({ code }) => /safety|arranged/.test(code));
};

describe('what deserves a second look', () => {
  const who = { recipient: 'second-guardian', why: 'restricted-guardian' } as const;

  test('whoever was reached before the flag was recorded, as from a day before', () => {
    const both = { ...decided, decidedWith: ['guardian', 'second-guardian'] as const };
    const reached = (n: number, on: string) => ({
      code: 'reached-against-safety',
      entry: entry(n),
      on,
      ...who,
    });
    expect(
      warned('2026-01-25', plan, given('second-guardian'), both, proposed, consent, flagged([allowing()])),
    ).toEqual([reached(8, '2026-01-21'), reached(10, '2026-01-20'), reached(14, '2026-01-21')]);
    const later = flagged([allowing()], '2026-01-22');
    expect(warned('2026-01-25', plan, given('second-guardian'), both, proposed, consent, later)).toEqual([]);
    const grounded = flagged([allowing('plan', 'consent', 'decision')]);
    expect(warned('2026-01-25', plan, given('second-guardian'), both, proposed, consent, grounded)).toEqual(
      [],
    );
  });
  test('whoever was there all the same, at a discussion and at a meeting', () => {
    const talk = { ...recorded, present: ['guardian', 'second-guardian', 'child'] } as LpProcessCommand;
    const state = (flag: SafetyMark) => replay(lpProcess, eventsOf([opened, flagged([flag]), talk]));
    const present = (on: string, why: string = who.why) => ({
      code: 'present-against-safety',
      on,
      ...who,
      why,
    });
    expect(lpProcess.warnings(state(allowing()), context)).toEqual([present('2026-01-12')]);
    expect(lpProcess.warnings(state(alone), context)).toEqual([]);
    const family = { ...held, family: ['guardian', 'second-guardian', 'child'] as const };
    expect(warned('2026-02-10', decided, family, flagged([allowing()]))).toEqual([present('2026-02-09')]);
    expect(warned('2026-02-10', decided, family, flagged([alone]))).toEqual([
      present('2026-02-09', 'parent-without-custody'),
    ]);
    const attended = {
      ...held,
      attended: [{ invitee: invitee(1), attendance: 'present', party: 'own-network' }],
    } as const;
    expect(
      warned('2026-02-10', decided, parent, accepted, attended, flagged([allowing()], '2026-02-09')),
    ).toEqual([present('2026-02-09')]);
    expect(warned('2026-02-10', decided, parent, accepted, attended, flagged([alone], '2026-02-09'))).toEqual(
      [],
    );
    const absent = { ...held, attended: [{ ...attended.attended[0], attendance: 'absent' }] } as const;
    expect(
      warned('2026-02-10', decided, parent, accepted, absent, flagged([allowing()], '2026-02-09')),
    ).toEqual([]);
  });
  test('whoever was invited before the flag and is expected still', () => {
    const ready = [decided, parent, accepted, task, invited, planned];
    const expected = { code: 'invited-against-safety', meeting: meeting(1), invitees: [invitee(1)] };
    const flag = flagged([allowing()], '2026-01-25');
    expect(warned('2026-01-24', ...ready)).toEqual([]);
    expect(warned('2026-01-25', ...ready, flag)).toEqual([expected]);
    const off = { ...accepted, entry: entry(91), on: day('2026-01-25'), answer: 'declined' } as const;
    expect(warned('2026-01-25', ...ready, flag, off)).toEqual([]);
    const cancelled = step('cancel-network-meeting', { meeting: meeting(1), on: day('2026-01-25') });
    expect(warned('2026-01-25', ...ready, flag, cancelled)).toEqual([]);
  });
  test('F133: a planned meeting without the interpreter or the accessibility that is needed', () => {
    const needing = flagged([
      { flag: 'interpreter', interpreterLanguage: 'ar' },
      { flag: 'interpreter', interpreterLanguage: 'fse' },
      { flag: 'accessibility-need', needs: ['hearing', 'step-free-access'] },
    ]);
    const arranged = (
      interpreterLanguages: readonly string[],
      accessibility: readonly ('hearing' | 'step-free-access')[],
      n = 34,
    ) => step('arrange-needs', { entry: entry(n), interpreterLanguages, accessibility });
    const missing = (languages: readonly string[]) => ({
      code: 'interpreter-not-arranged',
      meeting: meeting(1),
      languages,
    });
    const needs = (...all: readonly string[]) => ({
      code: 'accessibility-not-arranged',
      meeting: meeting(1),
      needs: all,
    });
    const on = '2026-01-25';
    expect(warned(on, needing, decided)).toEqual([]);
    expect(warned(on, needing, decided, planned)).toEqual([
      missing(['ar', 'fse']),
      needs('hearing', 'step-free-access'),
    ]);
    expect(warned(on, needing, decided, planned, arranged(['ar'], ['hearing']))).toEqual([
      missing(['fse']),
      needs('step-free-access'),
    ]);
    expect(
      warned(on, needing, decided, planned, arranged(['ar', 'fse'], ['step-free-access', 'hearing'])),
    ).toEqual([]);
    expect(
      warned(on, needing, decided, planned, arranged(['ar', 'fse'], []), arranged([], ['hearing'], 92)),
    ).toEqual([missing(['ar', 'fse']), needs('step-free-access')]);
    const interpreter = [{ ...proposed, role: 'interpreter' } as const, accepted, consent, invited];
    expect(
      warned(
        on,
        needing,
        decided,
        planned,
        ...interpreter,
        arranged(['ar'], ['hearing', 'step-free-access']),
      ),
    ).toEqual([]);
    expect(warned(on, flagged([{ flag: 'interpreter' }]), decided, planned)).toEqual([missing([])]);
    expect(warned(on, flagged([{ flag: 'interpreter' }]), decided, planned, arranged(['so'], []))).toEqual(
      [],
    );
    expect(warned('2026-02-10', needing, decided, planned, held)).toEqual([]);
  });
  test('what is arranged belongs to a meeting that is still to come', () => {
    const arrange = step('arrange-needs');
    after()
      .when(arrange)
      .refuses({ code: 'meeting-unknown', meeting: meeting(1) });
    after(decided, held)
      .when({ ...arrange, on: day('2026-02-10') })
      .refuses({
        code: 'meeting-not-in-state',
        meeting: meeting(1),
        status: 'held',
        needs: ['decided', 'planned'],
      });
  });
});
