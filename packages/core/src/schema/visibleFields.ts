import type { Field, Fields, When } from './field.js';

/** Where a value stands in a record: names of fields and places in lists. */
export type FieldPlace = readonly (string | number)[];

/** A record without what its own answers have hidden, and where the removed values stood. */
export interface Settled {
  readonly record: Readonly<Record<string, unknown>>;
  readonly removed: readonly FieldPlace[];
}

type Values = Readonly<Record<string, unknown>>;

const valuesOf = (record: object): Values => ({ ...record });
const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One of several codes is enough; a truth value is compared by its name, `in: ['true']`. */
const holds = (value: unknown, when: When): boolean =>
  Array.isArray(value)
    ? value.some((item) => when.in.includes(String(item)))
    : value !== undefined && when.in.includes(String(value));

/**
 * The names of the fields that are asked for, in order. A condition on a field that is not asked for itself does not hold, so
 * chains resolve from the first field on. Form, import and server ask this one function: what is hidden in one of them is hidden
 * in all.
 * @example
 * visibleFields({ how: code(['phone', 'other']), note: { kind: 'month', when: { field: 'how', in: ['other'] } } }, { how: 'phone' })
 * // ['how']
 */
export function visibleFields(fields: Fields, record: object): readonly string[] {
  const values = valuesOf(record);
  const visible = new Set<string>();
  for (const [name, { when }] of Object.entries(fields))
    if (!when || (visible.has(when.field) && holds(values[when.field], when))) visible.add(name);
  return [...visible];
}

/** The fields within a value: those of a group, and of the case that a code chooses. */
const fieldsWithin = (field: Field, value: object): Fields | undefined => {
  if (field.kind === 'group') return field.fields;
  if (field.kind !== 'cases') return undefined;
  const code = String(valuesOf(value)[field.by]);
  const within = field.within?.[code];
  return { ...field.cases[code], ...(within && fieldsWithin(within, value)) };
};

const settledValue = (field: Field, value: unknown): { value: unknown; removed: readonly FieldPlace[] } => {
  if (field.kind === 'list' && Array.isArray(value)) {
    const items = value.map((item) => settledValue(field.item, item));
    return {
      value: items.map((item) => item.value),
      removed: items.flatMap((item, index) => item.removed.map((place) => [index, ...place])),
    };
  }
  const fields = isRecord(value) ? fieldsWithin(field, value) : undefined;
  if (!fields || !isRecord(value)) return { value, removed: [] };
  const { record, removed } = withoutHidden(fields, value);
  return { value: record, removed };
};

/**
 * The record without the values of fields that its own answers hide, and where they stood, so that whoever saves is told what goes.
 * Fields that nobody declared stay: to refuse them is the codec's matter.
 * @example withoutHidden(fields, { how: 'phone', note: '2026-01' }) // { record: { how: 'phone' }, removed: [['note']] }
 */
export function withoutHidden(fields: Fields, record: object): Settled {
  const visible = new Set(visibleFields(fields, record));
  const removed: FieldPlace[] = [];
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field && !visible.has(name)) {
      removed.push([name]);
      continue;
    }
    const settled = field ? settledValue(field, value) : { value, removed: [] };
    kept[name] = settled.value;
    removed.push(...settled.removed.map((place) => [name, ...place]));
  }
  return { record: kept, removed };
}

/**
 * Where a value is missing that a condition asks for. Codecs take fields with a condition as optional, because whether it holds is
 * no matter of form.
 * @example missingFields(fields, { how: 'other' }) // [['note']]
 */
export function missingFields(fields: Fields, record: object): readonly FieldPlace[] {
  const values = valuesOf(record);
  return visibleFields(fields, record).flatMap((name): readonly FieldPlace[] => {
    const [field, value] = [fields[name], values[name]];
    if (!field) return [];
    if (value === undefined) return field.when && !field.optional ? [[name]] : [];
    return missingWithin(field, value).map((place) => [name, ...place]);
  });
}

const missingWithin = (field: Field, value: unknown): readonly FieldPlace[] => {
  if (field.kind === 'list' && Array.isArray(value))
    return value.flatMap((item, index) => missingWithin(field.item, item).map((place) => [index, ...place]));
  const fields = isRecord(value) ? fieldsWithin(field, value) : undefined;
  return fields && isRecord(value) ? missingFields(fields, value) : [];
};
