import type { KnownValue } from '../kernel/index.js';
import { totalCode } from '../tally/index.js';
import type { Axis, PublishedCell, PublishedTable } from './publishedTable.js';

/** The code of the row that stands in a table only when there is something in it. */
const unknownCode = 'unknown';

/**
 * The axes of tables with the same dimensions: on each the codes of all of them, in the order of the first, "unknown" last.
 * @example unitedAxes([{ axes: [{ dimension: 'setting', codes: ['school'], total: true }] }, other])[0]?.codes // ['school', 'unknown']
 */
export function unitedAxes(tables: readonly Pick<PublishedTable, 'axes'>[]): readonly Axis[] {
  const [first] = tables;
  return (first?.axes ?? []).map((axis, index) => {
    const codes = new Set(tables.flatMap(({ axes }) => axes[index]?.codes ?? []));
    const named = [...codes].filter((code) => code !== unknownCode);
    return { ...axis, codes: codes.has(unknownCode) ? [...named, unknownCode] : named };
  });
}

/** Where a cell stands in reading order; a total after the codes it is of. @example placeOn(axes, { setting: 'total' }) // 6 */
export function placeOn(axes: readonly Axis[], at: PublishedCell['at']): number {
  return axes.reduce((place, { dimension, codes }) => {
    const index = codes.indexOf(at[dimension] ?? totalCode);
    return place * (codes.length + 1) + (index < 0 ? codes.length : index);
  }, 0);
}

/**
 * What a table of one axis says of a row it does not have: nought where the row would be "unknown", which is left out when it is
 * empty, or where its shown parts add up to its total already. Otherwise it says nothing.
 * @example absentValue(north, { setting: 'unknown' }) // { kind: 'known', value: 0, n: 61 }
 */
export function absentValue(
  { axes, cells }: PublishedTable,
  at: PublishedCell['at'],
): KnownValue | undefined {
  const [axis] = axes;
  if (axes.length !== 1 || !axis || at[axis.dimension] === totalCode) return undefined;
  const isTotal = ({ at: where }: PublishedCell): boolean => where[axis.dimension] === totalCode;
  const parts = cells.filter((cell) => !isTotal(cell));
  const total = cells.find(isTotal)?.value;
  const known = parts.flatMap(({ value }) => (value.kind === 'known' ? [value] : []));
  const isEmptyUnknown =
    at[axis.dimension] === unknownCode &&
    parts.some(({ value }) => value.kind === 'known' || value.kind === 'suppressed');
  const isWhole =
    total?.kind === 'known' &&
    known.length === parts.length &&
    known.reduce((sum, { value }) => sum + value, 0) === total.value;
  if (!isEmptyUnknown && !isWhole) return undefined;
  const n = known.find((one) => one.n !== undefined)?.n;
  return { kind: 'known', value: 0, ...(n === undefined ? {} : { n }) };
}
