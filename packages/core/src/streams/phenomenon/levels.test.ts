import { describe, expect, test } from 'vitest';
import { feedbackOwner, levels, mayEscalate, mayReturn, type Level } from './levels.js';

const strict = { skippingAllowed: false };
const pairs = levels.flatMap((from) => levels.map((to) => [from, to] as const));

/** Rows: from; columns: to, in the order of `levels`. ✓ escalation, = same, ↷ skipped, ↓ downward, ↔ sideways. */
const table: Readonly<Record<Level, string>> = {
  'local-team': '=✓↷↷↷↷',
  'area-management-group': '↓=✓↷↷↷',
  'steering-group': '↓↓=✓✓↷',
  'child-family-council': '↓↓↓=↔✓',
  'hyte-steering-group': '↓↓↓↔=✓',
  'hyte-committee': '↓↓↓↓↓=',
};
const codes: Readonly<Record<string, string>> = {
  '=': 'same-level',
  '↷': 'level-skipped',
  '↓': 'not-upward',
  '↔': 'sideways',
};

describe('levels of the knowledge chain', () => {
  test.each(pairs)('R0-K6: from %s to %s', (from, to) => {
    const sign = table[from][levels.indexOf(to)] ?? '';
    const answer = mayEscalate(from, to, strict);
    expect(answer.ok ? '✓' : answer.error.code).toBe(sign === '✓' ? sign : codes[sign]);
  });

  test('R0-K6, F32: of 36 ordered pairs exactly six are escalations', () => {
    expect(pairs).toHaveLength(36);
    expect(pairs.filter(([from, to]) => mayEscalate(from, to, strict).ok)).toHaveLength(6);
  });

  test('a refusal names the levels that would do', () => {
    expect(mayEscalate('steering-group', 'hyte-committee', strict)).toEqual({
      ok: false,
      error: {
        code: 'level-skipped',
        from: 'steering-group',
        to: 'hyte-committee',
        allowed: ['child-family-council', 'hyte-steering-group'],
      },
    });
  });

  test('R0-K6: a region that allows skipping still never goes down or sideways', () => {
    const free = pairs.filter(([from, to]) => mayEscalate(from, to, { skippingAllowed: true }).ok);
    expect(free).toHaveLength(14);
  });

  test('R0-K7: area and steering group return word to local teams, and nobody else does', () => {
    expect(pairs.filter(([from, to]) => mayReturn(from, to))).toEqual([
      ['area-management-group', 'local-team'],
      ['steering-group', 'local-team'],
    ]);
  });

  test('R0-K7: the steering group owes the teams the outcome of every higher level', () => {
    expect(levels.map(feedbackOwner)).toEqual([
      undefined,
      'area-management-group',
      'steering-group',
      'steering-group',
      'steering-group',
      'steering-group',
    ]);
  });
});
