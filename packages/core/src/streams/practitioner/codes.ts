/** What a person has studied or studies. @source R0-T1 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023) */
export const degreeFields = ['social', 'health', 'education', 'other-suitable', 'none'] as const;
/** What a person has studied or studies. */
export type DegreeField = (typeof degreeFields)[number];

/** Trainings of the method. */
export const trainings = ['method', 'network-meeting-complement', 'trainer'] as const;
/** A training of the method. */
export type Training = (typeof trainings)[number];

/**
 * The track of the method training: for health and social services, or for education. Recorded on the training, never
 * derived from the employer.
 * @source R0-T2, R0-T3; docs/settled-questions.md "Leading"
 */
export const tracks = ['health-and-social', 'education'] as const;
/** The track of the method training. */
export type Track = (typeof tracks)[number];

/** Trainings that keep a skill: the booster of practitioners, the continuing education of trainers. @source R0-T6, R0-T7 */
export const refreshers = ['booster', 'trainer-continuing'] as const;
/** A training that keeps a skill. */
export type Refresher = (typeof refreshers)[number];

/** The field a practitioner works in. */
export const professions = [
  'health',
  'social',
  'early-education',
  'school',
  'adult-services',
  'youth-and-leisure',
  'ngo',
  'parish',
  'student',
  'other',
] as const;
/** The field a practitioner works in. */
export type Profession = (typeof professions)[number];
