import type { Day, DiscussionId, ProcessId, UnitId } from '../../kernel/index.js';
import type { WorkerId } from '../../kernel/networkIds.js';
import type { NetworkMeetingId } from './base.js';
import { factsOf } from './facts.js';
import type { LpProcessState } from './state.js';

/** Something that was led by nobody with the right on that day. */
export interface LeadingException {
  readonly process: ProcessId;
  readonly on: Day;
  readonly unit: UnitId;
  readonly leaders: readonly WorkerId[];
  readonly what:
    | { readonly kind: 'discussion'; readonly discussion: DiscussionId }
    | { readonly kind: 'network-meeting'; readonly meeting: NetworkMeetingId };
}

/**
 * The exception list: what stands and was led without the right, newest first. A record is never refused for it; it is shown.
 * @source R0-T13, F22
 * @example leadingExceptions(states)[0]?.what.kind // 'network-meeting'
 */
export function leadingExceptions(states: readonly LpProcessState[]): readonly LeadingException[] {
  return states
    .flatMap((state): readonly LeadingException[] => {
      if (state.status === 'empty') return [];
      const { process, discussions, facts } = state;
      return [
        ...discussions
          .filter(({ qualification }) => qualification === 'not-qualified')
          .map(({ on, unit, leaders = [], discussion }) => ({
            process,
            on,
            unit,
            leaders,
            what: { kind: 'discussion' as const, discussion },
          })),
        ...factsOf(facts, 'network-meeting-held')
          .filter(({ qualification }) => qualification === 'not-qualified')
          .map(({ on, unit, leaders, meeting }) => ({
            process,
            on,
            unit,
            leaders,
            what: { kind: 'network-meeting' as const, meeting },
          })),
      ];
    })
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
