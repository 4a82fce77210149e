import loadHighs from 'highs';
import type { SeenPublication } from '../../packages/core/src/testing/protection/tableAttacker.ts';

const highs = await loadHighs();
const tiny = 1e-6;

/**
 * Hidden counts that this attacker finds out exactly, of those named, with their values: the least and the greatest value of each by a
 * linear program over everything that was seen. He shares no code with the protection, nor with the other attacker.
 * @example attackWithSolver(seen, ['a']).get('a') // 3, or undefined
 */
export function attackWithSolver(
  { cells, relations, lower }: SeenPublication,
  targets: readonly string[],
): ReadonlyMap<string, number> {
  const unknown = [...cells].flatMap(([key, value]) => (value === null ? [key] : []));
  const place = new Map(unknown.map((key, index) => [key, index]));
  const rows = new Set<string>();
  for (const { terms, equals } of relations) {
    const left = new Map<number, number>();
    let right = equals;
    for (const { key, times } of terms) {
      const at = place.get(key);
      if (at === undefined) right -= times * cells.get(key)!;
      else left.set(at, (left.get(at) ?? 0) + times);
    }
    const text = [...left]
      .filter(([, times]) => times !== 0)
      .sort(([a], [b]) => a - b)
      .map(([at, times]) => `${times < 0 ? '-' : '+'} ${Math.abs(times)} x${at}`)
      .join(' ');
    if (text !== '') rows.add(`${text} = ${right}`);
  }
  const told = [...rows].map((row, index) => ` c${index}: ${row}`).join('\n');
  const bounds = unknown.map((_, at) => ` x${at} >= ${lower}`).join('\n');
  const low = unknown.map(() => Infinity);
  const high = unknown.map(() => -Infinity);
  const found = new Map<string, number>();
  for (const target of targets) {
    const at = place.get(target);
    if (at === undefined) continue;
    for (const goal of ['Maximize', 'Minimize']) {
      // A range that holds two whole numbers already is of no further interest
      if (Math.floor(high[at]! + tiny) - Math.ceil(low[at]! - tiny) >= 1) break;
      const { Status, Columns } = highs.solve(
        `${goal}\n obj: x${at}\nSubject To\n${told}\nBounds\n${bounds}\nEnd`,
      );
      if (Status === 'Unbounded') high[at] = Infinity;
      else if (Status !== 'Optimal') throw new Error(`The solver ended with ${Status}`);
      else
        for (const index of unknown.keys()) {
          const value = Columns[`x${index}`]?.Primal ?? 0;
          low[index] = Math.min(low[index]!, value);
          high[index] = Math.max(high[index]!, value);
        }
    }
    if (Math.floor(high[at]! + tiny) <= Math.ceil(low[at]! - tiny))
      found.set(target, Math.ceil(low[at]! - tiny));
  }
  return found;
}
