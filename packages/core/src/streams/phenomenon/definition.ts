import type { Day } from '../../kernel/index.js';
import type { LedgerStream } from '../../kernel/ledger.js';
import type { AccessDemand, AccessDemands, StreamDefinition } from '../definition.js';
import { areaOf, asBody, factOf, oneOf } from '../demands.js';
import { standing } from '../standing.js';
import type { PhenomenonCommand, PhenomenonEntryCommand } from './commands.js';
import { phenomenonEntries } from './entries.js';
import type { PhenomenonFact } from './events.js';
import type { Level } from './levels.js';
import type { Body, CollaborationPlace } from './origin.js';
import { phenomenon, type PhenomenonTypes } from './phenomenon.js';
import { currentStay, recipientsOf, type Phenomenon } from './state.js';

/** The parts of the stream of one phenomenon. */
export type PhenomenonParts = LedgerStream<PhenomenonTypes> & {
  readonly id: 'phenomenon';
  readonly ports: 'phenomenonSettings' | 'observations' | 'phenomena' | 'mergedPhenomena';
  readonly shown: Phenomenon;
};

const as = (
  action: AccessDemand['action'],
  { level, body }: Body<Level>,
  place: CollaborationPlace,
): AccessDemand => asBody(action, { bodyKind: level, body, ...areaOf(place) });

/** A team works on what it has, a management body decides on what it has. */
const working = (body: Body<Level>, place: CollaborationPlace): AccessDemand =>
  as(body.level === 'local-team' ? 'record-team-work' : 'decide-initiative', body, place);

/** The body that has the matter; also the one that had it on the day, for what comes late. */
const holders = ({ path, ...rest }: Phenomenon, on: Day): readonly Body<Level>[] => {
  const present = currentStay({ path, ...rest });
  const then = path.filter(({ from }) => from <= on).at(-1) ?? path[0];
  return then.body === present.body && then.level === present.level ? [present] : [present, then];
};

/** As whom a command is given, or a fact was recorded and is taken back. */
function entering(
  entry: PhenomenonEntryCommand | PhenomenonFact,
  state: Phenomenon,
): readonly AccessDemand[] {
  const { place } = state;
  switch (entry.type) {
    case 'open-phenomenon':
    case 'phenomenon-opened':
      return [working(entry.by, entry.place)];
    case 'form-initiative':
    case 'initiative-formed':
    case 'name-working-group':
    case 'working-group-named':
    case 'handle-phenomenon':
    case 'phenomenon-handled':
      return [as('decide-initiative', entry.by, place)];
    case 'finish-working-group':
    case 'working-group-finished': {
      const groups = state.initiatives.flatMap(({ workingGroups }) => workingGroups);
      const finished = groups.find(({ workingGroup }) => workingGroup === entry.workingGroup);
      return finished ? [as('decide-initiative', finished.by, place)] : [];
    }
    case 'escalate-phenomenon':
      return [as('escalate-initiative', currentStay(state), place)];
    case 'phenomenon-escalated':
      return [as('escalate-initiative', entry.from, place)];
    case 'give-feedback':
    case 'feedback-given':
      return [as('return-feedback', entry.owner, place)];
    case 'reserve-money':
    case 'money-reserved':
    case 'use-money':
    case 'money-used':
      return holders(state, entry.on).map((body) => as('decide-initiative', body, place));
    default:
      return holders(state, entry.on).map((body) => working(body, place));
  }
}

/** Where nothing stands that an entry could be about, the role alone must be entitled. */
const anywhere: AccessDemand = asBody('decide-initiative', undefined);

/** The bodies on its way, and the teams that are owed word of it. */
function reading(state: Phenomenon): AccessDemands {
  const teams = recipientsOf(state).flatMap((recipient) =>
    recipient.kind === 'team' ? [{ level: 'local-team', body: recipient.team } as const] : [],
  );
  return oneOf(
    [...state.path, ...teams].map((body) => as('read-collaboration-work', body, state.place)),
    asBody('read-collaboration-work', undefined),
  );
}

/** The merges that a retraction would take back. */
const mergesIn = (command: PhenomenonCommand | undefined, facts: readonly PhenomenonFact[]) =>
  command?.type === 'retract'
    ? facts.filter(({ entry }) => entry === command.entry).flatMap((fact) => namedBy(fact))
    : [];

/** The phenomenon that a command or a fact names beside its own. */
const namedBy = (entry: PhenomenonEntryCommand | PhenomenonFact): readonly Phenomenon['phenomenon'][] => {
  if ('into' in entry) return [entry.into];
  return 'source' in entry ? [entry.source] : [];
};

/** What may end the matter, or undo its beginning: whatever has merged into it must have been taken in before. */
const mayEnd = ({ type }: PhenomenonCommand): boolean =>
  type === 'close-phenomenon' || type === 'merge-phenomenon' || type === 'retract';

/** The stream of one phenomenon, which goes from body to body. */
export const phenomenonStream: StreamDefinition<PhenomenonParts> = {
  id: 'phenomenon',
  world: 'collaboration',
  format: 1,
  key: 'uuid',
  keyField: 'phenomenon',
  entries: phenomenonEntries,
  decider: phenomenon,
  needs: ({ state, facts }, command, on) => ({
    phenomenonSettings: { on },
    observations: { observations: command?.type === 'link-observation' ? [command.observation] : [] },
    phenomena: {
      phenomena: command && command.type !== 'retract' ? namedBy(command) : mergesIn(command, facts),
    },
    mergedPhenomena: { into: command && mayEnd(command) ? standing(state)?.phenomenon : undefined },
  }),
  context: ({ phenomenonSettings, observations, phenomena, mergedPhenomena }) => ({
    settings: phenomenonSettings,
    observations,
    phenomena: [...phenomena, ...mergedPhenomena],
  }),
  access: {
    write: (command, { state, facts }) => {
      if (command.type === 'open-phenomenon') return working(command.by, command.place);
      const entry = command.type === 'retract' ? factOf(facts, command.entry) : command;
      return oneOf(state.status === 'none' || !entry ? [] : entering(entry, state), anywhere);
    },
    read: ({ state }) =>
      state.status === 'none' ? asBody('read-collaboration-work', undefined) : reading(state),
  },
  shown: ({ state }) => standing(state),
  fields: [
    'status',
    'phenomenon',
    'opened',
    'place',
    'textRef',
    'path',
    'themes',
    'priorities',
    'indicators',
    'rootCauses',
    'links',
    'origins',
    'splitFrom',
    'absorbed',
    'initiatives',
    'handlings',
    'duties',
    'money',
    'ended',
  ],
};
