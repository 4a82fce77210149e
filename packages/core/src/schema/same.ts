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
