import type { KindForm } from '../kindForm.js';
import { textOf } from '../typed.js';
import { shown } from './lines.js';

/** A name or a title in one line. It stands beside codes, so nothing in it may tell who somebody is. */
export const shortTextForm: KindForm<unknown> = {
  asks: 'text',
  draw: (_field, { name, typed }) => ({
    kind: 'line',
    value: textOf(typed, name),
    input: 'text',
    short: false,
    guarded: true,
  }),
  read: (_field, { name, typed }) => {
    const text = textOf(typed, name).trim();
    return text === '' ? undefined : text;
  },
  write: (_field, value, name) => (value === undefined ? {} : { [name]: [shown(value)] }),
};
