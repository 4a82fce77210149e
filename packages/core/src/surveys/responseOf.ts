import { feedbackItems, type ResponseReceived } from '../streams/survey/index.js';
import type { lpFeedback } from './lp-feedback.js';
import type { AnswersOf } from './survey.js';
import type { SurveyAnswer } from './takeAnswer.js';

/**
 * An answer to the feedback on discussions as the indicator of family feedback counts it: one definition of the statements, whether the
 * answer came by the form or was delivered. Nothing about the setting is `unknown`.
 * @source F42, R0-N1
 * @example responseOf({ survey: 'lp-feedback', version: 1, audience: 'adult', month, place, answers: { 'felt-heard': 'agreed' } }).setting // 'unknown'
 */
export function responseOf({
  month,
  place,
  answers,
}: SurveyAnswer<AnswersOf<typeof lpFeedback>>): ResponseReceived {
  const { setting = 'unknown' } = answers;
  const statements = feedbackItems.flatMap((item) => {
    const answer = answers[item];
    return answer === undefined ? [] : [[item, answer] as const];
  });
  return { type: 'response-received', month, place, setting, answers: Object.fromEntries(statements) };
}
