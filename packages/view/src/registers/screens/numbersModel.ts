import type { FigureCount, FigureValue, MatrixCount } from '@puheeksi/core/registers';
import { formModel } from '../../forms/formSpec.js';
import { formatNumber } from '../../format/number.js';
import { formatShare } from '../../format/share.js';
import type { TableModel } from '../../parts/tableModel.js';
import { ownSentence } from '../../text/byCode.js';
import { entryForm, printed, screenWordsOf, type RegisterView } from './registerView.js';

/** The name of a value of a field, as its form shows it. */
const valueName = (view: RegisterView, field: string, value: string): string => {
  const spec = entryForm(view);
  const model = formModel(spec, { [field]: [value] }, { choices: view.choices });
  const found = model.fields.find(({ name }) => name === field);
  return found ? printed(found.control) : value;
};

/**
 * Entries by two lists as a table: a number for every pair, 0 where there is none.
 * @example matrixModel(view, 'channels', matrix).rows[0].header // 'Perheet'
 */
export function matrixModel(view: RegisterView, name: string, { rows, columns, n }: MatrixCount): TableModel {
  const { register, words, language } = view;
  const declared = register.matrices?.[name];
  const nameOf = (field: string | undefined, value: string): string =>
    field === undefined ? value : valueName(view, field, value);
  const rowLabel = declared ? (words.fields[declared.rows]?.label ?? declared.rows) : '';
  return {
    caption: ownSentence(words.matrices, name) ?? name,
    columns: [
      { key: 'row', label: rowLabel, numeric: false },
      ...columns.map((column) => ({ key: column, label: nameOf(declared?.columns, column), numeric: true })),
    ],
    rows: rows.map((row, index) => ({
      key: row,
      header: nameOf(declared?.rows, row),
      cells: columns.map((_column, at) => formatNumber(n[index]?.[at] ?? 0, language)),
    })),
  };
}

/**
 * A figure of a register as a table: for all entries, and by its list. A number never stands alone: what it is out of is beside it.
 * @example figureModel(view, 'done', figure).rows[0].cells[0] // '1 (33 %, yhteensä 3)'
 */
export function figureModel(view: RegisterView, name: string, { all, by }: FigureCount): TableModel {
  const { register, words, language } = view;
  const screen = screenWordsOf(view);
  const declared = register.figures?.[name];
  const written = (figure: FigureValue): string => {
    if (figure.kind === 'no-data') return screen.noData;
    if (declared?.kind === 'sum') return screen.sumOf(figure.value, figure.n);
    const share = `${formatNumber(figure.value, language)}, ${formatShare(figure.value / figure.n, language)}`;
    return screen.outOf(share, figure.n);
  };
  const caption = ownSentence(words.figures, name) ?? name;
  return {
    caption,
    columns: [
      {
        key: 'value',
        label: declared?.by ? (words.fields[declared.by]?.label ?? '') : words.title,
        numeric: false,
      },
      { key: 'figure', label: caption, numeric: true },
    ],
    rows: [
      { key: 'all', header: words.title, cells: [written(all)], total: true },
      ...(by ?? []).map(({ value, figure }) => ({
        key: value,
        header: declared?.by === undefined ? value : valueName(view, declared.by, value),
        cells: [written(figure)],
        ...(figure.kind === 'no-data' && { absent: 'no-data' as const }),
      })),
    ],
  };
}
