/** The phases of embedding, in order. @source R0-E1, R0-E2, R0-E3 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023) */
export const phases = ['beginning', 'embedding', 'maintenance'] as const;

/** The six points that call for a solution. Texts: `@puheeksi/core/terms/reference`. @source R0-PR1–R0-PR6 */
export const problemIds = [
  'working-time',
  'existing-activities',
  'common-policies',
  'extra-work',
  'further-training',
  'communication',
] as const;

/** The six proposed solutions. Texts: `@puheeksi/core/terms/reference`. @source R0-SO1–R0-SO6 */
export const solutionIds = [
  'common-calendar-time',
  'local-teams',
  'care-and-service-chains',
  'coordinating-leadership',
  'joint-trainings',
  'hearing-and-communication',
] as const;

/** A phase of embedding. */
export type Phase = (typeof phases)[number];
/** One of the six problems. */
export type ProblemId = (typeof problemIds)[number];
/** One of the six solutions. */
export type SolutionId = (typeof solutionIds)[number];

/**
 * Which problems each solution answers. The source lists problems and solutions side by side; the links are ours, so that a
 * plan can show which problem nobody is solving.
 * @source R0-PR1–6, R0-SO1–6 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023); the links are our reading
 */
export const solutionAnswers: Readonly<Record<SolutionId, readonly ProblemId[]>> = {
  'common-calendar-time': ['working-time', 'communication'],
  'local-teams': ['common-policies', 'extra-work'],
  'care-and-service-chains': ['existing-activities', 'extra-work'],
  'coordinating-leadership': ['working-time', 'common-policies', 'extra-work'],
  'joint-trainings': ['further-training', 'common-policies'],
  'hearing-and-communication': ['communication', 'extra-work'],
};
