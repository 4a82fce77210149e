/** A relation between unknown whole numbers: least ≤ sum of times × unknown ≤ greatest. */
export interface Constraint {
  readonly columns: readonly number[];
  readonly times: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

/** What the search answers: whole numbers that fit, that none exist, or that the budget ran out before either was certain. */
export type SearchAnswer =
  { readonly found: readonly number[] } | { readonly found: 'none' } | { readonly found: 'undecided' };

/** Bounds of the unknowns; Infinity where there is none. Whole numbers in doubles: everything stays far below 2⁵³. */
export interface Box {
  readonly lower: number[];
  readonly upper: number[];
}

/** Halvings on the way to one answer; beyond it the search is undecided. */
const deepest = 2000;

/** Narrows the bounds by every constraint until nothing moves. Tells false when no whole numbers fit. */
const narrow = (
  { lower, upper }: Box,
  constraints: readonly Constraint[],
  touching: readonly (readonly number[])[],
  start: readonly number[],
  budget: { left: number },
): boolean => {
  const waiting = [...start];
  const inQueue = new Set(waiting);
  // A long creep towards an end (x < y < x + 1 …) is cut off; narrowing less than possible is never wrong
  for (let head = 0; head < waiting.length && head < 2000 + 20 * constraints.length; head++) {
    const index = waiting[head]!;
    inQueue.delete(index);
    const { columns, times, lower: low, upper: high } = constraints[index]!;
    budget.left -= columns.length;
    let [finiteLow, finiteHigh, openLow, openHigh] = [0, 0, 0, 0];
    for (const [at, column] of columns.entries()) {
      const a = times[at]!;
      const min = a > 0 ? a * lower[column]! : a * upper[column]!;
      const max = a > 0 ? a * upper[column]! : a * lower[column]!;
      if (min === -Infinity) openLow++;
      else finiteLow += min;
      if (max === Infinity) openHigh++;
      else finiteHigh += max;
    }
    if ((openLow === 0 && finiteLow > high) || (openHigh === 0 && finiteHigh < low)) return false;
    for (const [at, column] of columns.entries()) {
      const a = times[at]!;
      const min = a > 0 ? a * lower[column]! : a * upper[column]!;
      const max = a > 0 ? a * upper[column]! : a * lower[column]!;
      const othersLow =
        openLow > (min === -Infinity ? 1 : 0) ? -Infinity : finiteLow - (min === -Infinity ? 0 : min);
      const othersHigh =
        openHigh > (max === Infinity ? 1 : 0) ? Infinity : finiteHigh - (max === Infinity ? 0 : max);
      // low − othersHigh ≤ a·x ≤ high − othersLow
      const [from, to] = a > 0 ? [low - othersHigh, high - othersLow] : [high - othersLow, low - othersHigh];
      const newLower = Math.max(lower[column]!, Math.ceil(from / a));
      const newUpper = Math.min(upper[column]!, Math.floor(to / a));
      if (newLower > newUpper) return false;
      if (newLower === lower[column] && newUpper === upper[column]) continue;
      lower[column] = newLower;
      upper[column] = newUpper;
      for (const other of touching[column]!)
        if (!inQueue.has(other)) {
          inQueue.add(other);
          waiting.push(other);
        }
      // The sums above are of the old bounds; the constraint is looked at again
      if (!inQueue.has(index)) {
        inQueue.add(index);
        waiting.push(index);
      }
      break;
    }
  }
  return true;
};

/**
 * Searches whole numbers within bounds that fit every constraint: narrowing of bounds, then halving of the tightest unknown,
 * the half with `near` first. `budget.left` is the number of relation terms that may still be looked at.
 * @example integerSearch({ lower: [0, 0], upper: [3, 3] }, [{ columns: [0, 1], times: [1, 1], lower: 6, upper: 6 }],
 *   [3, 3], { left: 1000 }) // { found: [3, 3] }
 */
export function integerSearch(
  box: Box,
  constraints: readonly Constraint[],
  near: readonly number[],
  budget: { left: number },
): SearchAnswer {
  const touching = box.lower.map((): number[] => []);
  for (const [index, { columns }] of constraints.entries())
    for (const column of columns) touching[column]!.push(index);
  let undecided = false;

  const search = (here: Box, start: readonly number[], depth: number): readonly number[] | undefined => {
    budget.left -= 1;
    if (budget.left <= 0 || depth > deepest) {
      undecided = true;
      return undefined;
    }
    if (!narrow(here, constraints, touching, start, budget)) return undefined;
    let tightest = -1;
    for (const [column, low] of here.lower.entries()) {
      const width = here.upper[column]! - low;
      if (width > 0 && (tightest < 0 || width < here.upper[tightest]! - here.lower[tightest]!))
        tightest = column;
    }
    if (tightest < 0) {
      const fits = constraints.every(({ columns, times, lower, upper }) => {
        const sum = columns.reduce((all, column, at) => all + times[at]! * here.lower[column]!, 0);
        return lower <= sum && sum <= upper;
      });
      return fits ? here.lower : undefined;
    }
    const low = here.lower[tightest]!;
    const high = here.upper[tightest]!;
    const wish = Math.min(high, Math.max(low, near[tightest]!));
    const ranges: [number, number][] = [[wish, wish]];
    if (wish > low) ranges.push([low, wish - 1]);
    if (wish < high) ranges.push([wish + 1, high]);
    for (const [from, to] of ranges) {
      const half: Box = { lower: [...here.lower], upper: [...here.upper] };
      half.lower[tightest] = from;
      half.upper[tightest] = to;
      const found = search(half, touching[tightest]!, depth + 1);
      if (found) return found;
      if (undecided) return undefined;
    }
    return undefined;
  };

  const found = search(
    { lower: [...box.lower], upper: [...box.upper] },
    constraints.map((_, index) => index),
    0,
  );
  return found ? { found } : { found: undecided ? 'undecided' : 'none' };
}
