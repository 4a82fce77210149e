const halfLogTwoPi = 0.918938533204672741780329736406;

/** Where the asymptotic series of five terms is exact to the last digit. */
const seriesFrom = 16;

/**
 * The error of Stirling's formula, ln Γ(n + 1) − [(n + ½) ln n − n + ½ ln 2π], for n > 0; absolute accuracy about 1e-16.
 * Below 16 it steps up by δ(n) = δ(n + 1) + (n + ½) ln(1 + 1/n) − 1, so it also holds between whole numbers.
 * @source Loader (2000), Fast and accurate computation of binomial probabilities (R's `stirlerr`)
 * @example stirlingError(1) // 0.0810614667953272…
 */
export function stirlingError(n: number): number {
  let steps = 0;
  let m = n;
  for (; m < seriesFrom; m += 1) steps += (m + 0.5) * Math.log1p(1 / m) - 1;
  const square = m * m;
  const series =
    (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / m;
  return steps + series;
}

/**
 * The deviance term x ln(x/m) + m − x without cancellation near x = m; x ≥ 0, m > 0. A caller who knows x − m more exactly than
 * the subtraction gives it, passes it.
 * @source Loader (2000), as above (R's `bd0`)
 * @example devianceTerm(2, 2) // 0
 */
export function devianceTerm(x: number, m: number, difference: number = x - m): number {
  if (x === 0) return m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) - difference;
  const v = difference / (x + m);
  let sum = difference * v;
  let term = 2 * x * v;
  // v² ≤ 0.01, so this ends within a dozen rounds
  for (let k = 1; k < 1000; k += 1) {
    term *= v * v;
    const next = sum + term / (2 * k + 1);
    if (next === sum) return next;
    sum = next;
  }
  return sum;
}

/**
 * The Poisson probability m^x e^−m / Γ(x + 1), also between whole numbers; x ≥ 0, m > 0. Full accuracy for large x, where
 * ln Γ would lose as many digits as its size has.
 * @source Loader (2000), as above (R's `dpois_raw`)
 * @example poissonPoint(0, 1) // 0.36787944117144233
 */
export function poissonPoint(x: number, m: number): number {
  if (x === 0) return Math.exp(-m);
  return Math.exp(-stirlingError(x) - devianceTerm(x, m) - halfLogTwoPi - 0.5 * Math.log(x));
}

/**
 * The binomial probability Γ(a+b+1)/(Γ(a+1)Γ(b+1)) x^a y^b with y = 1 − x given apart; a, b > 0.
 * @source Loader (2000), as above (R's `dbinom_raw`)
 * @example binomialPoint(1, 1, 0.5, 0.5) // 0.5
 */
export function binomialPoint(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  // a − n·x = −(b − n·y): from both shares, so that a share next to 1 does not cost the digits of the other
  const difference = a * y - b * x;
  const exponent =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    devianceTerm(a, n * x, difference) -
    devianceTerm(b, n * y, -difference);
  return Math.exp(exponent - halfLogTwoPi + 0.5 * (Math.log(n) - Math.log(a) - Math.log(b)));
}
