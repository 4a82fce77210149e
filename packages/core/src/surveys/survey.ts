import type { Language, PlaceLevel } from '../kernel/index.js';
import type { Role } from '../access/index.js';
import type { FieldKinds, Fields, RecordOf } from '../schema/index.js';
import type { Audience } from './audiences.js';

/** The kinds of field that a question can be: none of them points at a person, a place or a case. */
export type ItemKind = 'code' | 'codes' | 'text' | 'truth';
/** A question. Every one may be skipped: whoever answers a part has answered that part. */
export type Item = FieldKinds[ItemKind] & { readonly optional: true };
/** The questions of a survey by their keys, which never change. */
export type Items = Readonly<Record<string, Item>>;

/** How fine answers are kept and results shown. */
export interface SurveyGrain {
  /** The shortest period of results; an answer itself keeps its month and no day. */
  readonly time: 'month' | 'quarter' | 'year';
  /** The finest place that is ever kept with an answer. */
  readonly place: Exclude<PlaceLevel, 'country'>;
}

/** Questions that an earlier version asked: its answers stay what they were, and are read by it alone. */
export interface EarlierItems {
  readonly version: number;
  readonly items: Items;
}

/**
 * Questions that people answer without telling who they are, written down once: form, intake, results and texts follow from it. Answers
 * have no id and no case; they are kept with month, place and the version of the questions.
 */
export interface Survey<I extends Items> {
  /** File and value of the column, in kebab-case. */
  readonly id: string;
  /** Document and rule ids that ask for it. */
  readonly source: string;
  /** Rises when a question is changed in its meaning, added or removed. */
  readonly version: number;
  readonly items: I;
  readonly earlier?: readonly EarlierItems[];
  /** Which questions each audience is asked, in their order. */
  readonly asked: Readonly<Partial<Record<Audience, readonly (keyof I & string)[]>>>;
  /** Of the forms. */
  readonly languages: readonly Language[];
  readonly grain: SurveyGrain;
  /** Whose answers small counts protect: those of families, or of staff. Both are hidden under the threshold. */
  readonly protect: 'family' | 'staff';
  /** `open`: anybody with the address; `codes`: with a code that is drawn blind and works once. */
  readonly intake: 'open' | 'codes';
  /** Who reads the free texts; nobody else does, and no result holds them. */
  readonly textReaders?: readonly Role[];
}

/** A survey of whichever questions. */
export type AnySurvey = Survey<Items>;
/** The answers of a survey, typed by its questions; a skipped one is absent. */
export type AnswersOf<S> = S extends Survey<infer I> ? RecordOf<I> : never;

/**
 * Declares a survey. Write `items` as a constant, `{ … } as const satisfies Items`.
 * @example survey({ id: 'staff-voice', version: 1, items: { heard: { ...agreement, optional: true } } as const satisfies Items, asked: { staff: ['heard'] }, … })
 */
export const survey = <const I extends Items>(declared: Survey<I>): Survey<I> => declared;

/** Whether somebody agrees with a statement. */
export const agreement = {
  kind: 'code',
  codes: ['agreed', 'did-not-agree'],
  optional: true,
} as const satisfies Item;

/** Free words, kept apart from the answers. */
export const freeText = { kind: 'text', optional: true } as const satisfies Item;

/** Statements to agree with, one for each key. @example statements(['felt-heard']) // { 'felt-heard': agreement } */
export const statements = <const Key extends string>(
  keys: readonly Key[],
): { readonly [K in Key]: typeof agreement } =>
  Object.fromEntries(keys.map((key) => [key, agreement])) as { readonly [K in Key]: typeof agreement };

/** The questions of a version; nothing where the survey never had it. */
export function itemsOf({ version, items, earlier = [] }: AnySurvey, wanted: number): Items | undefined {
  return wanted === version ? items : earlier.find((one) => one.version === wanted)?.items;
}

/** The questions that an audience is asked, as the fields of a form; none where the survey is not for it. @example fieldsFor(staffVoice, 'staff') */
export function fieldsFor({ items, asked }: AnySurvey, audience: Audience): Fields {
  return Object.fromEntries(
    (asked[audience] ?? []).flatMap((key) => {
      const item = items[key];
      return item ? [[key, item] as const] : [];
    }),
  );
}
