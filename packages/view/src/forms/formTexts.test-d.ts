import { code, count, dayField, group, list, optional, unit, type Fields } from '@puheeksi/core/schema';
import type { FormTexts } from './formTexts.js';

const visit = { on: dayField, how: code(['home', 'remote']) } as const;
export const fields = {
  on: dayField,
  channel: code(['phone', 'other']),
  units: list(unit),
  visits: optional(list(group(visit))),
  place: { kind: 'cases', by: 'level', cases: { unit: { unit }, region: { children: count } } },
} as const satisfies Fields;

const visits = {
  label: '',
  row: '',
  add: '',
  fields: { on: { label: '' }, how: { label: '' } },
  codes: { how: { home: '', remote: '' } },
};
const place = {
  label: '',
  cases: {
    unit: { fields: { unit: { label: '' } }, codes: {} },
    region: { fields: { children: { label: '' } }, codes: {} },
  },
};
const words = { on: { label: '' }, channel: { label: '', hint: '' }, units: { label: '' }, visits, place };
const codes = { channel: { phone: '', other: '' }, place: { unit: '', region: '' } };

type Words = FormTexts<typeof fields>['fields'];

export const complete: FormTexts<typeof fields> = { fields: words, codes };
// @ts-expect-error a field without words
export const field: Words = { ...words, on: undefined };
// @ts-expect-error a code without a name
export const named: FormTexts<typeof fields> = { fields: words, codes: { ...codes, channel: { phone: '' } } };
// @ts-expect-error a code of a row without a name
export const inRow: Words = { ...words, visits: { ...visits, codes: {} } };
// @ts-expect-error a list of rows says what a row is
export const row: Words = { ...words, visits: { ...visits, row: undefined } };
// @ts-expect-error a field of a case without words
export const inCase: Words = { ...words, place: { ...place, cases: {} } };
// @ts-expect-error a case without a name
export const ofCase: FormTexts<typeof fields> = { fields: words, codes: { channel: codes.channel } };
