import type { Day, Month, UnitId } from '../kernel/index.js';
import type { AreaCode, MunicipalityCode, RegionCode } from '../kernel/index.js';
import type { BodyId, ObservationId } from '../kernel/collaborationIds.js';
import type { TextRef } from '../kernel/ledger.js';
import {
  areaOrRegion,
  body,
  code,
  codes,
  count,
  dayField,
  gathered,
  group,
  list,
  newText,
  optional,
  reference,
  truth,
  unit,
  type CodeOrReferenceField,
  type EntryContent,
  type EntryOf,
  type Field,
  type FieldKinds,
  type Fields,
  type Kind,
  type PerKind,
  type ValueOf,
} from '../schema/index.js';
import { testUuid } from './testUuid.js';

/** What is wrong with a value, and where inside it. */
export interface FieldFault {
  readonly value: unknown;
  /** Dotted; empty for the value itself. */
  readonly path?: string;
  readonly code: string;
}

/** One descriptor of a kind with values that are read, each as it is stored, and values that are not. */
export interface FieldFixture<F> {
  readonly field: F;
  readonly valid: readonly (readonly [value: unknown, stored: string])[];
  readonly invalid: readonly FieldFault[];
}

/** Keeps the values of a fixture to those of its own descriptor. */
const fixture = <const F extends Field>(
  field: F,
  valid: readonly (readonly [value: ValueOf<F>, stored: string])[],
  invalid: readonly FieldFault[],
): FieldFixture<F> => ({ field, valid, invalid });

const observation = reference<ObservationId>('observation');
const question: CodeOrReferenceField<ObservationId> & { readonly codes: readonly ['A1', 'B9'] } = {
  kind: 'codeOrReference',
  codes: ['A1', 'B9'],
  to: 'own-question',
};
const id = testUuid<ObservationId>(7);
const textRef = testUuid<TextRef>(8);
const handOver = {
  kind: 'cases',
  by: 'to',
  cases: { unit: { toUnit: unit }, region: { toRegion: { kind: 'region' } } },
  within: {
    unit: { kind: 'cases', by: 'ground', cases: { 'same-controller': {}, statute: { told: truth } } },
  },
} as const;
const month = { kind: 'month' } as const;
const year = { kind: 'year' } as const;

/**
 * One fixture for each kind of field, complete by type: the suites of every layer run over all of them, and a new kind without one
 * does not compile.
 */
export const fieldFixtures: PerKind<{
  readonly [K in Kind]: { readonly [name: string]: FieldFixture<FieldKinds[K]> };
}> = {
  area: {
    plain: fixture(
      { kind: 'area' },
      [['liperi' as AreaCode, '"liperi"']],
      [
        { value: 'Liperi!', code: 'not-a-place' },
        { value: 7, code: 'not-a-text' },
      ],
    ),
  },
  cases: {
    place: fixture(
      areaOrRegion,
      [
        [{ level: 'area', code: 'liperi' as AreaCode }, '{"level":"area","code":"liperi"}'],
        [{ level: 'region', code: '14' as RegionCode }, '{"level":"region","code":"14"}'],
      ],
      [
        { value: { level: 'municipality', code: '167' }, path: 'level', code: 'not-in-the-list' },
        { value: { level: 'region', code: 'liperi' }, path: 'code', code: 'not-a-place' },
        { value: { level: 'area' }, path: 'code', code: 'missing' },
        { value: { level: 'area', code: 'liperi', name: 'x' }, path: 'name', code: 'unknown-field' },
      ],
    ),
    withinCase: fixture(
      handOver,
      [
        [
          { to: 'unit', toUnit: 'b1' as UnitId, ground: 'same-controller' },
          '{"to":"unit","toUnit":"b1","ground":"same-controller"}',
        ],
        [
          { to: 'unit', toUnit: 'b1' as UnitId, ground: 'statute', told: true },
          '{"to":"unit","toUnit":"b1","ground":"statute","told":true}',
        ],
        [{ to: 'region', toRegion: '11' as RegionCode }, '{"to":"region","toRegion":"11"}'],
      ],
      [
        { value: { to: 'unit', toUnit: 'b1', ground: 'statute' }, path: 'told', code: 'missing' },
        { value: { to: 'unit', toUnit: 'b1', ground: 'wish' }, path: 'ground', code: 'not-in-the-list' },
        {
          value: { to: 'unit', toUnit: 'b1', ground: 'same-controller', told: true },
          path: 'told',
          code: 'unknown-field',
        },
        { value: { to: 'area' }, path: 'to', code: 'not-in-the-list' },
      ],
    ),
  },
  code: {
    plain: fixture(
      code(['new-group', 'other']),
      [['other', '"other"']],
      [
        { value: 'Other', code: 'not-in-the-list' },
        { value: ['other'], code: 'not-in-the-list' },
      ],
    ),
  },
  codeOrReference: {
    question: fixture(
      question,
      [
        ['A1', '"A1"'],
        [id, JSON.stringify(id)],
      ],
      [
        { value: 'A6', code: 'not-in-the-list' },
        { value: 5, code: 'not-in-the-list' },
      ],
    ),
  },
  codes: {
    plain: fixture(
      codes(['experience', 'impact']),
      [
        [['impact', 'experience'], '["impact","experience"]'],
        [[], '[]'],
      ],
      [
        { value: ['impact', 'rumour'], path: '1', code: 'not-in-the-list' },
        { value: 'impact', code: 'wrong-shape' },
      ],
    ),
    some: fixture(
      { ...codes(['experience', 'impact']), min: 1 },
      [[['impact'], '["impact"]']],
      [{ value: [], code: 'empty-list' }],
    ),
  },
  count: {
    plain: fixture(
      count,
      [
        [0, '0'],
        [Number.MAX_SAFE_INTEGER, '9007199254740991'],
      ],
      [
        { value: -1, code: 'too-small' },
        { value: 0.5, code: 'not-whole' },
        { value: '3', code: 'not-a-number' },
        { value: Number.NaN, code: 'not-a-number' },
      ],
    ),
    bounded: fixture(
      { kind: 'count', min: 1, max: 1440 },
      [
        [1, '1'],
        [1440, '1440'],
      ],
      [
        { value: 0, code: 'too-small' },
        { value: 1441, code: 'too-great' },
      ],
    ),
  },
  day: {
    plain: fixture(
      dayField,
      [['2024-02-29' as Day, '"2024-02-29"']],
      [
        { value: '2026-02-29', code: 'not-a-day' },
        { value: '2026-1-1', code: 'not-a-day' },
        { value: 20260101, code: 'not-a-text' },
      ],
    ),
  },
  group: {
    body: fixture(
      group({ level: code(['steering-group']), body, since: optional(dayField) }),
      [
        [
          { level: 'steering-group', body: 'joint-group' as BodyId },
          '{"level":"steering-group","body":"joint-group"}',
        ],
        [
          { level: 'steering-group', body: 'joint-group' as BodyId, since: '2026-01-12' as Day },
          '{"level":"steering-group","body":"joint-group","since":"2026-01-12"}',
        ],
      ],
      [
        { value: { level: 'steering-group' }, path: 'body', code: 'missing' },
        { value: { level: 'x', body: 'joint-group' }, path: 'level', code: 'not-in-the-list' },
        { value: [], path: 'level', code: 'missing' },
      ],
    ),
  },
  indicator: {
    plain: fixture(
      { kind: 'indicator' },
      [['sotkanet:292', '"sotkanet:292"']],
      [{ value: 'Matti M.', code: 'not-a-code' }],
    ),
  },
  language: {
    plain: fixture(
      { kind: 'language' },
      [
        ['fi', '"fi"'],
        ['sms', '"sms"'],
      ],
      [
        { value: 'suomi', code: 'not-a-code' },
        { value: 'FI', code: 'not-a-code' },
      ],
    ),
  },
  length: {
    days: fixture(
      { kind: 'length', max: 366 },
      [
        [2.5, '2.5'],
        [366, '366'],
      ],
      [
        { value: 0, code: 'too-small' },
        { value: 366.5, code: 'too-great' },
        { value: 'two', code: 'not-a-number' },
      ],
    ),
  },
  list: {
    plain: fixture(
      list(unit),
      [
        [['a1' as UnitId, 'b1' as UnitId], '["a1","b1"]'],
        [[], '[]'],
      ],
      [
        { value: ['a1', 'B 1'], path: '1', code: 'not-a-unit-code' },
        { value: Array.from({ length: 201 }, () => 'a1'), code: 'too-many' },
        { value: { 0: 'a1' }, code: 'wrong-shape' },
      ],
    ),
    pair: fixture(
      { ...list(observation), min: 2, max: 2 },
      [[[id, id], JSON.stringify([id, id])]],
      [
        { value: [id], code: 'too-few' },
        { value: [id, id, id], code: 'too-many' },
      ],
    ),
    unbounded: fixture(
      gathered(count),
      [[Array.from({ length: 201 }, () => 1), `[${Array.from({ length: 201 }, () => 1).join(',')}]`]],
      [{ value: [1, -1], path: '1', code: 'too-small' }],
    ),
  },
  month: {
    plain: fixture(month, [['2026-01' as Month, '"2026-01"']], [{ value: '2026-13', code: 'not-a-month' }]),
  },
  municipality: {
    plain: fixture(
      { kind: 'municipality' },
      [['426' as MunicipalityCode, '"426"']],
      [{ value: 'Liperi', code: 'not-a-place' }],
    ),
  },
  reference: {
    observation: fixture(
      observation,
      [[id, JSON.stringify(id)]],
      [
        { value: 'Matti', code: 'not-a-uuid' },
        { value: 7, code: 'not-a-text' },
      ],
    ),
  },
  region: {
    plain: fixture(
      { kind: 'region' },
      [['14' as RegionCode, '"14"']],
      [{ value: 'Siun sote', code: 'not-a-place' }],
    ),
  },
  registerCode: {
    body: fixture(
      body,
      [['joint-group' as BodyId, '"joint-group"']],
      [
        { value: 'Joint Group', code: 'not-a-code' },
        { value: null, code: 'not-a-text' },
      ],
    ),
  },
  registerEntry: {
    plain: fixture(
      { kind: 'registerEntry', register: 'communication-plan' },
      [[testUuid<EntryOf<'communication-plan'>>(9), JSON.stringify(testUuid(9))]],
      [{ value: 'plan', code: 'not-a-uuid' }],
    ),
  },
  shortText: {
    plain: fixture(
      { kind: 'shortText' },
      [['Lapsiperheen palveluketju', '"Lapsiperheen palveluketju"']],
      [
        { value: '\u200b ', code: 'empty-text' },
        { value: 'x'.repeat(201), code: 'too-long' },
        { value: 'two\nlines', code: 'not-one-line' },
        { value: 7, code: 'not-a-text' },
      ],
    ),
    bounded: fixture(
      { kind: 'shortText', max: 3 },
      [['abc', '"abc"']],
      [{ value: 'abcd', code: 'too-long' }],
    ),
  },
  text: {
    plain: fixture(
      newText,
      [[{ textRef, text: 'Havainto arjesta.' }, JSON.stringify({ textRef, text: 'Havainto arjesta.' })]],
      [
        { value: { textRef, text: ' \n' }, path: 'text', code: 'empty-text' },
        { value: { textRef, text: 'x'.repeat(10_001) }, path: 'text', code: 'too-long' },
        { value: { textRef, text: 'half a pair \ud83d' }, path: 'text', code: 'not-a-text' },
        { value: { text: 'Havainto arjesta.' }, path: 'textRef', code: 'missing' },
        { value: 'Havainto arjesta.', path: '', code: 'wrong-shape' },
      ],
    ),
  },
  truth: {
    plain: fixture(
      truth,
      [
        [true, 'true'],
        [false, 'false'],
      ],
      [
        { value: 'true', code: 'not-a-truth-value' },
        { value: 1, code: 'not-a-truth-value' },
      ],
    ),
  },
  unit: {
    plain: fixture(
      unit,
      [['liperi-school' as UnitId, '"liperi-school"']],
      [{ value: 'Clinic A', code: 'not-a-unit-code' }],
    ),
  },
  year: {
    plain: fixture(
      year,
      [['2026', '"2026"']],
      [
        { value: '20255', code: 'not-a-period' },
        { value: 2026, code: 'not-a-text' },
      ],
    ),
  },
};

/** A value of one's own for a field; without one it gets an example. */
export type ChooseValue = (field: Field) => unknown;

/** A value that a field takes. */
const exampleOf = (field: Field, choose: ChooseValue): unknown => {
  const chosen = choose(field);
  if (chosen !== undefined) return chosen;
  switch (field.kind) {
    case 'code':
    case 'codeOrReference':
      return field.codes[0];
    case 'codes':
      return [...field.codes];
    case 'count':
      return field.min ?? 0;
    case 'list':
      return Array.from({ length: Math.max(1, field.min ?? 0) }, () => exampleOf(field.item, choose));
    case 'group':
      return exampleRecord(field.fields, choose);
    case 'cases':
      return examplesOfCases(field, choose)[0];
    default:
      return Object.values<FieldFixture<Field>>(fieldFixtures[field.kind])[0]?.valid[0]?.[0];
  }
};

const exampleRecord = (fields: Fields, choose: ChooseValue): object =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, exampleOf(field, choose)]));

const examplesOfCases = (
  { by, cases, within }: FieldKinds['cases'],
  choose: ChooseValue,
): readonly object[] =>
  Object.entries(cases).flatMap(([name, fields]) => {
    const further = within?.[name];
    const record = { [by]: name, ...exampleRecord(fields, choose) };
    return further ? examplesOfCases(further, choose).map((more) => ({ ...record, ...more })) : [record];
  });

/**
 * Whole records of an entry with every field it may have, one for each of its cases.
 * @example fullExamples('team-ended', { fields: {} }, teamEntries.every.fact)[0] // { type: 'team-ended', entry: …, on: …, team: …, area: … }
 */
export function fullExamples(
  type: string,
  content: EntryContent,
  every: Fields,
  choose: ChooseValue = () => undefined,
): readonly object[] {
  const record = {
    type,
    entry: testUuid(1),
    on: '2026-01-12',
    ...exampleRecord(every, choose),
    ...exampleRecord(content.fields, choose),
    ...(content.bringsText ? { textRef, text: 'Havainto arjesta.' } : {}),
  };
  return content.cases
    ? examplesOfCases(content.cases, choose).map((held) => ({ ...record, ...held }))
    : [record];
}
