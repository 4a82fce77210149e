import type { UnitId } from '../../kernel/index.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import type { LedgerStream } from '../../kernel/ledger.js';
import type { AccessDemand, StreamDefinition } from '../definition.js';
import { factOf } from '../demands.js';
import type { LpProcessCommand } from './commands.js';
import { controllersAsked, discloses } from './controllers.js';
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

const reading = (
  action: 'read-work-view' | 'read-case-text',
  purpose: AccessDemand['purpose'],
  state: BegunProcess | undefined,
): AccessDemand => ({
  action,
  purpose,
  resources: state ? [{ kind: 'process', unit: state.unit, process: state.process }] : [],
});

/** To serve the family, by the relation in which the process names somebody. */
const served = (
  action: 'read-work-view' | 'read-case-text',
  state: LpProcessState,
  subject: string,
): AccessDemand => {
  const careRelation = careRelationOf(state, subject as WorkerId);
  const demand = reading(action, 'serve-family', standing(state));
  return careRelation === undefined ? demand : { ...demand, careRelation };
};

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
    read: ({ state }, subject) => [
      served('read-work-view', state, subject),
      reading('read-work-view', 'supervise-work', standing(state)),
    ],
    texts: ({ state }, subject) => served('read-case-text', state, subject),
  },
  discloses,
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
