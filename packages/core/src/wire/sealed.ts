import type * as v from 'valibot';

/** A schema by what it reads: declarations of the package name the hand-written type and repeat nothing of the schema. */
export type Wire<Read> = v.GenericSchema<unknown, Read>;

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

/** Whether the second is all of the first, the first all of the second, and no field stands in one of them alone. */
export type Same<A, B> = [Covers<A, B>, Covers<B, A>, SameKeys<A, B>];
/** The answer of `Same` when the two are one; readonly marks are the only difference. */
export type Yes = [true, true, true];

/** What the compiler shows when a schema and its type have grown apart. */
interface GrownApart<Answer> {
  readonly schemaAndTypeDiffer: Answer;
}

/**
 * Gives a schema its hand-written type, which is the documentation. Does not compile when either has a field or a code that
 * the other lacks.
 * @example sealed<CommandReceipt>()(v.strictObject({ … }))
 */
export const sealed =
  <Read>() =>
  <const Schema extends v.GenericSchema>(
    schema: Schema &
      (Same<v.InferOutput<Schema>, Read> extends Yes
        ? unknown
        : GrownApart<Same<v.InferOutput<Schema>, Read>>),
  ): Wire<Read> =>
    schema as v.GenericSchema as Wire<Read>;
