import { incompleteBeta } from './incompleteBeta.js';
import { incompleteGamma } from './incompleteGamma.js';

/** Probability that a standard normal variable is at least |z| from zero on either side. @example normalTwoSided(1.959963984540054) // 0.05 */
export const normalTwoSided = (z: number): number => incompleteGamma(0.5, (z * z) / 2).upper;

/** Probability of at least `x` in a chi-square distribution of `df` degrees of freedom. @example chiSquareUpper(3.841458820694124, 1) // 0.05 */
export const chiSquareUpper = (x: number, df: number): number => incompleteGamma(df / 2, x / 2).upper;

/** Probability of at least |t| on either side in Student's distribution with `df` degrees of freedom. @example studentTwoSided(2.2281388519649, 10) // 0.05 */
export const studentTwoSided = (t: number, df: number): number => {
  const scale = df + t * t;
  return incompleteBeta(df / 2, 0.5, df / scale, (t * t) / scale).lower;
};
