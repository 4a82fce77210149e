import type { NewText } from '../identifiers/textFault.js';
import type { AreaCode, Day, Month, MunicipalityCode, RegionCode, UnitId } from '../kernel/index.js';
import type { Brand } from '../kernel/brand.js';
import type { TextRef } from '../kernel/ledger.js';
import type { RegisterId } from './registerIds.js';

/*
 * Field descriptors say what a record, a command or a fact holds: plain data without the schema library. Codecs, the OpenAPI
 * document, forms, import and the options of views are made from them, so that the content of a thing is written down once.
 */

/** A closed list of codes, at least one. */
export type Codes = readonly [string, ...string[]];

/** The field is asked for only while another one of the same record is visible and has one of these codes, or is true or false. */
export interface When {
  readonly field: string;
  readonly in: readonly string[];
}

interface Common {
  readonly optional?: true;
  readonly when?: When;
  /** The key under which the field was stored before: a key is for ever, so a rename says what it was. */
  readonly was?: string;
}

interface Plain<K extends string> extends Common {
  readonly kind: K;
}

/** The id of something that a client made (UUID). `of` is never set: it carries the brand for the compiler alone. */
export interface ReferenceField<Id extends string = string> extends Plain<'reference'> {
  /** What it is the id of: 'entry', 'worker', 'phenomenon' … */
  readonly to: string;
  readonly of?: Id;
}

/** A code of one of the region's own registers. `of` is never set: it carries the brand for the compiler alone. */
export interface RegisterCodeField<Id extends string = string> extends Plain<'registerCode'> {
  /** Which register: 'body', 'organisation', 'provider' … */
  readonly register: string;
  readonly of?: Id;
}

/** One of a closed list. */
export interface CodeField extends Plain<'code'> {
  readonly codes: Codes;
  /** Codes of the list that are stored and shown, and offered no more: a code is never taken away. */
  readonly retired?: Codes;
}

/** Several of a closed list. */
export interface CodesField extends Plain<'codes'> {
  readonly codes: Codes;
  /** Codes of the list that are stored and shown, and offered no more: a code is never taken away. */
  readonly retired?: Codes;
  /** @default 0 */
  readonly min?: number;
  /** @default 200 */
  readonly max?: number;
}

/** One of a closed list, or one that somebody added (UUID). `of` is never set: it carries the brand for the compiler alone. */
export interface CodeOrReferenceField<Id extends string = string> extends Plain<'codeOrReference'> {
  readonly codes: Codes;
  /** What the one that was added is the id of. */
  readonly to: string;
  readonly of?: Id;
}

/** A whole number. */
export interface CountField extends Plain<'count'> {
  /** @default 0 */
  readonly min?: number;
  /** @default the greatest whole number that is exact */
  readonly max?: number;
}

/** A length above zero that may have a fraction: a training of two and a half days. */
export interface LengthField extends Plain<'length'> {
  readonly max: number;
}

/** Fields that belong together. */
export interface GroupField extends Plain<'group'> {
  readonly fields: Fields;
}

/** Fields by a code: who is owed word is a team with its code or a unit with its own. */
export interface CasesField extends Plain<'cases'> {
  /** The field that holds the code. */
  readonly by: string;
  readonly cases: Readonly<Record<string, Fields>>;
  /** Further fields of a case that depend on a second code, in the same record. */
  readonly within?: Readonly<Record<string, CasesField>>;
}

/** Several of one kind. What rules gather grows with the history and has no bound of its own: `max: 'none'`. */
export interface ListField extends Plain<'list'> {
  readonly item: Field;
  /** @default 0 */
  readonly min?: number;
  /** @default 200 */
  readonly max?: number | 'none';
}

/** One line of words that is stored beside the codes: a name or a title, never anything about a person. */
export interface ShortTextField extends Plain<'shortText'> {
  /** Length in UTF-16 units. @default 200 */
  readonly max?: number;
}

/** Words that go into the deletable text store. */
export interface TextField extends Plain<'text'> {
  /** A text that is there already may stand as its reference: in a row that is sent again whole, its words did not change. */
  readonly kept?: true;
}

/** An entry of another register, or of the same one. */
export interface RegisterEntryField extends Plain<'registerEntry'> {
  readonly register: RegisterId;
}

/** One entry for each kind of field; the union `Field` and the tables of every layer are made of it. */
export interface FieldKinds {
  readonly area: Plain<'area'>;
  readonly cases: CasesField;
  readonly code: CodeField;
  readonly codeOrReference: CodeOrReferenceField;
  readonly codes: CodesField;
  readonly count: CountField;
  readonly day: Plain<'day'>;
  readonly group: GroupField;
  readonly indicator: Plain<'indicator'>;
  readonly language: Plain<'language'>;
  readonly length: LengthField;
  readonly list: ListField;
  readonly month: Plain<'month'>;
  readonly municipality: Plain<'municipality'>;
  readonly reference: ReferenceField;
  readonly region: Plain<'region'>;
  readonly registerCode: RegisterCodeField;
  readonly registerEntry: RegisterEntryField;
  readonly shortText: ShortTextField;
  readonly text: TextField;
  readonly truth: Plain<'truth'>;
  readonly unit: Plain<'unit'>;
  readonly year: Plain<'year'>;
}

/** The kind of a field. */
export type Kind = keyof FieldKinds;
/** What one field holds. */
export type Field = FieldKinds[Kind];
/** What a record holds, by name. Write it as a constant: `{ … } as const satisfies Fields`. */
export type Fields = { readonly [name: string]: Field };

/** A table with an entry for every kind, each working on the descriptor of its own kind. */
export type PerKind<Layer extends { readonly [K in Kind]: unknown }> = { readonly [K in Kind]: Layer[K] };

/** The id of an entry in a register, made by the client (UUID). */
export type EntryOf<Register extends string> = Brand<string, `entry of ${Register}`>;

interface PlainValues {
  readonly area: AreaCode;
  readonly count: number;
  readonly day: Day;
  readonly indicator: string;
  readonly language: string;
  readonly length: number;
  readonly month: Month;
  readonly municipality: MunicipalityCode;
  readonly region: RegionCode;
  readonly shortText: string;
  readonly truth: boolean;
  readonly unit: UnitId;
  readonly year: string;
}

/**
 * The value of a field. `Text` is what a text is: its words on the way into the text store, or its reference once it is there.
 */
export type ValueOf<F, Text = NewText<TextRef>> = F extends {
  readonly kind: infer K extends keyof PlainValues;
}
  ? // The plain kinds first: most fields are of them, and the compiler is done after one question
    PlainValues[K]
  : F extends { readonly kind: 'code'; readonly codes: readonly (infer Code)[] }
    ? Code
    : F extends { readonly kind: 'text' }
      ? Text
      : F extends { readonly kind: 'list'; readonly item: infer Item }
        ? readonly ValueOf<Item, Text>[]
        : F extends { readonly kind: 'reference' | 'registerCode'; readonly of?: infer Id }
          ? NonNullable<Id>
          : F extends { readonly kind: 'codes'; readonly codes: readonly (infer Code)[] }
            ? readonly Code[]
            : F extends { readonly kind: 'group'; readonly fields: infer Inner }
              ? RecordOf<Inner, Text>
              : F extends { readonly kind: 'registerEntry'; readonly register: infer Register extends string }
                ? EntryOf<Register>
                : F extends {
                      readonly kind: 'codeOrReference';
                      readonly codes: readonly (infer Code)[];
                      readonly of?: infer Id;
                    }
                  ? Code | NonNullable<Id>
                  : F extends {
                        readonly kind: 'cases';
                        readonly by: infer By extends string;
                        readonly cases: infer Cases;
                      }
                    ? CaseOf<By, Cases, F extends { readonly within: infer Within } ? Within : unknown, Text>
                    : never;

type CaseOf<By extends string, Cases, Within, Text> = {
  [Name in keyof Cases]: Flat<
    { readonly [Key in By]: Name } & RecordOf<Cases[Name], Text> &
      (Name extends keyof Within ? ValueOf<Within[Name], Text> : unknown)
  >;
}[keyof Cases];

type OptionalName<F> = {
  [Name in keyof F]: F[Name] extends { readonly optional: true } | { readonly when: When } ? Name : never;
}[keyof F];
type Flat<R> = { [Name in keyof R]: R[Name] };

/** The record that fields describe; what is empty is absent. */
export type RecordOf<F, Text = NewText<TextRef>> = Flat<
  { readonly [Name in Exclude<keyof F, OptionalName<F>>]: ValueOf<F[Name], Text> } & {
    readonly [Name in OptionalName<F>]?: ValueOf<F[Name], Text>;
  }
>;

/** The record as it is stored: texts by their references. */
export type StoredRecordOf<F> = RecordOf<F, TextRef>;
