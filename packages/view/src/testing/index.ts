export { everyModel } from './everyModel.js';
export { discussionsBySettingFixtures } from '../discussionsBySetting/fixtures.js';
export { familyFeedbackFixtures } from '../familyFeedback/fixtures.js';
export { discussionsByMonthFixtures } from '../discussionsByMonth/fixtures.js';
export { populationFixtures } from '../population/fixtures.js';
export { northKareliaTable, northKareliaTables } from './northKareliaTables.js';
export { fixtureAsOf, fixturePeriod, fixtureToday } from './fixtureMoment.js';

export type { ModelCase } from './everyModel.js';
