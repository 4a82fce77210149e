import type { LedgerStream } from '../../kernel/ledger.js';
import type { AccessDemand, AccessDemands, StreamDefinition } from '../definition.js';
import { areaOf, asBody, factOf, oneOf } from '../demands.js';
import { standing } from '../standing.js';
import { observation, type ObservationTypes } from './observation.js';
import type { ObservationEntryCommand } from './observationCommands.js';
import { observationEntries } from './observationEntries.js';
import type { ObservationFact } from './observationEvents.js';
import type { Observation } from './observationState.js';
import type { Body, CollaborationPlace, ObservationOrigin } from './origin.js';
import type { Level } from './levels.js';

/** The parts of the stream of one observation. */
export type ObservationParts = LedgerStream<ObservationTypes> & {
  readonly id: 'observation';
  readonly ports: 'observationSettings' | 'areaGroup';
  readonly shown: Observation;
};

const as = (
  action: AccessDemand['action'],
  { level, body }: Body<Level>,
  place: CollaborationPlace,
): AccessDemand => asBody(action, { bodyKind: level, body, ...areaOf(place) });

const asTeam = (action: AccessDemand['action'], body: Body<Level>['body'], place: CollaborationPlace) =>
  as(action, { level: 'local-team', body }, place);

/** Any worker notes for a team, or for the area's management where there is none; what management brings down is its own. */
const noting = (origin: ObservationOrigin, place: CollaborationPlace): AccessDemand => {
  switch (origin.kind) {
    case 'team':
      return asTeam('record-observation', origin.team, place);
    case 'top-down':
      return as('return-feedback', origin.by, place);
    default:
      return asBody('record-observation', { bodyKind: 'area-management-group', ...areaOf(place) });
  }
};

/** As whom a command is given, or a fact was recorded and is taken back. */
function entering(entry: ObservationEntryCommand | ObservationFact, state: Observation): AccessDemand {
  const { place } = state;
  switch (entry.type) {
    case 'note-observation':
    case 'observation-noted':
      return noting(entry.origin, entry.place);
    case 'pass-observation-on':
    case 'observation-passed-on':
      return state.origin.kind === 'team'
        ? asTeam('escalate-initiative', state.origin.team, place)
        : asBody('escalate-initiative', undefined);
    case 'discuss-in-team':
    case 'observation-discussed-in-team':
      return asTeam('record-team-work', entry.team, place);
    case 'answer-observation':
    case 'observation-answered':
      return as('decide-initiative', entry.by, place);
    case 'give-observation-feedback':
    case 'observation-feedback-given': {
      const answer = state.answers.find((given) => given.entry === entry.answerEntry);
      return answer ? as('return-feedback', answer.by, place) : asBody('return-feedback', undefined);
    }
  }
}

/** Those it comes from, those it was brought to, and those who answered. */
function reading({ origin, place, passedOn, answers }: Observation): AccessDemands {
  const action = 'read-collaboration-work';
  const group = 'area-management-group';
  const teams = origin.kind === 'team' ? [origin.team] : origin.kind === 'top-down' ? origin.teams : [];
  const bodies = [
    ...(passedOn ? [{ level: group, body: passedOn.to } as const] : []),
    ...(origin.kind === 'top-down' ? [origin.by] : []),
    ...answers.map(({ by }) => by),
  ];
  return oneOf(
    [...teams.map((team) => asTeam(action, team, place)), ...bodies.map((body) => as(action, body, place))],
    asBody(action, { bodyKind: group, ...areaOf(place) }),
  );
}

/** The stream of one observation. Who noted it stays with the stream: no view of it names a worker. */
export const observationStream: StreamDefinition<ObservationParts> = {
  id: 'observation',
  world: 'collaboration',
  format: 1,
  key: 'uuid',
  keyField: 'observation',
  entries: observationEntries,
  decider: observation,
  needs: ({ state }, command, on) => {
    const place = command?.type === 'note-observation' ? command.place : standing(state)?.place;
    return { observationSettings: { on }, areaGroup: { area: place && areaOf(place).area } };
  },
  context: ({ observationSettings, areaGroup }) => ({
    ...observationSettings,
    ...(areaGroup === undefined ? {} : { areaGroup }),
  }),
  access: {
    write: (command, { state, facts }) => {
      if (command.type === 'note-observation') return noting(command.origin, command.place);
      const entry = command.type === 'retract' ? factOf(facts, command.entry) : command;
      return state.status === 'none' || !entry
        ? asBody('record-observation', { bodyKind: 'local-team' })
        : entering(entry, state);
    },
    read: ({ state }) =>
      state.status === 'none' ? asBody('read-collaboration-work', undefined) : reading(state),
  },
  shown: ({ state }) => standing(state),
  fields: [
    'status',
    'observation',
    'noted',
    'place',
    'origin',
    'themes',
    'ageGroups',
    'textRef',
    'interfaceNeed',
    'passedOn',
    'discussedBy',
    'answers',
  ],
};
