import type { Language } from '@puheeksi/core';
import type { AnyRegister } from '@puheeksi/core/registers';
import type { FormTexts } from '../forms/index.js';

/** What a register is called and what is said of its entries, in one language: its form is made of the same words. */
export interface RegisterWords<
  F,
  Flag extends string,
  Status extends string,
  Cover extends string,
  Matrix extends string,
  Figure extends string,
> extends FormTexts<F> {
  /** Of the list as a whole, 'Viestintäsuunnitelma'. */
  readonly title: string;
  /** One or two sentences: what the list is for and who keeps it. */
  readonly about: string;
  /** One entry, 'Viestintäteko'. */
  readonly entry: string;
  /** The button that adds one. */
  readonly addEntry: string;
  /** What stands where nothing has been entered yet, with the first step. */
  readonly empty: string;
  /** For each flag what is missing or stale, as a sentence of the list of gaps. */
  readonly flags: Readonly<Record<Flag, string>>;
  readonly status: Readonly<Record<Status, string>>;
  /** For each cover what it means that a value has no entry. */
  readonly covers: Readonly<Record<Cover, string>>;
  readonly matrices: Readonly<Record<Matrix, string>>;
  readonly figures: Readonly<Record<Figure, string>>;
}

/** The texts of a register in three languages: a field, code, flag or figure without its words does not compile. */
export type RegisterTexts<R extends AnyRegister> = Readonly<
  Record<
    Language,
    RegisterWords<
      R['fields'],
      NamesIn<R['flags']>,
      NonNullable<R['status']>['codes'][number],
      NamesIn<R['covers']>,
      NamesIn<R['matrices']>,
      NamesIn<R['figures']>
    >
  >
>;
type NamesIn<Table> = keyof NonNullable<Table> & string;
