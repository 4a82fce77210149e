import { isIndexed, type AnyRecord } from '@puheeksi/core/registers';
import type { RegisterPage } from '@puheeksi/core/wire';
import { ownSentence } from '../../text/byCode.js';
import type { FieldModel } from '../../forms/formModel.js';
import { entryName, printed, screenWordsOf, shownFields, type RegisterView } from './registerView.js';

/** Some of the entries of a register. */
export type EntriesShown = Pick<RegisterPage, 'total' | 'page' | 'pageSize' | 'entries' | 'texts'>;

/** A column of a list of entries. */
export interface ListColumn {
  readonly key: string;
  readonly label: string;
  /** The field that the list can be sorted by. */
  readonly sort?: string;
}

/** A row of a list of entries. */
export interface ListRow {
  readonly entry: string;
  readonly name: string;
  readonly cells: readonly string[];
  /** What it lacks, what is stale, what no longer fits. */
  readonly notes: readonly string[];
  readonly open: string;
}

/** A list of entries, ready to be drawn. */
export interface ListModel {
  readonly caption: string;
  /** The first column names the entry. */
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
  readonly page: number;
  readonly pages: number;
}

/** Long words and rows are read when the entry is opened. */
const fitsCell = ({ control }: FieldModel): boolean =>
  control.kind !== 'area' && control.kind !== 'rows' && control.kind !== 'group';

/**
 * The entries of a register as a list: naming fields first, then every field that fits a cell, the status and what needs attention.
 * @example listModel(view, page).rows[0].name // 'Perheet, Verkkosivut, 1.12.2026'
 */
export function listModel(
  view: RegisterView,
  { entries, texts, total, page, pageSize }: EntriesShown,
): ListModel {
  const { register, words } = view;
  const screen = screenWordsOf(view);
  const [firstLabel] = register.label;
  const ofRecord = (record: AnyRecord): readonly FieldModel[] => shownFields(view, record, texts);
  const isColumn = (field: FieldModel): boolean => fitsCell(field) && !register.label.includes(field.name);
  const inColumns = ofRecord({}).filter(
    (field) => isColumn(field) && Object.hasOwn(register.fields, field.name),
  );
  const sortOf = (name: string): { readonly sort?: string } =>
    isIndexed(register.fields[name]) ? { sort: name } : {};
  const rows = entries.map(({ entry, record, faults, flags, status }): ListRow => {
    const fields = ofRecord(record);
    const name = entryName(view, fields);
    const cellOf = (column: string): string => {
      const field = fields.find((one) => one.name === column);
      return field ? printed(field.control) : '';
    };
    return {
      entry,
      name,
      cells: [
        ...inColumns.map((column) => cellOf(column.name)),
        ...(register.status ? [ownSentence(words.status, status ?? '') ?? ''] : []),
      ],
      notes: [
        ...flags.map((flag) => ownSentence(words.flags, flag) ?? flag),
        ...(faults.length > 0 ? [screen.misfit(faults.length)] : []),
      ],
      open: screen.open(name),
    };
  });
  const first = (page - 1) * pageSize + 1;
  const range =
    total > pageSize ? screen.range(first, first + entries.length - 1, total) : screen.entries(total);
  return {
    caption: `${words.title}, ${range}`,
    columns: [
      { key: 'name', label: words.entry, ...(firstLabel === undefined ? {} : sortOf(firstLabel)) },
      ...inColumns.map(({ name, label }) => ({ key: name, label, ...sortOf(name) })),
      ...(register.status ? [{ key: 'status', label: screen.status }] : []),
      { key: 'notes', label: screen.attention },
    ],
    rows,
    page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
  };
}
