/**
 * Solves A x = b for a symmetric, positive definite A (Cholesky); null when A is singular to working precision.
 * @example solveSymmetric([[4, 2], [2, 3]], [8, 7]) // [1.25, 1.5]
 */
export function solveSymmetric(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] | null {
  const n = right.length;
  const factor = matrix.map((row) => [...row]);
  const at = (i: number, j: number): number => factor[i]?.[j] ?? 0;
  for (let j = 0; j < n; j += 1) {
    const scale = at(j, j);
    let pivot = scale;
    for (let k = 0; k < j; k += 1) pivot -= at(j, k) ** 2;
    if (!(pivot > 1e-12 * scale)) return null;
    factor[j]![j] = Math.sqrt(pivot);
    for (let i = j + 1; i < n; i += 1) {
      let value = at(i, j);
      for (let k = 0; k < j; k += 1) value -= at(i, k) * at(j, k);
      factor[i]![j] = value / at(j, j);
    }
  }
  const x = [...right];
  for (let i = 0; i < n; i += 1) {
    for (let k = 0; k < i; k += 1) x[i]! -= at(i, k) * x[k]!;
    x[i]! /= at(i, i);
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < n; k += 1) x[i]! -= at(k, i) * x[k]!;
    x[i]! /= at(i, i);
  }
  return x;
}
