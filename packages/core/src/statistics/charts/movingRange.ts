import { mean } from '../sums.js';

/** Distances of neighbouring observed points; none across a gap. @example movingRanges([1, 4, null, 5, 3]) // [3, 2] */
export function movingRanges(values: readonly (number | null)[]): readonly number[] {
  return values.flatMap((value, index) => {
    const last = index > 0 ? (values[index - 1] ?? null) : null;
    return value === null || last === null ? [] : [Math.abs(value - last)];
  });
}

/**
 * Mean moving range; with screening, ranges of 3.267 times the mean and more are left out and the mean is taken again, once.
 * Null without any range.
 * @source Provost and Murray (2011), The Health Care Data Guide; 3.267 = D4 of two
 * @example meanMovingRange([3, 2], true) // 2.5
 */
export function meanMovingRange(ranges: readonly number[], screen: boolean): number | null {
  if (ranges.length === 0) return null;
  const first = mean(ranges);
  if (!screen || first === 0) return first;
  return mean(ranges.filter((range) => range < 3.267 * first));
}
