import { describe, expect, test } from 'vitest';
import { parseUnitId, parseUuid, replay, unreachable, type Decider, type StreamTypes } from './index.js';

describe('ids', () => {
  test.each([
    ['0190f3a2-7c1e-7c5b-9d11-3f2a4b5c6d7e', true],
    ['0190F3A2-7C1E-7C5B-9D11-3F2A4B5C6D7E', false],
    ['0190f3a2-7c1e-0c5b-9d11-3f2a4b5c6d7e', false],
    ['0190f3a2-7c1e-7c5b-cd11-3f2a4b5c6d7e', false],
    ['0190f3a27c1e7c5b9d113f2a4b5c6d7e', false],
    ['010190-999X', false],
    ['', false],
  ])('%s is a UUID: %s', (text, is) => {
    expect(parseUuid(text)).toEqual(
      is ? { ok: true, value: text } : { ok: false, error: { code: 'not-a-uuid' } },
    );
  });

  test.each([
    ['liperi-school', true],
    ['a1', true],
    ['a', false],
    ['-school', false],
    ['school-', false],
    ['Liperi', false],
    ['liperi school', false],
    ['../etc', false],
    ['x'.repeat(64), true],
    ['x'.repeat(65), false],
  ])('%s is the code of a unit: %s', (text, is) => {
    expect(parseUnitId(text)).toEqual(
      is ? { ok: true, value: text } : { ok: false, error: { code: 'not-a-unit-code' } },
    );
  });
});

describe('replay', () => {
  interface Steps extends StreamTypes {
    readonly event: { readonly type: string };
    readonly state: readonly string[];
  }
  const steps: Decider<Steps> = {
    initial: [],
    decide: () => ({ ok: true, value: [] }),
    evolve: (state, { type }) => [...state, type],
    warnings: () => [],
    doubts: () => [],
  };

  test('goes through the events from the oldest on', () => {
    expect(replay(steps, [])).toEqual([]);
    expect(replay(steps, [{ type: 'a' }, { type: 'b' }])).toEqual(['a', 'b']);
  });
});

test('what cannot be is a bug that names the value', () => {
  expect(() => unreachable('a new kind' as never)).toThrow('a new kind');
});
