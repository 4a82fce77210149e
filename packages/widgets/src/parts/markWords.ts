import type { FigureSpec, ReadingTexts, TableModel } from '@puheeksi/view';

/** What is told of one mark: its row of the table, or why it has no number. */
export interface MarkWords {
  readonly label: string;
  readonly numbers: readonly { readonly name: string; readonly text: string }[];
  /** In place of numbers. */
  readonly explanation?: string;
}

/**
 * The words of a mark, taken from the row of the table with the same key, so that a tooltip never tells another number.
 * @example markWords(figure.rows[0], table, texts) // { label: 'Koulu', numbers: [{ name: 'Keskusteluja', text: '601' }, …] }
 */
export function markWords(
  { key, label, mark }: FigureSpec['rows'][number],
  table: TableModel | undefined,
  { nothingExplained }: Pick<ReadingTexts, 'nothingExplained'>,
): MarkWords {
  if (mark.kind !== 'bar' && mark.kind !== 'point')
    return { label, numbers: [], explanation: nothingExplained[mark.kind] };
  const row = table?.rows.find((one) => one.key === key);
  const columns = table?.columns.slice(1) ?? [];
  const numbers = row?.cells.flatMap((text, index) => {
    const name = columns[index]?.label;
    return name === undefined ? [] : [{ name, text }];
  });
  return { label, numbers: numbers ?? [{ name: '', text: mark.label }] };
}

/** The same in one line, for a screen reader. @example lineOf(words) // 'Koulu: Keskusteluja 601, Osuus 74 %' */
export function lineOf({ label, numbers, explanation }: MarkWords): string {
  return `${label}: ${explanation ?? numbers.map(({ name, text }) => `${name} ${text}`.trim()).join(', ')}`;
}
