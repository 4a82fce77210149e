import {
  visibleFields,
  type CasesField,
  type Field,
  type Fields,
  type GroupField,
  type ListField,
} from '@puheeksi/core/schema';
import type { Day, Language } from '@puheeksi/core';
import type { FieldModel, Option } from '../formModel.js';
import type { FieldWording, FormWording } from '../formTexts.js';
import type { At, From, Found, Inner, KindForm, Path, Where } from '../kindForm.js';
import { textOf, valuesOf, within, type Typed } from '../typed.js';
import { codeForm, emptyOf, severalForm } from './choices.js';
import { shown } from './lines.js';

const noWords: FieldWording = { label: '' };
const own = <T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;

/** The words of a field of a form; a field that nobody gave words is shown by its own name and never swallowed. */
const whereOf = (wording: Partial<FormWording>, name: string, prefix: string, typed: Typed): Where => ({
  name: within(prefix, name),
  field: name,
  typed,
  wording: own(wording.fields, name) ?? { ...noWords, label: name },
  labels: own(wording.codes, name) ?? {},
});

const read = (fields: Fields, from: From, inner: Inner): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = inner.read(field, { ...from, name: within(from.name, name), field: name });
      return value === undefined ? [] : [[name, value] as const];
    }),
  );

const write = (fields: Fields, value: unknown, prefix: string, language: Language, inner: Inner): Typed => {
  const values: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  return Object.assign(
    {},
    ...Object.entries(fields).map(([name, field]) =>
      inner.write(field, own(values, name), within(prefix, name), language),
    ),
  ) as Typed;
};

const find = (
  fields: Fields,
  [step, ...rest]: Path,
  wording: Partial<FormWording>,
  where: Where,
  inner: Inner,
) => {
  const field = own(fields, String(step));
  return field && inner.find(field, rest, whereOf(wording, String(step), where.name, where.typed));
};

/** Which fields are visible follows from codes and truth values alone: no day and no id is read for it. */
const reading: From['reading'] = { today: '0001-01-01' as Day, past: [], idOf: () => '' };

/** The fields of a record, each where it stands and with what its condition says. */
export function drawFields(
  fields: Fields,
  wording: Partial<FormWording>,
  at: Pick<At, 'name' | 'typed' | 'form'>,
  inner: Inner,
): readonly FieldModel[] {
  const { name: prefix, typed, form } = at;
  const visible = new Set(
    visibleFields(fields, read(fields, { name: prefix, field: '', typed, reading }, inner)),
  );
  return Object.entries(fields).flatMap(([name, field]) => {
    const where = whereOf(wording, name, prefix, typed);
    const on = field.when && whereOf(wording, field.when.field, prefix, typed);
    const answers = field.when?.in.map((code) => answerLabel(code, on?.labels ?? {}, at.form));
    const condition = on && form.words.condition(on.wording.label, answers ?? []);
    return inner.draw(field, { ...where, form }, visible.has(name), condition);
  });
}

const answerLabel = (
  code: string,
  labels: Readonly<Record<string, string>>,
  { words }: At['form'],
): string => {
  const truths: Readonly<Record<string, string>> = { true: words.yes, false: words.no };
  return own(labels, code) ?? own(truths, code) ?? code;
};

/** The same for a whole form. */
export const readFields = read;
/** A stored record as it would have been typed. */
export const writeFields = write;
/** The control that a path within a record leads to. */
export const findField = find;

/** Fields that belong together. */
export const groupForm = (inner: Inner): KindForm<GroupField> => ({
  asks: 'list',
  draw: ({ fields }, at) => ({ kind: 'group', fields: drawFields(fields, at.wording, at, inner) }),
  read: ({ fields, optional, when }, from) => {
    const record = read(fields, from, inner);
    return Object.keys(record).length === 0 && (optional || when) ? undefined : record;
  },
  write: ({ fields }, value, name, language) => write(fields, value, name, language, inner),
  find: ({ fields }, path, where) =>
    find(fields, path, where.wording, where, inner) ?? {
      name: where.name,
      wording: where.wording,
      asks: 'list',
    },
});

const caseOf = ({ cases }: CasesField, code: string): Fields => own(cases, code) ?? {};
const codesIn = (field: CasesField) => ({
  codes: Object.keys(field.cases),
  ...(field.optional && { optional: true as const }),
});

/** Fields by a code: the code is chosen, and the fields of each case follow it. */
export const casesForm = (inner: Inner): KindForm<CasesField> => {
  const deeper = (
    field: CasesField,
    code: string,
    where: Where,
  ): readonly [CasesField, Where] | undefined => {
    const further = own(field.within, code);
    if (!further) return undefined;
    const wording = own(where.wording.within, code) ?? { ...noWords, label: further.by, labels: {} };
    return [further, { ...where, name: within(where.name, code), wording, labels: wording.labels }];
  };
  const form: KindForm<CasesField> = {
    asks: 'choice',
    draw: (field, at) => codeForm.draw(codesIn(field), at),
    after: (field, at) =>
      Object.keys(field.cases).flatMap((code) => {
        const chosen = textOf(at.typed, at.name) === code;
        const condition = at.form.words.condition(at.wording.label, [at.labels[code] ?? code]);
        const wording = own(at.wording.cases, code) ?? {};
        const prefix = within(at.name, code);
        const inCase = drawFields(caseOf(field, code), wording, { ...at, name: prefix }, inner);
        const further = deeper(field, code, at);
        return [
          ...inCase,
          ...(further ? inner.draw(further[0], { ...further[1], form: at.form }, true) : []),
        ].map((model) => ({
          ...model,
          asked: model.asked && chosen,
          condition: model.condition ?? condition,
        }));
      }),
    read: (field, from) => {
      const code = textOf(from.typed, from.name);
      if (code === '') return undefined;
      const prefix = within(from.name, code);
      const further = own(field.within, code);
      const more = further ? form.read(further, { ...from, name: prefix }) : {};
      return {
        [field.by]: code,
        ...read(caseOf(field, code), { ...from, name: prefix }, inner),
        ...(typeof more === 'object' ? more : {}),
      };
    },
    write: (field, value, name, language) => {
      const values: Readonly<Record<string, unknown>> =
        typeof value === 'object' && value !== null ? { ...value } : {};
      const code = values[field.by];
      if (code === undefined) return {};
      const prefix = within(name, shown(code));
      const further = own(field.within, shown(code));
      return {
        [name]: [shown(code)],
        ...write(caseOf(field, shown(code)), values, prefix, language, inner),
        ...(further ? form.write(further, value, prefix, language) : {}),
      };
    },
    find: (field, path, where) => {
      const code = textOf(where.typed, where.name);
      const itself: Found = { name: where.name, wording: where.wording, asks: 'choice' };
      const prefix = { ...where, name: within(where.name, code) };
      const inCase = find(caseOf(field, code), path, own(where.wording.cases, code) ?? {}, prefix, inner);
      const further = deeper(field, code, where);
      if (inCase || path.length === 0 || path[0] === field.by) return inCase ?? itself;
      return further && form.find ? form.find(further[0], path, further[1]) : itself;
    },
  };
  return form;
};

/** What the items of a list are chosen from, where they are names or codes. */
type ListedItem = (item: Field, at: At) => readonly Option[];

const defaultMax = 200;

/** A row of a register has an id of its own, which is nobody's question: it is the id of the drawn row. */
const isRowId = (field: Field | undefined): boolean => field?.kind === 'reference' && field.to === 'row';
const hasRowId = (item: Field): boolean => item.kind === 'group' && isRowId(own(item.fields, 'row'));
const asked = (item: Field): Field => {
  if (item.kind !== 'group' || !hasRowId(item)) return item;
  const { row: _id, ...fields } = item.fields;
  return { ...item, fields };
};
const idIn = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && 'row' in row ? row.row : undefined;

/** Several of one kind: names are chosen, everything else has rows with ids, so that removing one moves no other. */
export const listForm = (
  inner: Inner,
  listedItem: ListedItem,
  isListed: (item: Field) => boolean,
): KindForm<ListField> => {
  const names = severalForm<ListField>(({ item }, at) => listedItem(item, at));
  return {
    asks: 'list',
    draw: (field, at) => {
      if (isListed(field.item)) return names.draw(field, at);
      const { words } = at.form;
      const rowWord = at.wording.row ?? words.row;
      const ids = valuesOf(at.typed, at.name);
      const max = field.max ?? defaultMax;
      return {
        kind: 'rows',
        add: at.wording.add ?? words.add,
        full: max !== 'none' && ids.length >= max,
        rows: ids.map((id, index) => {
          const title = `${rowWord} ${index + 1}`;
          const drawn = inner.draw(asked(field.item), { ...at, name: within(at.name, id) }, true);
          const [first] = drawn;
          return {
            id,
            title,
            remove: words.remove(title),
            fields: first?.control.kind === 'group' ? first.control.fields : drawn,
          };
        }),
      };
    },
    read: (field, from) => {
      if (isListed(field.item)) return names.read(field, from);
      const ids = valuesOf(from.typed, from.name);
      if (ids.length === 0) return emptyOf(field);
      return ids.map((id) => {
        const name = within(from.name, id);
        const read = inner.read(asked(field.item), { ...from, name });
        // A new row gets its id here, the same however often the form is read
        const row = newRow.test(id) ? from.reading.idOf(name) : id;
        if (hasRowId(field.item)) return { row, ...(typeof read === 'object' ? read : {}) };
        // An empty row is told as missing where it stands; a hole would be refused without a place
        return read ?? null;
      });
    },
    write: (field, value, name, language) => {
      if (isListed(field.item)) return names.write(field, value, name, language);
      if (!Array.isArray(value) || value.length === 0) return {};
      const rows = value.map((row: unknown, index) => {
        const id = hasRowId(field.item) ? idIn(row) : undefined;
        return [typeof id === 'string' ? id : rowId(index), row] as const;
      });
      return Object.assign(
        { [name]: rows.map(([id]) => id) },
        ...rows.map(([id, row]) => inner.write(asked(field.item), row, within(name, id), language)),
      ) as Typed;
    },
    find: (field, [index, ...rest], where) => {
      const id = typeof index === 'number' ? valuesOf(where.typed, where.name)[index] : undefined;
      if (id === undefined || isListed(field.item))
        return { name: where.name, wording: where.wording, asks: isListed(field.item) ? 'choice' : 'list' };
      return inner.find(asked(field.item), rest, { ...where, name: within(where.name, id) });
    },
  };
};

const newRow = /^r\d+$/;

/** The id of a row that was stored; rows that are added get a number that is not taken. */
const rowId = (index: number): string => `r${index + 1}`;

/** An id for a row that is added: none that is there, and none of a row that was removed while others behind it stay. */
export function newRowId(typed: Typed, name: string): string {
  const taken = valuesOf(typed, name).map((id) => Number(id.slice(1)));
  return rowId(Math.max(0, ...taken.filter(Number.isFinite)));
}
