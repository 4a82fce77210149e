/** Real numbers that satisfy A x = b, x ≥ 0, walked from corner to corner by the simplex method. */
export interface Corners {
  /** The greatest or least value that unknown `at` takes, or Infinity; every corner passed is told to `seen`. */
  readonly extreme: (at: number, sign: 1 | -1, seen: (values: Float64Array) => void) => number;
  /** The greatest value that a sum of weighted unknowns takes, or Infinity. */
  readonly maximum: (weights: ReadonlyMap<number, number>) => number;
}

const tiny = 1e-9;

/** One exchange of a basic unknown for another, over the whole tableau. */
const exchange = (tableau: Float64Array[], basis: number[], row: number, column: number): void => {
  const pivotRow = tableau[row]!;
  const pivot = pivotRow[column]!;
  for (let at = 0; at < pivotRow.length; at++) pivotRow[at] = pivotRow[at]! / pivot;
  for (const [index, other] of tableau.entries()) {
    const times = other[column]!;
    if (index === row || times === 0) continue;
    for (let at = 0; at < other.length; at++)
      if (pivotRow[at] !== 0) {
        const value = other[at]! - times * pivotRow[at]!;
        other[at] = Math.abs(value) < tiny ? 0 : value;
      }
  }
  if (row < basis.length) basis[row] = column;
};

/** The row that limits a rise of the column's unknown; smallest index first, so that the walk never circles (Bland). */
const limiting = (tableau: Float64Array[], basis: readonly number[], column: number): number => {
  let best = -1;
  let bestRatio = Infinity;
  for (let row = 0; row < basis.length; row++) {
    const line = tableau[row]!;
    if (line[column]! <= tiny) continue;
    const ratio = line[line.length - 1]! / line[column]!;
    if (ratio < bestRatio - tiny || (ratio < bestRatio + tiny && basis[row]! < basis[best]!)) {
      best = row;
      bestRatio = ratio;
    }
  }
  return best;
};

/**
 * The corners of the set A x = b, x ≥ 0, or nothing when the set is empty.
 * @source Dantzig's simplex method with Bland's rule (1977), doi:10.1287/moor.2.2.103
 * @example cornersOf([[1, 1]], [3])?.extreme(0, 1, () => {}) // 3
 */
export function cornersOf(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): Corners | undefined {
  const unknowns = matrix[0]?.length ?? 0;
  const width = unknowns + matrix.length + 1;
  const tableau = matrix.map((row, index) => {
    const line = new Float64Array(width);
    const sign = right[index]! < 0 ? -1 : 1;
    row.forEach((value, at) => (line[at] = sign * value));
    line[unknowns + index] = 1;
    line[width - 1] = sign * right[index]!;
    return line;
  });
  const basis = matrix.map((_, index) => unknowns + index);

  /** Goes downhill along the costs in the last line; tells false when there is no bottom. */
  const descend = (columns: number, onCorner: () => void): boolean => {
    for (let steps = 0; steps < 20_000; steps++) {
      const costs = tableau[tableau.length - 1]!;
      let column = -1;
      for (let at = 0; at < columns && column < 0; at++) if (costs[at]! < -1e-7) column = at;
      if (column < 0) return true;
      const row = limiting(tableau, basis, column);
      if (row < 0) return false;
      exchange(tableau, basis, row, column);
      onCorner();
    }
    throw new Error('The simplex method did not end');
  };

  const begin = new Float64Array(width);
  for (const line of tableau)
    for (let at = 0; at < width; at++)
      if (at < unknowns || at === width - 1) begin[at] = begin[at]! - line[at]!;
  tableau.push(begin);
  descend(unknowns, () => undefined);
  if (tableau.pop()![width - 1]! < -1e-6) return undefined;
  // Artificial unknowns that stayed at zero leave, or their relation said nothing new
  for (let row = basis.length - 1; row >= 0; row--) {
    if (basis[row]! < unknowns) continue;
    const column = tableau[row]!.subarray(0, unknowns).findIndex((value) => Math.abs(value) > 1e-7);
    if (column >= 0) exchange(tableau, basis, row, column);
    else {
      tableau.splice(row, 1);
      basis.splice(row, 1);
    }
  }

  const values = (): Float64Array => {
    const corner = new Float64Array(unknowns);
    basis.forEach((at, row) => (corner[at] = tableau[row]![width - 1]!));
    return corner;
  };
  /** Walks to where a weighted sum is greatest; tells false when it has no end. */
  const climb = (weights: ReadonlyMap<number, number>, seen: (values: Float64Array) => void): boolean => {
    const costs = new Float64Array(width);
    for (const [at, weight] of weights) {
      costs[at] = costs[at]! - weight;
      const row = basis.indexOf(at);
      if (row < 0) continue;
      for (let column = 0; column < width; column++)
        costs[column] = costs[column]! + weight * tableau[row]![column]!;
    }
    tableau.push(costs);
    seen(values());
    const ended = descend(unknowns, () => seen(values()));
    tableau.pop();
    return ended;
  };
  return {
    extreme: (at, sign, seen) => (climb(new Map([[at, sign]]), seen) ? values()[at]! : sign * Infinity),
    maximum: (weights) => {
      if (!climb(weights, () => undefined)) return Infinity;
      const corner = values();
      return [...weights].reduce((sum, [at, weight]) => sum + weight * corner[at]!, 0);
    },
  };
}
