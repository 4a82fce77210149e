import { expect, test } from 'vitest';
import type { Day } from '../../kernel/index.js';
import { budgetLines } from './index.js';

test('R0-K10: sums of money are exact, or stay at the greatest number that is', () => {
  const max = Number.MAX_SAFE_INTEGER;
  const reserved = (euros: number) =>
    ({ kind: 'reserved', on: '2026-04-01' as Day, purpose: 'joint-training', euros }) as const;
  const sumOf = (...money: readonly number[]) => budgetLines(money.map(reserved))[0]?.reservedEuros;
  expect(sumOf(max - 1, 1)).toBe(max);
  expect(sumOf(max, 1)).toBe(max);
  expect(sumOf(max, max, 2)).toBe(max);
});
