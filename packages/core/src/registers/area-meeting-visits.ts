import { area, code, dayField, type Fields } from '../schema/index.js';
import { register } from './register.js';
import { readByCollaboration } from './shared.js';

/**
 * Visits of the LP coordination group to meetings of professionals in the areas.
 * @source R0-B6: the group takes part in area meetings; F138 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 */
export const areaMeetingVisits = register({
  id: 'area-meeting-visits',
  source: 'R0-B6, F138 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)',
  format: 1,
  fields: {
    area,
    on: dayField,
    meeting: code(['local-team', 'area-management-group', 'professionals-of-the-area', 'other']),
  } as const satisfies Fields,
  label: ['area', 'on'],
  access: {
    read: readByCollaboration,
    write: [
      { action: 'record-embedding', purpose: 'manage-by-knowledge', on: { body: 'coordination-group' } },
    ],
  },
  dated: 'on',
  countsBy: ['area', 'on'],
  matrices: { visits: { rows: 'area', columns: 'on' } },
  covers: {
    area: { by: ['area'], counts: ({ on }, today) => on <= today && on.slice(0, 4) === today.slice(0, 4) },
  },
});
