import type { Day } from '../../kernel/index.js';
import { alsoSpeaksFor, type ChildAgeGroup, type MemberField, type MemberSector } from './codes.js';
import type { TeamSettings } from './settings.js';
import { membersOn, type LocalTeam } from './state.js';

/** Who is around the table, and who is missing. Missing ones are listed, never a reason to stop the team. */
export interface Representation {
  readonly members: number;
  /** The sides of the network that the members speak for. */
  readonly sectors: readonly MemberSector[];
  readonly missingSectors: readonly MemberSector[];
  /** Ages of the children the members work with; work with the parents is not one. */
  readonly childAgeGroups: readonly ChildAgeGroup[];
  readonly missingChildAgeGroups: number;
  /** For a team around an existing group: fields of work that should strengthen it and are not there yet. */
  readonly suggestedFields: readonly MemberField[];
  readonly complete: boolean;
}

/** What a community pupil-welfare group lacks for being a local team: early education and actors outside school. @source R0-B1 */
const strengthening: readonly MemberField[] = ['early-education', 'youth-and-leisure', 'police'];

/**
 * Checks that a team speaks for the whole of families' everyday life on a day: county, municipality, parish and NGOs, and at
 * least two different ages of children.
 * @source R0-B1, R0-K3 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023); "at least" counts are our reading
 * @example representation(team, day, defaultTeamSettings).missingSectors // ['parish']
 */
export function representation(team: LocalTeam, day: Day, settings: TeamSettings): Representation {
  const members = membersOn(team, day);
  const sectors = unique(members.flatMap(({ sector }) => [sector, alsoSpeaksFor[sector] ?? sector]));
  const ages = unique(members.flatMap(({ ageGroups }) => ageGroups)).filter((age) => age !== 'family-adults');
  const missingSectors = settings.requiredSectors.filter((sector) => !sectors.includes(sector));
  const missingChildAgeGroups = Math.max(0, settings.minChildAgeGroups - ages.length);
  const fields = new Set(members.map(({ field }) => field));
  return {
    members: members.length,
    sectors,
    missingSectors,
    childAgeGroups: ages,
    missingChildAgeGroups,
    suggestedFields:
      team.basedOn === 'community-pupil-welfare-group'
        ? strengthening.filter((field) => !fields.has(field))
        : [],
    complete: missingSectors.length === 0 && missingChildAgeGroups === 0,
  };
}

const unique = <T extends string>(values: readonly T[]): readonly T[] => [...new Set(values)].sort();
