/** What a unit takes into use. @source R0-P1, R0-P12 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023) */
export const adoptedParts = ['discussion', 'network-meeting', 'service-model'] as const;

/**
 * Steps by which a decision becomes everyday work in a unit.
 * @source R0-P10–R0-P13, the six solutions (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 */
export const adoptionSteps = [
  'decision-made-visible',
  'follow-up-arranged',
  'working-time-arranged',
  'common-calendar-time',
  'in-care-and-service-chains',
  'supervisors-informed',
  'staff-trained',
  'families-informed',
] as const;

/** What a review of the decision came to. */
export const reviewResults = ['continues', 'continues-with-changes'] as const;

/** Why a unit stopped. */
export const adoptionEndReasons = ['unit-ended', 'taken-over-by-another-unit', 'decided-to-stop'] as const;

/** What a unit takes into use. */
export type AdoptedPart = (typeof adoptedParts)[number];
/** One step from decision to everyday work. */
export type AdoptionStep = (typeof adoptionSteps)[number];
/** What a review came to. */
export type ReviewResult = (typeof reviewResults)[number];
/** Why a unit stopped. */
export type AdoptionEndReason = (typeof adoptionEndReasons)[number];
