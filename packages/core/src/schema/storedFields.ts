import { textRef } from './common.js';
import type { CasesField, Field, Fields } from './field.js';

const mapped = <T>(
  table: Readonly<Record<string, T>>,
  change: (value: T) => T,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [name, change(value)]));

const storedCases = (field: CasesField): CasesField => ({
  ...field,
  cases: mapped(field.cases, storedFields),
  ...(field.within ? { within: mapped(field.within, storedCases) } : {}),
});

const storedField = (field: Field): Field => {
  switch (field.kind) {
    case 'text': {
      const { optional, when, was } = field;
      return {
        ...textRef,
        ...(optional ? { optional } : {}),
        ...(when ? { when } : {}),
        ...(was ? { was } : {}),
      };
    }
    case 'list':
      return { ...field, item: storedField(field.item) };
    case 'group':
      return { ...field, fields: storedFields(field.fields) };
    case 'cases':
      return storedCases(field);
    default:
      return field;
  }
};

/**
 * The fields of a record once it is stored: a text has gone into the text store, and its reference stands in its place.
 * @example storedFields({ words: { kind: 'text' } }) // { words: { kind: 'reference', to: 'text' } }
 */
export function storedFields(fields: Fields): Fields {
  return mapped(fields, storedField);
}
