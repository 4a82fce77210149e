import { levels, type Level } from './levels.js';
import type { Day } from '../../kernel/index.js';
import type { PhenomenonId } from '../../kernel/collaborationIds.js';
import type { DutyAtHand } from './events.js';
import { currentStay, type Phenomenon } from './state.js';

/** What came to a level, what left it upwards, what ended there and what is open there. In = out + ended + open. */
export interface LevelFlow {
  readonly level: Level;
  readonly in: number;
  readonly out: number;
  readonly ended: number;
  readonly open: number;
}

/**
 * How phenomena flow through the levels. No phenomenon is lost between two of them: at every level in = out + ended + open.
 * @source R0-K6, F36 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example levelFlows(phenomena)[0] // { level: 'local-team', in: 9, out: 6, ended: 1, open: 2 }
 */
export function levelFlows(phenomena: readonly Phenomenon[]): readonly LevelFlow[] {
  return levels.map((level) => {
    const here = phenomena.filter(({ path }) => path.some((stay) => stay.level === level));
    const last = here.filter((phenomenon) => currentStay(phenomenon).level === level);
    const open = last.filter(({ status }) => status === 'open').length;
    return { level, in: here.length, out: here.length - last.length, ended: last.length - open, open };
  });
}

/** What a merged phenomenon hands over and the other one has not taken in. */
export interface HandOver {
  readonly phenomenon: PhenomenonId;
  readonly into: PhenomenonId;
  readonly since: Day;
  /** Duties that are open nowhere else until they are taken in. */
  readonly duties: readonly DutyAtHand[];
}

/**
 * Merges of which the other side has not been recorded. With them every feedback duty is in exactly one place: settled, open in one
 * phenomenon, or on its way here.
 * @source R0-K7 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example handOversUnderWay(phenomena) // [{ phenomenon: …, into: …, since: '2026-05-01', duties: […] }]
 */
export function handOversUnderWay(phenomena: readonly Phenomenon[]): readonly HandOver[] {
  const takenIn = new Set(phenomena.flatMap(({ absorbed }) => absorbed));
  return phenomena.flatMap(({ phenomenon, ended }) =>
    ended?.into === undefined || takenIn.has(phenomenon)
      ? []
      : [{ phenomenon, into: ended.into, since: ended.on, duties: ended.handedOver ?? [] }],
  );
}
