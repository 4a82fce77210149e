import type { Brand } from '../kernel/index.js';
import { code, count, registerCode, type Fields } from '../schema/index.js';
import { register } from './register.js';
import { writtenByTrainers } from './shared.js';

/** Code of an education provider in the region's own register. */
export type EducationProviderId = Brand<string, 'EducationProviderId'>;

/**
 * Students who became LP practitioners in their degree, by provider, degree, cohort and track: numbers, never names.
 * @source R0-T7: "Karelia amk, Riveria ja Itä-Suomen yliopisto kouluttavat LP-menetelmäosaajiksi sote-alan opiskelijoita sekä
 * erityisopettajaopiskelijoita"; F107 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 */
export const qualifiedStudents = register({
  id: 'qualified-students',
  source: 'R0-T7, F107 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)',
  format: 1,
  fields: {
    provider: registerCode<EducationProviderId>('provider'),
    degree: code([
      'practical-nurse',
      'bachelor-of-social-services',
      'nurse',
      'public-health-nurse',
      'special-teacher',
      'other',
    ]),
    cohort: { kind: 'year' },
    track: code(['health-and-social', 'education']),
    students: { ...count, min: 1, max: 1_000 },
  } as const satisfies Fields,
  label: ['provider', 'degree', 'cohort'],
  access: {
    read: [
      { action: 'read-training-register', purpose: 'arrange-training', on: 'region' },
      ...writtenByTrainers,
    ],
    write: writtenByTrainers,
  },
  countsBy: ['provider', 'degree', 'cohort', 'track'],
  figures: {
    byProvider: { kind: 'sum', of: ({ students }) => students, by: 'provider' },
    byDegree: { kind: 'sum', of: ({ students }) => students, by: 'degree' },
    byCohort: { kind: 'sum', of: ({ students }) => students, by: 'cohort' },
  },
});
