export { answerPlace, minWorkers } from './answerPlace.js';
export { audienceOfAge, surveyAudiences, formLooks } from './audiences.js';
export { checkSurvey, surveyChecks } from './checks.js';
export { drawCodes, takeCode } from './codes.js';
export { surveys } from './list.js';
export { responseOf } from './responseOf.js';
export { agreement, fieldsFor, freeText, itemsOf, statements, survey } from './survey.js';
export { takeAnswer } from './takeAnswer.js';

export type { PlaceOfWork } from './answerPlace.js';
export type { Audience, FormLook } from './audiences.js';
export type { SurveyFault } from './checks.js';
export type { CodeBatch, CodeError, CodeTools, DrawnCodes } from './codes.js';
export type { Surveys } from './list.js';
export type {
  AnswersOf,
  AnySurvey,
  EarlierItems,
  Item,
  ItemKind,
  Items,
  Survey,
  SurveyGrain,
} from './survey.js';
export type { AnswerContext, AnswerError, SurveyAnswer, SurveyWords, TakenAnswer } from './takeAnswer.js';
