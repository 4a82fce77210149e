import type { Language } from '@puheeksi/core';
import type { Audience, Survey } from '@puheeksi/core/surveys';
import type { FormTexts } from '../forms/index.js';

/** Words of their own for an audience: those it is asked, in its own language. */
export interface AudienceWords<Key extends string> {
  readonly intro: string;
  readonly items: Readonly<Partial<Record<Key, string>>>;
}

/** What a survey says in one language: to adults, and to each younger audience in words of its own. */
export interface SurveyWords<I> extends FormTexts<I> {
  readonly title: string;
  /** One or two sentences: what is asked and what becomes of it. */
  readonly intro: string;
  readonly younger: Readonly<
    Partial<Record<Exclude<Audience, 'adult' | 'staff'>, AudienceWords<keyof I & string>>>
  >;
}

/** The texts of a survey in three languages: a question or an answer without its words does not compile. */
export type SurveyTexts<S> = S extends Survey<infer I> ? Readonly<Record<Language, SurveyWords<I>>> : never;
