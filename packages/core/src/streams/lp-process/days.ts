import type { DaysOf } from '../../kernel/index.js';
import type { LpEntryCommand } from './commands.js';

/**
 * Which days of the commands tell when something happened, `on` aside.
 * @source docs/settled-questions.md "Days"
 * @example dayDoubts(command, lpProcessDays, today)
 */
export const lpProcessDays: DaysOf<LpEntryCommand> = {
  concernDay: 'happened',
  day: 'planned',
  lastDay: 'planned',
};
