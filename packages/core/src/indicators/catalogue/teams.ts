import { defaultTeamSettings, memberSectors } from '../../streams/team/index.js';
import type { Indicator } from '../indicator.js';
import { teamMeetings, teamMembers, teamStockMeasures } from '../collaboration/index.js';
import { countIndicator } from '../shapes/countIndicator.js';
import { shareIndicator } from '../shapes/shareIndicator.js';
import { metaOf, type MetaInput } from './meta.js';

// Any settings give the same declarations: a region's own decide who counts, not what the measure is called.
const { teamRhythm, teamRepresentation, facilitatorVacancies } = teamStockMeasures(defaultTeamSettings);

const meta = (input: Omit<MetaInput, 'group'>) => metaOf({ group: 'teams', protect: 'open', ...input });

/** How the local family-centre teams work. */
export const teams: readonly Indicator[] = [
  countIndicator(meta({ id: 'team-meetings', source: 'R0-K2' }), {
    counted: { measure: teamMeetings },
    alongside: teamRhythm,
    splits: ['month'],
  }),
  shareIndicator(meta({ id: 'teams-in-rhythm', time: 'day', direction: 'more', source: 'R0-K2' }), {
    of: { measure: teamRhythm, where: { rhythm: 'on-time' } },
    outOf: { measure: teamRhythm },
  }),
  shareIndicator(meta({ id: 'teams-represented', time: 'day', direction: 'more', source: 'R0-K3' }), {
    of: { measure: teamRepresentation, where: { missing: 'complete' } },
    outOf: { measure: teamRepresentation },
  }),
  countIndicator(meta({ id: 'team-members', time: 'day', protect: 'staff', source: 'R0-B1, R0-K3' }), {
    counted: { measure: teamMembers },
    alongside: teamRhythm,
    axis: { dimension: 'sector', codes: memberSectors },
  }),
  countIndicator(meta({ id: 'facilitator-vacancies', time: 'day', direction: 'less', source: 'R0-K4' }), {
    counted: { measure: facilitatorVacancies },
    alongside: teamRhythm,
  }),
];
