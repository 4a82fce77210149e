import type { MeasureDeclaration } from './measure.js';

/** Codes that a count is cut down to: one of a dimension, or any of several. */
export type Cut = Readonly<Record<string, string | readonly string[]>>;

/** A count that another one is related to; without a measure it is of the measure that declares the relation. */
export interface RelatedCount {
  readonly measure?: MeasureDeclaration;
  readonly where?: Cut;
}

/**
 * Where a relation holds: of the place and the period alone, or as well in every cell that both measures have: each month, and each code of
 * a dimension that both are split by.
 */
export type RelationScope = 'whole' | 'cell';

/** What is said of a relation beside its kind. */
export interface RelationOptions {
  /** The codes of the declaring measure that it is said of. @default all of its counts */
  readonly of?: Cut;
  /**
   * Why it may fail: what is answered in January may have been asked in December. Protection takes it that readers count on it where it
   * does not fail.
   */
  readonly mayFail?: string;
  /**
   * Set where what one count has more than the other is as secret as a count: families who had a second discussion, children beyond the
   * first of a discussion.
   * @default nobody's: it only links the two
   */
  readonly difference?: 'family';
}

/** A relation between the counts of a measure and those of others, which whoever knows the definitions knows. */
export interface CountRelation extends RelationOptions {
  readonly kind: 'at-most' | 'part-of' | 'sum-of';
  readonly others: readonly RelatedCount[];
  readonly by: RelationScope;
}

/** That a measure is related to nothing else, or not to one measure that made-up histories never part it from; with the reason. */
export interface Unrelated {
  readonly kind: 'unrelated';
  readonly reason: string;
  readonly to?: RelatedCount;
  readonly of?: Cut;
}

/** What a measure declares of its relations to others. */
export type MeasureRelation = CountRelation | Unrelated;

const several = (others: RelatedCount | readonly RelatedCount[]): readonly RelatedCount[] =>
  'length' in others ? others : [others];

/**
 * Never more than another count, or than several together. Where both are equal that is chance, which no reader can rely on.
 * @example atMost({ measure: discussions }, 'cell') // { kind: 'at-most', … }: in no month and setting do more families begin
 */
export function atMost(
  others: RelatedCount | readonly RelatedCount[],
  by: RelationScope,
  options: RelationOptions = {},
): CountRelation {
  return { kind: 'at-most', others: several(others), by, ...options };
}

/**
 * Everything counted here is counted there as well, and as a rule the other way round: a reader takes it that equal counts are equal by
 * definition.
 * @example partOf({ measure: networkMeetingSteps, where: { step: 'held' } }, 'cell') // group sizes are of meetings held
 */
export function partOf(other: RelatedCount, by: RelationScope, options: RelationOptions = {}): CountRelation {
  return { kind: 'part-of', others: [other], by, ...options };
}

/**
 * Other counts added up, or more by what has been taken back in them since.
 * @example sumOf([{ measure: discussions }, { measure: networkMeetingSteps, where: { step: 'held' } }], 'cell')
 */
export function sumOf(
  others: readonly RelatedCount[],
  by: RelationScope,
  options: RelationOptions = {},
): CountRelation {
  return { kind: 'sum-of', others, by, ...options };
}

/**
 * Related to nothing, or not to what is named, for a reason that a test asks for.
 * @example unrelated('answers are given without a process: nobody knows whose they are')
 */
export function unrelated(reason: string, options: Pick<Unrelated, 'to' | 'of'> = {}): Unrelated {
  return { kind: 'unrelated', reason, ...options };
}
