import type { Month, PlaceKey, Setting } from '../../kernel/index.js';

/**
 * What the families were asked after an LT discussion in the client survey of North Karelia.
 * @source Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023, "Kohderyhmä ja asiakasymmärrys"
 * @example feedbackItems[0] // 'felt-heard'
 */
export const feedbackItems = [
  'felt-heard',
  'more-tools-for-parenthood',
  'mental-health-more-meaningful',
  'trusts-own-mental-health-skills',
  'benefit-for-child',
  'benefit-for-family',
  'benefit-for-self',
] as const;

/** One statement of the feedback survey. */
export type FeedbackItem = (typeof feedbackItems)[number];

/** Whether the family agreed with a statement. A skipped statement is absent: every item has its own denominator. */
export type FeedbackAnswer = 'agreed' | 'did-not-agree';

/**
 * One family's anonymous answers: no process id, the day rounded to its month, the place only as fine as the policy allows.
 * @source docs/settled-questions.md "Feedback"; R0-N1
 */
export interface ResponseReceived {
  readonly type: 'response-received';
  readonly month: Month;
  readonly place: PlaceKey;
  readonly setting: Setting;
  readonly answers: Readonly<Partial<Record<FeedbackItem, FeedbackAnswer>>>;
}

/** What can happen in the feedback survey. */
export type SurveyEvent = ResponseReceived;
