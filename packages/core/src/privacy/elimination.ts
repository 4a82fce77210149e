import type { Row, System } from './system.js';

/**
 * Each count as a combination of counts that the relations leave open (for a table with margins: of its inner cells), modulo a
 * prime. `holders` tells which counts a coordinate stands in.
 */
export interface Forms {
  readonly rows: readonly Map<number, number>[];
  readonly holders: readonly Set<number>[];
  /** Row entries that were touched: the measure of effort, the same on every machine. */
  effort: number;
}

/** Below 2²⁶, so that products stay exact in a double. */
const prime = 67_108_859;

const residue = (n: number): number => ((n % prime) + prime) % prime;

const inverse = (n: number): number => {
  let [r0, r1, s0, s1] = [prime, n, 0, 1];
  while (r1 !== 0) {
    const q = Math.floor(r0 / r1);
    [r0, r1, s0, s1] = [r1, r0 - q * r1, s1, s0 - q * s1];
  }
  return residue(s0);
};

const addTimes = (target: Map<number, number>, times: number, source: ReadonlyMap<number, number>): void => {
  for (const [coordinate, value] of source) {
    const sum = ((target.get(coordinate) ?? 0) + times * value) % prime;
    if (sum === 0) target.delete(coordinate);
    else target.set(coordinate, sum);
  }
};

/** A relation with what is known about its solved counts put in their place. */
const reduced = (row: Row, solved: ReadonlyMap<number, Map<number, number>>): Map<number, number> => {
  const result = new Map<number, number>();
  for (const [index, column] of row.columns.entries()) {
    const form = solved.get(column);
    addTimes(result, residue(row.times[index]!), form ?? new Map([[column, 1]]));
  }
  return result;
};

/** Solves the relations for totals where it can: sums of sums after the sums they are made of. */
const solve = ({ rows, levels }: System): ReadonlyMap<number, Map<number, number>> => {
  const solved = new Map<number, Map<number, number>>();
  const usedBy = new Map<number, Set<number>>();
  const height = (row: Row): number => row.columns.reduce((max, c) => Math.max(max, levels[c]!), 0);
  const ordered = [...rows].map((row) => ({ row, at: height(row) })).sort((a, b) => a.at - b.at);
  for (const { row } of ordered) {
    const relation = reduced(row, solved);
    let pivot = -1;
    for (const column of relation.keys())
      if (
        pivot < 0 ||
        levels[column]! > levels[pivot]! ||
        (levels[column] === levels[pivot] && column < pivot)
      )
        pivot = column;
    if (pivot < 0) continue;
    const scale = prime - inverse(relation.get(pivot)!);
    relation.delete(pivot);
    const form = new Map([...relation].map(([column, value]) => [column, (scale * value) % prime]));
    for (const user of usedBy.get(pivot) ?? []) {
      const other = solved.get(user)!;
      const times = other.get(pivot);
      if (times === undefined) continue;
      other.delete(pivot);
      addTimes(other, times, form);
      for (const column of form.keys()) note(usedBy, column, user);
    }
    solved.set(pivot, form);
    for (const column of form.keys()) note(usedBy, column, pivot);
  }
  return solved;
};

const note = (usedBy: Map<number, Set<number>>, column: number, user: number): void => {
  const users = usedBy.get(column);
  if (users) users.add(user);
  else usedBy.set(column, new Set([user]));
};

/** The forms of every count before anything is shown. @example formsOf(system).rows.length // system.counts.length */
export function formsOf(system: System): Forms {
  const solved = solve(system);
  const rows = system.counts.map((_, at) => solved.get(at) ?? new Map([[at, 1]]));
  const holders = system.counts.map(() => new Set<number>());
  for (const [at, row] of rows.entries()) for (const coordinate of row.keys()) holders[coordinate]!.add(at);
  return { rows, holders, effort: 0 };
}

/** A copy that can be worked on. @example copyOf(forms).effort // 0 */
export function copyOf({ rows, holders }: Forms): Forms {
  return { rows: rows.map((row) => new Map(row)), holders: holders.map((set) => new Set(set)), effort: 0 };
}

const rarest = ({ holders }: Forms, row: ReadonlyMap<number, number>): number => {
  let best = -1;
  for (const coordinate of row.keys())
    if (best < 0 || holders[coordinate]!.size < holders[best]!.size) best = coordinate;
  return best;
};

/** Shows a count: whatever depended on it now depends on the rest. */
export function show(forms: Forms, at: number): void {
  const { rows, holders } = forms;
  const row = rows[at]!;
  if (row.size === 0) return;
  const pivot = rarest(forms, row);
  const scale = prime - inverse(row.get(pivot)!);
  for (const holder of [...holders[pivot]!]) {
    if (holder === at) continue;
    const target = rows[holder]!;
    const times = (scale * target.get(pivot)!) % prime;
    forms.effort += row.size;
    for (const [coordinate, value] of row) {
      const sum = ((target.get(coordinate) ?? 0) + times * value) % prime;
      if (sum === 0) {
        target.delete(coordinate);
        holders[coordinate]!.delete(holder);
      } else {
        target.set(coordinate, sum);
        holders[coordinate]!.add(holder);
      }
    }
  }
  for (const coordinate of row.keys()) holders[coordinate]!.delete(at);
  row.clear();
}

const isMultiple = (a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean => {
  if (a.size !== b.size) return false;
  let ratio = -1;
  for (const [coordinate, value] of a) {
    const other = b.get(coordinate);
    if (other === undefined) return false;
    if (ratio < 0) ratio = (other * inverse(value)) % prime;
    else if ((ratio * value) % prime !== other) return false;
  }
  return true;
};

/** Whether showing a count would make a sensitive one computable from what is shown already. */
export function wouldTell(forms: Forms, at: number, sensitive: readonly boolean[]): boolean {
  const row = forms.rows[at]!;
  if (row.size === 0) return false;
  for (const holder of forms.holders[rarest(forms, row)]!)
    if (holder !== at && sensitive[holder] && isMultiple(row, forms.rows[holder]!)) return true;
  return false;
}
