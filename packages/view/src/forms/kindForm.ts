import type { Day, Language } from '@puheeksi/core';
import type { Field, FieldKinds, Kind, PerKind } from '@puheeksi/core/schema';
import type { Control, FieldModel, Option } from './formModel.js';
import type { FieldWording } from './formTexts.js';
import type { Typed } from './typed.js';
import type { AskedFor, FormWords } from './words/formWords.js';

/**
 * What there is to choose from, by what the field is the id of: 'unit', 'municipality', 'area', 'region', 'language', 'indicator',
 * what a reference points to ('worker') or the region's register ('body'). Nobody types an id or a code into a box.
 */
export type Choices = Readonly<Record<string, readonly Option[]>>;

/** What drawing a form needs beside the fields. */
export interface Drawing {
  readonly language: Language;
  readonly words: FormWords;
  readonly choices: Choices;
  /** Names of day fields of what has happened: no later day is offered, and a day without its year is a past one. */
  readonly past: readonly string[];
  /** What is wrong, by the name of the control. */
  readonly errors: Readonly<Record<string, string>>;
}

/** What reading a form needs beside the fields. */
export interface Reading {
  readonly today: Day;
  readonly past: readonly string[];
  /** The id of what a control makes (a text for the text store, a new row): the same however often the form is read. */
  readonly idOf: (name: string) => string;
}

/** Where a field stands, with its words. */
export interface Where {
  readonly name: string;
  /** The field's own name, whatever it stands in. */
  readonly field: string;
  readonly typed: Typed;
  readonly wording: FieldWording;
  /** Names of its codes. */
  readonly labels: Readonly<Record<string, string>>;
}

/** Where a field is drawn. */
export interface At extends Where {
  readonly form: Drawing;
}

/** Where a field is read from. */
export interface From {
  readonly name: string;
  readonly field: string;
  readonly typed: Typed;
  readonly reading: Reading;
}

/** The control that an issue is about, and how it is spoken of. */
export interface Found {
  readonly name: string;
  readonly wording: FieldWording;
  readonly asks: AskedFor;
}

/** The way from a record to a value inside it. */
export type Path = readonly (string | number)[];

/** What a form does with one kind of field. */
export interface KindForm<F> {
  readonly asks: AskedFor;
  readonly draw: (field: F, at: At) => Control;
  /** Fields that are drawn after it, as they depend on its answer. */
  readonly after?: (field: F, at: At) => readonly FieldModel[];
  /** The value as it is stored; nothing where nothing was typed. What cannot be read goes on as typed, for the codec to refuse. */
  readonly read: (field: F, from: From) => unknown;
  /** A stored value as it would have been typed, whatever it is. */
  readonly write: (field: F, value: unknown, name: string, language: Language) => Typed;
  /** The control that a path within the value leads to. @default the field's own */
  readonly find?: (field: F, path: Path, where: Where) => Found;
}

/** The forms of all kinds. */
export type KindForms = PerKind<{ readonly [K in Kind]: KindForm<FieldKinds[K]> }>;

/** What a kind that holds other fields asks of theirs. */
export interface Inner {
  readonly draw: (field: Field, at: At, asked: boolean, condition?: string) => readonly FieldModel[];
  readonly read: (field: Field, from: From) => unknown;
  readonly write: (field: Field, value: unknown, name: string, language: Language) => Typed;
  readonly find: (field: Field, path: Path, where: Where) => Found;
}
