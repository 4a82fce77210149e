import { linear, type Family, type LinearRelation } from './family.js';
import { smallUnder, type FamilyPolicy } from './policy.js';
import type { PublicationRegister } from './register.js';

/** A linear relation over numbered counts; `columns` ascend. */
export interface Row {
  readonly columns: readonly number[];
  readonly times: readonly number[];
}

/** How a numbered count stands: to be decided, shown whatever happens, or hidden whatever happens. */
export type Standing = 'free' | 'shown' | 'hidden';

/**
 * A family together with every earlier publication, as numbered counts and relations between them. A count that has not
 * changed since an earlier publication is the same count: a reader may know that nothing was corrected.
 */
export interface System {
  readonly keys: readonly string[];
  readonly counts: readonly number[];
  readonly standing: readonly Standing[];
  /** Small themselves: must not become computable. */
  readonly sensitive: readonly boolean[];
  /** Whether it may be computed from what is shown: not what is small, and no cell that is hidden. Links alone may be. */
  readonly secret: readonly boolean[];
  /** Hidden in an earlier publication: better left hidden. */
  readonly hiddenBefore: readonly boolean[];
  /** 0 for a count that is no total, else one more than the level of its highest part. */
  readonly levels: readonly number[];
  readonly rows: readonly Row[];
  /** How many of the counts, from the first, are the family's own. */
  readonly own: number;
}

const levelsOf = (family: Family, numberOf: ReadonlyMap<string, number>, size: number): number[] => {
  const levels = new Array<number>(size).fill(0);
  const sums = family.relations.flatMap((relation) => ('total' in relation ? [relation] : []));
  // A sum may stand before the sums of its parts; as many rounds as there are levels settle it
  for (let round = 0, changed = true; changed && round < 12; round++) {
    changed = false;
    for (const { total, parts } of sums) {
      const level = 1 + Math.max(...parts.map((key) => levels[numberOf.get(key)!]!));
      if (level > levels[numberOf.get(total)!]!) {
        levels[numberOf.get(total)!] = level;
        changed = true;
      }
    }
  }
  return levels;
};

const rowOf = ({ terms }: LinearRelation, numberOf: (key: string) => number): Row => {
  const byColumn = new Map<number, number>();
  for (const { key, times } of terms) {
    const column = numberOf(key);
    byColumn.set(column, (byColumn.get(column) ?? 0) + times);
  }
  const entries = [...byColumn].filter(([, times]) => times !== 0).sort(([a], [b]) => a - b);
  return { columns: entries.map(([column]) => column), times: entries.map(([, times]) => times) };
};

const distinct = (rows: readonly Row[]): readonly Row[] => {
  const seen = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.columns.join()}:${row.times.join()}`;
    if (row.columns.length > 0 && !seen.has(key)) seen.set(key, row);
  }
  return [...seen.values()];
};

/**
 * Numbers the counts of a family and of the register, each once.
 * @example systemOf(family, defaultPolicy, emptyRegister).own // family.cells.length
 */
export function systemOf(family: Family, policy: FamilyPolicy, register: PublicationRegister): System {
  const isSmall = smallUnder(policy);
  const keys: string[] = [];
  const counts: number[] = [];
  const standing: Standing[] = [];
  const sensitive: boolean[] = [];
  const secret: boolean[] = [];
  const hiddenBefore: boolean[] = [];
  const numberOf = new Map<string, number>();
  const zerosHidden = policy.zeros === 'hidden' && policy.threshold > 1;

  for (const {
    key,
    count,
    alsoTells = [],
    printed = true,
    protect = 'family',
    keep = false,
    company = false,
  } of family.cells) {
    const told = [{ lower: count, upper: count }, ...alsoTells];
    const small = protect === 'family' && (company || told.some(isSmall) || (zerosHidden && count === 0));
    const alwaysShown =
      protect === 'open' || (keep && !small) || (policy.zeros === 'shown' && count === 0 && !small);
    numberOf.set(key, keys.length);
    keys.push(key);
    counts.push(count);
    sensitive.push(small);
    secret.push(small || printed);
    standing.push(!printed || small ? 'hidden' : alwaysShown ? 'shown' : 'free');
    hiddenBefore.push(false);
  }
  const own = keys.length;
  const levels = levelsOf(family, numberOf, own);

  const earlier = new Map<string, number>();
  const rows = family.relations.map((relation) => rowOf(linear(relation), (key) => numberOf.get(key)!));
  for (const entry of register.entries) {
    const then = new Map<string, number>();
    for (const { key, count, hidden, small } of entry.cells) {
      const same = numberOf.get(key);
      const version = `${count} ${key}`;
      let at = same !== undefined && counts[same] === count ? same : earlier.get(version);
      if (at === undefined) {
        at = keys.length;
        earlier.set(version, at);
        keys.push(key);
        counts.push(count);
        standing.push('hidden');
        sensitive.push(small);
        secret.push(small);
        hiddenBefore.push(true);
        levels.push(0);
      }
      then.set(key, at);
      if (!hidden) {
        // Whoever kept the earlier publication knows this count
        standing[at] = 'shown';
        sensitive[at] = false;
      } else {
        hiddenBefore[at] = true;
        // As secret as it was then: what stood beside it then may have been nearer than what does now
        if (small && standing[at] !== 'shown') {
          standing[at] = 'hidden';
          sensitive[at] = true;
          secret[at] = true;
        }
      }
    }
    rows.push(...entry.relations.map((relation) => rowOf(relation, (key) => then.get(key)!)));
  }
  return { keys, counts, standing, sensitive, secret, hiddenBefore, levels, rows: distinct(rows), own };
}
