import type { Day } from '../../../kernel/index.js';
import type { Reach, Reached } from './reachable.js';
import { surfaceRules } from './surfaces.js';

/** What goes out about a meeting without a family. */
export type WorkSurface = 'invitation' | 'calendar' | 'cancellation';

/**
 * Leave to reach somebody about work that is about no family: a team's meeting, a training, a coordination group. There are no
 * flags and no consents to ask, so everything of the surface is shown but a family's needs. What is about a process takes its
 * leave from `reachable`.
 * @source F16, F20 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example reachAtWork('calendar', day).shown.includes('place') // true
 */
export function reachAtWork<const On extends WorkSurface>(surface: On, day: Day): Reached<On> {
  const reach: Reach<On> = {
    surface,
    recipient: 'professional',
    day,
    shown: surfaceRules[surface].carries.filter((field) => field !== 'needs'),
    needs: { interpreter: [], accessibility: [] },
    nameable: true,
  };
  return reach as Reached<On>;
}
