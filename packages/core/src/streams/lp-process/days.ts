import { dayFaults, type DayFault, type DaysOf } from '../../kernel/index.js';
import type { LpProcessCommand } from './commands.js';
import type { LpProcessContext } from './context.js';

/**
 * Which days of the commands tell when something happened, `on` aside.
 * @source docs/settled-questions.md "Days"
 * @example dayDoubts(command, lpProcessDays, today)
 */
export const lpProcessDays: DaysOf<LpProcessCommand> = {
  concernDay: 'happened',
  day: 'planned',
  lastDay: 'planned',
};

/** The first impossible day of a command, or of the opening that it makes. */
export function impossibleDay(command: object, { today }: LpProcessContext): DayFault | undefined {
  return dayFaults(command, lpProcessDays, today)[0];
}
