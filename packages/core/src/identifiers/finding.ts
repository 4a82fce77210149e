/** The kinds of identifiers the detector knows. */
export const identifierKinds = [
  'identity-code',
  'iban',
  'email',
  'phone-number',
  'birth-date',
  'vehicle-plate',
  'name',
] as const;

/** One kind of the list `identifierKinds`. */
export type IdentifierKind = (typeof identifierKinds)[number];

/**
 * One identifier in a text. `start` and `end` are UTF-16 offsets into the text as given (`end` is the first unit after it).
 * `certainty` is `proved` where a checksum or an exact match says so and `likely` where form and context do. `suggestion`
 * is what could stand in its place; the identifier itself is never repeated.
 */
export interface IdentifierFinding {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
  readonly certainty: 'proved' | 'likely';
  readonly suggestion: string;
}

/** A match before masking, in offsets of the plain text (see `plainText`). */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly certainty: IdentifierFinding['certainty'];
}
