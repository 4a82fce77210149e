import type { TableModel } from '../../parts/tableModel.js';
import type { ReadingTexts } from '../../text/readingTexts.js';
import { isAbsent } from '../figureParts.js';
import type { Mark } from './figureDrawing.js';

/** What is told of one mark: its numbers of the table, or why it has none. */
export interface MarkWords {
  readonly label: string;
  readonly numbers: readonly { readonly name: string; readonly text: string }[];
  /** In place of numbers. */
  readonly explanation?: string;
}

/**
 * The words of a mark, taken from the table, so that a tooltip never tells another number; without a table, the mark's own.
 * @example markWords(drawing.marks[0], table, texts) // { label: 'Koulu', numbers: [{ name: 'Keskusteluja', text: '601' }, …] }
 */
export function markWords(
  mark: Mark,
  table: TableModel | undefined,
  { nothingExplained }: Pick<ReadingTexts, 'nothingExplained'>,
): MarkWords {
  const { label, kind } = mark;
  if (isAbsent({ kind })) return { label, numbers: [], explanation: nothingExplained[kind as 'suppressed'] };
  const cells = table?.rows.find(({ key }) => key === mark.row)?.cells;
  const columns = table?.columns.slice(1) ?? [];
  const numbers = columns.flatMap(({ key, label: name }, index) => {
    const text = cells?.[index];
    if (text === undefined) return [];
    // A mark of one cell has the name of its column in its label.
    if (mark.column !== undefined) return mark.column === key ? [{ name: '', text }] : [];
    return [{ name, text }];
  });
  return { label, numbers: numbers.length > 0 ? numbers : [{ name: '', text: mark.text }] };
}

/** The same in one line, for a screen reader. @example lineOf(words) // 'Koulu: Keskusteluja 601, Osuus 74 %' */
export function lineOf({ label, numbers, explanation }: MarkWords): string {
  return `${label}: ${explanation ?? numbers.map(({ name, text }) => `${name} ${text}`.trim()).join(', ')}`;
}
