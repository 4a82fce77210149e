import type { Day, DiscussionId } from '../../kernel/index.js';
import type { LpProcessContext } from './decide.js';
import type { LpProcessState } from './state.js';

/** What deserves a second look; nothing here stops the work. */
export type LpProcessWarning =
  | { readonly code: 'many-discussions'; readonly discussions: number }
  | {
      readonly code: 'discussion-before-concern';
      readonly discussion: DiscussionId;
      readonly on: Day;
      readonly concernDay: Day;
    };

/** The discussion is usually held in one or two sessions. @source L-1 (mieli.fi) */
const usualDiscussions = 2;

/**
 * What deserves a second look in a process: more discussions than is usual, or one dated before the concern.
 * @source L-1, F02: the source gives no limit, so this warns and does not refuse
 * @example warnings(stateWithThree, { today }) // [{ code: 'many-discussions', discussions: 3 }]
 */
export function warnings(state: LpProcessState, _context: LpProcessContext): readonly LpProcessWarning[] {
  if (state.status === 'empty') return [];
  const { discussions, concernDay } = state;
  const many: readonly LpProcessWarning[] =
    discussions.length > usualDiscussions
      ? [{ code: 'many-discussions', discussions: discussions.length }]
      : [];
  if (concernDay === undefined) return many;
  const early = discussions.filter(({ on }) => on < concernDay);
  return [
    ...many,
    ...early.map(({ discussion, on }) => ({
      code: 'discussion-before-concern' as const,
      discussion,
      on,
      concernDay,
    })),
  ];
}
