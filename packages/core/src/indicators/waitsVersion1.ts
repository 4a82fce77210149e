import { daysBetween, type Day } from '../kernel/index.js';
import { meetingsOf, stateOn } from '../streams/lp-process/index.js';
import { cohortOn, cohortSince } from './cohort.js';
import { stockOfStates } from './lp/counted.js';

const waited = (from: Day, until: Day | undefined, day: Day) => ({
  days: String(Math.max(0, daysBetween(from, until ?? day))),
  state: until === undefined ? 'waiting' : 'reached',
});

/**
 * Version 1, kept for the values that were made by it: waits for the first discussion of processes whose concern arose in the twelve months before the day, those still waiting
 * with the days they have waited so far. A process that ended without a discussion is no longer waited for and is left out, which
 * makes the wait look shorter than it is: those who gave up had mostly waited long.
 * @source R0-P11; F12
 */
export const discussionWaitsVersion1 = stockOfStates(
  { id: 'discussion-waits', dimensions: ['state', 'days'], direction: 'less', source: 'R0-P11, F12' },
  (day) => {
    const cohort = cohortOn(day, ({ concernDay }) => concernDay);
    return (state) =>
      cohort(state)
        .filter(({ process }) => process.discussions.length > 0 || process.status === 'open')
        .map(({ process, first }) => ({
          unit: process.unit,
          dimensions: waited(first, process.discussions[0]?.on, day),
        }));
  },
);

/**
 * Version 1, kept for the values that were made by it: waits for network meetings decided on in the twelve months before the day. A meeting that was cancelled is no longer waited
 * for and is left out.
 * @source R0-P11; F12
 */
export const networkMeetingWaitsVersion1 = stockOfStates(
  { id: 'network-meeting-waits', dimensions: ['state', 'days'], direction: 'less', source: 'R0-P11, F12' },
  (day) => {
    const since = cohortSince(day);
    return (state) => {
      const then = stateOn(state, day);
      if (then.status === 'empty') return [];
      return meetingsOf(then.facts)
        .filter(({ status, decidedOn }) => status !== 'cancelled' && decidedOn > since)
        .map(({ decidedOn, held }) => ({
          unit: then.unit,
          dimensions: waited(decidedOn, held?.on, day),
        }));
    };
  },
);
