import type { Day } from '../kernel/index.js';
import {
  code,
  count,
  dayField,
  newText,
  optional,
  rows,
  type EntryOf,
  type Fields,
  type StoredRecordOf,
} from '../schema/index.js';
import type { TextRef } from '../kernel/ledger.js';
import { register, type AnyRegister, type NamesOf, type RegisterAccess } from './index.js';

const access = {
  read: [{ action: 'read-collaboration-work', purpose: 'manage-by-knowledge', on: 'anywhere' }],
  write: [{ action: 'record-embedding', purpose: 'manage-by-knowledge', on: { body: 'steering-group' } }],
} as const satisfies RegisterAccess;
const head = { id: 'b', source: 'tests', format: 1, access } as const;

export const places = register({
  ...head,
  label: ['name'],
  // Flags may stand before the fields: no field holds a function
  flags: {
    stale: ({ checkedOn }, today) => checkedOn < today,
    'no-talks': ({ talks }) => talks === undefined,
  },
  fields: {
    name: { kind: 'shortText' },
    how: code(['walk-in', 'other']),
    otherHow: { kind: 'shortText', when: { field: 'how', in: ['other'] } },
    checkedOn: dayField,
    visitors: optional(count),
    talks: optional(rows({ on: dayField, words: newText })),
    parent: optional({ kind: 'registerEntry', register: 'communication-plan' }),
  } as const satisfies Fields,
  countsBy: ['how'],
  covers: { how: { by: ['how'] } },
});
/** A declared register is a register of whichever fields. */
export const erased: readonly AnyRegister[] = [places];

type Place = StoredRecordOf<(typeof places)['fields']>;
/** What a condition hides may be absent; a reference is of its register alone; words are stored by reference. */
export const place: Place = { name: '', how: 'other', checkedOn: '2026-01-01' as Day };
export const reference = (of: Place): EntryOf<'communication-plan'> | undefined => of.parent;
export const words = (of: Place): TextRef | undefined => of.talks?.[0]?.words;
// @ts-expect-error an entry of another register
export const elsewhere = (of: Place): EntryOf<'family-centre-action-plan'> | undefined => of.parent;
export const names: NamesOf<typeof places>['flag'] = 'stale';
// @ts-expect-error no flag of the register
export const noName: NamesOf<typeof places>['flag'] = 'late';

const name = { kind: 'shortText' } as const;
export const typo = register({
  ...head,
  label: ['n'],
  // @ts-expect-error a misspelt key of a field
  fields: { n: { kind: 'count', optinal: true } } as const satisfies Fields,
});
export const noCode = register({
  ...head,
  label: ['n'],
  // @ts-expect-error a condition on a code that there is not
  fields: {
    c: code(['x']),
    n: { kind: 'count', when: { field: 'c', in: ['y'] } },
  } as const satisfies Fields,
});
export const noField = register({
  ...head,
  label: ['n'],
  // @ts-expect-error a condition on a field that there is not
  fields: { n: { kind: 'count', when: { field: 'd', in: ['y'] } } } as const satisfies Fields,
});
// @ts-expect-error a label that is no field
export const noLabel = register({ ...head, label: ['title'], fields: { name } as const satisfies Fields });
export const noList = register({
  ...head,
  label: ['name'],
  fields: { name } as const satisfies Fields,
  // @ts-expect-error entries are not counted by a short text
  countsBy: ['name'],
});
export const noUnit = register({
  ...head,
  label: ['name'],
  fields: { name } as const satisfies Fields,
  // @ts-expect-error a right over a field that the entry does not have; of another kind than a unit is REG016
  access: { ...access, read: [{ ...access.read[0], on: { unit: 'school' } }] },
});
