import type { LpProcessEvent } from '../streams/lp-process/index.js';
import type { SurveyEvent } from '../streams/survey/index.js';
import type { Count } from '../tally/index.js';
import { childrenInDiscussions, discussions, firstDiscussions } from './discussions.js';
import { feedbackAnswers } from './feedback.js';
import { lpFlowMeasures } from './lp/index.js';
import type { FlowMeasure } from './measure.js';
import { meetingSizeMeasures } from './meetingSize.js';

/**
 * Every flow measure of the LP process: the explicit list that the server, the docs and the laws go through.
 * @example lpProcessMeasures.map(keyOf).includes('discussions@1') // true
 */
export const lpProcessMeasures: readonly FlowMeasure<LpProcessEvent>[] = [
  discussions,
  childrenInDiscussions,
  firstDiscussions,
  ...lpFlowMeasures,
  ...meetingSizeMeasures,
];

/**
 * Every flow measure of the feedback survey.
 * @example surveyMeasures.map(keyOf) // ['feedback-answers@1']
 */
export const surveyMeasures: readonly FlowMeasure<SurveyEvent>[] = [feedbackAnswers];

/** The type by which measures hear an event: of a retraction or correction that of the entry it is about. */
const heardType = (event: LpProcessEvent): string => {
  if (event.type === 'entry-retracted') return event.cancelled.type;
  return event.type === 'entry-corrected' ? event.is.type : event.type;
};

/** The measures that hear a type, worked out once for each type; a growing log asks for the same few again and again. */
const listeners = new Map<string, readonly FlowMeasure<LpProcessEvent>[]>();

const listenersOf = (type: string): readonly FlowMeasure<LpProcessEvent>[] => {
  const known = listeners.get(type);
  if (known) return known;
  const found = lpProcessMeasures.filter(({ hears }) => !hears || hears.includes(type));
  listeners.set(type, found);
  return found;
};

/** Everything an event of an LP process is worth, over all measures. @example countsOfEvent(discussionHeld).some(({ cell }) => cell.measure === 'discussions@1') // true */
export function countsOfEvent(event: LpProcessEvent): readonly Count[] {
  const counts: Count[] = [];
  for (const measure of listenersOf(heardType(event)))
    for (const count of measure.count(event)) counts.push(count);
  return counts;
}

/** Everything a survey response is worth. @example countsOfResponse({ ...responseReceived, answers: {} }) // [] */
export function countsOfResponse(event: SurveyEvent): readonly Count[] {
  return surveyMeasures.flatMap((measure) => measure.count(event));
}
