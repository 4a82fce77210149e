import type { PublishedValue } from '@puheeksi/core/kernel';
import { expect, it } from 'vitest';
import { maxRow } from './maxRow.js';

const hidden: PublishedValue = { kind: 'suppressed' };
const known = (value: number): PublishedValue => ({ kind: 'known', value });
const rowsOf = (...values: readonly PublishedValue[]) =>
  values.map((value, index) => ({ code: `row-${index}`, label: `Row ${index}`, value }));

it.each([
  ['the greatest of shown rows', [known(3), known(9), known(5)], known(17), 'row-1'],
  ['none of two that share the first place', [known(9), known(9), known(5)], known(23), undefined],
  ['none of zeros', [known(0), known(0)], known(0), undefined],
  ['none of nothing', [], known(0), undefined],
  ['a shown row that no hidden one can reach', [known(30), hidden, hidden], known(40), 'row-0'],
  ['none while a hidden row could have as many', [known(10), hidden, hidden], known(20), undefined],
  ['none while a row and the total are hidden', [known(30), hidden], hidden, undefined],
  ['none while a row is hidden and there is no total', [known(30), hidden], undefined, undefined],
])('names %s', (_what, values, total, code) => {
  expect(maxRow(rowsOf(...values), total)?.code).toBe(code);
});
