export { keyOf } from './measure.js';
export { discussions, childrenInDiscussions, firstDiscussions } from './discussions.js';
export { feedbackAnswers } from './feedback.js';
export { lpProcessMeasures, surveyMeasures, countsOfEvent, countsOfResponse } from './registry.js';
export { discussionsBySetting, discussionsByMonth, familyFeedback } from './tables.js';
export { reportedFeedback, reportedSettings } from './reported.js';

export type { Direction, FlowMeasure, MeasureDeclaration, Protection, StockMeasure } from './measure.js';
export type { TableRequest } from './tables.js';
export type { PrintedPercentage, ReportedSurvey } from './reported.js';
