import * as v from 'valibot';
import { err, ok, type Issue, type Result } from '../../kernel/index.js';
import {
  missingAnswers,
  type AnyRecord,
  type AnyRegister,
  type RegisterCommand,
} from '../../registers/index.js';
import { changeReasons, withdrawalReasons } from '../../registers/index.js';
import { storedFields, type Field, type Fields } from '../../schema/index.js';
import { schemaOf } from '../../wire/fieldCodec.js';
import { read } from '../../wire/read.js';
import { uuidSchema } from '../../wire/schemas.js';

/** A record as it was read: what does not fit stays in it, and is told beside it. */
export interface ReadRecord {
  readonly record: AnyRecord;
  readonly faults: readonly Issue[];
}

/** What reads the commands and stored records of a register. */
export interface RegisterCodec {
  readonly command: (input: unknown) => Result<RegisterCommand, readonly Issue[]>;
  /** Reads a stored record, bringing an older format and old keys up to date; what no longer fits is told, never dropped. */
  readonly record: (data: unknown, format: number) => ReadRecord;
  readonly schemas: { readonly command: v.GenericSchema; readonly record: v.GenericSchema };
}

/** Every field may be absent: what is required of a record is judged by what is visible in it. */
const anyOf = (fields: Fields): v.ObjectEntries =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, v.exactOptional(schemaOf(withoutNeeds(field)))]),
  );

/** The same field, with rows that need nothing either. */
const withoutNeeds = (field: Field): Field => {
  if (field.kind === 'list') return { ...field, item: withoutNeeds(field.item) };
  if (field.kind !== 'group') return field;
  return {
    ...field,
    fields: Object.fromEntries(
      Object.entries(field.fields).map(([name, inner]) => [
        name,
        name === 'row' ? inner : { ...withoutNeeds(inner), optional: true },
      ]),
    ),
  };
};

/** A text that an entry has already may stand as its reference. */
const withKeptTexts = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      if (field.kind === 'text') return [name, { ...field, kept: true }];
      if (field.kind === 'list' && field.item.kind === 'group')
        return [name, { ...field, item: { ...field.item, fields: withKeptTexts(field.item.fields) } }];
      return [name, field];
    }),
  );

const version = v.pipe(v.number('not-a-number'), v.integer('not-whole'), v.minValue(1, 'too-small'));

const commandSchema = (fields: Fields): v.GenericSchema<unknown, RegisterCommand> => {
  const record = v.strictObject(anyOf(withKeptTexts(fields)));
  const head = { entry: uuidSchema() };
  const keys = v.picklist(Object.keys(fields), 'not-in-the-list');
  return v.variant('type', [
    v.strictObject({ type: v.literal('enter'), ...head, record }),
    v.strictObject({
      type: v.literal('change'),
      ...head,
      version,
      set: v.exactOptional(record),
      clear: v.exactOptional(v.array(keys, 'wrong-shape')),
      reason: v.picklist(changeReasons, 'not-in-the-list'),
    }),
    v.strictObject({
      type: v.literal('withdraw'),
      ...head,
      version,
      reason: v.picklist(withdrawalReasons, 'not-in-the-list'),
    }),
    v.strictObject({ type: v.literal('restore'), ...head, version, to: version }),
  ]) as unknown as v.GenericSchema<unknown, RegisterCommand>;
};

const isRecord = (data: unknown): data is AnyRecord =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** A record under the keys of today. */
const renamed = (fields: Fields, record: AnyRecord): AnyRecord => {
  const renames = new Map(
    Object.entries(fields).flatMap(([key, { was }]) => (was ? [[was, key] as const] : [])),
  );
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => {
      const to = renames.get(key);
      return to !== undefined && !(to in record) ? [to, value] : [key, value];
    }),
  );
};

/** Makes what reads the commands and records of a register of its field descriptors. @example registerCodec(communicationPlan).record(data, 1).faults // [] */
export function registerCodec(register: AnyRegister): RegisterCodec {
  const { fields, format, upcast, retired = [] } = register;
  const command = commandSchema(fields);
  const stored = storedFields(fields);
  const schemas = new Map(
    Object.entries(stored).map(([name, field]) => [name, schemaOf(withoutNeeds(field))]),
  );
  return {
    command: (input) => read(command, input),
    record: (data, storedFormat) => {
      if (storedFormat > format)
        return {
          record: isRecord(data) ? data : {},
          faults: [{ path: ['format'], code: 'unknown-format', received: String(storedFormat) }],
        };
      const current = storedFormat < format && upcast ? upcast(data, storedFormat) : data;
      if (!isRecord(current)) return { record: {}, faults: [{ path: [], code: 'wrong-shape' }] };
      const record = renamed(fields, current);
      const misfits = Object.entries(record).flatMap(([name, value]): readonly Issue[] => {
        const schema = schemas.get(name);
        if (schema === undefined)
          return retired.includes(name) ? [] : [{ path: [name], code: 'unknown-field' }];
        const answer = read(schema, value);
        return answer.ok ? [] : answer.error.map((issue) => ({ ...issue, path: [name, ...issue.path] }));
      });
      const told = new Set(misfits.map(({ path }) => path[0]));
      const missing = missingAnswers(stored, fitting(record, told))
        .filter(([name]) => !told.has(name))
        .map((path): Issue => ({ path, code: 'missing' }));
      return { record, faults: [...misfits, ...missing] };
    },
    schemas: { command, record: v.strictObject(anyOf(stored)) },
  };
}

const fitting = (record: AnyRecord, misfits: ReadonlySet<string | number | undefined>): AnyRecord =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !misfits.has(name)));

/** How many commands one sending to a register may hold: what an import of a whole list needs. */
export const maxEntries = 10_000;

/** Reads a list of commands: all of them, or every issue of all of them at once. */
export function readEntries(
  codec: RegisterCodec,
  commands: unknown,
): Result<readonly RegisterCommand[], readonly Issue[]> {
  const path = ['commands'];
  if (!Array.isArray(commands)) return err([{ path, code: 'wrong-shape' }]);
  if (commands.length === 0) return err([{ path, code: 'empty-list', expected: '>=1' }]);
  if (commands.length > maxEntries) return err([{ path, code: 'too-many', expected: `<=${maxEntries}` }]);
  const issues: Issue[] = [];
  const values: RegisterCommand[] = [];
  for (const [index, input] of commands.entries()) {
    const command = codec.command(input);
    if (command.ok) values.push(command.value);
    else issues.push(...command.error.map((issue) => ({ ...issue, path: [...path, index, ...issue.path] })));
  }
  return issues.length > 0 ? err(issues) : ok(values);
}
