import type { LedgerStream } from '../../kernel/ledger.js';
import type { StreamDefinition } from '../definition.js';
import { asBody, inUnit } from '../demands.js';
import { standing } from '../standing.js';
import { adoption, type AdoptionTypes } from './adoption.js';
import { adoptionEntries } from './entries.js';
import type { AdoptionState } from './state.js';

type AdoptionOnRecord = Exclude<AdoptionState, { readonly status: 'none' }>;

/** The parts of the stream of one unit's adoption. */
export type AdoptionParts = LedgerStream<AdoptionTypes> & {
  readonly id: 'adoption';
  readonly ports: 'activeSince';
  readonly shown: AdoptionOnRecord;
};

/**
 * The stream of one unit's adoption of LP: a decision is put visibly on record, so those who lead the work read it beside the unit's
 * own supervision.
 * @source R0-P12 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 */
export const adoptionStream: StreamDefinition<AdoptionParts> = {
  id: 'adoption',
  world: 'collaboration',
  format: 1,
  key: 'register-code',
  keyField: 'unit',
  entries: adoptionEntries,
  decider: adoption,
  needs: ({ state }, command) => ({
    activeSince: { unit: command && 'unit' in command ? command.unit : standing(state)?.unit },
  }),
  context: ({ activeSince }) => (activeSince === undefined ? {} : { activeSince }),
  access: {
    write: (command, { state }) =>
      inUnit('record-adoption', 'unit' in command ? command.unit : standing(state)?.unit),
    read: ({ state }) => [
      inUnit('record-adoption', standing(state)?.unit),
      asBody('read-collaboration-work', { bodyKind: 'division-management-group' }),
    ],
  },
  shown: ({ state }) => standing(state),
  fields: [
    'status',
    'unit',
    'considered',
    'decision',
    'firstReviewOn',
    'steps',
    'reviews',
    'ended',
    'reason',
  ],
};
