import { daysBetween, type Day } from '../kernel/index.js';
import {
  factsOf,
  meetingsOf,
  stateOn,
  type BegunProcess,
  type MeetingNow,
} from '../streams/lp-process/index.js';
import { cohortOn, cohortSince } from './cohort.js';
import { discussionWaitDays } from './lp/contact.js';
import { stockOfStates, type LpDeclaration } from './lp/counted.js';
import { meetingsHeld } from './lp/meetings.js';
import { processOutcomes } from './outcomes.js';
import { atMost, sumOf, type CountRelation, type RelatedCount } from './relations.js';

const declaration = {
  version: 2,
  dimensions: ['state', 'days'],
  direction: 'less',
  source: 'R0-P11, F12; doi:10.1080/01621459.1958.10501452',
  since: '0.2.0',
} satisfies Partial<LpDeclaration>;

/** Whoever got there does not wait any more. */
const eitherState = sumOf(
  [{ where: { state: 'reached' } }, { where: { state: ['waiting', 'stopped'] } }],
  'whole',
);

/**
 * Who got there in the twelve months before the day did so in the period, which ends with the month of the day, or on one of the first
 * days of the twelve months; and then within a month.
 */
const orWithinAMonth = (inPeriod: RelatedCount): CountRelation =>
  atMost([inPeriod, { where: { state: 'reached', days: 'to-30' } }], 'whole', { of: { state: 'reached' } });

/** The wait from a day on: until it was reached, or until it was given up, or until the day one looks. */
function waited(from: Day, reached: Day | undefined, stopped: Day | undefined, day: Day) {
  const state = reached !== undefined ? 'reached' : stopped !== undefined ? 'stopped' : 'waiting';
  return { days: String(Math.max(0, daysBetween(from, reached ?? stopped ?? day))), state };
}

/** The day from which nobody waits for anything of the process any more. */
function stoppedOn(process: BegunProcess): Day | undefined {
  if (process.status === 'ended') return process.ended.on;
  return process.status === 'handed-over' ? process.handedOverOn : undefined;
}

/** A process that was started in error is nobody's wait. */
const inError = (process: BegunProcess): boolean =>
  process.status === 'ended' && process.ended.reason === 'started-in-error';

/**
 * Waits for the first discussion of processes whose concern arose in the twelve months before the day: `reached`, `waiting`, or
 * `stopped` where the process ended or moved to another region without one, with the days until then. Whoever stopped waiting
 * had waited so long without a discussion, and the curve reckons with that; left out (as in version 1), those who give up after
 * a long wait would make the waits look short. The curve takes it that they would have waited on as the others did. What started
 * in error is left out.
 * @source R0-P11; F12; Kaplan and Meier (1958), doi:10.1080/01621459.1958.10501452: losses are followed until they are lost
 */
export const discussionWaits = stockOfStates(
  {
    id: 'discussion-waits',
    ...declaration,
    relations: [
      eitherState,
      // A concern of the last twelve months that was talked about was talked about in them
      atMost({ measure: processOutcomes, where: { outcome: 'plan' } }, 'whole', { of: { state: 'reached' } }),
      orWithinAMonth({ measure: discussionWaitDays }),
    ],
  },
  (day) => {
    const cohort = cohortOn(day, ({ concernDay }) => concernDay);
    return (state) =>
      cohort(state)
        .filter(({ process }) => process.discussions.length > 0 || !inError(process))
        .map(({ process, first }) => ({
          unit: process.unit,
          dimensions: waited(first, process.discussions[0]?.on, stoppedOn(process), day),
        }));
  },
);

const earliest = (...days: readonly (Day | undefined)[]): Day | undefined =>
  days.reduce((first, day) => (first === undefined || (day !== undefined && day < first) ? day : first));

const meetingStoppedOn = (process: BegunProcess, { meeting }: MeetingNow): Day | undefined =>
  earliest(
    factsOf(process.facts, 'network-meeting-cancelled')
      .filter((one) => one.meeting === meeting)
      .at(-1)?.on,
    stoppedOn(process),
  );

/**
 * Waits for network meetings decided on in the twelve months before the day: `reached`, `waiting`, or `stopped` where the meeting
 * was cancelled or its process ended or moved to another region before it, with the days until then. What started in error is
 * left out.
 * @source R0-P11; F12; Kaplan and Meier (1958), doi:10.1080/01621459.1958.10501452: losses are followed until they are lost
 */
export const networkMeetingWaits = stockOfStates(
  { id: 'network-meeting-waits', ...declaration, relations: [eitherState, orWithinAMonth(meetingsHeld)] },
  (day) => {
    const since = cohortSince(day);
    return (state) => {
      const then = stateOn(state, day);
      if (then.status === 'empty') return [];
      return meetingsOf(then.facts)
        .filter(({ decidedOn, held }) => decidedOn > since && (held !== undefined || !inError(then)))
        .map((meeting) => ({
          unit: then.unit,
          dimensions: waited(meeting.decidedOn, meeting.held?.on, meetingStoppedOn(then, meeting), day),
        }));
    };
  },
);
