import { workingDaysBetween } from '../../calendar/index.js';
import { daysBetween, type Day } from '../../kernel/index.js';
import type { LpRegionRules } from './context.js';
import type { Wait } from './facts.js';

/**
 * The wait from one day to another: calendar days, and working days where the calendar is given and knows those years.
 * Nothing when it would be negative: what was held before it was asked for has no wait.
 * @source R0-P11, F101: the source gives no limit, so a wait is measured and never judged
 * @example waitBetween('2026-01-02' as Day, '2026-01-12' as Day, { settings }) // { waitDays: 10 }
 */
export function waitBetween(
  from: Day | undefined,
  to: Day,
  { settings }: Pick<LpRegionRules, 'settings'>,
): Wait {
  if (from === undefined || to < from) return {};
  const waitDays = daysBetween(from, to);
  if (!settings.workingDays) return { waitDays };
  const working = workingDaysBetween(from, to, settings.workingDays);
  return { waitDays, ...(working.ok ? { waitWorkingDays: working.value } : {}) };
}
