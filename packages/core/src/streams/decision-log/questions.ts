/**
 * The 24 guiding questions: A interfaces and measuring, B training, C local teams. Texts: `@puheeksi/core/terms/reference`.
 * @source A1–C10 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023, "Kysymykset toimenpidesuunnitelman
 * toteuttamisen tueksi"); the letters are ours
 */
export const guidingQuestionIds = [
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'B1',
  'B2',
  'B3',
  'B4',
  'B5',
  'B6',
  'B7',
  'B8',
  'B9',
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C8',
  'C9',
  'C10',
] as const;

/** One of the 24 guiding questions. */
export type GuidingQuestionId = (typeof guidingQuestionIds)[number];

/**
 * Bodies that are asked to answer.
 * @source R0-B2, R0-B3, R0-B7: "toimialueiden ja perhekeskuksen johtoryhmiltä odotetaan vastauksia"; the LP coordination group
 * is our addition, for the questions on training that name it as coordinator (R0-T12)
 */
export const answeringBodyKinds = [
  'division-management-group',
  'area-management-group',
  'steering-group',
  'coordination-group',
] as const;

/** A kind of body that is asked to answer. */
export type AnsweringBodyKind = (typeof answeringBodyKinds)[number];
