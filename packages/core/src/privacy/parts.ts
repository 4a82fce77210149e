import type { Row } from './system.js';

/** A connected part of what is hidden: counts linked by relations, each relation cut down to its hidden counts. */
export interface Part {
  readonly counts: readonly number[];
  readonly rows: readonly Row[];
}

/**
 * Cuts relations down to the hidden counts and splits them into parts that tell nothing about each other.
 * @example hiddenParts(system.rows, hidden).length
 */
export function hiddenParts(rows: readonly Row[], hidden: readonly boolean[]): readonly Part[] {
  const leader = hidden.map((_, at) => at);
  const find = (at: number): number => {
    while (leader[at] !== at) at = leader[at] = leader[leader[at]!]!;
    return at;
  };
  const cut: Row[] = [];
  for (const { columns, times } of rows) {
    const kept = columns.flatMap((column, index) => (hidden[column] ? [index] : []));
    if (kept.length === 0) continue;
    cut.push({ columns: kept.map((index) => columns[index]!), times: kept.map((index) => times[index]!) });
    const first = find(columns[kept[0]!]!);
    for (const index of kept) leader[find(columns[index]!)] = first;
  }
  const parts = new Map<number, { counts: number[]; rows: Row[] }>();
  for (const [at, isHidden] of hidden.entries()) {
    if (!isHidden) continue;
    const part = parts.get(find(at));
    if (part) part.counts.push(at);
    else parts.set(find(at), { counts: [at], rows: [] });
  }
  for (const row of cut) parts.get(find(row.columns[0]!))!.rows.push(row);
  return [...parts.values()];
}
