import {
  area,
  code,
  entryTable,
  group,
  makesOf,
  optional,
  registerCode,
  truth,
  unit,
  worker,
  type EntryTable,
} from '../../schema/index.js';
import { degreeFields, professions, refreshers, tracks, trainings } from './codes.js';
import type { PractitionerEntryCommand } from './commands.js';
import type { PractitionerFact, ProviderId } from './events.js';

const maxDays = 366;
const maxHours = 24 * maxDays;
const maxMinutes = 24 * 60;

const person = { worker } as const;
const place = { region: { kind: 'region' }, unit } as const;
const postBesidePlace = { area: optional(area), profession: code(professions) } as const;
const post = { ...place, ...postBesidePlace } as const;
const training = {
  training: code(trainings),
  track: optional(code(tracks)),
  hours: { kind: 'length', max: maxHours },
  days: { kind: 'length', max: maxDays },
  passed: truth,
  background: group({ basis: code(['degree', 'student']), field: code(degreeFields) }),
  provider: optional(registerCode<ProviderId>('provider')),
  cohort: { kind: 'year', optional: true },
} as const;
const refresher = { refresher: code(refreshers) } as const;
const supervision = {
  form: code(['individual', 'group']),
  minutes: { kind: 'count', min: 1, max: maxMinutes },
} as const;

const table = entryTable<PractitionerEntryCommand, PractitionerFact>()({
  every: { command: {}, fact: { ...person, ...place } },
  commands: {
    'register-practitioner': { makes: ['practitioner-registered'], fields: { ...person, ...post } },
    'change-post': { makes: ['post-changed'], fields: post },
    'complete-training': { makes: ['training-completed'], fields: training },
    'complete-refresher': { makes: ['refresher-completed'], fields: refresher },
    'record-supervision': { makes: ['supervision-received'], fields: supervision },
    'record-leaving': { makes: ['practitioner-left'], fields: {} },
    'record-return': { makes: ['practitioner-returned'], fields: {} },
  },
  facts: {
    'practitioner-registered': { fields: postBesidePlace },
    'post-changed': { fields: postBesidePlace },
    'training-completed': { fields: training },
    'refresher-completed': { fields: refresher },
    'supervision-received': { fields: supervision },
    'practitioner-left': { fields: {} },
    'practitioner-returned': { fields: {} },
  },
} as const satisfies EntryTable);

/** What the commands and facts of a practitioner hold. */
export const practitionerEntries: EntryTable = table;

/** Which facts each command of a practitioner can make. */
export const practitionerMakes = makesOf(table);
