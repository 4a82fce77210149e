/* Written by `npm run generate`; do not edit. */
import type { ViewFixtures } from '../views/fixture.js';
import { fixtures as discussionsBySetting } from '../views/discussions-by-setting/fixtures.js';
import { fixtures as familyFeedback } from '../views/family-feedback/fixtures.js';
import { fixtures as headline } from '../views/headline/fixtures.js';
import { fixtures as trend } from '../views/trend/fixtures.js';

/** The fixtures of every published view by its id. */
// prettier-ignore
export const viewFixtures: Readonly<Record<string, () => ViewFixtures>> = {
  'discussions-by-setting': discussionsBySetting,
  'family-feedback': familyFeedback,
  headline: headline,
  trend: trend,
};
