import type { Fields } from '@puheeksi/core/schema';

/** A field of a form: its label, a hint where one helps, and how a fault speaks of it where that is more than its label. */
export interface InputWords {
  readonly label: string;
  readonly hint?: string;
  /** Begins a sentence: 'Lasten määrä'. @default made of the label */
  readonly name?: string;
  /** What to do, without a full stop: 'Kirjaa lasten määrä'. @default made of the label */
  readonly fill?: string;
}

/** Words of a list of rows. */
export interface RowWords {
  /** One row, before its number: 'Käynti'. */
  readonly row: string;
  /** The button that adds one. */
  readonly add: string;
}

type CodeOf<F> = F extends { readonly codes: readonly (infer Code extends string)[] }
  ? Code
  : F extends { readonly kind: 'cases'; readonly cases: infer Cases }
    ? keyof Cases & string
    : F extends { readonly kind: 'list'; readonly item: infer Item }
      ? CodeOf<Item>
      : never;

/** A name for each code of each field that has codes. */
export type CodedTexts<F> = {
  readonly [Name in keyof F as [CodeOf<F[Name]>] extends [never] ? never : Name]: Readonly<
    Record<CodeOf<F[Name]>, string>
  >;
};

type CasesTexts<F> = F extends { readonly cases: infer Cases }
  ? {
      readonly cases: { readonly [Code in keyof Cases]: FormTexts<Cases[Code]> };
    } & (F extends { readonly within: infer Within }
      ? {
          readonly within: {
            readonly [Code in keyof Within]: InputWords & {
              readonly labels: Readonly<Record<CodeOf<Within[Code]>, string>>;
            } & CasesTexts<Within[Code]>;
          };
        }
      : unknown)
  : unknown;

/** The id of a row is nobody's question: it has no words. */
type TextsWithin<F> = F extends { readonly kind: 'group'; readonly fields: infer Inner }
  ? FormTexts<Omit<Inner, 'row'>>
  : F extends { readonly kind: 'cases' }
    ? CasesTexts<F>
    : unknown;
/** What a row may hold that needs words of its own; a list of names has none. */
type TextsOf<F> = F extends { readonly kind: 'list'; readonly item: infer Item }
  ? Item extends { readonly kind: 'group' | 'cases' }
    ? RowWords & TextsWithin<Item>
    : unknown
  : TextsWithin<F>;

/** The texts of a form in one language, complete by type: words for every field, a name for every code, at every depth. */
export interface FormTexts<F> {
  readonly fields: { readonly [Name in keyof F]: InputWords & TextsOf<F[Name]> };
  readonly codes: CodedTexts<F>;
}

/** The same as it is read where the fields are not known by type. */
export interface FormWording {
  readonly fields: Readonly<Record<string, FieldWording>>;
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The words of a field, and of what stands within it. */
export interface FieldWording extends InputWords, Partial<RowWords>, Partial<FormWording> {
  readonly cases?: Readonly<Record<string, FormWording>>;
  readonly within?: Readonly<
    Record<string, FieldWording & { readonly labels: Readonly<Record<string, string>> }>
  >;
}

/** Reads complete texts where the fields are not known by type. */
export const wordingOf = <F extends Fields>(texts: FormTexts<F>): FormWording =>
  texts as unknown as FormWording;
