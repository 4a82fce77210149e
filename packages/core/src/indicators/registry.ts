import type { LpProcessEvent } from '../processes/lpProcess/index.js';
import type { SurveyEvent } from '../processes/survey/index.js';
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

/** Everything an event of an LP process is worth, over all measures. @example countsOfEvent(discussionHeld).some(({ cell }) => cell.measure === 'discussions@1') // true */
export function countsOfEvent(event: LpProcessEvent): readonly Count[] {
  return lpProcessMeasures.flatMap((measure) => measure.count(event));
}

/** Everything a survey response is worth. @example countsOfResponse({ ...responseReceived, answers: {} }) // [] */
export function countsOfResponse(event: SurveyEvent): readonly Count[] {
  return surveyMeasures.flatMap((measure) => measure.count(event));
}
