import * as v from 'valibot';
import { isBlank } from '../identifiers/isBlank.js';
import { isIndicatorRef } from '../identifiers/indicatorRef.js';
import { textLimit } from '../identifiers/textFault.js';
import { languageForm, yearForm } from '../kernel/forms.js';
import type { CasesField, Codes, Field, FieldKinds, Fields, Kind, PerKind } from '../schema/index.js';
import {
  areaCodeSchema,
  daySchema,
  monthSchema,
  municipalityCodeSchema,
  regionCodeSchema,
  registerCodeSchema,
  unitIdSchema,
  uuidSchema,
} from './schemas.js';

const defaultMaxInList = 200;
const defaultMaxShortText = 200;
/** Breaks of lines, tabs and their like. */
const controlCharacter = /\p{Cc}|[\u2028\u2029]/u;
/** Half a surrogate pair or a null character: a database would refuse the text or change it. */
const unstorable = /\p{Surrogate}/u;

const pick = (codes: Codes) => v.picklist(codes, 'not-in-the-list');
const number = v.number('not-a-number');

const list = (item: v.GenericSchema, min: number, max: number | 'none'): v.GenericSchema => {
  const array = v.array(item, 'wrong-shape');
  const bounded = max === 'none' ? array : v.pipe(array, v.maxLength(max, 'too-many'));
  return min === 0 ? bounded : v.pipe(bounded, v.minLength(min, min === 1 ? 'empty-list' : 'too-few'));
};

/** The entries of a text on its way into the text store; whether it tells of a person is judged by the rules of the stream. */
export const newTextEntries = {
  textRef: uuidSchema(),
  text: v.pipe(
    v.string('not-a-text'),
    v.maxLength(textLimit, 'too-long'),
    v.check((input) => input.length > textLimit || !isBlank(input), 'empty-text'),
    v.check((input) => !input.includes('\u0000') && !unstorable.test(input), 'not-a-text'),
  ),
} as const;

/**
 * One of several objects, told apart by one field. The library's own type wants to know every literal; these come from data, and
 * that the data are right is checked where they are written.
 */
export const oneOfCases = (by: string, cases: readonly v.GenericSchema[]): v.GenericSchema =>
  v.variant(by, cases as never);

/**
 * An object for each case, with what all of them hold: cases within a case are told apart by a second field of the same object.
 * @example oneOfEach({ entry }, place)
 */
export const oneOfEach = (common: v.ObjectEntries, { by, cases, within }: CasesField): v.GenericSchema =>
  oneOfCases(
    by,
    Object.entries(cases).map(([code, fields]) => {
      const entries = { ...common, [by]: v.literal(code), ...entriesOf(fields) };
      const further = within?.[code];
      return further ? oneOfEach(entries, further) : v.strictObject(entries);
    }),
  );

type Codecs = PerKind<{ readonly [K in Kind]: (field: FieldKinds[K]) => v.GenericSchema }>;

/**
 * What reads each kind of field. A length is checked above zero without a bound, because the sentence of a bound would read "at
 * least 0".
 */
const codecs: Codecs = {
  area: () => areaCodeSchema,
  cases: (field) => oneOfEach({}, field),
  code: ({ codes }) => pick(codes),
  codeOrReference: ({ codes }) => v.union([pick(codes), uuidSchema()], 'not-in-the-list'),
  codes: ({ codes, min = 0, max = defaultMaxInList }) => list(pick(codes), min, max),
  count: ({ min = 0, max = Number.MAX_SAFE_INTEGER }) =>
    v.pipe(number, v.integer('not-whole'), v.minValue(min, 'too-small'), v.maxValue(max, 'too-great')),
  day: () => daySchema,
  group: ({ fields }) => v.strictObject(entriesOf(fields)),
  indicator: () => v.pipe(v.string('not-a-text'), v.check(isIndicatorRef, 'not-a-code')),
  language: () => v.pipe(v.string('not-a-text'), v.regex(languageForm, 'not-a-code')),
  length: ({ max }) =>
    v.pipe(
      number,
      v.check((value) => value > 0, 'too-small'),
      v.maxValue(max, 'too-great'),
    ),
  list: ({ item, min = 0, max = defaultMaxInList }) => list(schemaOf(item), min, max),
  month: () => monthSchema,
  municipality: () => municipalityCodeSchema,
  reference: () => uuidSchema(),
  region: () => regionCodeSchema,
  registerCode: () => registerCodeSchema(),
  registerEntry: () => uuidSchema(),
  shortText: ({ max = defaultMaxShortText }) =>
    v.pipe(
      v.string('not-a-text'),
      v.maxLength(max, 'too-long'),
      v.check((input) => !isBlank(input), 'empty-text'),
      v.check((input) => !controlCharacter.test(input) && !unstorable.test(input), 'not-one-line'),
    ),
  text: ({ kept }) =>
    kept
      ? v.union([uuidSchema(), v.strictObject(newTextEntries)], 'wrong-shape')
      : v.strictObject(newTextEntries),
  truth: () => v.boolean('not-a-truth-value'),
  unit: () => unitIdSchema,
  year: () => v.pipe(v.string('not-a-text'), v.regex(yearForm, 'not-a-period')),
};

/** What reads one field, missing or not. @example schemaOf({ kind: 'day' }) */
export function schemaOf<K extends Kind>(field: { readonly [P in K]: FieldKinds[P] }[K]): v.GenericSchema {
  const read: (field: { readonly [P in K]: FieldKinds[P] }[K]) => v.GenericSchema = codecs[field.kind as K];
  return read(field);
}

/** The entries of an object of the schema library, one for each field. @example v.strictObject(entriesOf(fields)) */
export function entriesOf(fields: Fields): v.ObjectEntries {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]: readonly [string, Field]) => {
      const schema = schemaOf(field);
      return [name, field.optional || field.when ? v.exactOptional(schema) : schema];
    }),
  );
}
