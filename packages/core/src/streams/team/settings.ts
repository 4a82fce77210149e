import type { Dated } from '../../kernel/dated.js';
import type { Day } from '../../kernel/index.js';
import type { MemberSector } from './codes.js';

/** Months between meetings where a region has decided nothing. @source R0-K2: 1–2 months, the longer one */
export const defaultRhythmMonths = 2;

/** A region's reading of the rules of local teams. */
export interface TeamSettings {
  /** Months between meetings, by the day from which each rhythm holds, oldest first; before the first one the usual two. */
  readonly rhythmMonths: readonly Dated<number>[];
  /** How many facilitators a team has. */
  readonly facilitators: number;
  readonly requiredSectors: readonly MemberSector[];
  /** How many different ages of children the members should work with. */
  readonly minChildAgeGroups: number;
}

/**
 * The settings that hold where a region has decided nothing else.
 * @source R0-K2 (1–2 months: the longer one), R0-K3, R0-K4 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023);
 * the numbers two and two are our reading
 */
export const defaultTeamSettings: TeamSettings = {
  rhythmMonths: [{ from: '0001-01-01' as Day, value: defaultRhythmMonths }],
  facilitators: 2,
  requiredSectors: ['region', 'municipality', 'parish', 'ngo'],
  minChildAgeGroups: 2,
};
