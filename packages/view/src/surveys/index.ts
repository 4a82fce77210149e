export { surveyForm } from './surveyForm.js';
export { surveyTexts } from './list.js';
export { sharedSurveyWords } from './words.js';

export type { AnySurveyWords, SurveyForm } from './surveyForm.js';
export type { AudienceWords, SurveyTexts, SurveyWords } from './surveyTexts.js';
export type { SharedSurveyWords } from './words/surveyWords.js';
