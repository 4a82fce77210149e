import type { Field } from '../schema/index.js';
import type { AnyRecord, AnyRegister } from './register.js';

/** What a store keeps beside a record, so that it can filter, sort and search without knowing what the record is. */
export interface EntryIndex {
  /** The values by which entries are filtered: of each field that has some, as texts. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** One text for each field with a value: texts in code-unit order are entries in the order of the field. */
  readonly sort: Readonly<Record<string, string>>;
  /** Names and codes in small letters. */
  readonly search: string;
}

const digits = 16;
const decimals = 3;
/** Numbers from zero up, as texts of one length. */
const padded = (n: number): string => n.toFixed(decimals).padStart(digits + decimals + 1, '0');
/** The last letters of the Finnish and Swedish alphabets, in their order after z. */
const lastLetters: Readonly<Record<string, string>> = { å: '{', ä: '|', ö: '}' };
const lowered = (text: string): string => text.normalize('NFC').toLowerCase();
const collated = (text: string): string =>
  lowered(text).replaceAll(/[åäö]/g, (letter) => lastLetters[letter]!);

const unsorted: readonly Field['kind'][] = ['cases', 'group', 'list', 'text'];

const sortOf = (field: Field, value: unknown): string => {
  const [first] = [value].flat();
  if ((field.kind === 'code' || field.kind === 'codes') && typeof first === 'string')
    return padded(Math.max(0, field.codes.indexOf(first)));
  if (typeof first === 'number') return padded(first);
  return field.kind === 'shortText' ? collated(String(first)) : String(first);
};

const searched: readonly Field['kind'][] = [
  'area',
  'municipality',
  'registerCode',
  'shortText',
  'unit',
  'year',
];

/**
 * What a store keeps beside a record. A text of the text store is not in it: whoever deletes it there has deleted it; nor is a field
 * among what is searched that not every reader sees.
 * @example entryIndex(communicationPlan, record).values.audience // ['families']
 */
export function entryIndex({ fields, access }: AnyRegister, record: AnyRecord): EntryIndex {
  const present = Object.entries(fields).flatMap(([name, field]) => {
    const value = record[name];
    const isFlat = !unsorted.includes(field.kind);
    return value === undefined || !isFlat ? [] : [[name, field, value] as const];
  });
  return {
    values: Object.fromEntries(present.map(([name, , value]) => [name, [value].flat().map(String)])),
    sort: Object.fromEntries(present.map(([name, field, value]) => [name, sortOf(field, value)])),
    search: present
      .filter(([name, { kind }]) => searched.includes(kind) && !access.fields?.[name]?.read)
      .map(([, , value]) => lowered([value].flat().join(' ')))
      .join('\n'),
  };
}

/** Whether a field can be filtered and sorted by. */
export function isIndexed(field: Field | undefined): field is Field {
  return field !== undefined && !unsorted.includes(field.kind);
}
