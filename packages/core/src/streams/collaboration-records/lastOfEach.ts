/** The last entry of each id, where the first of them stood: a list that repeats an id says one thing of it, the last. @example lastOfEach(units, ({ unit }) => unit) */
export function lastOfEach<T>(all: readonly T[], idOf: (item: T) => string): readonly T[] {
  return [...new Map(all.map((item) => [idOf(item), item])).values()];
}
