import { continuedFraction } from './lentz.js';
import { poissonPoint } from './saddlePoint.js';

/** Both tails of a distribution at one point, each computed so that the smaller one keeps its digits. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P: tails of a gamma variable of shape a; a > 0, x ≥ 0.
 * Series below x = a + 1, continued fraction above; relative accuracy of the smaller tail about 1e-14.
 * @source DLMF 8.11.4 and 8.9.2, https://dlmf.nist.gov/8
 * @example incompleteGamma(1, 1).upper // 0.36787944117144233
 */
export function incompleteGamma(a: number, x: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  const point = poissonPoint(a, x);
  if (x < a + 1) {
    let sum = 1;
    let term = 1;
    for (let k = 1; term > sum * 1e-17; k += 1) {
      term *= x / (a + k);
      sum += term;
    }
    const lower = Math.min(1, point * sum);
    return { lower, upper: 1 - lower };
  }
  const fraction = continuedFraction(x + 1 - a, (k) => [k * (a - k), x + 2 * k + 1 - a]);
  const upper = Math.min(1, (a * point) / fraction);
  return { lower: 1 - upper, upper };
}
