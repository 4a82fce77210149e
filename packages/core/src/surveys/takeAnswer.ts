import { guardText, type TextIssue } from '../identifiers/index.js';
import {
  err,
  monthOf,
  ok,
  type Day,
  type Language,
  type Month,
  type PlaceKey,
  type Result,
} from '../kernel/index.js';
import type { Audience } from './audiences.js';
import { fieldsFor, type AnySurvey, type Survey, type Items, type AnswersOf } from './survey.js';

/** One person's answers as they are kept: no id, no day, no time, no address, no case. */
export interface SurveyAnswer<Answers = Readonly<Record<string, unknown>>> {
  readonly survey: string;
  /** Of the questions that were answered: never brought up to date. */
  readonly version: number;
  readonly audience: Audience;
  readonly month: Month;
  readonly place: PlaceKey;
  readonly answers: Answers;
}

/** Free words of an answer, apart from it: nothing says that both came from the same person. */
export interface SurveyWords {
  readonly survey: string;
  readonly version: number;
  readonly item: string;
  readonly month: Month;
  readonly place: PlaceKey;
  readonly text: string;
}

/** What is kept of one sending. */
export interface TakenAnswer<Answers> {
  readonly answer: SurveyAnswer<Answers>;
  readonly words: readonly SurveyWords[];
}

/** Why an answer is not taken. */
export type AnswerError =
  | { readonly code: 'not-asked'; readonly audience: Audience }
  | { readonly code: 'not-in-this-language'; readonly language: Language }
  | { readonly code: 'nothing-answered' }
  | { readonly code: 'text-identifies'; readonly issues: readonly TextIssue[] };

/** Where, when and by whom it is answered. The place is that of `answerPlace`. */
export interface AnswerContext {
  readonly audience: Audience;
  readonly language: Language;
  readonly today: Day;
  readonly place: PlaceKey;
}

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : '';

/**
 * What is kept of answers that the codec of the audience's form has read (`recordReader(fieldsFor(survey, audience))`): the day becomes a
 * month, free words go apart and past the guard. The language is not kept: with a small language and a place it would name a family.
 * Refuses with `not-asked` (the survey has no form for the audience), `not-in-this-language`, `nothing-answered`, `text-identifies`.
 * @source docs/settled-questions.md "Feedback", "Surveys by age"; R0-N1
 * @example takeAnswer(staffVoice, { heard: 'agreed' }, { audience: 'staff', language: 'fi', today, place }) // { ok: true, value: { answer: { month: '2026-12', … }, words: [] } }
 */
export function takeAnswer<I extends Items>(
  asked: Survey<I>,
  answers: AnswersOf<Survey<I>>,
  { audience, language, today, place }: AnswerContext,
): Result<TakenAnswer<AnswersOf<Survey<I>>>, AnswerError> {
  const survey: AnySurvey = asked;
  const fields = fieldsFor(survey, audience);
  if (Object.keys(fields).length === 0) return err({ code: 'not-asked', audience });
  if (!survey.languages.includes(language)) return err({ code: 'not-in-this-language', language });
  const given = Object.entries(answers).filter(([key]) => Object.hasOwn(fields, key));
  if (given.length === 0) return err({ code: 'nothing-answered' });
  const isText = (key: string): boolean => fields[key]?.kind === 'text';
  const texts = given.filter(([key]) => isText(key)).map(([item, value]) => ({ item, text: textOf(value) }));
  const issues = texts.flatMap(({ item, text }) => guardText([item], text));
  if (issues.length > 0) return err({ code: 'text-identifies', issues });
  const kept = { survey: survey.id, version: survey.version, month: monthOf(today), place };
  return ok({
    answer: {
      ...kept,
      audience,
      answers: Object.fromEntries(given.filter(([key]) => !isText(key))) as AnswersOf<Survey<I>>,
    },
    words: texts.map(({ item, text }) => ({ ...kept, item, text })),
  });
}
