import type { Day } from '../../kernel/index.js';
import type { LedgerState } from '../../kernel/ledger.js';
import {
  facilitatorsInOffice,
  isAtWork,
  membersOn,
  nextDueDay,
  representation,
  type LocalTeam,
  type TeamFact,
  type TeamSettings,
  type TeamTypes,
} from '../../streams/team/index.js';
import type { StockMeasure } from '../measure.js';
import { flowOf, stockOf, type Worth } from './counted.js';

/** The state of the stream of a team. */
export type TeamLedger = LedgerState<TeamTypes>;

const placeOf = (team: { readonly area: LocalTeam['area'] }): Worth['place'] => ({
  level: 'area',
  code: team.area,
});
/** The team, if it was at work on the day asked about: what came later is not there yet. */
const atWork = ({ state }: TeamLedger, day: Day): LocalTeam | undefined =>
  state.status !== 'none' && isAtWork(state, day) ? state : undefined;

/** Meetings of local teams, by the month they were held. */
export const teamMeetings = flowOf<TeamFact>(
  { id: 'team-meetings', dimensions: [], source: 'R0-K2' },
  (fact) => (fact.type === 'team-meeting-held' ? [{ place: placeOf(fact), dimensions: {} }] : []),
);

/** Planned meetings that were cancelled, by reason. */
export const teamMeetingsCancelled = flowOf<TeamFact>(
  { id: 'team-meetings-cancelled', dimensions: ['reason'], source: 'R0-K2', direction: 'less' },
  (fact) =>
    fact.type === 'team-meeting-cancelled'
      ? [{ place: placeOf(fact), dimensions: { reason: fact.reason } }]
      : [],
);

/** Members of teams at work, by sector. */
export const teamMembers = stockOf<TeamLedger>(
  { id: 'team-members', dimensions: ['sector'], source: 'R0-B1', protect: 'staff' },
  (state, day) => {
    const team = atWork(state, day);
    return team
      ? membersOn(team, day).map(({ sector }) => ({ place: placeOf(team), dimensions: { sector } }))
      : [];
  },
);

/** The measures of a team that a region's settings decide. */
export interface TeamStockMeasures {
  /** Teams at work, by whether the rhythm is kept that day: `on-time` or `late`. */
  readonly teamRhythm: StockMeasure<TeamLedger>;
  /** Teams at work, by what the representation check finds: `complete`, `sectors`, `ages` or `both` missing. */
  readonly teamRepresentation: StockMeasure<TeamLedger>;
  /** Sectors missing from teams at work; a team that lacks two sectors counts in two. */
  readonly teamSectorsMissing: StockMeasure<TeamLedger>;
  /** Seats of facilitators that nobody holds. */
  readonly facilitatorVacancies: StockMeasure<TeamLedger>;
}

/**
 * The measures of teams under the settings of a region.
 * @source R0-K2, R0-K3, R0-K4 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example teamStockMeasures(defaultTeamSettings).teamRhythm.count(state, day) // one count for a team at work
 */
export function teamStockMeasures(settings: TeamSettings): TeamStockMeasures {
  return {
    teamRhythm: stockOf({ id: 'team-rhythm', dimensions: ['rhythm'], source: 'R0-K2' }, (state, day) => {
      const team = atWork(state, day);
      const dueOn = team && nextDueDay(team, day, settings);
      if (!team || dueOn === undefined) return [];
      return [{ place: placeOf(team), dimensions: { rhythm: dueOn < day ? 'late' : 'on-time' } }];
    }),
    teamRepresentation: stockOf(
      { id: 'team-representation', dimensions: ['missing'], source: 'R0-K3' },
      (state, day) => {
        const team = atWork(state, day);
        if (!team) return [];
        const { missingSectors, missingChildAgeGroups } = representation(team, day, settings);
        const sectors = missingSectors.length > 0;
        const ages = missingChildAgeGroups > 0;
        const missing = sectors && ages ? 'both' : sectors ? 'sectors' : ages ? 'ages' : 'complete';
        return [{ place: placeOf(team), dimensions: { missing } }];
      },
    ),
    teamSectorsMissing: stockOf(
      {
        id: 'team-sectors-missing',
        dimensions: ['sector'],
        source: 'R0-K3',
        direction: 'less',
        sumsOver: ['place'],
      },
      (state, day) => {
        const team = atWork(state, day);
        if (!team) return [];
        return representation(team, day, settings).missingSectors.map((sector) => ({
          place: placeOf(team),
          dimensions: { sector },
        }));
      },
    ),
    facilitatorVacancies: stockOf(
      { id: 'facilitator-vacancies', dimensions: [], source: 'R0-K4', direction: 'less' },
      (state, day) => {
        const team = atWork(state, day);
        if (!team) return [];
        const held = facilitatorsInOffice(team, day)?.remaining.length ?? 0;
        return [{ place: placeOf(team), dimensions: {}, n: Math.max(0, settings.facilitators - held) }];
      },
    ),
  };
}
