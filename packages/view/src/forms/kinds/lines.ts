import type { Day, Language } from '@puheeksi/core';
import { textLimit } from '@puheeksi/core/identifiers';
import { formatDay } from '../../format/day.js';
import { numberMarks } from '../../format/number.js';
import { readWrittenDay } from '../../format/writtenDay.js';
import { readWrittenMonth, shortMonth } from '../../format/writtenMonth.js';
import type { Control } from '../formModel.js';
import type { KindForm } from '../kindForm.js';
import { textOf, type Typed } from '../typed.js';

/** Whatever was stored, as a text to be put right. */
export const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : JSON.stringify(value);

const one = (name: string, text: string): Typed => (text === '' ? {} : { [name]: [text] });
const written = (typed: Typed, name: string): string | undefined => textOf(typed, name).trim() || undefined;

const line = (
  asks: KindForm<unknown>['asks'],
  input: 'text' | 'numeric' | 'decimal',
  read: (text: string) => unknown,
  write: (value: unknown, language: Language) => string = shown,
): KindForm<unknown> => ({
  asks,
  draw: (_field, { name, typed }): Control => ({
    kind: 'line',
    value: textOf(typed, name),
    input,
    short: true,
  }),
  read: (_field, { name, typed }) => {
    const text = written(typed, name);
    return text === undefined ? undefined : read(text);
  },
  write: (_field, value, name, language) => (value === undefined ? {} : one(name, write(value, language))),
});

/** A number as people write it, with a decimal comma or point and spaces between thousands; otherwise the text as it was. */
const numberIn = (text: string): number | string => {
  const number = Number(text.replace(/\s/g, '').replace(',', '.').replace('\u2212', '-'));
  return Number.isNaN(number) ? text : number;
};
const numberText = (value: unknown, language: Language): string =>
  shown(value).replace('.', numberMarks[language].decimal);

/** A whole number. */
export const countForm: KindForm<unknown> = line('number', 'numeric', numberIn, numberText);
/** A length that may have a fraction. */
export const lengthForm: KindForm<unknown> = line('number', 'decimal', numberIn, numberText);
/** A year. */
export const yearForm: KindForm<unknown> = line('number', 'numeric', (text) => text);
/** A month. */
export const monthForm: KindForm<unknown> = line(
  'month',
  'text',
  (text) => readWrittenMonth(text) ?? text,
  (value) => {
    const month = typeof value === 'string' ? readWrittenMonth(value) : undefined;
    return month === undefined ? shown(value) : shortMonth(month);
  },
);

const yearWritten = /\d{4}/;

/**
 * A day as it is typed into a form. Without its year it is the latest one that has been, where the day is of something that has
 * happened; where it may lie ahead, nothing is guessed.
 * @example readTypedDay('1.12.', '2026-12-05' as Day, false) // undefined
 */
export const readTypedDay = (text: string, today: Day, past: boolean): Day | undefined =>
  past || yearWritten.test(text) ? readWrittenDay(text, today) : undefined;

/** A day. */
export const dayForm: KindForm<unknown> = {
  asks: 'day',
  draw: (_field, { name, field, typed, form }) => ({
    kind: 'day',
    value: textOf(typed, name),
    past: form.past.includes(field),
  }),
  read: (_field, { name, field, typed, reading }) => {
    const text = written(typed, name);
    return text === undefined
      ? undefined
      : (readTypedDay(text, reading.today, reading.past.includes(field)) ?? text);
  },
  write: (_field, value, name, language) =>
    value === undefined ? {} : one(name, isDay(value) ? formatDay(value, language) : shown(value)),
};

const isDay = (value: unknown): value is Day =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

const textIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'text' in value ? shown(value.text) : shown(value);

/** A text on its way into the text store. Its guard is the same as the server's: nothing that tells who somebody is. */
export const textForm: KindForm<unknown> = {
  asks: 'text',
  draw: (_field, { name, typed }) => ({
    kind: 'area',
    value: textOf(typed, name),
    maxLength: textLimit,
    guarded: true,
  }),
  read: (_field, { name, typed, reading }) => {
    const text = textOf(typed, name);
    return text.trim() === '' ? undefined : { textRef: reading.idOf(name), text };
  },
  write: (_field, value, name) => (value === undefined ? {} : one(name, textIn(value))),
};
