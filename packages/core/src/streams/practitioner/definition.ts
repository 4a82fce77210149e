import type { LedgerStream } from '../../kernel/ledger.js';
import type { AccessDemand, StreamDefinition } from '../definition.js';
import { inUnit } from '../demands.js';
import { standing } from '../standing.js';
import { practitionerEntries } from './entries.js';
import { practitioner, type PractitionerTypes } from './practitioner.js';
import type { Practitioner } from './state.js';

/** The parts of the stream of one practitioner. */
export type PractitionerParts = LedgerStream<PractitionerTypes> & {
  readonly id: 'practitioner';
  readonly ports: 'practitionerSettings';
  readonly shown: Practitioner;
};

const inRegister = (action: AccessDemand['action']): AccessDemand => ({
  action,
  purpose: 'arrange-training',
  resources: [{ kind: 'region' }],
});

/** The stream of one practitioner: staff data, for those who arrange training and for the supervisor of the present unit. */
export const practitionerStream: StreamDefinition<PractitionerParts> = {
  id: 'practitioner',
  world: 'collaboration',
  format: 1,
  key: 'uuid',
  keyField: 'worker',
  entries: practitionerEntries,
  decider: practitioner,
  needs: (_state, _command, on) => ({ practitionerSettings: { on } }),
  context: ({ practitionerSettings }) => ({ settings: practitionerSettings }),
  access: {
    write: () => inRegister('record-training'),
    read: ({ state }) => [
      inRegister('read-training-register'),
      inUnit('read-training-register', standing(state)?.posts.at(-1)?.unit),
    ],
  },
  shown: ({ state }) => standing(state),
  fields: ['status', 'worker', 'posts', 'trainings', 'refreshers', 'supervisions', 'away'],
};
