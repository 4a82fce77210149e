import { describe, expect, it } from 'vitest';
import { dominanceRule, pPercentRule } from './index.js';
import { valueOf } from './reference/agreement.js';

describe('rules for totals of amounts', () => {
  it.each([
    [[70, 20, 10], 1, 0.6, true],
    [[70, 20, 10], 1, 0.7, false],
    [[50, 45, 5], 2, 0.9, true],
    [[0, 0], 1, 0.5, false],
  ])(
    'dominance: the %j largest %d of more than %d are sensitive: %s',
    (amounts, largest, share, sensitive) => {
      expect(valueOf(dominanceRule(amounts, largest, share)).sensitive).toBe(sensitive);
    },
  );

  it.each([
    [[70, 20, 5], 0.1, true],
    [[70, 20, 7], 0.1, false],
    [[70, 20], 0.1, true],
    [[70], 0.1, true],
    [[0, 0, 0], 0.1, false],
  ])('p-percent: of %j the others are under %d of the largest: %s', (amounts, share, sensitive) => {
    expect(valueOf(pPercentRule(amounts, share)).sensitive).toBe(sensitive);
  });

  it('refuse negative amounts and have no verdict on nothing', () => {
    expect(dominanceRule([5, -1], 1, 0.5)).toMatchObject({
      error: { code: 'invalid-input', issues: [{ path: ['contributions', 1] }] },
    });
    expect(pPercentRule([], 0.1)).toEqual({ ok: false, error: { code: 'empty' } });
  });
});
