import type { AuditInput } from './audit.js';
import { copyOf, formsOf, show, wouldTell, type Forms } from './elimination.js';
import { minimalSecondary } from './minimalSecondary.js';
import { hiddenParts, type Part } from './parts.js';
import { repair } from './repair.js';
import type { Standing, System } from './system.js';

/** Entries that the improvement of one part may touch, besides a few rounds that everybody gets. */
const improvementEffort = 90_000;
const improvementRounds = 150;
/** Parts up to this size are audited in full while companions are chosen. */
const searchedInFull = 120;

/** One part of a system as a system of its own, without the counts that are shown anyway. */
const systemOfPart = (system: System, { counts, rows }: Part): System => {
  const place = new Map(counts.map((at, index) => [at, index]));
  const pick = <T>(values: readonly T[]): readonly T[] => counts.map((at) => values[at]!);
  return {
    keys: pick(system.keys),
    counts: pick(system.counts),
    standing: pick(system.standing),
    sensitive: pick(system.sensitive),
    secret: pick(system.secret),
    hiddenBefore: pick(system.hiddenBefore),
    levels: pick(system.levels),
    rows: rows.map(({ columns, times }) => ({ columns: columns.map((at) => place.get(at)!), times })),
    own: counts.length,
  };
};

type Order = readonly number[];

/**
 * Langsrud's walk: counts are shown one after another, in the given order, unless the next one together with those shown
 * already would make a sensitive count computable; those stay hidden.
 *
 * Where nothing is refused the order is of no consequence, and short sums before long ones fill in far less. So the head of
 * the order, as many counts as there are zeros and totals, goes by length first; a refusal there starts the walk again, by the order.
 */
const walk = (
  base: Forms,
  order: Order,
  head: number,
  sensitive: readonly boolean[],
  spent: { effort: number },
): number[] => {
  let forms = copyOf(base);
  const refuses = (at: number): boolean => {
    if (wouldTell(forms, at, sensitive)) return true;
    show(forms, at);
    return false;
  };
  const byLength = order.slice(0, head).sort((a, b) => base.rows[a]!.size - base.rows[b]!.size);
  const inOrder = byLength.some(refuses);
  if (inOrder) {
    spent.effort += forms.effort;
    forms = copyOf(base);
  }
  const hidden = (inOrder ? order : order.slice(head)).filter(refuses);
  spent.effort += forms.effort + base.rows.length * 30;
  return hidden;
};

const headOf = ({ levels, counts }: System, free: Order): number =>
  free.filter((at) => levels[at]! > 0 || counts[at] === 0).length;

const sortedBy = (free: Order, ...keys: ((at: number) => number)[]): Order =>
  [...free].sort((a, b) => {
    for (const key of keys) {
      const difference = key(a) - key(b);
      if (difference !== 0) return difference;
    }
    return a - b;
  });

/** Draws that are the same on every machine: equal families hide equal cells. */
const draws = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/** Shows some of the hidden companions first, keeps the others to the last, and walks again: fewer or as many stay hidden. */
const improve = (system: System, base: Forms, orders: readonly Order[], best: number[]): number[] => {
  const draw = draws(system.counts.length);
  const spent = { effort: 0 };
  const totals = headOf(system, orders[0]!);
  let current = best;
  for (let round = 0; round < improvementRounds && current.length > 1; round++) {
    if (spent.effort > improvementEffort) break;
    const first = new Set<number>();
    for (let n = 1 + draw(3); n > 0; n--) first.add(current[draw(current.length)]!);
    const keep = new Set(current.filter((at) => !first.has(at)));
    const order = orders[round % orders.length]!;
    const middle = order.filter((at) => !first.has(at) && !keep.has(at));
    if (round % 3 === 2) {
      const shake = new Map(middle.map((at) => [at, draw(1000)]));
      middle.sort((a, b) => shake.get(a)! - shake.get(b)!);
    }
    const next = walk(
      base,
      [...first, ...middle, ...order.filter((at) => keep.has(at))],
      totals,
      system.sensitive,
      spent,
    );
    if (next.length <= current.length) current = next;
  }
  return current.length < best.length ? current : best;
};

const secondaryInPart = (system: System, audit: Omit<AuditInput, 'hidden'>): readonly number[] => {
  const free = system.standing.flatMap((standing, at) => (standing === 'free' ? [at] : []));
  const before = (at: number): number => (system.hiddenBefore[at] ? 1 : 0);
  const level = (at: number): number => -system.levels[at]!;
  const size = (at: number): number => -system.counts[at]!;
  // Zeros are poor company: several of them under a sum of 0 stay zeros whatever is hidden
  const zero = (at: number): number => (system.counts[at] === 0 ? 0 : 1);
  const byPlace = sortedBy(free, before, zero, level);
  const bySize = sortedBy(free, before, zero, size, level);
  const orders = [byPlace, bySize];
  const base = formsOf(system);
  const spent = { effort: 0 };
  const totals = headOf(system, free);
  const [placed, sized] = orders.map((order) => walk(base, order, totals, system.sensitive, spent));
  const started = placed!.length <= sized!.length ? placed! : sized!;
  const improved = improve(system, base, orders, started);
  const extras = repair(system, audit, improved, byPlace);
  return minimalSecondary(system, audit, extras.length) ?? extras;
};

/**
 * Which counts are hidden: the sensitive ones, and as few companions as are needed. Companions by Gaussian elimination in
 * order of preference (totals are shown before their parts, the last cells are hidden first, what was hidden before stays
 * so), then a local search for fewer, then what bounds of whole numbers ask for, then, in small parts, an exact search.
 * @source Langsrud (2024), doi:10.1007/978-3-031-69651-0_6 (secondary cell suppression by Gaussian elimination)
 * @example withSecondarySuppression(system, 0, 1).filter(Boolean).length
 */
export function withSecondarySuppression(
  system: System,
  knownLower: (standing: Standing, count: number) => number,
  minSpread: number,
): readonly boolean[] {
  const hidden = system.standing.map((standing) => standing === 'hidden');
  const unknown = system.standing.map((standing) => standing !== 'shown');
  for (const part of hiddenParts(system.rows, unknown)) {
    if (!part.counts.some((at) => system.sensitive[at])) continue;
    const own = systemOfPart(system, part);
    const audit = {
      counts: own.counts,
      rows: own.rows,
      knownLower: (at: number) => knownLower(own.standing[at]!, own.counts[at]!),
      minSpread,
      matters: (at: number) => own.secret[at]!,
      // Large parts are audited many times on the way; the whole is audited in full in the end
      ...(own.counts.length > searchedInFull ? { searchShare: 0.02 } : {}),
    };
    for (const at of secondaryInPart(own, audit)) hidden[part.counts[at]!] = true;
  }
  return hidden;
}
