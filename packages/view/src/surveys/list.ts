/* Written by `npm run generate`; do not edit. */
import type { Surveys } from '@puheeksi/core/surveys';
import type { SurveyTexts } from './surveyTexts.js';

/** The texts of each survey, loaded when somebody opens it. */
// prettier-ignore
export const surveyTexts: {
  readonly [Id in keyof Surveys]: () => Promise<SurveyTexts<Surveys[Id]>>;
} = {
  'lp-feedback': async () => (await import('./lp-feedback.js')).texts,
  'network-meeting-feedback': async () => (await import('./network-meeting-feedback.js')).texts,
  'staff-voice': async () => (await import('./staff-voice.js')).texts,
};
