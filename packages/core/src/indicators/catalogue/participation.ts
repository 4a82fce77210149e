import { feedbackItems } from '../../streams/survey/index.js';
import { interviewThemes } from '../../streams/collaboration-records/index.js';
import { feedbackAnswers } from '../feedback.js';
import type { Indicator } from '../indicator.js';
import { interviewThemeCounts } from '../interviews.js';
import { meetingGroupSizes, meetingProfessionals } from '../meetingSize.js';
import { countIndicator } from '../shapes/countIndicator.js';
import { quantileIndicator } from '../shapes/quantileIndicator.js';
import { shareIndicator } from '../shapes/shareIndicator.js';
import { metaOf } from './meta.js';

/** Who is at the family's side. */
export const participation: readonly Indicator[] = [
  quantileIndicator(metaOf({ id: 'group-size', group: 'participation', source: 'R0-P5' }), {
    counted: { measure: meetingGroupSizes },
    bucket: 'people',
    unit: 'people',
  }),
  quantileIndicator(metaOf({ id: 'professionals-joined', group: 'participation', source: 'R0-P3, R0-P5' }), {
    counted: { measure: meetingProfessionals },
    bucket: 'people',
    unit: 'people',
  }),
];

/** What families say. */
export const clientExperience: readonly Indicator[] = [
  shareIndicator(
    metaOf({
      id: 'family-feedback',
      group: 'client-experience',
      direction: 'more',
      source: 'R0-N1: every item has its own numerator and denominator',
    }),
    {
      of: { measure: feedbackAnswers, where: { answer: 'agreed' } },
      outOf: { measure: feedbackAnswers },
      axis: { dimension: 'item', codes: feedbackItems },
    },
  ),
  countIndicator(
    metaOf({ id: 'interview-themes', group: 'client-experience', time: 'day', source: '3.7, F44' }),
    {
      counted: { measure: interviewThemeCounts },
      axis: { dimension: 'theme', codes: interviewThemes, overlapping: true },
    },
  ),
];
