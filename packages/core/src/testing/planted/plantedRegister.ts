import type { AccessWays } from '../../registers/index.js';
import { register } from '../../registers/register.js';
import {
  code,
  codes,
  count,
  dayField,
  list,
  newText,
  optional,
  rows,
  truth,
  unit,
  worker,
  type Fields,
  type RegisterId,
} from '../../schema/index.js';
import { storedRegister, type StoredRegister } from '../../stored/registers/storedRegister.js';

const coordination = [
  { action: 'record-training', purpose: 'arrange-training', on: 'region' },
] as const satisfies AccessWays;

/**
 * A register that no region has: a list of rooms, with every kind of field that a register can hold. Its suites show that no layer
 * knows a register by name.
 */
export const plantedRooms = register({
  id: 'planted-rooms',
  source: 'none: it exists in tests alone',
  format: 2,
  upcast: (record) => ({ open: true, ...(record as object) }),
  fields: {
    name: { kind: 'shortText', max: 60, was: 'title' },
    unit,
    use: code(['meeting', 'play', 'other', 'storage']),
    otherUse: { kind: 'shortText', when: { field: 'use', in: ['other'] } },
    openedOn: dayField,
    open: truth,
    seats: optional({ ...count, max: 500 }),
    equipment: optional(codes(['screen', 'toys', 'kitchen'])),
    languages: optional(list({ kind: 'language' })),
    municipality: optional({ kind: 'municipality' }),
    year: optional({ kind: 'year' }),
    month: optional({ kind: 'month' }),
    hours: optional({ kind: 'length', max: 24 }),
    indicator: optional({ kind: 'indicator' }),
    region: optional({ kind: 'region' }),
    about: optional(newText),
    bookings: optional(rows({ on: dayField, purpose: newText, people: optional(count) })),
    nextTo: optional({ kind: 'registerEntry', register: 'planted-rooms' as RegisterId }),
    keeper: optional(worker),
  } as const satisfies Fields,
  retired: ['phone'],
  label: ['name'],
  access: {
    read: [
      { action: 'read-training-register', purpose: 'supervise-work', on: { unit: 'unit' } },
      { action: 'read-training-register', purpose: 'arrange-training', on: 'region' },
    ],
    write: [
      { action: 'record-adoption', purpose: 'supervise-work', on: { unit: 'unit' } },
      { action: 'record-training', purpose: 'arrange-training', on: 'region' },
    ],
    fields: { keeper: { read: coordination, write: coordination } },
  },
  dated: 'openedOn',
  flags: {
    'no-seats': ({ seats }) => seats === undefined || seats === 0,
    'not-yet-open': ({ openedOn }, today) => openedOn > today,
  },
  forWhom: { 'no-seats': ['supervisor'] },
  status: { codes: ['open', 'closed'], of: ({ open }) => (open ? 'open' : 'closed') },
  countsBy: ['use', 'equipment', 'unit'],
  matrices: { uses: { rows: 'unit', columns: 'use' } },
  covers: { unit: { by: ['unit'], counts: ({ open }) => open }, kind: { by: ['use'] } },
  figures: {
    equipped: { kind: 'share', has: ({ equipment }) => equipment !== undefined, by: 'use' },
    seats: { kind: 'sum', of: ({ seats = 0 }) => seats, by: 'unit' },
  },
});

/** The planted register as a server keeps it. */
export const storedRooms: StoredRegister = storedRegister(plantedRooms);
