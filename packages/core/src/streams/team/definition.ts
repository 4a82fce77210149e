import type { LedgerStream } from '../../kernel/ledger.js';
import type { AccessDemand, StreamDefinition } from '../definition.js';
import { teamEntries } from './entries.js';
import type { LocalTeam, TeamNow } from './state.js';
import { team, type TeamTypes } from './team.js';

/** The parts of the stream of one team. */
export type TeamParts = LedgerStream<TeamTypes> & {
  readonly id: 'team';
  readonly ports: 'teamSettings';
  readonly shown: LocalTeam;
};

const standing = (now: TeamNow): LocalTeam | undefined => (now.status === 'none' ? undefined : now);

const demand = (
  action: AccessDemand['action'],
  place: Pick<LocalTeam, 'team' | 'area'> | undefined,
): AccessDemand => ({
  action,
  purpose: 'manage-by-knowledge',
  resources: place
    ? [{ kind: 'collaboration', bodyKind: 'local-team', body: place.team, area: place.area }]
    : [],
});

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
    write: (command, { now }) =>
      demand('record-team-work', command.type === 'found-team' ? command : standing(now)),
    read: ({ now }) => demand('read-collaboration-work', standing(now)),
  },
  shown: ({ now }) => standing(now),
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
