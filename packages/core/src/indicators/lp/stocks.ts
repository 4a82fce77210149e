import {
  hasVacancy,
  isPlanSettled,
  meetingsOf,
  planOf,
  stateOn,
  type LpProcessState,
} from '../../streams/lp-process/index.js';
import type { Day } from '../../kernel/index.js';
import { stockOfStates } from './counted.js';

/** A process that was open on the day, as it stood then. */
const openOn = (state: LpProcessState, day: Day) => {
  const then = stateOn(state, day);
  return then.status === 'open' ? [then] : [];
};

/** Processes under way, by what started them, in the unit that carries them. */
export const openProcesses = stockOfStates(
  { id: 'open-processes', dimensions: ['origin'], source: 'R0-P1' },
  (day) => (state) => openOn(state, day).map(({ unit, origin }) => ({ unit, dimensions: { origin } })),
);

/** Network meetings of processes under way, by how far they are. */
export const networkMeetingsByStatus = stockOfStates(
  { id: 'network-meetings-by-status', dimensions: ['status'], source: 'R0-P1, R0-P4' },
  (day) => (state) =>
    openOn(state, day).flatMap(({ unit, facts }) =>
      meetingsOf(facts).map(({ status }) => ({ unit, dimensions: { status } })),
    ),
);

/** Processes under way whose newest plan is neither given in writing nor declined, by what is recorded. */
export const plansAwaitingWriting = stockOfStates(
  { id: 'plans-awaiting-writing', direction: 'less', source: 'R0-P6, F05' },
  (day) => (state) =>
    openOn(state, day).flatMap(({ unit, facts }) => {
      const plan = planOf(facts);
      return plan && !isPlanSettled(plan) ? [{ unit }] : [];
    }),
);

/** Processes under way that wait for a new responsible worker. */
export const responsibleVacancies = stockOfStates(
  {
    id: 'responsible-vacancies',
    direction: 'less',
    source: 'R0-P7; docs/settled-questions.md "Responsible workers and facilitators"',
  },
  (day) => (state) => openOn(state, day).flatMap(({ unit, facts }) => (hasVacancy(facts) ? [{ unit }] : [])),
);
