import { interviewThemeCounts } from './interviews.js';
import type { MeasureDeclaration } from './measure.js';
import { lpProcessMeasures, surveyMeasures } from './registry.js';
import { recordingDelays } from './reporting.js';
import { stocksOnDay } from './stocksOnDay.js';

/**
 * Every measure whose small counts touch the privacy of a family: protection takes their relations from them.
 * @example familyMeasures.every(({ protect }) => protect === 'family') // true
 */
export const familyMeasures: readonly MeasureDeclaration[] = [
  ...lpProcessMeasures,
  ...surveyMeasures,
  ...stocksOnDay,
  recordingDelays,
  interviewThemeCounts,
].filter(({ protect }) => protect === 'family');
