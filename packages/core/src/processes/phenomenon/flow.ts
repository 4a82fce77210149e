import { levels, type Level } from './levels.js';
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
    const last = here.filter((one) => currentStay(one).level === level);
    const open = last.filter(({ status }) => status === 'open').length;
    return { level, in: here.length, out: here.length - last.length, ended: last.length - open, open };
  });
}
