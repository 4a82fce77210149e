import type { Day } from '../kernel/index.js';
import { code, dayField, optional, worker, type Fields, type StoredRecordOf } from '../schema/index.js';
import { register } from './register.js';
import { readByCollaboration } from './shared.js';

const fields = {
  side: code(['county-health', 'county-social', 'municipality']),
  municipality: { kind: 'municipality', when: { field: 'side', in: ['municipality'] } },
  member: worker,
  from: dayField,
  until: optional(dayField),
} as const satisfies Fields;

const sits = ({ from, until }: StoredRecordOf<typeof fields>, today: Day): boolean =>
  from <= today && (until === undefined || today <= until);

/**
 * Who sits in the LP coordination group: from the county's health services, from its social services, and from each municipality where
 * LP runs.
 * @source R0-B6, F138 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 */
export const coordinationGroup = register({
  id: 'coordination-group',
  source: 'R0-B6, F138 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)',
  format: 1,
  fields,
  label: ['side', 'municipality', 'from'],
  access: {
    read: readByCollaboration,
    write: [
      { action: 'record-embedding', purpose: 'manage-by-knowledge', on: { body: 'coordination-group' } },
    ],
  },
  flags: { 'period-backwards': ({ from, until }) => until !== undefined && until < from },
  status: {
    codes: ['to-come', 'sits', 'past'],
    of: (seat, today) => {
      if (sits(seat, today)) return 'sits';
      return today < seat.from ? 'to-come' : 'past';
    },
  },
  countsBy: ['side'],
  covers: {
    side: { by: ['side'], counts: sits },
    municipality: { by: ['municipality'], counts: sits },
  },
});
