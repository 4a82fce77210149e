import {
  body,
  code,
  dayField,
  list,
  rows,
  worker,
  type Fields,
  type StoredRecordOf,
} from '../schema/index.js';
import { register } from './register.js';
import { readByCollaboration } from './shared.js';

const fields = {
  name: { kind: 'shortText' },
  decidedOn: dayField,
  decidedBy: { ...list(body), min: 1 },
  owner: worker,
  measures: {
    ...rows({
      indicator: { kind: 'indicator' },
      perspective: code(['client', 'worker', 'organisation']),
      about: code(['impact', 'client-experience', 'method-use']),
    }),
    min: 1,
  },
} as const satisfies Fields;

type Chosen = StoredRecordOf<typeof fields>;
const lacks =
  (perspective: Chosen['measures'][number]['perspective']) =>
  ({ measures }: Chosen): boolean =>
    !measures.some((measure) => measure.perspective === perspective);

/**
 * Measures that bodies have chosen together: each with whose view it takes and what it is about, who looks after the set, and by which
 * decision. What the set was before is in its history.
 * @source R0-E5, question A4: Asiakasnäkökulma, Työntekijänäkökulma, Organisaationäkökulmat; F48 (Innokylä: LP-palvelumallin
 * juurruttaminen, Pohjois-Karjala 2023)
 */
export const indicatorSets = register({
  id: 'indicator-sets',
  source: 'R0-E5, question A4, F48 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)',
  format: 1,
  fields,
  label: ['name', 'decidedOn'],
  access: {
    read: readByCollaboration,
    write: [{ action: 'record-embedding', purpose: 'manage-by-knowledge', on: { body: 'steering-group' } }],
  },
  flags: {
    'client-view-missing': lacks('client'),
    'worker-view-missing': lacks('worker'),
    'organisation-view-missing': lacks('organisation'),
    'measure-twice': ({ measures }) =>
      new Set(measures.map(({ indicator }) => indicator)).size < measures.length,
  },
});
