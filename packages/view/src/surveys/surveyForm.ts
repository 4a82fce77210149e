import type { Language } from '@puheeksi/core';
import { fieldsFor, formLooks, type AnySurvey, type Audience, type FormLook } from '@puheeksi/core/surveys';
import type { FormSpec, FormWording } from '../forms/index.js';
import type { AudienceWords } from './surveyTexts.js';
import { sharedSurveyWords } from './words.js';

/** The words of whichever survey in one language. */
export interface AnySurveyWords extends FormWording {
  readonly title: string;
  readonly intro: string;
  readonly younger: Readonly<Partial<Record<Audience, AudienceWords<string>>>>;
}

/** The form of a survey for an audience: what stands above the questions, and the questions as a form spec. */
export interface SurveyForm {
  readonly title: string;
  readonly intro: string;
  /** What is kept of the answers, in the audience's own words. */
  readonly promise: string;
  /** To the adult beside a small child. */
  readonly withAdult?: string;
  readonly look: FormLook;
  readonly spec: FormSpec;
}

/**
 * The form of a survey for an audience, drawn as HTML without script (`formHtml`) or as React from the same spec; nothing where the survey
 * is not for the audience. Children and young people have words of their own, under thirteen with pictured answers.
 * @source docs/settled-questions.md "Surveys by age"
 * @example surveyForm(surveys['network-meeting-feedback'], '7-12', 'fi', texts.fi)?.spec.wording.fields['felt-heard'].label // 'Kuuntelivatko aikuiset sinua?'
 */
export function surveyForm(
  survey: AnySurvey,
  audience: Audience,
  language: Language,
  texts: AnySurveyWords,
): SurveyForm | undefined {
  const fields = fieldsFor(survey, audience);
  if (Object.keys(fields).length === 0) return undefined;
  const look = formLooks[audience];
  const shared = sharedSurveyWords(language);
  const own = texts.younger[audience];
  const wording: FormWording = {
    fields: Object.fromEntries(
      Object.keys(fields).map((key) => [key, { label: own?.items[key] ?? texts.fields[key]?.label ?? key }]),
    ),
    codes: Object.fromEntries(
      Object.keys(fields).map((key) => [
        key,
        look.pictured ? { ...texts.codes[key], ...shared.pictured } : (texts.codes[key] ?? {}),
      ]),
    ),
  };
  const promises: Readonly<Record<Audience, string>> = {
    'under-7': shared.promiseToChild,
    '7-12': shared.promiseToChild,
    '13-17': shared.promiseToYoung,
    adult: shared.promise(survey.grain.place),
    staff: shared.promise(survey.grain.place),
  };
  return {
    title: texts.title,
    intro: own?.intro ?? texts.intro,
    promise: promises[audience],
    ...(look.withAdult ? { withAdult: shared.withAdult } : {}),
    look,
    spec: { language, fields, wording, past: [] },
  };
}
