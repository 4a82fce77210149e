import type { Day } from '../../kernel/index.js';
import type { MemberSector } from './codes.js';

/** A value that holds from a day until the next one in the list. */
export interface DatedValue<T> {
  readonly from: Day;
  readonly value: T;
}

/** A region's reading of the rules of local teams. */
export interface TeamSettings {
  /** Months between meetings, by the day from which each rhythm holds, oldest first. */
  readonly rhythmMonths: readonly DatedValue<number>[];
  /** How many facilitators a team has. */
  readonly facilitators: number;
  readonly requiredSectors: readonly MemberSector[];
  /** How many different ages of children the members should work with. */
  readonly childAgeGroupsAtLeast: number;
}

/**
 * The settings that hold where a region has decided nothing else.
 * @source R0-K2 (1–2 months: the longer one), R0-K3, R0-K4 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023);
 * the numbers two and two are our reading
 */
export const defaultTeamSettings: TeamSettings = {
  rhythmMonths: [{ from: '0001-01-01' as Day, value: 2 }],
  facilitators: 2,
  requiredSectors: ['region', 'municipality', 'parish', 'ngo'],
  childAgeGroupsAtLeast: 2,
};

/** The value that holds on a day; the first one also before its time, nothing of an empty list. @example valueOn([{ from, value: 2 }], day) // 2 */
export function valueOn<T>(dated: readonly DatedValue<T>[], day: Day): T | undefined {
  return (dated.filter(({ from }) => from <= day).at(-1) ?? dated[0])?.value;
}
