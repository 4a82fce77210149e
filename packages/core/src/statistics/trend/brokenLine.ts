import { sum } from '../sums.js';

/** A continuous broken line: slopes of its segments in order, and its sum of squared residuals. */
export interface BrokenLine {
  readonly slopes: readonly number[];
  readonly squares: number;
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  sum(a.map((value, index) => value * (b[index] ?? 0)));

/**
 * The least-squares broken line with breaks at the given x, by orthogonal columns (modified Gram–Schmidt): each new column is the ramp
 * max(0, x − break), so its coefficient is the change of slope there.
 * @example brokenLine([0, 1, 2, 3, 4], [0, 1, 2, 2, 2], [2]).slopes // [1, 0]
 */
export function brokenLine(
  x: readonly number[],
  y: readonly number[],
  breaks: readonly number[],
): BrokenLine {
  const first = x[0] ?? 0;
  const columns = [
    x.map(() => 1),
    x.map((value) => value - first),
    ...breaks.map((at) => x.map((value) => Math.max(0, value - at))),
  ];
  const basis: number[][] = [];
  const upper: number[][] = [];
  let rest = [...y];
  const projections: number[] = [];
  for (const column of columns) {
    let own = [...column];
    const row = basis.map((unit) => {
      const share = dot(unit, own);
      own = own.map((value, index) => value - share * (unit[index] ?? 0));
      return share;
    });
    const size = Math.sqrt(dot(own, own));
    const unit = own.map((value) => value / size);
    const projection = dot(unit, rest);
    rest = rest.map((value, index) => value - projection * (unit[index] ?? 0));
    basis.push(unit);
    upper.push([...row, size]);
    projections.push(projection);
  }
  // upper[j][i] is R(i, j): solve from the last column back
  const coefficients = new Array<number>(columns.length).fill(0);
  for (let i = columns.length - 1; i >= 0; i -= 1) {
    let value = projections[i] ?? 0;
    for (let j = i + 1; j < columns.length; j += 1) value -= (upper[j]?.[i] ?? 0) * (coefficients[j] ?? 0);
    coefficients[i] = value / (upper[i]?.[i] ?? 1);
  }
  const slopes: number[] = [];
  for (const change of coefficients.slice(1)) slopes.push((slopes.at(-1) ?? 0) + change);
  return { slopes, squares: dot(rest, rest) };
}
