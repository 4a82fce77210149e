import type { Day } from '@puheeksi/core';
import type { CasesField, Codes, Field, FieldKinds, Fields, Kind, PerKind } from '@puheeksi/core/schema';
import type { ColumnList, Place, RowReader, RowWriter } from './rows.js';
import { textCell, type Cell } from './sheet.js';
import { partsOf, separator, type Wording } from './wording.js';
import { cellText, dayOf, digitsOf, idOf, monthOf, numberOf, textOf, type ReadableCell } from './written.js';

/** How one kind of field stands in a table. */
interface KindInTable<F> {
  readonly columns: (field: F, path: string, list: ColumnList) => void;
  readonly write: (field: F, value: unknown, path: string, row: RowWriter) => void;
  /** What is empty is absent. What cannot be read as the kind is given as it stands: the codec says what is wrong with it. */
  readonly read: (field: F, place: Place, row: RowReader) => unknown;
  /** How several of it stand in one cell, where none of them can hold the separator. */
  readonly joined?: OneCell<F>;
}

interface OneCell<F> {
  readonly write: (field: F, value: unknown, path: string, wording: Wording) => Cell;
  readonly read: (field: F, cell: ReadableCell, path: string, wording: Wording) => unknown;
}

interface Look<F> {
  readonly isText?: boolean;
  readonly choices?: (field: F) => Codes;
  readonly isJoined?: boolean;
}

const oneCell = <F extends Field>(
  form: OneCell<F>,
  { isText = true, choices, isJoined = true }: Look<F> = {},
): KindInTable<F> => ({
  columns: (field, path, list) => list.add(path, { isText, ...(choices ? { choices: choices(field) } : {}) }),
  write: (field, value, path, row) => row.put(path, form.write(field, value, path, row.wording)),
  read: (field, place, row) => {
    const cell = row.get(place);
    return cell && form.read(field, cell, place.path, row.wording);
  },
  ...(isJoined ? { joined: form } : {}),
});

/** Codes and ids, as they are. */
const ids = <F extends Field>(read: (cell: ReadableCell) => unknown = idOf): KindInTable<F> =>
  oneCell<F>({ write: (_, value) => textCell(String(value)), read: (_, cell) => read(cell) });

const numbers = <F extends Field>(): KindInTable<F> =>
  oneCell<F>(
    { write: (_, value) => ({ type: 'number', value: Number(value) }), read: (_, cell) => numberOf(cell) },
    { isText: false },
  );

const inside = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** The place of a field within another. @example placeIn({ path: '', steps: [] }, 'on') // { path: 'on', steps: ['on'] } */
const placeIn = ({ path, steps }: Place, name: string): Place => ({
  path: inside(path, name),
  steps: [...steps, name],
});

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

const isAbsent = (field: Field, path: string, row: RowReader): boolean =>
  (field.optional === true || field.when !== undefined) && !row.hasAny(path);

/** The fields of every case, and of the cases within. */
const caseFields = ({ by, cases, within = {} }: CasesField): readonly (readonly [string, Field])[] => {
  const byField: Field = { kind: 'code', codes: Object.keys(cases) as unknown as Codes };
  return [
    [by, byField] as const,
    ...Object.values(cases).flatMap((fields) => Object.entries(fields)),
    ...Object.values(within).flatMap(caseFields),
  ];
};

/** The fields of the case that holds, beginning with the code that says which. */
const heldFields = (field: CasesField, codeOf: (name: string, codes: Codes) => unknown): Fields => {
  const codes = Object.keys(field.cases) as unknown as Codes;
  const code = codeOf(field.by, codes);
  const byField = { [field.by]: { kind: 'code', codes } } as const;
  if (typeof code !== 'string' || !Object.hasOwn(field.cases, code)) return byField;
  const further = field.within && Object.hasOwn(field.within, code) ? field.within[code] : undefined;
  return { ...byField, ...field.cases[code], ...(further ? heldFields(further, codeOf) : {}) };
};

const kinds: PerKind<{ readonly [K in Kind]: KindInTable<FieldKinds[K]> }> = {
  area: ids(),
  cases: {
    columns: (field, path, list) => {
      for (const [name, inner] of caseFields(field)) columnsOf(inner, inside(path, name), list);
    },
    write: (field, value, path, row) => {
      const held = heldFields(field, (name) => member(value, name));
      writeFields(held, value, path, row);
    },
    read: (field, place, row) => {
      if (isAbsent(field, place.path, row)) return undefined;
      const held = heldFields(field, (name, codes) =>
        readField({ kind: 'code', codes }, placeIn(place, name), row),
      );
      // What stands under a case that does not hold is read as it is, so that the codec can say so
      const others = caseFields(field).filter(([name]) => !Object.hasOwn(held, name));
      const strays = others.filter(([name]) => row.hasAny(inside(place.path, name)));
      return readFields({ ...Object.fromEntries(strays), ...held }, place, row);
    },
  },
  code: oneCell<FieldKinds['code']>(
    {
      write: ({ codes }, value, path, wording) => textCell(wording.writeCode(path, codes, String(value))),
      read: ({ codes }, cell, path, wording) => wording.readCode(path, codes, textOf(cell)),
    },
    { choices: ({ codes }) => codes },
  ),
  codeOrReference: oneCell<FieldKinds['codeOrReference']>({
    write: ({ codes }, value, path, wording) => textCell(wording.writeCode(path, codes, String(value))),
    read: ({ codes }, cell, path, wording) => wording.readCode(path, codes, textOf(cell)),
  }),
  codes: {
    columns: (_, path, list) => list.add(path, { isText: true }),
    write: ({ codes }, value, path, row) => {
      const names = several(value).map((code) => row.wording.writeCode(path, codes, String(code)));
      if (names.length > 0) row.put(path, textCell(names.join(`${separator} `)));
    },
    read: (field, place, row) => {
      const cell = row.get(place);
      if (cell === undefined) return isAbsent(field, place.path, row) ? undefined : [];
      return partsOf(textOf(cell)).map((part) => row.wording.readCode(place.path, field.codes, part));
    },
  },
  count: numbers(),
  day: oneCell<FieldKinds['day']>(
    { write: (_, value) => dayCell(value), read: (_, cell) => dayOf(cell) },
    { isText: false },
  ),
  group: {
    columns: ({ fields }, path, list) => columnsOfFields(fields, path, list),
    write: ({ fields }, value, path, row) => writeFields(fields, value, path, row),
    read: (field, place, row) =>
      isAbsent(field, place.path, row) ? undefined : readFields(field.fields, place, row),
  },
  indicator: ids((cell) => textOf(cell).trim()),
  language: ids(),
  length: numbers(),
  list: {
    columns: (field, path, list) => {
      if (joinedOf(field)) list.add(path, { isText: true });
      else list.table(path, (own) => columnsOf(field.item, path, own));
    },
    write: (field, value, path, row) => {
      const joined = joinedOf(field);
      if (!joined) for (const one of several(value)) writeField(field.item, one, path, row.row(path));
      else if (several(value).length > 0)
        row.put(
          path,
          textCell(
            several(value)
              .map((one) => joined.write(one, path, row.wording))
              .join(`${separator} `),
          ),
        );
    },
    read: (field, place, row) => {
      if (isAbsent(field, place.path, row)) return undefined;
      const joined = joinedOf(field);
      if (!joined)
        return row
          .rows(place.path)
          .map((one, index) =>
            readField(field.item, { path: place.path, steps: [...place.steps, index] }, one),
          );
      const cell = row.get(place);
      return cell ? partsOf(textOf(cell)).map((part) => joined.read(part, place.path, row.wording)) : [];
    },
  },
  month: ids(monthOf),
  municipality: ids((cell) => digitsOf(cell, 3)),
  reference: {
    ...ids<FieldKinds['reference']>(),
    // A row that somebody adds to a list in a spreadsheet has no id yet
    read: ({ to }, place, row) => {
      const cell = row.get(place);
      return cell ? idOf(cell) : to === 'row' ? row.newId() : undefined;
    },
  },
  region: ids((cell) => digitsOf(cell, 2)),
  registerCode: ids(),
  registerEntry: ids(),
  shortText: oneCell<FieldKinds['shortText']>(
    { write: (_, value) => textCell(String(value)), read: (_, cell) => textOf(cell).trim() },
    { isJoined: false },
  ),
  text: {
    columns: (_, path, list) => list.add(path, { isText: true }),
    write: (_, value, path, row) => {
      const words = typeof value === 'string' ? value : member(value, 'text');
      if (words !== undefined) row.put(path, textCell(String(words)));
    },
    read: (_, place, row) => {
      const cell = row.get(place);
      return cell && { textRef: row.newId(), text: textOf(cell) };
    },
  },
  truth: oneCell<FieldKinds['truth']>({
    write: (_, value, __, wording) => textCell(wording.writeTruth(value === true)),
    read: (_, cell, __, wording) => wording.readTruth(textOf(cell)),
  }),
  unit: ids(),
  year: ids((cell) => textOf(cell).trim()),
};

const several = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const dayCell = (value: unknown): Cell => ({ type: 'day', day: String(value) as Day });

/** How the values of a list stand in one cell; nothing where the list needs a table of its own. */
const joinedOf = ({ item, max }: FieldKinds['list']): JoinedList | undefined => {
  const joined = max === 'none' ? undefined : kindOf(item).joined;
  return (
    joined && {
      write: (value, path, wording) => cellText(joined.write(item, value, path, wording), wording.language),
      read: (text, path, wording) => joined.read(item, { type: 'text', text }, path, wording),
    }
  );
};

interface JoinedList {
  readonly write: (value: unknown, path: string, wording: Wording) => string;
  readonly read: (text: string, path: string, wording: Wording) => unknown;
}

/** The entry of a field's kind: the one place where the table is asked, so that the descriptor and its entry belong together. */
const kindOf = (field: Field): KindInTable<Field> => kinds[field.kind] as KindInTable<Field>;

const columnsOf = (field: Field, path: string, list: ColumnList): void => {
  kindOf(field).columns(field, path, list);
};

const writeField = (field: Field, value: unknown, path: string, row: RowWriter): void => {
  kindOf(field).write(field, value, path, row);
};

const readField = (field: Field, place: Place, row: RowReader): unknown =>
  kindOf(field).read(field, place, row);

/** The columns of the fields of a record, and the tables of its lists. */
export function columnsOfFields(fields: Fields, path: string, list: ColumnList): void {
  for (const [name, field] of Object.entries(fields)) columnsOf(field, inside(path, name), list);
}

/** Writes what a record holds into the cells of its row; what is empty makes no cell. */
export function writeFields(fields: Fields, record: unknown, path: string, row: RowWriter): void {
  for (const [name, field] of Object.entries(fields)) {
    const value = member(record, name);
    if (value !== undefined) writeField(field, value, inside(path, name), row);
  }
}

/** The record that stands in the cells of a row, not yet judged: see the codec. */
export function readFields(fields: Fields, place: Place, row: RowReader): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = readField(field, placeIn(place, name), row);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
