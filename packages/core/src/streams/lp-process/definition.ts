import type { UnitId } from '../../kernel/index.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import type { LedgerStream } from '../../kernel/ledger.js';
import type { AccessDemand, StreamDefinition } from '../definition.js';
import { factOf } from '../demands.js';
import type { LpProcessCommand } from './commands.js';
import { lpProcessEntries } from './entries.js';
import type { ProcessFact } from './facts.js';
import { lpProcess, type LpProcessTypes } from './index.js';
import type { BegunProcess, LpProcessState } from './state.js';
import { careRelationOf } from './views/careRelation.js';
import { leadersIn } from './views/leaders.js';

/** The parts of the stream of one LP process. */
export type LpProcessParts = LedgerStream<LpProcessTypes> & {
  readonly id: 'lp-process';
  readonly ports: 'leaderRights' | 'lpProcessSettings';
  readonly shown: BegunProcess;
};

const standing = (now: LpProcessState): BegunProcess | undefined =>
  now.status === 'empty' ? undefined : now;

/** The unit a command names, if it names one. */
const namedUnit = (command: LpProcessCommand): readonly UnitId[] => ('unit' in command ? [command.unit] : []);

/**
 * The units whose case work a command touches: the one it names, the one that recorded what it takes back, and for everything that
 * continues a process the one that carries it. A discussion may be held in any unit.
 */
const touchedUnits = (
  command: LpProcessCommand,
  now: LpProcessState,
  facts: readonly ProcessFact[],
): readonly UnitId[] => {
  if (now.status === 'empty' || command.type === 'open-process' || command.type === 'record-discussion')
    return namedUnit(command);
  if (command.type !== 'retract') return [...namedUnit(command), now.unit];
  const known = factOf(facts, command.entry);
  if (!known) return [];
  return [known.type === 'discussion-held' ? known.unit : now.unit];
};

const reading = (purpose: AccessDemand['purpose'], now: BegunProcess | undefined): AccessDemand => ({
  action: 'read-work-view',
  purpose,
  resources: now ? [{ kind: 'process', unit: now.unit, process: now.process }] : [],
});

/**
 * The stream of one LP process: case work of a family. A single process opens to those it names and to the supervisor of the unit that
 * carries it. What its facts say goes out by views that ask whom they reach, never as a list of facts.
 */
export const lpProcessStream: StreamDefinition<LpProcessParts> = {
  id: 'lp-process',
  world: 'case',
  format: 1,
  key: 'uuid',
  keyField: 'process',
  entries: lpProcessEntries,
  decider: lpProcess,
  needs: ({ facts }, command, on) => ({
    leaderRights: { workers: [...new Set([...facts, ...(command ? [command] : [])].flatMap(leadersIn))], on },
    lpProcessSettings: { on },
  }),
  context: ({ leaderRights, lpProcessSettings }) => ({ rights: leaderRights, settings: lpProcessSettings }),
  access: {
    write: (command, { now, facts }) => ({
      action: 'record-case-work',
      purpose: 'serve-family',
      resources: touchedUnits(command, now, facts).map((unit) => ({ kind: 'unit', unit })),
    }),
    read: ({ now }, subject) => {
      const careRelation = careRelationOf(now, subject as WorkerId);
      const served = reading('serve-family', standing(now));
      return [
        careRelation === undefined ? served : { ...served, careRelation },
        reading('supervise-work', standing(now)),
      ];
    },
  },
  shown: ({ now }) => standing(now),
  fields: [
    'status',
    'process',
    'openedOn',
    'unit',
    'origin',
    'concernDay',
    'discussions',
    'ended',
    'handedOverOn',
  ],
};
