export { everyModel } from './everyModel.js';
export { discussionsBySettingFixtures } from '../discussions-by-setting/fixtures.js';
export { familyFeedbackFixtures } from '../family-feedback/fixtures.js';
export { discussionsByMonthFixtures } from '../discussions-by-month/fixtures.js';
export { populationFixtures } from '../population/fixtures.js';
export { northKareliaTable, northKareliaTables } from './northKareliaTables.js';
export { fixtureAsOf, fixturePeriod, fixtureToday } from './fixtureMoment.js';

export type { ModelCase } from './everyModel.js';
export { fixtureChoices, formFixtures } from './formFixtures.js';
export type { FormFixture } from './formFixtures.js';
