import { feedbackItems, type SurveyEvent } from '../streams/survey/index.js';
import { keyOf, type FlowMeasure, type MeasureDeclaration } from './measure.js';
import { unrelated } from './relations.js';

const declaration: MeasureDeclaration = {
  id: 'feedback-answers',
  version: 1,
  unit: 'count',
  direction: 'more',
  protect: 'family',
  dimensions: ['item', 'answer'],
  // Not over items: every item has its own n. The answers to one item add up to it.
  sumsOver: ['place', 'period', 'answer'],
  relations: [
    unrelated('answers are given without a process: nobody knows whose they are, or of which month'),
  ],
  source: 'R0-N1; client survey of S0 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)',
  since: '0.1.0',
};

/**
 * Answers to each statement of the feedback survey; a skipped statement is not counted, so each item has its own n.
 * @example feedbackAnswers.count({ ...responseReceived, answers: { 'felt-heard': 'agreed' } }).length // 1
 */
export const feedbackAnswers: FlowMeasure<SurveyEvent> = {
  ...declaration,
  kind: 'flow',
  count: ({ answers, place, month }) =>
    feedbackItems.flatMap((item) => {
      const answer = answers[item];
      if (answer === undefined) return [];
      return [
        { cell: { measure: keyOf(declaration), place, period: month, dimensions: { item, answer } }, n: 1 },
      ];
    }),
};
