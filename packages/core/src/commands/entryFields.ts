import type { NewText } from '../identifiers/textFault.js';
import type { UnitId } from '../kernel/index.js';
import type { TextRef } from '../kernel/ledger.js';
import type { EntryContent, Field, Fields } from '../schema/index.js';

/** A text that a command brings into the text store. */
export type StreamText = NewText<TextRef>;

/** Told of every field of a record that has a value, the fields within it included. */
export type VisitField = (field: Field, value: unknown) => void;

const visitFields = (fields: Fields, record: object, visit: VisitField): void => {
  const values: Readonly<Record<string, unknown>> = { ...record };
  for (const [name, field] of Object.entries(fields))
    if (values[name] !== undefined) visitField(field, values[name], visit);
};

const visitField = (field: Field, value: unknown, visit: VisitField): void => {
  visit(field, value);
  if (field.kind === 'list' && Array.isArray(value))
    for (const item of value) visitField(field.item, item, visit);
  if (typeof value !== 'object' || value === null) return;
  if (field.kind === 'group') visitFields(field.fields, value, visit);
  if (field.kind === 'cases') {
    const by: unknown = Object.entries(value).find(([name]) => name === field.by)?.[1];
    if (typeof by !== 'string') return;
    const [fields, within] = [field.cases[by], field.within?.[by]];
    if (fields) visitFields(fields, value, visit);
    if (within) visitField(within, value, visit);
  }
};

/** Visits what a command or fact holds by its entry in the table, wherever it stands. @example visitEntry(content, fact, (field, value) => {}) */
export const visitEntry = (content: EntryContent | undefined, record: object, visit: VisitField): void => {
  if (!content) return;
  visitFields(content.fields, record, visit);
  if (content.cases) visitField(content.cases, record, visit);
};

/** The units of the region's register that a command or fact names, wherever they stand. @example unitsIn(content, fact) // ['liperi-school'] */
export function unitsIn(content: EntryContent | undefined, record: object, every: Fields): readonly UnitId[] {
  const units: UnitId[] = [];
  const visit: VisitField = (field, value) => {
    if (field.kind === 'unit') units.push(value as UnitId);
  };
  if (content) visitFields(every, record, visit);
  visitEntry(content, record, visit);
  return units;
}

/** The texts that a command brings, wherever they stand. */
export function textsOf(content: EntryContent | undefined, command: object): readonly StreamText[] {
  const texts: StreamText[] = [];
  visitEntry(content, command, (field, value) => {
    if (field.kind === 'text') texts.push(value as StreamText);
  });
  if (!content?.bringsText) return texts;
  const { textRef, text } = command as StreamText;
  return [...texts, { textRef, text }];
}
