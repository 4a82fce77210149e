import type { UnitId } from '../../kernel/index.js';
import { factsOf } from './facts.js';
import type { LpProcessState } from './state.js';

/** LP time of one unit beside the discussions it held. */
export interface UnitLpTime {
  readonly unit: UnitId;
  readonly insideMinutes: number;
  readonly outsideMinutes: number;
  readonly discussions: number;
}

/**
 * LP time by unit, inside and outside working time, units in the order of their codes. A unit that holds discussions and has
 * no minutes at all does the work without time for it, or does not record it: either is worth a talk.
 * @source R0-P13, R0-PR1, F103 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example lpTimeByUnit(states)[0] // { unit: 'liperi-school', insideMinutes: 90, outsideMinutes: 0, discussions: 1 }
 */
export function lpTimeByUnit(states: readonly LpProcessState[]): readonly UnitLpTime[] {
  const rows = new Map<UnitId, UnitLpTime>();
  const add = (unit: UnitId, more: Partial<UnitLpTime>): void => {
    const known = rows.get(unit) ?? { unit, insideMinutes: 0, outsideMinutes: 0, discussions: 0 };
    rows.set(unit, {
      unit,
      insideMinutes: known.insideMinutes + (more.insideMinutes ?? 0),
      outsideMinutes: known.outsideMinutes + (more.outsideMinutes ?? 0),
      discussions: known.discussions + (more.discussions ?? 0),
    });
  };
  for (const state of states) {
    if (state.status === 'empty') continue;
    for (const { unit } of state.discussions) add(unit, { discussions: 1 });
    for (const { unit, minutes, insideWorkingTime } of factsOf(state.facts, 'lp-time-recorded'))
      add(unit, insideWorkingTime ? { insideMinutes: minutes } : { outsideMinutes: minutes });
  }
  return [...rows.values()].sort((a, b) => (a.unit < b.unit ? -1 : 1));
}

/** Units that held discussions and recorded no LP time. @source F103 @example unitsWithoutLpTime(states) // ['liperi-clinic'] */
export function unitsWithoutLpTime(states: readonly LpProcessState[]): readonly UnitId[] {
  return lpTimeByUnit(states)
    .filter((row) => row.discussions > 0 && row.insideMinutes + row.outsideMinutes === 0)
    .map(({ unit }) => unit);
}
