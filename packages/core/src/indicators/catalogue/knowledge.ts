import { levels } from '../../streams/phenomenon/index.js';
import type { Indicator } from '../indicator.js';
import {
  feedbackDays,
  initiativesFormed,
  levelArrivals,
  levelDays,
  observationAnswerDays,
  observationsNoted,
  openFeedbackDuties,
  openPhenomena,
  phenomenonDecisions,
} from '../collaboration/index.js';
import { countIndicator } from '../shapes/countIndicator.js';
import { flowIndicator } from '../shapes/flowIndicator.js';
import { quantileIndicator } from '../shapes/quantileIndicator.js';
import { metaOf, type MetaInput } from './meta.js';

const meta = (input: Omit<MetaInput, 'group'>) => metaOf({ group: 'knowledge', protect: 'open', ...input });
const inDays = { bucket: 'days', unit: 'days' } as const;

/** How what teams notice travels up, and how word of it comes back. */
export const knowledge: readonly Indicator[] = [
  countIndicator(meta({ id: 'observations-noted', source: 'R0-K1' }), {
    counted: { measure: observationsNoted },
    splits: ['month', 'area'],
  }),
  quantileIndicator(meta({ id: 'observation-answer-wait', direction: 'less', source: 'R0-B2' }), {
    counted: { measure: observationAnswerDays },
    ...inDays,
  }),
  countIndicator(meta({ id: 'open-phenomena', time: 'day', source: 'R0-K6, F36' }), {
    counted: { measure: openPhenomena },
    axis: { dimension: 'level', codes: levels },
  }),
  countIndicator(meta({ id: 'initiatives-formed', source: 'R0-K5' }), {
    counted: { measure: initiativesFormed },
    alongside: levelArrivals,
    axis: { dimension: 'level', codes: levels },
  }),
  quantileIndicator(meta({ id: 'level-stay', source: 'R0-K6, F36' }), {
    counted: { measure: levelDays },
    ...inDays,
  }),
  flowIndicator(meta({ id: 'knowledge-flow', source: 'R0-K1–R0-K7, F36' }), {
    dimension: 'stage',
    stages: [
      { code: 'observations', counted: { measure: observationsNoted } },
      { code: 'arrivals', counted: { measure: levelArrivals } },
      { code: 'initiatives', counted: { measure: initiativesFormed }, alongside: levelArrivals },
      { code: 'decisions', counted: { measure: phenomenonDecisions }, alongside: levelArrivals },
      { code: 'feedback', counted: { measure: feedbackDays }, alongside: levelArrivals },
    ],
  }),
  quantileIndicator(meta({ id: 'feedback-wait', direction: 'less', source: 'R0-K7' }), {
    counted: { measure: feedbackDays },
    ...inDays,
  }),
  countIndicator(meta({ id: 'open-feedback-duties', time: 'day', direction: 'less', source: 'R0-K7' }), {
    counted: { measure: openFeedbackDuties },
    alongside: openPhenomena,
  }),
];
