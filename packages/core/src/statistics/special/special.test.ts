import { describe, expect, it } from 'vitest';
import { disagreement } from '../reference/agreement.js';
import { incompleteBeta } from './incompleteBeta.js';
import { incompleteGamma } from './incompleteGamma.js';
import { normalQuantile, twoSidedZ } from './normalQuantile.js';
import { betaQuantile, gammaQuantile, studentQuantile } from './quantiles.js';
import { chiSquareUpper, normalTwoSided, studentTwoSided } from './tails.js';

const close = (actual: number, expected: number): void =>
  expect(disagreement(actual, expected, 1e-13, 0)).toBeNull();

describe('special functions, to thirteen digits', () => {
  // scipy 1.17.1 for the normal distribution, closed forms for the rest
  it('normal quantile and its tails', () => {
    close(normalQuantile(0.975), 1.959963984540054);
    close(normalQuantile(0.001), -3.090232306167813);
    close(normalQuantile(1e-300), -37.0470962993612);
    expect(normalQuantile(0.5)).toBe(0);
    close(normalTwoSided(1.959963984540054), 0.05);
    close(twoSidedZ(0.998), 3.090232306167813);
  });

  it.each([1e-12, 0.001, 0.025, 0.3, 0.5])('shape 1 is exponential: tails of %d', (p) => {
    close(gammaQuantile(p, 1, 'lower'), -Math.log1p(-p));
    close(gammaQuantile(p, 1, 'upper'), -Math.log(p));
    close(incompleteGamma(1, 3).upper, Math.exp(-3));
  });

  it.each([1, 10, 1e6, 1e9])('one success of %d: a beta quantile in closed form', (n) => {
    close(betaQuantile(0.025, 1, n, 'lower').x, -Math.expm1(Math.log1p(-0.025) / n));
    close(betaQuantile(0.025, 1, n, 'upper').x, -Math.expm1(Math.log(0.025) / n));
    close(incompleteBeta(1, n, 1e-3, 0.999).upper, Math.pow(0.999, n));
  });

  it('Student’s and chi-square with one and two degrees in closed form', () => {
    close(studentQuantile(0.025, 1), Math.tan(Math.PI * 0.475));
    close(studentTwoSided(1, 1), 0.5);
    close(chiSquareUpper(5, 2), Math.exp(-2.5));
  });

  // mpmath 1.3 with 40 digits
  it.each([
    [5e-17, 1e9, 999737402.2818062],
    [0.025, 1e6, 998040.983340293],
  ])('gamma quantile %d of shape %d', (p, a, x) => close(gammaQuantile(p, a, 'lower'), x));
});
