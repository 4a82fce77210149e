import type * as v from 'valibot';
import type { UnitDiscussionsContent } from '../answers/index.js';
import type { LpProcessCommand, LpProcessEvent } from '../processes/lpProcess/index.js';
import type { PublishedTableContent } from '../privacy/index.js';
import type {
  commandBatchSchema,
  lpProcessCommandSchema,
  lpProcessEventSchema,
  problemSchema,
  publicationSchema,
  publishedTableSchema,
  receiptSchema,
  tableListingsSchema,
  unitDiscussionsSchema,
} from './index.js';
import type { CommandBatch, CommandReceipt, ProblemAnswer, Publication, TableListings } from './index.js';

/*
 * The hand-written types are the documentation; here each schema is held to its type, both ways, so that neither can grow a
 * field or a code that the other lacks. Readonly marks are the only difference.
 */
export type Read<Schema extends v.GenericSchema> = v.InferOutput<Schema>;
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [Key in keyof T]: Plain<T[Key]> };
type Covers<Wide, Narrow> = [Plain<Narrow>] extends [Plain<Wide>] ? true : false;
type Keys<T> = T extends readonly (infer Item)[]
  ? Keys<Item>
  : T extends string | number | boolean | null | undefined
    ? never
    : T extends unknown
      ? keyof T | { [Key in keyof T]-?: Keys<T[Key]> }[keyof T]
      : never;
type SameKeys<A, B> = [Keys<Plain<A>>] extends [Keys<Plain<B>>]
  ? [Keys<Plain<B>>] extends [Keys<Plain<A>>]
    ? true
    : false
  : false;
export type Same<A, B> = [Covers<A, B>, Covers<B, A>, SameKeys<A, B>];
export type Yes = [true, true, true];

/** Every line has to be `Yes`. */
export const schemasAreTheirTypes: readonly Yes[] = [
  [true, true, true] satisfies Same<Read<typeof lpProcessCommandSchema>, LpProcessCommand>,
  [true, true, true] satisfies Same<Read<typeof lpProcessEventSchema>, LpProcessEvent>,
  [true, true, true] satisfies Same<Read<typeof commandBatchSchema>, CommandBatch>,
  [true, true, true] satisfies Same<Read<typeof publishedTableSchema>, PublishedTableContent>,
  [true, true, true] satisfies Same<Read<typeof unitDiscussionsSchema>, UnitDiscussionsContent>,
  [true, true, true] satisfies Same<Read<typeof receiptSchema>, CommandReceipt>,
  [true, true, true] satisfies Same<Read<typeof problemSchema>, ProblemAnswer>,
  [true, true, true] satisfies Same<Read<typeof publicationSchema>, Publication>,
  [true, true, true] satisfies Same<Read<typeof tableListingsSchema>, TableListings>,
];

// The comparison itself can fail: a field too few, a field too many, another code
// @ts-expect-error a field is missing
export const fieldMissing: Yes = [true, true, true] satisfies Same<{ a: 1 }, { a: 1; b: 2 }>;
// @ts-expect-error an optional field is missing
export const optionalMissing: Yes = [true, true, true] satisfies Same<{ a: 1 }, { a: 1; b?: 2 }>;
// @ts-expect-error another code
export const otherCode: Yes = [true, true, true] satisfies Same<{ a: 'x' | 'y' }, { a: 'x' }>;
