import { describe, expect, test } from 'vitest';
import { familyLetters, type LpProcessCommand, type SafetyMark } from '../index.js';
import { flagged, stateOf } from '../testing/everybody.js';
import { step } from '../testing/given.js';
import { day, entry, meeting, worker } from '../testing/samples.js';

const on = day('2026-02-01');
const about = { kind: 'invitation', meeting: meeting(1) } as const;
const decided = step('decide-network-meeting');
const restricted: SafetyMark = { flag: 'restricted-guardian', guardian: 'second-guardian' };
const made = (commands: readonly LpProcessCommand[], of: Parameters<typeof familyLetters>[1]) =>
  familyLetters(stateOf(...commands), of, on);

describe('docs/settled-questions.md "Safety": letters to guardians', () => {
  test('one for each guardian, by their own leave', () => {
    expect(made([decided, step('plan-network-meeting')], about)).toMatchObject({
      ok: true,
      value: {
        letters: [
          { kind: 'invitation', to: 'guardian', on: '2026-02-02', leaders: [worker(1), worker(3)] },
          { kind: 'invitation', to: 'second-guardian', on: '2026-02-02' },
        ],
        withoutLetter: [],
      },
    });
  });
  test('who gets none is told with the reason, for the worker', () => {
    expect(made([decided, flagged([restricted])], about)).toMatchObject({
      value: {
        letters: [{ to: 'guardian' }],
        withoutLetter: [{ to: 'second-guardian', why: { code: 'restricted-guardian', surface: 'letter' } }],
      },
    });
  });
  test('a recorded ground opens the letter only with what it carries', () => {
    const withGround = (surfaces: readonly ('letter' | 'plan' | 'invitation')[]) =>
      flagged([{ ...restricted, allowed: [{ surfaces, ground: 'court-decision' }] }]);
    const plan = step('agree-plan');
    expect(made([plan, withGround(['letter'])], { kind: 'plan' })).toMatchObject({
      value: { withoutLetter: [{ why: { code: 'restricted-guardian', surface: 'plan' } }] },
    });
    expect(made([plan, withGround(['letter', 'plan'])], { kind: 'plan' })).toMatchObject({
      value: { letters: [{ to: 'guardian' }, { to: 'second-guardian' }], withoutLetter: [] },
    });
  });
  test('the flags of the day of the letter decide, not those before it', () => {
    expect(made([decided, flagged([restricted], '2026-02-02')], about)).toMatchObject({
      value: { withoutLetter: [] },
    });
  });
  test('what a letter may not show is not in its data', () => {
    const plan = step('agree-plan');
    const letters = made([plan, flagged([{ flag: 'non-disclosure', against: 'second-guardian' }])], {
      kind: 'plan',
    });
    if (!letters.ok) throw new Error(letters.error.code);
    const [open, closed] = letters.value.letters.map((letter) => JSON.stringify(letter));
    const { textRef } = plan.actions[0]!;
    expect(open).toContain(textRef);
    expect(closed).not.toContain(textRef);
    expect(closed).toContain('withheld');
  });
  test('refuses what there is no letter of', () => {
    expect(made([], about)).toEqual({ ok: false, error: { code: 'meeting-unknown', meeting: meeting(1) } });
    expect(made([], { kind: 'plan' })).toEqual({ ok: false, error: { code: 'plan-unknown' } });
    expect(made([step('agree-plan')], { kind: 'plan', plan: entry(99) })).toEqual({
      ok: false,
      error: { code: 'plan-unknown', plan: entry(99) },
    });
    const cancelled = step('cancel-network-meeting', { meeting: meeting(1), on: day('2026-01-25') });
    expect(made([decided, cancelled], about)).toEqual({
      ok: false,
      error: {
        ...{ code: 'meeting-not-in-state', meeting: meeting(1), status: 'cancelled' },
        needs: ['decided', 'planned'],
      },
    });
  });
  test('of the versions of the plan the newest, unless another is asked for', () => {
    const newer = step('agree-plan', {
      ...{ entry: entry(40), on: day('2026-01-25') },
      actions: [{ action: entry(41) as never, context: 'home', doer: 'family' }],
    });
    const both = [step('agree-plan'), newer];
    expect(made(both, { kind: 'plan' })).toMatchObject({ value: { letters: [{ plan: entry(40) }, {}] } });
    expect(made(both, { kind: 'plan', plan: entry(6) })).toMatchObject({
      value: { letters: [{ plan: entry(6) }, {}] },
    });
  });
});
