import { parseCountName } from '../indicators/index.js';
import type { Period } from '../kernel/index.js';
import type { FamilyCell, FamilyLinks, LinearRelation } from '../privacy/index.js';
import { countRelations, type NamedRelation } from './countRelations.js';

/** A relation with the difference between its two sides as a count; nothing where there is nothing that a reader knows. */
function linkOf({ wholes, parts, byChance }: NamedRelation, counts: ReadonlyMap<string, number>) {
  const sumOf = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + counts.get(key)!, 0);
  const total = sumOf(wholes);
  const difference = total - sumOf(parts);
  // What is delivered without its children says nothing of them
  if (difference < 0 && byChance) return undefined;
  const terms = [...wholes.map((key) => ({ key, times: 1 })), ...parts.map((key) => ({ key, times: -1 }))];
  // Nothing out of nothing is no chance
  if (difference === 0 && (!byChance || total === 0)) return { relation: { terms, equals: 0 } };
  // Between other counts a difference that is as great as yesterday's is another one: nobody knows who is in it
  const counted = [...wholes, ...parts].map((key) => `${counts.get(key)} ${key}`);
  const key = `between ${counted.join(' and ')}`;
  const between: FamilyCell = { key, count: Math.abs(difference), printed: false };
  return {
    relation: { terms: [...terms, { key, times: difference < 0 ? 1 : -1 }], equals: 0 },
    between,
  };
}

/** Whether a relation is between parts of a whole: counts of a month, or of a code. */
const isPart = ({ parts: [part = ''] }: NamedRelation, period: Period): boolean => {
  const own = parseCountName(part);
  return own !== undefined && (own.time !== period.key || Object.keys(own.cut).length > 0);
};

/** The names of the counts that a difference is between; none where it is no difference. @example countsBetween('between 9 a and 7 b') // ['a', 'b'] */
export function countsBetween(key: string): readonly string[] {
  const [, told] = /^between (.*)$/.exec(key) ?? [];
  return told?.split(' and ').map((counted) => counted.slice(counted.indexOf(' ') + 1)) ?? [];
}

/**
 * How counts of different tables hang together by what their measures declare: what is out of whom, which median is over which
 * meetings. Where counts are equal by definition the link is an equation; elsewhere the difference stands between them as a count
 * that is not negative.
 * @example measureLinks(counts, request.period).relations // those whose counts are all there
 */
export function measureLinks(counts: ReadonlyMap<string, number>, period: Period): Required<FamilyLinks> {
  const relations: LinearRelation[] = [];
  const between: FamilyCell[] = [];
  for (const relation of countRelations(counts.keys(), period)) {
    const link = linkOf(relation, counts);
    if (!link) continue;
    relations.push(link.relation);
    if (!link.between) continue;
    const isSecret = relation.difference === 'family' && isPart(relation, period);
    between.push({ ...link.between, protect: isSecret ? 'family' : 'open' });
  }
  return { relations, counts: between };
}
