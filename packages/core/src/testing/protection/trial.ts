import {
  emptyRegister,
  protect,
  withPublication,
  type Family,
  type FamilyPolicy,
  type PublicationRegister,
} from '../../privacy/index.js';
import { linear } from '../../privacy/family.js';
import type { Random } from '../seededRandom.js';
import { randomPublications, type PublicationKind } from './randomPublications.js';
import { attack } from './tableAttacker.js';

/** What came of one trial of the protection. */
export interface Trial {
  readonly publications: number;
  readonly refused: number;
  readonly cells: number;
  readonly small: number;
  readonly hidden: number;
  /** Hidden cells that the attacker found out, as `key = value`. */
  readonly recovered: readonly string[];
  /** Cells from 1 to threshold − 1 that were shown. */
  readonly shownSmall: readonly string[];
}

/**
 * All that was ever published, as one puzzle. The attacker is told which counts have not changed between publications, more
 * than a reader can know.
 */
const everythingSeen = (
  published: readonly { family: Family; hidden: ReadonlySet<string> }[],
  lower: number,
) => {
  const cells = new Map<string, number | null>();
  const relations = published.flatMap(({ family, hidden }) => {
    const name = new Map(family.cells.map(({ key, count }) => [key, `${key}#${count}`]));
    for (const { key, count } of family.cells) {
      const at = name.get(key)!;
      if (!hidden.has(key)) cells.set(at, count);
      else if (!cells.has(at)) cells.set(at, null);
    }
    return family.relations.map(linear).map(({ terms, equals }) => ({
      terms: terms.map(({ key, times }) => ({ key: name.get(key)!, times })),
      equals,
    }));
  });
  return { cells, relations, lower };
};

/** The policies that are tried: three thresholds, three ways with zeros. */
export const drawPolicy = (random: Random): FamilyPolicy => {
  const zeros = (['may-be-hidden', 'shown', 'hidden'] as const)[random.below(3)]!;
  return { id: 'trial', version: 1, threshold: [3, 5, 10][random.below(3)]!, zeros };
};

/**
 * Publishes what the draws give, one publication after another, and lets the attacker loose on everything published.
 * @example runTrial('one-way', seededRandom(1)).recovered // []
 */
export function runTrial(kind: PublicationKind, random: Random): Trial {
  const policy = drawPolicy(random);
  const families = randomPublications(kind, random);
  const published: { family: Family; hidden: ReadonlySet<string> }[] = [];
  let register: PublicationRegister = emptyRegister;
  let [refused, small, hidden] = [0, 0, 0];
  const shownSmall: string[] = [];
  for (const [index, family] of families.entries()) {
    const result = protect(family, policy, register, `round-${index}`);
    if (!result.ok) {
      if (result.error.code !== 'would-disclose') throw new Error(JSON.stringify(result.error));
      refused++;
      continue;
    }
    register = withPublication(register, result.value.entry);
    const keys = new Set(result.value.hidden);
    published.push({ family, hidden: keys });
    small += result.value.small.length;
    hidden += keys.size;
    for (const { key, count } of family.cells)
      if (count >= 1 && count < policy.threshold && !keys.has(key)) shownSmall.push(`${key} = ${count}`);
  }
  const found = attack(everythingSeen(published, policy.zeros === 'shown' ? 1 : 0));
  return {
    publications: published.length,
    refused,
    cells: families.reduce((sum, { cells }) => sum + cells.length, 0),
    small,
    hidden,
    recovered: [...found].map(([key, value]) => `${key} = ${value}`),
    shownSmall,
  };
}
