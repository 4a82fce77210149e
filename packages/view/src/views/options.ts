import type { FieldKinds, RecordOf } from '@puheeksi/core/schema';

/**
 * What an option of a view can be, and so an attribute of an element, a prop, a control of a story: never a worker, a unit or a
 * text, because it stands in the address and the markup of a page.
 */
export type OptionField = FieldKinds['code' | 'codes' | 'count' | 'truth' | 'municipality' | 'month'] & {
  /** What it is for, for whoever keeps the page: manifest and stories say it. */
  readonly about: string;
};

/** The options of a view, declared once. Write them as a constant: `{ … } as const satisfies Options`. */
export type Options = Readonly<Record<string, OptionField>>;

/** What a reader or a page has chosen of them; what is not chosen is absent. */
export type OptionsOf<O> = RecordOf<O>;
