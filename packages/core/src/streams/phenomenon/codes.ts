export { priorities } from '../../kernel/priorities.js';
export type { Priority } from '../../kernel/priorities.js';

/**
 * What an observation is about. Our own list, so that a region has somewhere to begin: the source names the three
 * priorities, and everyday life as a whole.
 * @source R0-K1, R0-K8 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 */
export const observationThemes = [
  'loneliness-and-friends',
  'mental-health',
  'weight-and-lifestyle',
  'everyday-routines',
  'parenthood',
  'school-and-learning',
  'leisure-and-hobbies',
  'livelihood-and-housing',
  'substances-and-games',
  'bullying-and-violence',
  'access-to-services',
  'interface-of-services',
  'strengths-and-joys',
  'other',
] as const;

/** The age of the children an observation is about. */
export const observationAgeGroups = ['under-3', '3-to-6', '7-to-12', '13-to-17', 'whole-families'] as const;

/** How a body answered an observation. Every observation that reached management is answered. @source R0-B2 */
export const observationAnswers = [
  'joined-to-phenomenon',
  'answered-locally',
  'followed',
  'no-action',
] as const;

/** What a body did with a phenomenon: handled it, planned something, or decided. @source R0-K7: käsittely, suunnitelmat, päätökset */
export const handlingKinds = ['handling', 'plan', 'decision'] as const;

/** What a decision was about. @source R0-B3: role and coordination in the province; R0-B2: local answer; R0-K10: money */
export const decisionSubjects = [
  'local-action',
  'provincial-role-and-coordination',
  'common-operating-model',
  'joint-training',
  'money',
  'no-action',
  'other',
] as const;

/** Why an observation was taken out of a phenomenon. */
export const unlinkReasons = ['other-phenomenon', 'not-alike', 'split', 'linked-in-error'] as const;

/** How a phenomenon came to its end. */
export const closingReasons = ['answered', 'eased', 'followed-elsewhere', 'no-action-decided'] as const;

/** What reserved money is for; joint training is the source's example and the default, not the limit. @source R0-K10 */
export const budgetPurposes = [
  'joint-training',
  'family-activities',
  'working-time',
  'materials',
  'other',
] as const;

/** What an observation is about. */
export type ObservationTheme = (typeof observationThemes)[number];
/** The age of the children an observation is about. */
export type ObservationAgeGroup = (typeof observationAgeGroups)[number];
/** How a body answered an observation. */
export type ObservationAnswer = (typeof observationAnswers)[number];
/** What a body did with a phenomenon. */
export type HandlingKind = (typeof handlingKinds)[number];
/** What a decision was about. */
export type DecisionSubject = (typeof decisionSubjects)[number];
/** Why an observation was taken out of a phenomenon. */
export type UnlinkReason = (typeof unlinkReasons)[number];
/** How a phenomenon came to its end. */
export type ClosingReason = (typeof closingReasons)[number];
/** What reserved money is for. */
export type BudgetPurpose = (typeof budgetPurposes)[number];
