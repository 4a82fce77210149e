/** A point where a curve of shares steps down. */
export interface CurvePoint {
  readonly time: number;
  readonly survival: number;
}

/** As in R: shares closer than this are the same share. */
const tolerance = Math.sqrt(Number.EPSILON);

/** The point with the largest share that is at most `most`; the earliest of equals. */
const highestUpTo = (curve: readonly CurvePoint[], max: number): CurvePoint | undefined =>
  curve.reduce<CurvePoint | undefined>(
    (best, point) =>
      point.survival <= max && (best === undefined || point.survival > best.survival) ? point : best,
    undefined,
  );

/**
 * The time at which a curve of shares falls to 1 − p, or null when it never does. Where it lies flat exactly at 1 − p, the middle of the
 * flat stretch, which ends at the next fall or else at the longest observed time. The upper end of an interval may rise again at its
 * last steps; as in R the step nearest below 1 − p counts then, which is the later, more careful time.
 * @source R survival 3.5-3, `quantile.survfit`
 * @example curveQuantile([{ time: 5, survival: 0.5 }, { time: 9, survival: 0.2 }], 9, 0.5) // 7
 */
export function curveQuantile(curve: readonly CurvePoint[], longest: number, p: number): number | null {
  if (p === 0) return 0;
  const goal = 1 - p;
  const reached = highestUpTo(curve, goal + tolerance);
  if (reached === undefined) return null;
  if (goal - reached.survival >= tolerance) return reached.time;
  const next = highestUpTo(curve, goal - tolerance);
  return (reached.time + (next?.time ?? longest)) / 2;
}
