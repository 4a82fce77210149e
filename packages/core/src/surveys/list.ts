/* Written by `npm run generate`; do not edit. */
import { lpFeedback } from './lp-feedback.js';
import { networkMeetingFeedback } from './network-meeting-feedback.js';
import { staffVoice } from './staff-voice.js';

/** Every survey by its id: ask for one, `Surveys[Id]`, never for all at once. */
export interface Surveys {
  readonly 'lp-feedback': typeof lpFeedback;
  readonly 'network-meeting-feedback': typeof networkMeetingFeedback;
  readonly 'staff-voice': typeof staffVoice;
}

/** Every survey by its id. */
export const surveys: Surveys = {
  'lp-feedback': lpFeedback,
  'network-meeting-feedback': networkMeetingFeedback,
  'staff-voice': staffVoice,
};
