import type { WorkerId } from '../../kernel/networkIds.js';
import type { LpProcessContext } from './context.js';
import type { Qualification } from './facts.js';

/**
 * Whether one of the leaders has the right: a trainee beside a qualified pair is fine.
 * @source R0-T13; docs/settled-questions.md "Leading"
 * @example qualificationOf([worker], 'networkMeeting', { today, rights: [] }) // 'not-known'
 */
export function qualificationOf(
  leaders: readonly WorkerId[],
  what: 'discussion' | 'networkMeeting',
  { rights = [] }: LpProcessContext,
): Qualification {
  const known = leaders.map((leader) => rights.find(({ worker }) => worker === leader)?.[what]);
  if (known.includes(true)) return 'qualified';
  return known.includes(undefined) ? 'not-known' : 'not-qualified';
}
