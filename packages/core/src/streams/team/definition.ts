import type { LedgerStream } from '../../kernel/ledger.js';
import type { StreamDefinition } from '../definition.js';
import { asBody, type AtBody } from '../demands.js';
import { standing } from '../standing.js';
import { teamEntries } from './entries.js';
import type { LocalTeam } from './state.js';
import { team, type TeamTypes } from './team.js';

/** The parts of the stream of one team. */
export type TeamParts = LedgerStream<TeamTypes> & {
  readonly id: 'team';
  readonly ports: 'teamSettings';
  readonly shown: LocalTeam;
};

const at = (place: Pick<LocalTeam, 'team' | 'area'> | undefined): AtBody | undefined =>
  place && { bodyKind: 'local-team', body: place.team, area: place.area };

/** The stream of one local family-centre team: one for each body of the region's register that is a team. */
export const teamStream: StreamDefinition<TeamParts> = {
  id: 'team',
  world: 'collaboration',
  format: 1,
  key: 'register-code',
  keyField: 'team',
  entries: teamEntries,
  decider: team,
  needs: (_state, _command, on) => ({ teamSettings: { on } }),
  context: ({ teamSettings }) => ({ settings: teamSettings }),
  access: {
    write: (command, { state }) =>
      asBody('record-team-work', at(command.type === 'found-team' ? command : standing(state))),
    read: ({ state }) => asBody('read-collaboration-work', at(standing(state))),
  },
  shown: ({ state }) => standing(state),
  fields: [
    'status',
    'kind',
    'team',
    'area',
    'basedOn',
    'founded',
    'ended',
    'memberships',
    'facilitators',
    'meetings',
  ],
};
