import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../../testing/deepFreeze.js';
import { runStream } from '../../testing/streamLaws.js';
import { anyHistory } from './testing/anyHistory.js';
import { check } from './checks/check.js';
import { derive } from './derive.js';
import { stands } from './stands.js';
import { processOf } from './state.js';
import {
  lpProcess,
  meetingsOf,
  responsibleHistory,
  type LpProcessCommand,
  type LpProcessEvent,
} from './index.js';
import { context } from './testing/samples.js';

const steps = (commands: readonly LpProcessCommand[]) => commands.map((command) => ({ command, context }));

describe('laws of the LP process', () => {
  test('replay equals the live state, a command sent twice is nothing new, nothing is mutated and nothing throws', () => {
    fc.assert(
      fc.property(anyHistory, (commands) => void runStream(lpProcess, steps(commands))),
      { numRuns: 400 },
    );
  });

  test('random histories reach every kind of event', () => {
    const seen = new Set<LpProcessEvent['type']>();
    for (const commands of fc.sample(anyHistory, { numRuns: 1500, seed: 14 }))
      for (const { type } of runStream(lpProcess, steps(commands)).events) seen.add(type);
    expect(seen.size).toBe(36);
  });

  test('whatever stands could have been recorded in that order', () => {
    fc.assert(
      fc.property(anyHistory, (commands) => {
        const { state: state } = runStream(lpProcess, steps(commands)).state;
        if (state.status === 'empty') return;
        state.facts.slice(1).forEach((fact, index) => {
          const before = processOf(state.facts.slice(0, index + 1));
          if (before.status === 'empty') throw new Error('the opening comes first');
          const { discussions } = state;
          expect(check(fact, { ...before, discussions })).toBeUndefined();
        });
      }),
      { numRuns: 300 },
    );
  });

  test('what is left without any entry is judged fact by fact as it would be recorded, in one walk', () => {
    let fallen = 0;
    fc.assert(
      fc.property(anyHistory, fc.nat(), (commands, pick) => {
        const { facts } = runStream(lpProcess, steps(commands)).state;
        const gone = facts.length < 2 ? undefined : facts[1 + (pick % (facts.length - 1))];
        const left = facts.filter((fact) => fact !== gone);
        const whole = processOf(left);
        if (whole.status === 'empty') return;
        const judge = stands(left);
        left.forEach((fact, index) => {
          const before = left.slice(0, index);
          const { unit } = processOf([whole.opening, ...before.slice(1)]) as typeof whole;
          const verdict = judge(fact);
          expect(verdict).toEqual(check(fact, { ...whole, unit, facts: before }));
          if (verdict) fallen += 1;
        });
      }),
      { numRuns: 300 },
    );
    expect(fallen).toBeGreaterThan(20);
  });

  test('what was derived for the entries is what their neighbours say, after any correction', () => {
    fc.assert(
      fc.property(anyHistory, (commands) => {
        const { state: state } = runStream(lpProcess, steps(commands)).state;
        if (state.status !== 'empty') expect(derive(deepFreeze(state.facts), context)).toEqual(state.facts);
      }),
      { numRuns: 300 },
    );
  });

  test('one discussion is the first, the earliest, and it alone has a wait', () => {
    fc.assert(
      fc.property(anyHistory, (commands) => {
        const { state: state } = runStream(lpProcess, steps(commands)).state;
        if (state.status === 'empty') return;
        state.discussions.forEach((held, index) => {
          expect(held.first).toBe(index === 0);
          expect(held.origin).toBe(state.origin);
          if (!held.first) expect(held.waitDays).toBeUndefined();
        });
      }),
    );
  });

  test('R0-P1: no network meeting stands without an earlier discussion', () => {
    fc.assert(
      fc.property(anyHistory, (commands) => {
        const { state: state } = runStream(lpProcess, steps(commands)).state;
        if (state.status === 'empty') return;
        const discussed = [
          ...state.discussions,
          ...state.facts.filter(({ type }) => type === 'discussion-held-elsewhere'),
        ].map(({ on }) => on);
        for (const { decidedOn } of meetingsOf(state.facts))
          expect(discussed.some((on) => on <= decidedOn)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('R0-P7: nobody, one or two workers are responsible at any time', () => {
    fc.assert(
      fc.property(anyHistory, (commands) => {
        const { state: state } = runStream(lpProcess, steps(commands)).state;
        if (state.status === 'empty') return;
        for (const { workers } of responsibleHistory(state.facts)) {
          expect(workers.length).toBeLessThanOrEqual(2);
          expect(new Set(workers).size).toBe(workers.length);
        }
      }),
    );
  });
});
