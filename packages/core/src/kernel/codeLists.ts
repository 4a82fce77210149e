/**
 * Where an LT discussion was held: the six settings of the North Karelian client survey (`other` is its "other services"),
 * and `unknown` where nobody recorded it. Labels: `@puheeksi/core/terms`.
 * @source Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023, "Kohderyhmä ja asiakasymmärrys"
 * @example settings.length // 7
 */
export const settings = [
  'school',
  'early-education',
  'health',
  'social',
  'family-work',
  'other',
  'unknown',
] as const;

/**
 * What started an LP process. Independent of the setting: a wish of the family may lead to a discussion at school.
 * Labels: `@puheeksi/core/terms`.
 * `professional-concern-elsewhere` is the worry of a professional who works neither at a school nor in early education.
 * @source R0-P2, R0-P9, R0-P10, F14 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example origins.includes('family-wish') // true
 */
export const origins = [
  'school-or-early-education-concern',
  'child-health-check',
  'adult-services',
  'service-advice',
  'professional-concern-elsewhere',
  'family-wish',
  'regular-offer',
  'other',
  'unknown',
] as const;

/**
 * Which form of the log book the discussion followed. Only the kind of form is known here; its wording is MIELI ry's and is
 * not part of this library. Labels, and who takes part: `@puheeksi/core/terms`.
 * @source L-5: forms published by MIELI ry (mieli.fi)
 * @example logBookVariants.includes('short') // true
 */
export const logBookVariants = [
  'early-education',
  'preschool',
  'primary-adults',
  'primary-child-present',
  'lower-secondary-adults',
  'lower-secondary-young-person-present',
  'short',
  'services',
  'reception-centre',
  'other',
  'unknown',
] as const;

/** Where a discussion was held. */
export type Setting = (typeof settings)[number];
/** What started a process. */
export type Origin = (typeof origins)[number];
/** Which form of the log book a discussion followed. */
export type LogBookVariant = (typeof logBookVariants)[number];
