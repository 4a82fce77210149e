import type { RawTable } from '../tally/index.js';

/** The codes of the parts of a total in the order they are hidden in; codes that `hideFirst` does not name come last. */
export const partsInOrder = ({
  cells,
  hideFirst,
}: Pick<RawTable, 'cells' | 'hideFirst'>): readonly string[] => {
  const counted = cells.filter((cell) => cell.count !== undefined).map((cell) => cell.code);
  if (!hideFirst) return counted.reverse();
  const named = hideFirst.filter((code) => counted.includes(code));
  return [...named, ...counted.filter((code) => !named.includes(code))];
};
