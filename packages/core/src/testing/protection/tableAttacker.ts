import { cornersOf } from './linearProgram.js';

/** What a reader sees: numbers, `null` for the one symbol of hidden cells, and how everything adds up. */
export interface SeenPublication {
  readonly cells: ReadonlyMap<string, number | null>;
  readonly relations: readonly {
    readonly terms: readonly { readonly key: string; readonly times: number }[];
    readonly equals: number;
  }[];
  /** What a reader knows about a hidden cell: 0, or 1 where zeros are always shown. */
  readonly lower: number;
}

interface Puzzle {
  readonly keys: readonly string[];
  readonly matrix: readonly (readonly number[])[];
  readonly right: readonly number[];
}

/** Puts the shown numbers in, and splits what is left into puzzles that have nothing to do with each other. */
const puzzlesOf = ({ cells, relations, lower }: SeenPublication): readonly Puzzle[] => {
  const group = new Map<string, Set<string>>();
  for (const [key, value] of cells) if (value === null) group.set(key, new Set([key]));
  const equations = relations.flatMap(({ terms, equals }) => {
    const left = new Map<string, number>();
    let right = equals;
    for (const { key, times } of terms) {
      const value = cells.get(key);
      if (typeof value === 'number') right -= times * value;
      else {
        left.set(key, (left.get(key) ?? 0) + times);
        right -= times * lower;
      }
    }
    const [first, ...others] = left.keys();
    if (first === undefined) return [];
    for (const other of others) {
      const [into, from] = [group.get(first)!, group.get(other)!];
      if (into === from) continue;
      for (const key of from) {
        into.add(key);
        group.set(key, into);
      }
    }
    return [{ left, right, first }];
  });
  return [...new Set(group.values())].map((members) => {
    const keys = [...members];
    const mine = equations.filter(({ first }) => members.has(first));
    return {
      keys,
      matrix: mine.map(({ left }) => keys.map((key) => left.get(key) ?? 0)),
      right: mine.map(({ right }) => right),
    };
  });
};

/** The range of each unknown in real numbers, by linear programming. */
const realRanges = ({ keys, matrix, right }: Puzzle): readonly (readonly [number, number])[] => {
  if (matrix.length === 0) return keys.map(() => [0, Infinity]);
  const corners = cornersOf(matrix, right);
  if (!corners) throw new Error('What was published contradicts itself');
  const low = keys.map(() => Infinity);
  const high = keys.map(() => -Infinity);
  const seen = (values: Float64Array): void =>
    values.forEach((value, at) => {
      low[at] = Math.min(low[at]!, value);
      high[at] = Math.max(high[at]!, value);
    });
  for (const at of keys.keys())
    for (const sign of [1, -1] as const) {
      // A range that already holds two whole numbers is of no further interest
      if (Math.floor(high[at]! + 1e-6) - Math.ceil(low[at]! - 1e-6) >= 1) break;
      const end = corners.extreme(at, sign, seen);
      if (sign === 1) high[at] = Math.max(high[at]!, end);
      else low[at] = Math.min(low[at]!, end);
    }
  return keys.map((_, at) => [low[at]!, high[at]!]);
};

/** Tries every whole-number table by hand, unknown by unknown; gives up on large puzzles. */
const wholeValues = ({ keys, matrix, right }: Puzzle, max: number): readonly Set<number>[] | undefined => {
  const values = keys.map(() => new Set<number>());
  if (keys.length > 14 || matrix.some((row) => row.some((times) => times < 0))) return undefined;
  if (keys.some((_, at) => !matrix.some((row) => row[at]! > 0))) return undefined;
  const chosen: number[] = [];
  const rest = [...right];
  let tries = 0;
  const closesAt = matrix.map((row) => row.reduce((last, times, at) => (times === 0 ? last : at), -1));
  const choose = (at: number): void => {
    if (++tries > max) return;
    if (at === keys.length) return chosen.forEach((value, index) => void values[index]!.add(value));
    let upper = Infinity;
    matrix.forEach((row, index) => {
      if (row[at]! > 0) upper = Math.min(upper, Math.floor(rest[index]! / row[at]!));
    });
    for (let value = 0; value <= upper; value++) {
      matrix.forEach((row, index) => (rest[index] = rest[index]! - value * row[at]!));
      const open = closesAt.every((last, index) => last !== at || rest[index] === 0);
      if (open) {
        chosen.push(value);
        choose(at + 1);
        chosen.pop();
      }
      matrix.forEach((row, index) => (rest[index] = rest[index]! + value * row[at]!));
    }
  };
  choose(0);
  return tries > max ? undefined : values;
};

/**
 * Hidden cells that this attacker finds out exactly, with their values. It shares no code with the protection: linear
 * programming in floating point for everything, and every whole-number table tried where there are few enough.
 * @example attack({ cells: new Map([['a', null], ['b', 9], ['sum', 12]]), relations: [{ terms: [{ key: 'sum', times: 1 },
 *   { key: 'a', times: -1 }, { key: 'b', times: -1 }], equals: 0 }], lower: 0 }) // Map { 'a' => 3 }
 */
export function attack(seen: SeenPublication): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const puzzle of puzzlesOf(seen)) {
    const ranges = realRanges(puzzle);
    const whole = wholeValues(puzzle, 30_000);
    for (const [at, key] of puzzle.keys.entries()) {
      const [low, high] = ranges[at]!;
      const lower = Math.ceil(low - 1e-6);
      if (Math.floor(high + 1e-6) <= lower) found.set(key, lower + seen.lower);
      else if (whole?.[at]!.size === 1) found.set(key, [...whole[at]!][0]! + seen.lower);
    }
  }
  return found;
}
