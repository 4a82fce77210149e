import loadHighs from 'highs';
import type { System } from '../../packages/core/src/privacy/system.ts';

const highs = await loadHighs();

/** What the exact solver found: the counts that are hidden, or only how many there are at least when it ran out of rounds. */
export interface ExactSuppression {
  readonly hidden: number;
  readonly proven: boolean;
}

/** Greater than any change that is needed. */
const endless = 10_000;
const tiny = 1e-6;

type Weights = ReadonlyMap<number, number>;

const sumText = (weights: Iterable<readonly [string, number]>): string =>
  [...weights].map(([name, times]) => `${times < 0 ? '-' : '+'} ${Math.abs(times)} ${name}`).join(' ');

/** A linear program in the format that the solver reads. */
const programOf = (
  goal: string,
  rows: readonly string[],
  bounds: readonly string[],
  binaries: readonly string[] = [],
): string =>
  [
    goal,
    'Subject To',
    ...rows.map((row, index) => ` c${index}: ${row}`),
    'Bounds',
    ...bounds.map((bound) => ` ${bound}`),
    ...(binaries.length > 0 ? ['Binary', ...binaries.map((name) => ` ${name}`)] : []),
    'End',
  ].join('\n');

/**
 * How far a hidden count can be moved one way while everything shown stays, and what each count has to do with it: hidden, it lets the
 * count move by so much at most.
 */
function reach({ counts, rows }: System, hidden: ReadonlySet<number>, at: number, sign: 1 | -1) {
  const cut = rows.map(({ columns, times }) =>
    columns.flatMap((column, index) => (hidden.has(column) ? [[column, times[index]!] as const] : [])),
  );
  const used = cut.flatMap((row, index) => (row.length > 0 ? [index] : []));
  const program = programOf(
    `Maximize\n obj: ${sumText([[`d${at}`, sign]])}`,
    used.map((index) => `${sumText(cut[index]!.map(([column, times]) => [`d${column}`, times]))} = 0`),
    [...hidden].map((column) => `-${counts[column]} <= d${column} <= ${endless}`),
  );
  const solution = highs.solve(program);
  if (solution.Status !== 'Optimal') throw new Error(`The solver ended with ${solution.Status}`);
  const dual = new Map(
    used.map((index, row) => [index, (solution.Rows[row] as { readonly Dual: number }).Dual]),
  );
  const reduced = counts.map((_, column) => (column === at ? sign : 0));
  for (const [index, { columns, times }] of rows.entries())
    columns.forEach((column, place) => {
      reduced[column] = reduced[column]! - (dual.get(index) ?? 0) * times[place]!;
    });
  const weights = new Map<number, number>();
  for (const [column, r] of reduced.entries()) {
    const weight = r > tiny ? r * endless : r < -tiny ? -r * counts[column]! : 0;
    if (weight > tiny) weights.set(column, weight);
  }
  return { far: solution.ObjectiveValue, weights };
}

/**
 * The fewest counts that must be hidden so that no sensitive one can be told from what is shown, in real numbers: no protection in whole
 * numbers hides fewer. A master problem chooses what is hidden; a reader's problem for each sensitive count, solved as a linear
 * program, says what else would have to be.
 * @source Fischetti, Salazar (2001), doi:10.1287/mnsc.47.7.1008.9805
 */
export function exactSuppression(system: System, maxRounds: number): ExactSuppression {
  const free = system.standing.flatMap((standing, at) => (standing === 'free' ? [at] : []));
  const always = system.standing.flatMap((standing, at) => (standing === 'hidden' ? [at] : []));
  const sensitive = always.filter((at) => system.sensitive[at]);
  const cuts = new Set<string>();
  let chosen: readonly number[] = [];
  for (let round = 0; round < maxRounds; round++) {
    const hidden = new Set([...always, ...chosen]);
    let fails = 0;
    for (const at of sensitive) {
      const sides = [reach(system, hidden, at, 1), reach(system, hidden, at, -1)];
      if (sides[0]!.far + sides[1]!.far >= 1 - tiny) continue;
      fails++;
      const needed: Weights = sides.reduce((sum, { weights }) => {
        for (const [column, weight] of weights) sum.set(column, (sum.get(column) ?? 0) + weight);
        return sum;
      }, new Map<number, number>());
      const given = always.reduce((sum, column) => sum + (needed.get(column) ?? 0), 0);
      const rest = 1 - given;
      if (rest <= tiny) continue;
      const terms = free.flatMap((column) => {
        const weight = Math.min(1, (needed.get(column) ?? 0) / rest);
        return weight > tiny ? [[`y${column}`, weight] as const] : [];
      });
      if (terms.length > 0) cuts.add(`${sumText(terms)} >= 1`);
    }
    if (fails === 0) return { hidden: chosen.length, proven: true };
    const program = programOf(
      `Minimize\n obj: ${sumText(free.map((at) => [`y${at}`, 1]))}`,
      [...cuts],
      [],
      free.map((at) => `y${at}`),
    );
    const solution = highs.solve(program, { mip_rel_gap: 0, time_limit: 20 });
    chosen = free.filter((at) => (solution.Columns[`y${at}`]?.Primal ?? 0) > 0.5);
  }
  return { hidden: chosen.length, proven: false };
}
