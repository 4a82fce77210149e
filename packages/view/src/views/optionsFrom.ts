import { err, ok, type Result } from '@puheeksi/core';
import type { OptionField, Options, OptionsOf } from './options.js';

/** An option that is missing or cannot be read, and what a right one looks like: for whoever keeps the page. */
export interface MissetOption {
  readonly name: string;
  readonly example: string;
}

type FieldOf<K extends OptionField['kind']> = Extract<OptionField, { readonly kind: K }>;

/** How each kind is read from an attribute, and an example of it. `undefined`: it cannot be read. */
const kinds: {
  readonly [K in OptionField['kind']]: {
    readonly read: (text: string, field: FieldOf<K>) => unknown;
    readonly example: (field: FieldOf<K>) => string;
  };
} = {
  code: {
    read: (text, { codes }) => codes.find((code) => code === text),
    example: ({ codes }) => codes[0],
  },
  codes: {
    read: (text, { codes, min = 0, max = codes.length }) => {
      const chosen = text.split(/[\s,]+/).filter((part) => part !== '');
      const fits =
        chosen.every((part) => codes.includes(part)) && chosen.length >= min && chosen.length <= max;
      return fits ? chosen : undefined;
    },
    example: ({ codes }) => codes.slice(0, 2).join(' '),
  },
  count: {
    read: (text, { min = 0, max = Number.MAX_SAFE_INTEGER }) => {
      const count = /^\d+$/.test(text) ? Number(text) : Number.NaN;
      return count >= min && count <= max ? count : undefined;
    },
    example: ({ min = 0 }) => String(min),
  },
  // As in HTML: the attribute is there, whatever it says, but for a written 'false'.
  truth: { read: (text) => text !== 'false', example: () => '' },
  municipality: { read: (text) => (/^\d{3}$/.test(text) ? text : undefined), example: () => '167' },
  month: {
    read: (text) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined),
    example: () => '2026-11',
  },
};

/** Keys of options are in camel case, attributes in kebab-case: 'showTarget' is 'show-target'. */
export const attributeOf = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Reads the options of a view from attributes. What is absent or empty is not chosen; an option that must be chosen and is not, or
 * that cannot be read, is named with an example.
 * @example optionsFrom(view.options, (name) => element.getAttribute(name)) // { ok: true, value: { table: 'feedback-settings' } }
 */
export function optionsFrom<O extends Options>(
  fields: O,
  read: (attribute: string) => string | null,
): Result<OptionsOf<O>, MissetOption> {
  const chosen: Record<string, unknown> = {};
  for (const [key, field] of Object.entries<OptionField>(fields)) {
    const name = attributeOf(key);
    const text = read(name)?.trim();
    // One entry for each kind: the reader of a field's kind takes fields of that kind.
    const kind = kinds[field.kind] as {
      read: (given: string, field: OptionField) => unknown;
      example: (field: OptionField) => string;
    };
    const isChosen = text !== undefined && (text !== '' || field.kind === 'truth');
    const value = isChosen ? kind.read(text, field) : undefined;
    if (value === undefined && (isChosen || !field.optional))
      return err({ name, example: kind.example(field) });
    if (value !== undefined) chosen[key] = value;
  }
  return ok(chosen as OptionsOf<O>);
}
