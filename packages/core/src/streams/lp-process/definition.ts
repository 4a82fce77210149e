import type { UnitId } from '../../kernel/index.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import type { LedgerStream } from '../../kernel/ledger.js';
import type { AccessDemand, StreamDefinition } from '../definition.js';
import { factOf } from '../demands.js';
import type { LpProcessCommand } from './commands.js';
import { controllersAsked } from './controllers.js';
import { lpProcessEntries } from './entries.js';
import type { ProcessFact } from './facts.js';
import { lpProcess, type LpProcessTypes } from './index.js';
import type { BegunProcess, LpProcessState } from './state.js';
import { careRelationOf } from './views/careRelation.js';
import { leadersIn } from './views/leaders.js';

/** The parts of the stream of one LP process. */
export type LpProcessParts = LedgerStream<LpProcessTypes> & {
  readonly id: 'lp-process';
  readonly ports: 'leaderRights' | 'lpProcessSettings' | 'controllers';
  readonly shown: BegunProcess;
};

const standing = (state: LpProcessState): BegunProcess | undefined =>
  state.status === 'empty' ? undefined : state;

/** The unit a command names, if it names one. */
const namedUnit = (command: LpProcessCommand): readonly UnitId[] => ('unit' in command ? [command.unit] : []);

/**
 * The units whose case work a command touches: the one it names, the one that recorded what it takes back, and for everything that
 * continues a process the one that carries it. A discussion may be held in any unit of the
 * controller that carries the process: it touches the process without the post having to be in its unit.
 */
const touchedUnits = (
  command: LpProcessCommand,
  state: LpProcessState,
  facts: readonly ProcessFact[],
): readonly UnitId[] => {
  if (state.status === 'empty' || command.type === 'open-process' || command.type === 'record-discussion')
    return namedUnit(command);
  if (command.type !== 'retract') return [...namedUnit(command), state.unit];
  const known = factOf(facts, command.entry);
  if (!known) return [];
  return [known.type === 'discussion-held' ? known.unit : state.unit];
};

const reading = (purpose: AccessDemand['purpose'], state: BegunProcess | undefined): AccessDemand => ({
  action: 'read-work-view',
  purpose,
  resources: state ? [{ kind: 'process', unit: state.unit, process: state.process }] : [],
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
  needs: ({ state, facts }, command, on) => ({
    leaderRights: { workers: [...new Set([...facts, ...(command ? [command] : [])].flatMap(leadersIn))], on },
    lpProcessSettings: { on },
    controllers: controllersAsked(command, standing(state)?.unit),
  }),
  context: ({ leaderRights, lpProcessSettings, controllers }) => ({
    rights: leaderRights,
    settings: lpProcessSettings,
    controllers,
  }),
  access: {
    write: (command, { state, facts }) => ({
      action: 'record-case-work',
      purpose: 'serve-family',
      resources: touchedUnits(command, state, facts).map((unit) => ({ kind: 'unit', unit })),
      touches: command.type === 'record-discussion' && state.status !== 'empty' ? [state.unit] : [],
    }),
    read: ({ state }, subject) => {
      const careRelation = careRelationOf(state, subject as WorkerId);
      const served = reading('serve-family', standing(state));
      return [
        careRelation === undefined ? served : { ...served, careRelation },
        reading('supervise-work', standing(state)),
      ];
    },
  },
  shown: ({ state }) => standing(state),
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
