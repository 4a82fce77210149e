import type { Day, ProcessId, UnitId } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import type { LeaderRights } from '../../kernel/leaderRights.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import type { NetworkMeetingId } from './base.js';
import { factsOf } from './facts.js';
import { knownRights, qualificationOn, type Qualification } from './qualification.js';
import type { LpProcessState } from './state.js';

/** Something that was led by nobody of whom it is known that they had the right on that day. */
export interface LeadingException {
  readonly process: ProcessId;
  readonly on: Day;
  readonly unit: UnitId;
  readonly leaders: readonly WorkerId[];
  /** Whether it is known that nobody had the right, or nothing is known of some of them. */
  readonly qualification: Exclude<Qualification, 'qualified'>;
  readonly what:
    | { readonly kind: 'discussion'; readonly discussion: EntryId }
    | { readonly kind: 'network-meeting'; readonly meeting: NetworkMeetingId };
}

/** What was led, by whom and when: discussions whose leaders were told, and network meetings that were held. */
const ledIn = (state: LpProcessState): readonly Omit<LeadingException, 'qualification'>[] => {
  if (state.status === 'empty') return [];
  const { process, discussions, facts } = state;
  return [
    ...discussions.flatMap(({ on, unit, leaders = [], entry }) =>
      leaders.length === 0
        ? []
        : [{ process, on, unit, leaders, what: { kind: 'discussion' as const, discussion: entry } }],
    ),
    ...factsOf(facts, 'network-meeting-held').map(({ on, unit, leaders, meeting }) => ({
      process,
      on,
      unit,
      leaders,
      what: { kind: 'network-meeting' as const, meeting },
    })),
  ];
};

/**
 * The exception list: what stands and was led by nobody known to have the right on that day, newest first. It is judged by the
 * rights that are known now, so a certificate that arrives late clears it. A record is never refused for it; it is shown.
 * @source R0-T13, F22
 * @example leadingExceptions(states, rights)[0]?.qualification // 'not-known'
 */
export function leadingExceptions(
  states: readonly LpProcessState[],
  rights: readonly LeaderRights[],
): readonly LeadingException[] {
  const known = knownRights(rights);
  return states
    .flatMap(ledIn)
    .flatMap((led): readonly LeadingException[] => {
      const what = led.what.kind === 'discussion' ? 'discussion' : 'networkMeeting';
      const qualification = qualificationOn(led.on, led.leaders, what, known);
      return qualification === 'qualified' ? [] : [{ ...led, qualification }];
    })
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
