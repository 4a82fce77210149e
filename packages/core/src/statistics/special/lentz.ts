const tiny = 1e-300;
/** The fractions settle in about √(largest parameter) rounds; counts are at most 1e9. */
const maxRounds = 2_000_000;

const awayFromZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);

/**
 * The continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified Lentz method, to the last digit.
 * @source Thompson and Barnett (1986), J. Comput. Phys. 64, doi:10.1016/0021-9991(86)90046-X
 * @example continuedFraction(1, () => [1, 1]) // 1.618033988749895
 */
export function continuedFraction(b0: number, term: (k: number) => readonly [a: number, b: number]): number {
  let value = awayFromZero(b0);
  let c = value;
  let d = 0;
  for (let k = 1; k < maxRounds; k += 1) {
    const [a, b] = term(k);
    d = 1 / awayFromZero(b + a * d);
    c = awayFromZero(b + a / c);
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) <= 2.3e-16) break;
  }
  return value;
}
