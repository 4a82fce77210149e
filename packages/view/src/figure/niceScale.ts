/**
 * A scale of counts from 0 to a round number at or above the greatest, with 3–6 round ticks. For a greatest of 0 it ends at 1.
 * @example niceTicks(601) // [0, 200, 400, 600, 800]
 */
export function niceTicks(upper: number): readonly number[] {
  const top = Math.max(1, upper);
  const rough = top / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power);
  const whole = Math.ceil(step);
  const count = Math.ceil(top / whole);
  return Array.from({ length: count + 1 }, (_, index) => index * whole);
}

/** The ticks of a scale of shares: 0, 25, 50, 75 and 100 per cent. */
export const shareTicks = [0, 0.25, 0.5, 0.75, 1] as const;
