import { describe, expect, it } from 'vitest';
import { largestRemainder, netPromoterScore, percentHalfUp, roundHalfUp, topBox } from './index.js';
import { disagreements, valueOf } from './reference/agreement.js';
import rounding from './reference/surveyRounding.golden.json';
import survey from './reference/surveyNpsLikert.golden.json';

describe('percentages', () => {
  it.each(rounding.cases)(
    '$counts with $decimals decimals',
    ({ counts, n, decimals, half_up, largest_remainder }) => {
      expect(counts.map((count) => valueOf(percentHalfUp(count, n, decimals)))).toEqual(half_up);
      expect(valueOf(largestRemainder(counts, decimals))).toEqual(largest_remainder);
    },
  );

  it.each([
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.49999999999999994, 0, 0],
    [1e-9, 3, 0],
    [0.0005, 3, 0.001],
    [123456.785, 2, 123456.79],
    [-0, 1, 0],
    [1e15, 10, 1e15],
  ])('%d to %d decimals is %d', (value, decimals, rounded) => {
    expect(valueOf(roundHalfUp(value, decimals))).toBe(rounded);
  });
});

describe('survey scores', () => {
  it.each(survey.nps)('net promoter score of $hist_0_10', (one) => {
    const answer = valueOf(netPromoterScore(one.hist_0_10));
    expect(answer).toMatchObject({
      n: one.n,
      promoters: one.promoters,
      passives: one.passives,
      detractors: one.detractors,
    });
    if (answer.withoutVariation) {
      expect([answer.score, answer.standardError]).toEqual([one.nps, one.se]);
      return;
    }
    const inScale = one.wald95.map((end) => Math.max(-100, Math.min(100, end)));
    expect(
      disagreements(
        [answer.score, answer.standardError, answer.lower, answer.upper],
        [one.nps, one.se, ...inScale],
      ),
    ).toEqual([]);
  });

  it.each([
    ['promoters', [0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3], 100],
    ['passives', [0, 0, 0, 0, 0, 0, 0, 4, 1, 0, 0], 0],
    ['detractors', [1, 1, 1, 0, 0, 0, 2, 0, 0, 0, 0], -100],
  ])('five answers of %s alone claim no certainty: the score has no ends', (_group, counts, score) => {
    const answer = valueOf(netPromoterScore(counts));
    expect(answer).toMatchObject({ score, n: 5, withoutVariation: true });
    expect(answer).not.toHaveProperty('lower');
    expect(answer).not.toHaveProperty('upper');
  });

  it.each(survey.likert)('top boxes of $hist_1_5', (one) => {
    const { share, lower, upper, count } = valueOf(topBox(one.hist_1_5));
    expect(count).toBe(one.top2);
    expect(disagreements([share, lower, upper], [one.top2_share, ...one.top2_wilson95])).toEqual([]);
    expect(disagreements([valueOf(topBox(one.hist_1_5, 1)).share], [one.top1_share])).toEqual([]);
  });
});
