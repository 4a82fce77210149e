import { incompleteBeta } from './incompleteBeta.js';
import { incompleteGamma } from './incompleteGamma.js';
import { normalQuantile } from './normalQuantile.js';
import { binomialPoint, poissonPoint } from './saddlePoint.js';
import { solveIncreasing } from './solveIncreasing.js';

/** Which tail holds the given probability. */
export type Tail = 'lower' | 'upper';

/**
 * The point that leaves probability `p` (0–1, open) in the lower or the upper tail of a gamma variable of shape `a` and scale 1.
 * Solved for ln x on the logarithm of the tail, so that small tails and small points keep their digits; relative accuracy about 1e-14.
 * @example gammaQuantile(0.025, 1, 'lower') // 0.0253178079842899
 */
export function gammaQuantile(p: number, a: number, tail: Tail): number {
  const sign = tail === 'lower' ? 1 : -1;
  const f = (u: number): readonly [number, number] => {
    const x = Math.exp(u);
    const share = Math.max(incompleteGamma(a, x)[tail], 1e-320);
    return [sign * (Math.log(share) - Math.log(p)), (a * poissonPoint(a, x)) / share];
  };
  // Wilson and Hilferty's cube root, only to start
  const z = sign * normalQuantile(p);
  const guess = Math.log(a) + 3 * Math.log(Math.max(0.05, 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a))));
  return Math.exp(solveIncreasing(f, -745, 700, Math.min(699, Math.max(-744, guess))));
}

/** A share and its complement, each with all its digits. */
export interface SharePair {
  readonly x: number;
  readonly y: number;
}

const shareOfLogit = (u: number): SharePair => ({ x: 1 / (1 + Math.exp(-u)), y: 1 / (1 + Math.exp(u)) });

/**
 * The point that leaves probability `p` in the lower or the upper tail of a beta variable; answers x and y = 1 − x.
 * Solved for the logit of x on the logarithm of the tail; relative accuracy about 1e-13.
 * @example betaQuantile(0.5, 1, 1, 'lower').x // 0.5
 */
export function betaQuantile(p: number, a: number, b: number, tail: Tail): SharePair {
  const sign = tail === 'lower' ? 1 : -1;
  const f = (u: number): readonly [number, number] => {
    const { x, y } = shareOfLogit(u);
    const share = Math.max(incompleteBeta(a, b, x, y)[tail], 1e-320);
    // density · dx/du = x^a y^b / B(a, b)
    const slope = (binomialPoint(a, b, x, y) * ((a * b) / (a + b))) / share;
    return [sign * (Math.log(share) - Math.log(p)), slope];
  };
  const z = sign * normalQuantile(p);
  const guess = Math.log(a / b) + z * Math.sqrt(1 / a + 1 / b);
  return shareOfLogit(solveIncreasing(f, -700, 700, Math.min(699, Math.max(-699, guess))));
}

/**
 * The t that leaves probability `p` (below ½) in each tail of Student's distribution with `df` degrees of freedom; df > 0.
 * @example studentQuantile(0.025, 10) // 2.2281388519649…
 */
export function studentQuantile(p: number, df: number): number {
  const { x, y } = betaQuantile(Math.min(1, 2 * p) * (1 - 1e-16), df / 2, 0.5, 'lower');
  return Math.sqrt((df * y) / x);
}
