/**
 * Who answers: children and young people by age, adults of the family, staff. Each has questions of its own wording, and some have
 * fewer.
 * @source docs/settled-questions.md "Surveys by age"
 */
export const surveyAudiences = ['under-7', '7-12', '13-17', 'adult', 'staff'] as const;
/** Who answers. */
export type Audience = (typeof surveyAudiences)[number];

/** How the form of an audience is drawn and answered. */
export interface FormLook {
  /** An adult whom the child knows reads the questions and marks what the child says. */
  readonly withAdult: boolean;
  /** Answers are pictures with a word. */
  readonly pictured: boolean;
}

/** The look of each audience's form. @example formLooks['7-12'] // { withAdult: false, pictured: true } */
export const formLooks: Readonly<Record<Audience, FormLook>> = {
  'under-7': { withAdult: true, pictured: true },
  '7-12': { withAdult: false, pictured: true },
  '13-17': { withAdult: false, pictured: false },
  adult: { withAdult: false, pictured: false },
  staff: { withAdult: false, pictured: false },
};

const from = [
  [18, 'adult'],
  [13, '13-17'],
  [7, '7-12'],
] as const;

/** The audience that a member of a family belongs to by age in whole years. @example audienceOfAge(12) // '7-12' */
export function audienceOfAge(years: number): Exclude<Audience, 'staff'> {
  return from.find(([least]) => years >= least)?.[1] ?? 'under-7';
}
