import type { KnownValue, PublishedValue } from '@puheeksi/core/kernel';
import { knownRows, type LabelledRow } from './widgetFrame.js';

const sumOf = (rows: readonly { readonly value: KnownValue }[]): number =>
  rows.reduce((sum, { value }) => sum + value.value, 0);

/**
 * The row with the most, or nothing when that cannot be said: two rows share the first place, or a hidden row could have as
 * many. Looks at published numbers only and shows none that is not in the table.
 */
export function maxRow(
  rows: readonly LabelledRow[],
  total: PublishedValue | undefined,
): (LabelledRow & { readonly value: KnownValue }) | undefined {
  const known = knownRows(rows);
  const [first, second] = [...known].sort((a, b) => b.value.value - a.value.value);
  if (!first || first.value.value <= 0 || first.value.value === second?.value.value) return undefined;
  if (known.length === rows.length) return first;
  const maxHidden = total?.kind === 'known' ? total.value - sumOf(known) : Number.POSITIVE_INFINITY;
  return first.value.value > maxHidden ? first : undefined;
}
