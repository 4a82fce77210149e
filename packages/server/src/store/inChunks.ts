/** A statement takes at most 65 535 parameters; rows here have at most eleven each. */
const rowsAtOnce = 1_000;

/** A list in pieces that fit in one statement each; no piece for an empty list. @example [...inChunks([1, 2, 3], 2)] // [[1, 2], [3]] */
export function* inChunks<T>(list: readonly T[], size = rowsAtOnce): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}
