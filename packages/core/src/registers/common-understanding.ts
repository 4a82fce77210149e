import { dayField, newText, optional, unit, type Fields, type StoredRecordOf } from '../schema/index.js';
import { register } from './register.js';
import { readByCollaboration, writtenInUnit } from './shared.js';

const fields = {
  unit,
  talkedOn: dayField,
  whyTogether: optional(newText),
  commonGoal: optional(newText),
  whatItMeansForUs: optional(newText),
} as const satisfies Fields;

const isDone = ({ whyTogether, commonGoal, whatItMeansForUs }: StoredRecordOf<typeof fields>): boolean =>
  whyTogether !== undefined && commonGoal !== undefined && whatItMeansForUs !== undefined;

/**
 * What a unit has come to understand together in the beginning phase: why we work together, what we aim at, what it means for us. With
 * three answers the unit is done.
 * @source R0-E1, F110 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 */
export const commonUnderstanding = register({
  id: 'common-understanding',
  source: 'R0-E1, F110 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)',
  format: 1,
  fields,
  label: ['unit'],
  access: { read: readByCollaboration, write: writtenInUnit },
  dated: 'talkedOn',
  flags: { 'answers-missing': (record) => !isDone(record) },
  forWhom: { 'answers-missing': ['supervisor'] },
  status: { codes: ['begun', 'done'], of: (record) => (isDone(record) ? 'done' : 'begun') },
  covers: { unit: { by: ['unit'] } },
  figures: { done: { kind: 'share', has: isDone, outOf: 'unit' } },
});
