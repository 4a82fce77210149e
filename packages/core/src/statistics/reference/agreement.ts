/**
 * How a number disagrees with its reference, or null when it agrees: relative tolerance (1e-9 unless told), absolute 1e-12 near zero.
 * A reference of null agrees with null only.
 */
export function disagreement(
  actual: number | null,
  expected: number | null,
  relative = 1e-9,
  absolute = 1e-12,
): string | null {
  if (actual === null || expected === null)
    return actual === expected ? null : `${actual} instead of ${expected}`;
  const off = Math.abs(actual - expected);
  return off <= Math.max(absolute, relative * Math.abs(expected))
    ? null
    : `${actual} instead of ${expected} (off by ${off})`;
}

/** The disagreements of two lists, value by value; lists of different length disagree. */
export function disagreements(
  actual: readonly (number | null)[],
  expected: readonly (number | null)[],
  relative = 1e-9,
): readonly string[] {
  if (actual.length !== expected.length) return [`${actual.length} values instead of ${expected.length}`];
  return actual.flatMap((value, index) => {
    const found = disagreement(value, expected[index] ?? null, relative);
    return found === null ? [] : [`[${index}] ${found}`];
  });
}

/** The value of a good answer; a refusal where the reference has a value is a failed test. */
export function valueOf<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.error)}`);
}
