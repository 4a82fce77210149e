import { describe, expect, test } from 'vitest';
import { err, ok, type Decider } from '../kernel/index.js';
import { deepFreeze } from './deepFreeze.js';
import { explore } from './explore.js';
import { ExpectationFailed, given } from './givenWhenThen.js';
import { canonicalJson, notPlainJson } from './plainJson.js';
import { stateDiagram } from './stateDiagram.js';
import { runStream } from './streamLaws.js';

interface Door {
  readonly command: { readonly type: 'open' | 'lock' };
  readonly event: { readonly type: 'opened' | 'locked' };
  readonly state: { readonly status: 'shut' | 'open' | 'locked' };
  readonly error: { readonly code: 'door-locked' };
  readonly warning: { readonly code: 'cold' };
  readonly context: { readonly winter: boolean };
}

const door: Decider<Door> = {
  initial: { status: 'shut' },
  decide: (command, state) => {
    if (state.status === 'locked') return command.type === 'lock' ? ok([]) : err({ code: 'door-locked' });
    if (command.type === 'lock') return ok([{ type: 'locked' }]);
    return ok(state.status === 'open' ? [] : [{ type: 'opened' }]);
  },
  evolve: (_state, event) => ({ status: event.type === 'opened' ? 'open' : 'locked' }),
  warnings: (state, context) => (context.winter && state.status === 'open' ? [{ code: 'cold' }] : []),
  doubts: () => [],
};
const context = { winter: true };
const open = { type: 'open' } as const;
const lock = { type: 'lock' } as const;
const plan = { commands: () => [open, lock], context, depth: 5 };

describe('given, when, then', () => {
  test('a row passes when events, refusal and warnings are as said', () => {
    given(door, [])
      .when({ type: 'open' }, context)
      .then([{ type: 'opened' }]);
    given(door, [{ type: 'locked' }])
      .when({ type: 'open' }, context)
      .refuses({ code: 'door-locked' });
    given(door, [])
      .when({ type: 'open' }, context)
      .warns([{ code: 'cold' }]);
  });

  test('a row fails when anything differs', () => {
    expect(() => given(door, []).when({ type: 'open' }, context).then([])).toThrow(ExpectationFailed);
    expect(() => given(door, []).when({ type: 'open' }, context).refusesWith('door-locked')).toThrow();
    expect(() =>
      given(door, [])
        .when({ type: 'lock' }, context)
        .warns([{ code: 'cold' }]),
    ).toThrow();
  });

  test('a decider that changes its input or hides a Map fails the row', () => {
    const careless: Decider<Door> = {
      ...door,
      evolve: (state) => Object.assign(state, { status: 'open' as const }),
    };
    expect(() => given(careless, []).when({ type: 'open' }, context)).toThrow(TypeError);
    const hiding: Decider<Door> = { ...door, evolve: () => ({ status: 'open' as const, extra: new Map() }) };
    expect(() => given(hiding, []).when({ type: 'open' }, context)).toThrow('not plain JSON at $.extra');
  });
});

describe('explore', () => {
  const walk = explore(door, plan);

  test('finds every state, the end of the road and that nothing waits beyond the depth', () => {
    expect(walk.states.map(({ state }) => state.status)).toEqual(['shut', 'open', 'locked']);
    expect(walk.deadEnds).toEqual([{ status: 'locked' }]);
    expect(walk.complete).toBe(true);
    expect(walk.withoutEffect).toEqual([]);
    expect(explore(door, { commands: () => [open], context, depth: 1 }).complete).toBe(false);
  });

  test('an event that changes nothing is found', () => {
    const idle: Decider<Door> = { ...door, decide: () => ok([{ type: 'locked' }]) };
    const found = explore(idle, { commands: () => [lock], context, depth: 3 });
    expect(found.withoutEffect).toHaveLength(1);
  });

  test('draws the life cycle as text', () => {
    const drawn = stateDiagram(explore(door, { ...plan, key: (state) => state.status }));
    expect(drawn).toBe(
      'stateDiagram-v2\n  [*] --> shut\n  open --> locked: locked\n  shut --> locked: locked\n  shut --> open: opened\n',
    );
  });
});

describe('a run of commands', () => {
  test('gives state, events and refusals', () => {
    const run = runStream(door, [
      { command: { type: 'open' }, context },
      { command: { type: 'lock' }, context },
      { command: { type: 'open' }, context },
    ]);
    expect(run).toEqual({
      state: { status: 'locked' },
      events: [{ type: 'opened' }, { type: 'locked' }],
      refusals: [{ code: 'door-locked' }],
    });
  });

  test('a decider that answers the same command twice is caught', () => {
    const forgetful: Decider<Door> = { ...door, decide: () => ok([{ type: 'opened' }]) };
    expect(() => runStream(forgetful, [{ command: { type: 'open' }, context }])).toThrow('open sent twice');
  });
});

describe('plain JSON', () => {
  test('names the first part that would not survive', () => {
    expect(notPlainJson({ a: [1, 'x', null, true] })).toBeUndefined();
    expect(notPlainJson({ a: [1, undefined] })).toBe('$.a[1]');
    expect(notPlainJson({ a: NaN })).toBe('$.a');
    expect(notPlainJson(new Map())).toBe('$');
  });

  test('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: 0 })).toBe(canonicalJson({ a: 0, b: [{ c: 2, d: 1 }] }));
  });

  test('deepFreeze reaches the innermost part', () => {
    const value = deepFreeze({ a: [{ b: 1 }] });
    expect(() => value.a.push({ b: 2 })).toThrow(TypeError);
    expect(Object.isFrozen(value.a[0])).toBe(true);
  });
});
