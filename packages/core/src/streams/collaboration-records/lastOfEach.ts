/** The last entry of each id, where the first of them stood: a list that repeats an id says one thing of it, the last. @example lastOfEach(units, ({ unit }) => unit) */
export function lastOfEach<T>(all: readonly T[], idOf: (one: T) => string): readonly T[] {
  return [...new Map(all.map((one) => [idOf(one), one])).values()];
}
