import {
  area,
  code,
  codes,
  count,
  entryTable,
  list,
  makesOf,
  optional,
  organisation,
  recipient,
  reference,
  settled,
  textRef,
  type EntryTable,
} from '../../schema/index.js';
import type { InterfaceId, ObservationId } from '../../kernel/collaborationIds.js';
import { evidenceKinds, interfaceStages } from './codes.js';
import type { InterfaceEntryCommand } from './commands.js';
import type { InterfaceFact } from './events.js';

const here = { interface: reference<InterfaceId>('interface'), area } as const;
const organisations = list(organisation);
const seen = { observation: optional(reference<ObservationId>('observation')) } as const;
/** Who is owed word, and the observation in which they said so. */
const raisedBy = {
  ...recipient,
  cases: {
    team: { ...recipient.cases.team, ...seen },
    unit: { ...recipient.cases.unit, ...seen },
  },
} as const;
const recognition = { between: organisations, raisedBy: optional(raisedBy) } as const;
const agreement = { by: organisations } as const;
const evaluation = { evidence: codes(evidenceKinds) } as const;
const staged = { from: code(interfaceStages), stageDays: count } as const;

const table = entryTable<InterfaceEntryCommand, InterfaceFact>()({
  every: { command: {}, fact: here },
  commands: {
    'recognise-interface': {
      makes: ['interface-recognised'],
      fields: { ...here, ...recognition },
      bringsText: true,
    },
    'agree-interface-model': { makes: ['interface-model-agreed'], fields: agreement, bringsText: true },
    'follow-interface-model': { makes: ['interface-model-followed'], fields: {} },
    'evaluate-interface-model': {
      makes: ['interface-model-evaluated'],
      fields: evaluation,
      bringsText: true,
    },
    'develop-interface-model': { makes: ['interface-model-developed'], fields: {}, bringsText: true },
    'give-interface-feedback': { makes: ['interface-feedback-given'], fields: {} },
  },
  facts: {
    'interface-recognised': { fields: { ...recognition, textRef } },
    'interface-model-agreed': { fields: { ...staged, ...agreement, textRef } },
    'interface-model-followed': { fields: staged },
    'interface-model-evaluated': { fields: { ...staged, ...evaluation, textRef } },
    'interface-model-developed': { fields: { ...staged, textRef } },
    'interface-feedback-given': { fields: { recipient, settles: settled } },
  },
} as const satisfies EntryTable);

/** What the commands and facts of an interface between services hold. */
export const interfaceEntries: EntryTable = table;

/** Which facts each command of an interface can make. */
export const interfaceMakes = makesOf(table);
