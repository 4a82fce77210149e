/** Why something recorded is taken back or corrected: one list for every stream, in the order of a menu. */
export const retractionReasons = [
  'recorded-by-mistake',
  'entered-twice',
  'wrong-day',
  'wrong-details',
  'wrong-stream',
  'family-request',
] as const;

/** One reason of the list `retractionReasons`. */
export type RetractionReason = (typeof retractionReasons)[number];

/** A reason of a stream that concerns no family: nobody's family can ask for it. */
export type CollaborationReason = Exclude<RetractionReason, 'family-request'>;

/** The reasons of the list that streams take which concern no family, in the order of the list. */
export const collaborationReasons: readonly CollaborationReason[] = retractionReasons.filter(
  (reason) => reason !== 'family-request',
);
