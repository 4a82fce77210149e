/**
 * Where a key leads among the marks of a figure: arrows to the neighbour and never round the end, Home and End to the first and
 * last; up and down move by a whole row where marks stand beside each other. Nothing for any other key.
 * @example nextMark('ArrowRight', 0, { count: 12, columns: 1 }) // 1
 */
export function nextMark(
  key: string,
  index: number | undefined,
  { count, columns }: { readonly count: number; readonly columns: number },
): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowDown: columns,
    ArrowLeft: -1,
    ArrowUp: -columns,
  };
  if (count === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (step === undefined) return undefined;
  if (index === undefined) return step > 0 ? 0 : count - 1;
  const next = index + step;
  return next < 0 || next >= count ? index : next;
}
