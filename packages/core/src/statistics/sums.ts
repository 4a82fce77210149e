/**
 * The sum of a list with the rounding error carried along (Neumaier), so that the order of the values hardly matters.
 * @source Neumaier (1974), Z. Angew. Math. Mech. 54, doi:10.1002/zamm.19740540106
 * @example sum([1, 1e100, 1, -1e100]) // 2
 */
export function sum(values: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/** The mean of a list that is not empty. @example mean([1, 2, 6]) // 3 */
export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** The median of a list that is not empty. @example median([3, 1, 2, 10]) // 2.5 */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
