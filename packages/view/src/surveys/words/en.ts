import type { SurveyGrain } from '@puheeksi/core/surveys';
import type { SharedSurveyWords } from './surveyWords.js';

const kept: Readonly<Record<SurveyGrain['place'], string>> = {
  region: 'the wellbeing services county',
  municipality: 'the municipality',
  area: 'the family-centre area',
  unit: 'the unit',
};

/** English words that all surveys share. */
export const surveyWordsEn: SharedSurveyWords = {
  agreement: { agreed: 'Agree', 'did-not-agree': 'Disagree' },
  pictured: { agreed: '🙂 Yes', 'did-not-agree': '🙁 No' },
  promise: (place) =>
    `You answer anonymously. Besides the answers, only the month and the place are kept, at its most exact ${kept[place]}, and nothing links the answers to you. You can skip any question.`,
  promiseToChild:
    'Nobody will know what you answered. If you do not want to answer something, you can skip it.',
  promiseToYoung:
    'You answer anonymously: nobody, not even your parents, will know what you answered. You can skip any question.',
  withAdult:
    'Read the question aloud to the child and mark what the child says. Do not answer for the child.',
};
