import type { Control, Option } from '../formModel.js';
import type { At, KindForm } from '../kindForm.js';
import { textOf, valuesOf } from '../typed.js';
import { shown } from './lines.js';

const maxRadios = 6;
const maxMenu = 20;
const maxBoxes = 12;

/** What was stored and is in no list any more stays in sight, to be put right. */
const withStored = (
  options: readonly Option[],
  stored: readonly string[],
  labelOf: (value: string) => string,
  { form }: At,
): readonly Option[] => [
  ...options,
  ...[...new Set(stored)]
    .filter((value) => value !== '' && !options.some((option) => option.value === value))
    .map((value) => ({ value, label: form.words.unfit(labelOf(value)), unfit: true as const })),
];

/** Names of codes come from the texts of the form, names of everything else from the lists of what there is. */
type OptionsOf<F> = (field: F, at: At) => readonly Option[];
type LabelOf = (value: string, at: At) => string;

const coded = (codes: readonly string[], { labels }: At): readonly Option[] =>
  codes.map((value) => ({ value, label: labels[value] ?? value }));
const codeLabel: LabelOf = (value, { labels }) => labels[value] ?? value;
const nameless: LabelOf = (_value, { form }) => form.words.nameless;
const listed =
  <F>(list: (field: F) => string): OptionsOf<F> =>
  (field, { form }) =>
    form.choices[list(field)] ?? [];

const choice = <F extends { readonly optional?: true }>(
  optionsOf: OptionsOf<F>,
  labelOf: LabelOf,
): KindForm<F> => ({
  asks: 'choice',
  draw: (field, at): Control => {
    const value = textOf(at.typed, at.name);
    const options = withStored(optionsOf(field, at), [value], (code) => labelOf(code, at), at);
    // What may be left out must be possible to leave out again: radio buttons would not let go
    const radios = options.length <= maxRadios && !field.optional;
    return {
      kind: 'choice',
      look: radios ? 'radios' : options.length <= maxMenu ? 'menu' : 'search',
      value,
      options,
    };
  },
  read: (_field, { typed, name }) => textOf(typed, name) || undefined,
  write: (_field, value, name) => (value === undefined || value === '' ? {} : { [name]: [shown(value)] }),
});

interface Listed {
  readonly codes: readonly string[];
  readonly retired?: readonly string[];
}
/** Codes that are offered: a retired one is only shown where it is stored. */
const offered = ({ codes, retired = [] }: Listed): readonly string[] =>
  codes.filter((code) => !retired.includes(code));

/** One of a closed list. */
export const codeForm: KindForm<Listed & { readonly optional?: true }> = choice(
  (field, at) => coded(offered(field), at),
  codeLabel,
);

/** One of what there is, by name. @example namedForm(() => 'unit') */
export const namedForm = <F extends { readonly optional?: true }>(list: (field: F) => string): KindForm<F> =>
  choice(listed(list), nameless);

/** One of a closed list, or one that somebody added. */
export const codeOrNamedForm: KindForm<{
  readonly codes: readonly string[];
  readonly to: string;
  readonly optional?: true;
}> = choice(
  ({ codes, to }, at) => [...coded(codes, at), ...listed(() => to)(undefined, at)],
  (value, at) => at.labels[value] ?? at.form.words.nameless,
);

const yesOrNo = (value: string): unknown => (value === 'true' ? true : value === 'false' ? false : value);

/** Yes or no; nothing is chosen beforehand. */
export const truthForm: KindForm<{ readonly optional?: true }> = {
  ...choice<{ readonly optional?: true }>(
    (_field, { form }) => [
      { value: 'true', label: form.words.yes },
      { value: 'false', label: form.words.no },
    ],
    (value) => value,
  ),
  read: (_field, { typed, name }) => {
    const value = textOf(typed, name);
    return value === '' ? undefined : yesOrNo(value);
  },
};

interface Several {
  readonly optional?: true;
  readonly when?: unknown;
  readonly min?: number;
}

/** Nothing chosen is no value, but where an empty list is an answer of its own. */
export const emptyOf = ({ optional, when, min = 0 }: Several): readonly never[] | undefined =>
  optional || when || min > 0 ? undefined : [];

/** Any of several, by the same names as one of them. */
export const severalForm = <F extends Several>(
  optionsOf: (field: F, at: At) => readonly Option[],
): KindForm<F> => ({
  asks: 'choice',
  draw: (field, at): Control => {
    const values = valuesOf(at.typed, at.name).filter((value) => value !== '');
    const labelOf = (value: string): string =>
      at.labels[value] ?? (Object.keys(at.labels).length > 0 ? value : at.form.words.nameless);
    const options = withStored(optionsOf(field, at), values, labelOf, at);
    return { kind: 'choices', look: options.length <= maxBoxes ? 'boxes' : 'search', values, options };
  },
  read: (field, { typed, name }) => {
    const values = valuesOf(typed, name).filter((value) => value !== '');
    return values.length === 0 ? emptyOf(field) : values;
  },
  write: (_field, value, name) => {
    const values = Array.isArray(value) ? value.map(shown) : value === undefined ? [] : [shown(value)];
    return values.length === 0 ? {} : { [name]: values };
  },
});

/** Several of a closed list. */
export const codesForm: KindForm<Several & Listed> = severalForm((field, at) => coded(offered(field), at));
