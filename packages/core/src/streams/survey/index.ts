export { feedbackItems } from './events.js';
export type { FeedbackAnswer, FeedbackItem, ResponseReceived, SurveyEvent } from './events.js';
