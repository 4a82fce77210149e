import type { WorkerId } from '../../kernel/collaborationIds.js';
import type { Decider } from '../../kernel/index.js';
import { ledger, type LedgerStream, type LedgerTypes } from '../../kernel/ledger.js';
import type { TeamEntryCommand } from './commands.js';
import { decideTeam, type TeamError } from './decide.js';
import { teamMakes } from './entries.js';
import type { MemberJoined, TeamFact } from './events.js';
import { applyTeam, type TeamState } from './state.js';
import { teamWarnings, type TeamContext, type TeamWarning } from './warnings.js';

/** The parts of the stream of one team. */
export interface TeamTypes extends LedgerTypes {
  readonly command: TeamEntryCommand;
  readonly fact: TeamFact;
  readonly state: TeamState;
  readonly error: TeamError;
  readonly warning: TeamWarning;
  readonly context: TeamContext;
}

/**
 * The stream of one local family-centre team: workers of an area, their work pair, their meetings. It holds no family data.
 * @source R0-B1, R0-K1–R0-K4 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example replay(team, events).state // { status: 'active', kind: 'local-team', … }
 */
export const team: Decider<LedgerStream<TeamTypes>> = ledger<TeamTypes>({
  initial: { status: 'none' },
  days: { until: 'happened', day: 'planned' },
  makes: teamMakes,
  decide: decideTeam,
  apply: applyTeam,
  restsOn,
  notBefore,
  warnings: teamWarnings,
});

function restsOn(later: TeamFact, earlier: TeamFact): boolean {
  if (earlier.type === 'team-founded' || later.type === 'team-ended') return true;
  if (earlier.type === 'member-joined') return mentions(later, earlier) && isWithin(later, earlier);
  if (earlier.type === 'member-left')
    return later.type === 'member-joined' && later.worker === earlier.worker && later.on > earlier.on;
  return earlier.type === 'team-meeting-planned' && 'meeting' in later && later.meeting === earlier.meeting;
}

/** An end comes after all it ends, a leaving after what the member took part in, and a meeting after it was arranged. */
function notBefore(fact: TeamFact, standing: TeamFact): boolean {
  if (fact.type === 'team-ended') return true;
  if (fact.type === 'member-left') return standing.type !== 'member-joined' && mentions(standing, fact);
  const arranged = standing.type === 'team-meeting-planned' || standing.type === 'team-meeting-moved';
  return arranged && 'meeting' in fact && fact.meeting === standing.meeting;
}

/** Whether a fact about a member falls in the time that began with this joining; one with its own end is ended by no other fact. */
function isWithin(later: TeamFact, { on, until }: MemberJoined): boolean {
  if (later.on < on) return false;
  return until === undefined || (later.type !== 'member-left' && later.on <= until);
}

/** Whether a fact names a worker as somebody who is a member by then; a joining makes them one. */
function mentions(later: TeamFact, { worker }: { readonly worker: WorkerId }): boolean {
  if (later.type === 'member-joined') return false;
  const named = [
    ...('worker' in later ? [later.worker] : []),
    ...('workers' in later ? later.workers : []),
    ...('present' in later ? later.present : []),
  ];
  return named.includes(worker);
}
