/**
 * What a region must be asked for before a gap can be told: which values should have an entry. Codes of a list are known from the
 * declaration.
 */
export const expectedValues = ['units', 'municipalities', 'areas'] as const;

/** One question of the list `expectedValues`. */
export type ExpectedValues = (typeof expectedValues)[number];

/** What a region answers: for each question that was asked, the values. */
export type Expected = Readonly<Partial<Record<ExpectedValues, readonly string[]>>>;
