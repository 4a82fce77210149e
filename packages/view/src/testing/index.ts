export { everyModel } from './everyModel.js';
export { everyFigure } from './everyFigure.js';
export { lineFixtures } from '../figure/line-with-limits/fixtures.js';
export { matrixFixtures } from '../figure/matrix/fixtures.js';
export { discussionsBySettingFixtures } from '../views/discussions-by-setting/fixtures.js';
export { familyFeedbackFixtures } from '../views/family-feedback/fixtures.js';
export { discussionsByMonthFixtures } from '../discussions-by-month/fixtures.js';
export { populationFixtures } from '../population/fixtures.js';
export { northKareliaTable, northKareliaTables } from './northKareliaTables.js';
export { fixtureAsOf, fixturePeriod, fixtureToday } from './fixtureMoment.js';

export { viewFixtures } from './viewFixtures.js';

export type { ViewFixture, ViewFixtures } from '../views/fixture.js';
export type { ModelCase } from './everyModel.js';
export { fixtureChoices, formFixtures } from './formFixtures.js';
export type { FormFixture } from './formFixtures.js';
export type { FigureCase } from './everyFigure.js';
export type { FigureFixture } from '../figure/fixture.js';
