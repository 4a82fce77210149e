import type { LedgerState } from '../../kernel/ledger.js';
import { openAnswers, type ObservationFact, type ObservationTypes } from '../../streams/phenomenon/index.js';
import { flowOf, stockOf } from './counted.js';
import { wordGiven, wordOwed } from './feedback.js';

/** The state of the stream of an observation. */
export type ObservationLedger = LedgerState<ObservationTypes>;

/** Observations noted, by where they came from. */
export const observationsNoted = flowOf<ObservationFact>(
  { id: 'observations-noted', dimensions: ['origin'], source: 'R0-K1' },
  (fact) =>
    fact.type === 'observation-noted'
      ? [{ place: fact.place, dimensions: { origin: fact.origin.kind } }]
      : [],
);

/** Themes of observations; an observation with two themes counts in two, so themes are never added up. */
export const observationThemeCounts = flowOf<ObservationFact>(
  { id: 'observation-themes', dimensions: ['theme'], sumsOver: ['place', 'period'], source: 'R0-K1' },
  (fact) =>
    fact.type === 'observation-noted'
      ? fact.themes.map((theme) => ({ place: fact.place, dimensions: { theme } }))
      : [],
);

/** Observations that teams took to management, by the days they stayed with the team. */
export const observationsPassedOn = flowOf<ObservationFact>(
  { id: 'observations-passed-on', dimensions: ['days'], source: 'R0-K4' },
  (fact) =>
    fact.type === 'observation-passed-on'
      ? [{ place: fact.place, dimensions: { days: String(fact.teamDays) } }]
      : [],
);

/** Answers of management to observations, by answer. */
export const observationAnswersGiven = flowOf<ObservationFact>(
  { id: 'observation-answers', dimensions: ['answer', 'level'], source: 'R0-B2' },
  (fact) =>
    fact.type === 'observation-answered'
      ? [{ place: fact.place, dimensions: { answer: fact.answer, level: fact.by.level } }]
      : [],
);

/** Answers of management, by the days since the observation reached it. */
export const observationAnswerDays = flowOf<ObservationFact>(
  { id: 'observation-answer-days', dimensions: ['days'], source: 'R0-B2', direction: 'less' },
  (fact) =>
    fact.type === 'observation-answered'
      ? [{ place: fact.place, dimensions: { days: String(fact.awaitedDays) } }]
      : [],
);

/** Feedback on answers, by the days from the answer to the feedback. */
export const observationFeedbackDays = flowOf<ObservationFact>(wordGiven, (fact) =>
  fact.type === 'observation-feedback-given'
    ? [
        {
          place: fact.place,
          dimensions: { about: 'observation', owner: fact.by, days: String(fact.feedbackDays) },
        },
      ]
    : [],
);

/**
 * Observations nobody has answered, by where they are: with the team or with management. Those that management brought down are
 * with the teams until each has talked about them.
 */
export const openObservations = stockOf<ObservationLedger>(
  { id: 'open-observations', dimensions: ['stage'], source: 'R0-B2, R0-K7', direction: 'less' },
  ({ state }) => {
    if (state.status !== 'noted' && state.status !== 'passed-on') return [];
    const withTeam = state.status === 'noted' && state.origin.kind !== 'worker-without-team';
    return [{ place: state.place, dimensions: { stage: withTeam ? 'team' : 'management' } }];
  },
);

/** Answers whose word has not come back, by the body that owes it. */
export const openObservationFeedback = stockOf<ObservationLedger>(wordOwed, ({ state }) =>
  state.status === 'none'
    ? []
    : openAnswers(state).map(({ by }) => ({
        place: state.place,
        dimensions: { about: 'observation', owner: by.level },
      })),
);
