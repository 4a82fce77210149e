/**
 * The root of an increasing function between two ends, by Newton's steps that never leave the bracket (else it halves it).
 * `f` gives the value and the slope there. Ends when the bracket or the step is at the last digit.
 * @source Press et al., Numerical Recipes, "rtsafe"
 * @example solveIncreasing((u) => [u * u - 2, 2 * u], 0, 2) // 1.414213562373095…
 */
export function solveIncreasing(
  f: (u: number) => readonly [value: number, slope: number],
  lowest: number,
  highest: number,
  start: number = (lowest + highest) / 2,
): number {
  let low = lowest;
  let high = highest;
  let u = start;
  let lastStep = high - low;
  for (let round = 0; round < 200; round += 1) {
    const [value, slope] = f(u);
    if (value === 0) return u;
    if (value < 0) low = u;
    else high = u;
    const newton = u - value / slope;
    // As near as the rounding of f lets it come: another step would only follow the noise.
    if (Math.abs(newton - u) <= 4e-16 * Math.max(1e-3, Math.abs(u))) return newton;
    // A Newton step must at least halve the last one, else the bracket is halved: no slow creeping along a flat tail.
    const good = newton > low && newton < high && Math.abs(newton - u) <= lastStep / 2;
    const next = good ? newton : (low + high) / 2;
    lastStep = Math.abs(next - u);
    u = next;
    if (high - low <= 1e-16 * Math.max(1e-3, Math.abs(u))) break;
  }
  return u;
}
