import { sum } from '../sums.js';

/** A weighted least-squares line through centred x: y = level + slope · (x − centre). */
export interface Line {
  readonly slope: number;
  readonly level: number;
  readonly centre: number;
  /** Weighted sum of squared residuals. */
  readonly residual: number;
  /** Weighted sum of squares of x about the centre. */
  readonly spread: number;
}

/** The weighted least-squares line; needs two different x with weight. @example straightLine([1, 2], [3, 5], [1, 1]).slope // 2 */
export function straightLine(x: readonly number[], y: readonly number[], weights: readonly number[]): Line {
  const weight = (index: number): number => weights[index] ?? 0;
  const total = sum(weights);
  const centre = sum(x.map((value, index) => weight(index) * value)) / total;
  const level = sum(y.map((value, index) => weight(index) * value)) / total;
  const spread = sum(x.map((value, index) => weight(index) * (value - centre) ** 2));
  const slope =
    sum(x.map((value, index) => weight(index) * (value - centre) * ((y[index] ?? 0) - level))) / spread;
  const residual = sum(
    y.map((value, index) => weight(index) * (value - level - slope * ((x[index] ?? 0) - centre)) ** 2),
  );
  return { slope, level, centre, residual, spread };
}
