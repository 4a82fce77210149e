import type { Field, Fields } from '../schema/index.js';
import { rowFields } from './records.js';
import type { AnyRegister } from './register.js';

/** What was once declared of a field. */
export interface LockedField {
  readonly kind: string;
  readonly codes?: readonly string[];
  readonly rows?: LockedFields;
}
/** Fields by their keys. */
export interface LockedFields {
  readonly [key: string]: LockedField;
}
/** What was once declared of a register: keys, kinds and codes that are stored somewhere, so that none of them may vanish. */
export interface LockedRegister {
  readonly format: number;
  readonly fields: LockedFields;
}
/** Every register that was ever declared. */
export interface RegisterLock {
  readonly [register: string]: LockedRegister;
}

const lockedField = (field: Field): LockedField => {
  const inner = rowFields(field);
  return {
    kind: field.kind === 'list' ? `list of ${field.item.kind}` : field.kind,
    ...('codes' in field ? { codes: [...field.codes] } : {}),
    ...(inner ? { rows: lockedFields(inner) } : {}),
  };
};
const lockedFields = (fields: Fields): LockedFields =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, lockedField(field)]));

/** What has vanished from a register since it was locked: a key, a kind or a code that stored records still have. */
export interface Vanished {
  readonly register: string;
  readonly says: string;
  readonly wayOut: string;
}

const vanishedFields = (
  register: string,
  locked: LockedFields,
  fields: Fields,
  retired: readonly string[],
  above = '',
): readonly Vanished[] =>
  Object.entries(locked).flatMap(([key, was]): readonly Vanished[] => {
    const at = above === '' ? key : `${above}, ${key}`;
    if (retired.includes(at)) return [];
    const field = fields[key] ?? Object.values(fields).find((other) => other.was === key);
    if (field === undefined)
      return [
        {
          register,
          says: `the field ${at} is gone`,
          wayOut: `Say where it went: was: '${key}' on the field that has its values, or retired: ['${at}'].`,
        },
      ];
    const now = lockedField(field);
    if (now.kind !== was.kind)
      return [
        {
          register,
          says: `the field ${at} was ${was.kind} and is ${now.kind}`,
          wayOut: 'Raise `format` and give `upcast`, or take a new key.',
        },
      ];
    return [
      ...(was.codes ?? [])
        .filter((code) => !now.codes?.includes(code))
        .map((code) => ({
          register,
          says: `the code ${code} of ${at} is gone`,
          wayOut: `Keep it among the codes and name it in retired: ['${code}'].`,
        })),
      ...(was.rows ? vanishedFields(register, was.rows, rowFields(field) ?? {}, retired, at) : []),
    ];
  });

/**
 * Everything that stored records may still have and no declaration speaks of any more.
 * @source docs/settled-questions.md "Declarations": a field's key is for ever
 * @example vanished(lock, [communicationPlan]) // []
 */
export function vanished(lock: RegisterLock, registers: readonly AnyRegister[]): readonly Vanished[] {
  return Object.entries(lock).flatMap(([id, locked]): readonly Vanished[] => {
    const register = registers.find((known) => known.id === id);
    if (!register)
      return [
        {
          register: id,
          says: 'the register is gone',
          wayOut: 'What people entered stays readable: keep the declaration.',
        },
      ];
    // An older format is brought up to date as a whole
    if (register.format > locked.format) return [];
    return vanishedFields(id, locked.fields, register.fields, register.retired ?? []);
  });
}

const merged = (old: LockedFields, fields: LockedFields): LockedFields => ({
  ...old,
  ...Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const known = old[key];
      const codes = field.codes && [...new Set([...(known?.codes ?? []), ...field.codes])];
      const inner = field.rows && merged(known?.rows ?? {}, field.rows);
      return [key, { kind: field.kind, ...(codes ? { codes } : {}), ...(inner ? { rows: inner } : {}) }];
    }),
  ),
});

/** The lock with what is new in the declarations; nothing that was locked goes. @example nextLock({}, [communicationPlan]) */
export function nextLock(lock: RegisterLock, registers: readonly AnyRegister[]): RegisterLock {
  const next = registers.map(({ id, format, fields }): [string, LockedRegister] => {
    const old = lock[id];
    const own = lockedFields(fields);
    return [id, { format, fields: old && old.format === format ? merged(old.fields, own) : own }];
  });
  return Object.fromEntries(
    Object.entries({ ...lock, ...Object.fromEntries(next) }).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
