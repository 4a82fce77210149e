import {
  familyMeasures,
  keyOf,
  formatCountName,
  onTheDay,
  parseCountName,
  type CountRelation,
  type MeasureDeclaration,
  type NamedCount,
  type RelatedCount,
} from '../indicators/index.js';
import type { Period } from '../kernel/index.js';

/** Counts that together are never less than the sum of others, by their names. */
export interface NamedRelation {
  readonly wholes: readonly string[];
  readonly parts: readonly string[];
  /** Equal by chance alone: that it is equal now is nothing a reader knows. */
  readonly byChance: boolean;
  /** Why the parts may be more. */
  readonly mayFail?: string;
  /** What the wholes have more than the parts is as secret as a count. */
  readonly difference?: 'family';
}

/** Parts of a place that a table may be split by; every measure has them. */
const placeDimensions: readonly string[] = ['unit', 'area', 'municipality'];

type Cut = NamedCount['cut'];

const codeOf = (codes: string | readonly string[]): string =>
  typeof codes === 'string' ? codes : codes.join('+');
const cutOf = (where: RelatedCount['where'] = {}): Cut =>
  Object.fromEntries(Object.entries(where).map(([dimension, codes]) => [dimension, codeOf(codes)]));

/** What is left of a cut beside what a relation is said of; nothing where the count is not one of those. */
const cutFurther = (cut: Cut, of: Cut): Cut | undefined => {
  if (Object.entries(of).some(([dimension, code]) => cut[dimension] !== code)) return undefined;
  return Object.fromEntries(Object.entries(cut).filter(([dimension]) => !(dimension in of)));
};

const isFlow = ({ sumsOver }: MeasureDeclaration): boolean => sumsOver.includes('period');

/** The count another one is related to in the cell of the latter; nothing where the other has no such cell. */
const counterpart = (
  own: NamedCount,
  further: Cut,
  { measure, where }: Required<Pick<RelatedCount, 'measure'>> & RelatedCount,
  period: Period,
): string | undefined => {
  const isShared = (dimension: string): boolean =>
    measure.dimensions.includes(dimension) || placeDimensions.includes(dimension);
  if (!Object.keys(further).every(isShared)) return undefined;
  // A stock is of the day, so it has no part in a month
  if (!isFlow(measure) && isOfMonth(own, period)) return undefined;
  const time = isFlow(measure) ? (own.time === onTheDay ? period.key : own.time) : onTheDay;
  return formatCountName({
    measure: keyOf(measure),
    place: own.place,
    time,
    cut: { ...further, ...cutOf(where) },
  });
};

const isOfMonth = ({ time }: NamedCount, period: Period): boolean => time !== onTheDay && time !== period.key;

/** A cumulative code, as \`to-14\` of days: everything up to the number. */
const upTo = (code: string | undefined): number => Number(/^to-(\d+)$/.exec(code ?? '')?.[1] ?? NaN);

/** What a count is cut down to but for a cumulative code, and the number of that code; nothing where it has none. */
const cumulative = (name: string) => {
  const own = parseCountName(name);
  const [dimension, code] = Object.entries(own?.cut ?? {}).find(([, code]) => !isNaN(upTo(code))) ?? [];
  if (!own || dimension === undefined) return undefined;
  const { [dimension]: _code, ...cut } = own.cut;
  return { whole: formatCountName({ ...own, cut }), limit: upTo(code) };
};

/** The counts of cumulative codes that there are, by what else they are cut down to; the least limit first. */
const nestedCounts = (names: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, { readonly name: string; readonly limit: number }[]>();
  for (const name of names) {
    const read = cumulative(name);
    if (!read) continue;
    groups.set(read.whole, [...(groups.get(read.whole) ?? []), { name, limit: read.limit }]);
  }
  return new Map(
    [...groups].map(([whole, nested]) => [
      whole,
      nested.sort((a, b) => a.limit - b.limit).map(({ name }) => name),
    ]),
  );
};

/** What a declared relation says of one count of its measure; nothing where it says nothing of it, or of counts that are not there. */
const namedRelation = (
  measure: MeasureDeclaration,
  { kind, others, by, of, mayFail, difference }: CountRelation,
  own: NamedCount,
  period: Period,
  nested: ReadonlyMap<string, readonly string[]>,
): NamedRelation | undefined => {
  const name = formatCountName(own);
  const further = cutFurther(own.cut, cutOf(of));
  if (!further) return undefined;
  // Of cumulative counts the greatest says it for all
  const all = cumulative(name);
  const isGreatest = all !== undefined && nested.get(all.whole)?.at(-1) === name;
  const isChance = kind === 'at-most' || isGreatest;
  const cut = isGreatest && kind !== 'sum-of' ? {} : further;
  if (by === 'whole' && (isOfMonth(own, period) || Object.keys(cut).length > 0)) return undefined;
  const found = others.map(({ measure: other = measure, where }) =>
    counterpart(own, cut, { measure: other, ...(where ? { where } : {}) }, period),
  );
  const related = found.flatMap((one) => one ?? []);
  if (related.length < found.length) return undefined;
  const extra = { ...(mayFail === undefined ? {} : { mayFail }), ...(difference ? { difference } : {}) };
  if (kind !== 'sum-of') return { wholes: related, parts: [name], byChance: isChance, ...extra };
  const parts = related.map((part) => nested.get(part)?.at(-1) ?? part);
  const isWhole = parts.every((part, index) => part === related[index]);
  return { wholes: [name], parts, byChance: isChance || !isWhole, ...extra };
};

/**
 * Every relation between the given counts that their measures declare: of the whole, and of each month and code they share. What is
 * counted up to a number of days is never more than what is counted up to a greater one.
 * @example countRelations(['first-discussions@1|region:14|2026-11', 'discussions@1|region:14|2026-11'], period).length // 1
 */
export function countRelations(
  names: Iterable<string>,
  period: Period,
  measures: readonly MeasureDeclaration[] = familyMeasures,
): readonly NamedRelation[] {
  const there = new Set(names);
  const ofKey = new Map(measures.map((measure) => [keyOf(measure) as string, measure]));
  const nested = nestedCounts(there);
  const found: NamedRelation[] = [...nested.values()].flatMap((counts) =>
    counts.slice(1).map((name, index) => ({ wholes: [name], parts: [counts[index]!], byChance: true })),
  );
  for (const name of there) {
    const own = parseCountName(name);
    const measure = own && ofKey.get(own.measure);
    for (const relation of measure?.relations ?? []) {
      if (relation.kind === 'unrelated') continue;
      const named = namedRelation(measure!, relation, own!, period, nested);
      if (named && [...named.wholes, ...named.parts].every((key) => there.has(key))) found.push(named);
    }
  }
  return found;
}
