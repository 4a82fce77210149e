/** Why something recorded is taken back, the same in every stream, in the order of a menu. */
export const retractionReasons = [
  'recorded-by-mistake',
  'entered-twice',
  'wrong-day',
  'wrong-details',
  'wrong-stream',
] as const;

/** One reason of the list `retractionReasons`. */
export type RetractionReason = (typeof retractionReasons)[number];
