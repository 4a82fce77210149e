/* Written by `npm run generate`; do not edit. */
import { view as discussionsBySetting } from './discussions-by-setting/view.js';
import { view as familyFeedback } from './family-feedback/view.js';
import { view as headline } from './headline/view.js';
import { view as trend } from './trend/view.js';

// prettier-ignore
export {
  discussionsBySetting,
  familyFeedback,
  headline,
  trend,
};

/** Every published view by its id. */
// prettier-ignore
export const views = {
  'discussions-by-setting': discussionsBySetting,
  'family-feedback': familyFeedback,
  headline: headline,
  trend: trend,
} as const;
