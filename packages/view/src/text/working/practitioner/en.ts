import type { PractitionerSentences } from './practitionerSentences.js';

/** English sentences for the register of practitioners. */
export const practitionerEn: PractitionerSentences = {
  refusals: {
    'practitioner-already-registered': () =>
      'This person is in the register already. Open their details and complete them.',
    'practitioner-not-registered': () =>
      'This person is not in the register of practitioners. Add them to the register first.',
    'before-registration': () =>
      'The day is before the entry of the register that this one follows. Check the day.',
    'background-not-suitable': () =>
      'The method training needs a degree in social services, health or education, another suitable degree, or studies in these fields. Check the background.',
    'track-missing': () =>
      'The method training has no track. Choose the training for health and social services or the one for education.',
    'track-not-wanted': () => 'Only the method training has a track. Remove the track.',
    'length-not-a-number': () => 'The length is missing or not a number. Give a number greater than zero.',
    'trainer-needs-both-rights': () =>
      'Trainer training needs the right to both discussions and network meetings. Record the missing training first.',
    'not-trained-for-refresher': () =>
      'A booster or continuing education follows the training itself. Record that first.',
    'practitioner-away': () => 'This person is recorded as away. Record the return, or correct the day.',
    'practitioner-not-away': () => 'This person is not recorded as away, so no return is needed.',
  },
  warnings: {
    'training-gives-no-right': () =>
      'The passed training gives no new right. Check the hours and days, and the earlier trainings.',
    'refresher-due-soon': () => 'A booster or continuing education is due soon. Sign up for the next one.',
    'refresher-overdue': () =>
      'A booster or continuing education is overdue. The right does not lapse, but arrange the training soon.',
    'no-supervision': () => 'No method supervision has been recorded for a long time. Offer supervision.',
  },
};
