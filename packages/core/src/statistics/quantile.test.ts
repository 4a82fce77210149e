import { describe, expect, it } from 'vitest';
import { quantile, quantileOfDays } from './index.js';
import { disagreements, valueOf } from './reference/agreement.js';
import golden from './reference/percentiles.golden.json';

describe('quantile', () => {
  it.each(golden.cases.map((one, index) => ({ ...one, index })))(
    'case $index agrees with R’s type 7',
    (one) => {
      const actual = one.p.map((p) => valueOf(quantile(one.x, p)));
      expect(disagreements(actual, one.type7)).toEqual([]);
      expect(disagreements([valueOf(quantile(one.x, 0.5))], [one.median])).toEqual([]);
    },
  );

  it('refuses a list with a value that is no number, and says where', () => {
    expect(quantile([1, Number.NaN], 0.5)).toMatchObject({
      error: { code: 'invalid-input', issues: [{ path: ['values', 1], code: 'not-a-number' }] },
    });
  });

  it('has no quantile of nothing', () => {
    expect(quantile([], 0.5)).toEqual({ ok: false, error: { code: 'empty' } });
    expect(quantileOfDays([{ days: 3, count: 0 }], 0.5)).toEqual({ ok: false, error: { code: 'empty' } });
  });
});
