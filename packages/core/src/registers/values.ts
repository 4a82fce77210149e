import type { Field, FieldPlace, Fields } from '../schema/index.js';
import { rowFields } from './records.js';
import type { AnyRecord } from './register.js';

/** One value of a record with its field and its place; of a list, each of its items. */
export interface PlacedValue {
  readonly path: FieldPlace;
  readonly field: Field;
  readonly value: unknown;
}

/**
 * Every value of a record, in rows and lists too.
 * @example valuesIn(communicationPlan.fields, { languages: ['fi'] }) // [{ path: ['languages', 0], field: { kind: 'language' }, value: 'fi' }]
 */
export function valuesIn(fields: Fields, record: AnyRecord): readonly PlacedValue[] {
  return Object.entries(fields).flatMap(([name, field]): readonly PlacedValue[] => {
    const value = record[name];
    if (value === undefined) return [];
    if (field.kind !== 'list' || !Array.isArray(value)) return [{ path: [name], field, value }];
    const inner = rowFields(field);
    return value.flatMap((item: unknown, index) =>
      inner
        ? valuesIn(inner, item as AnyRecord).map((placed) => ({
            ...placed,
            path: [name, index, ...placed.path],
          }))
        : [{ path: [name, index], field: field.item, value: item }],
    );
  });
}

/** A record with each of its texts changed into something else, in rows too. @example withTexts(fields, record, ({ textRef }) => textRef) */
export function withTexts(fields: Fields, record: AnyRecord, change: (text: unknown) => unknown): AnyRecord {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const field = fields[name];
      if (field?.kind === 'text') return [name, change(value)];
      const inner = field && rowFields(field);
      return inner && Array.isArray(value)
        ? [name, value.map((row: AnyRecord) => withTexts(inner, row, change))]
        : [name, value];
    }),
  );
}
