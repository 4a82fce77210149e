import type { Day } from '../kernel/index.js';
import {
  area,
  code,
  dayField,
  optional,
  unit,
  worker,
  type Fields,
  type StoredRecordOf,
} from '../schema/index.js';
import { register } from './register.js';
import { writtenByTrainers } from './shared.js';

const fields = {
  supervisor: worker,
  unit,
  area: optional(area),
  appointedOn: dayField,
  infoOn: optional(dayField),
  infoBy: optional(code(['on-the-spot', 'remotely', 'recording'])),
} as const satisfies Fields;

const isInformed = ({ infoOn }: StoredRecordOf<typeof fields>, today: Day): boolean =>
  infoOn !== undefined && infoOn <= today;

/**
 * Which supervisors have had the introduction to the LP service model, so that they know the work they lead. Whether a recording will
 * do is the region's own decision (question B7): it is recorded, and told apart.
 * @source R0-T11: "jotta esihenkilöt tuntevat työn mitä johtavat"; question B7; F139 (Innokylä: LP-palvelumallin juurruttaminen,
 * Pohjois-Karjala 2023)
 */
export const supervisorInfos = register({
  id: 'supervisor-infos',
  source: 'R0-T11, question B7, F139 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)',
  format: 1,
  fields,
  label: ['unit', 'appointedOn'],
  access: {
    read: [
      { action: 'read-training-register', purpose: 'arrange-training', on: 'region' },
      { action: 'read-training-register', purpose: 'supervise-work', on: { unit: 'unit' } },
    ],
    write: writtenByTrainers,
  },
  flags: {
    'no-info': (record, today) => !isInformed(record, today),
    'way-missing': ({ infoOn, infoBy }) => infoOn !== undefined && infoBy === undefined,
  },
  status: {
    codes: ['waits', 'informed'],
    of: (record, today) => (isInformed(record, today) ? 'informed' : 'waits'),
  },
  countsBy: ['area', 'infoBy'],
  figures: { informed: { kind: 'share', has: isInformed, by: 'area' } },
});
