import { expect, it } from 'vitest';
import {
  discussionsByMonthModel,
  discussionsBySettingModel,
  familyFeedbackModel,
  populationModel,
} from '../index.js';
import { northKareliaTable } from './northKareliaTables.js';

it.each([
  ['discussions-by-setting', discussionsBySettingModel],
  ['discussions-by-month', discussionsByMonthModel],
  ['feedback-settings', discussionsBySettingModel],
  ['family-feedback', familyFeedbackModel],
  ['population', populationModel],
] as const)('the published table %s of the sample can be shown', (id, modelOf) => {
  const model = modelOf(northKareliaTable(id), { language: 'fi' });
  expect(model.subtitle).toMatch(/^Pohjois-Karjalan hyvinvointialue, /);
  expect(model.empty).toBe(false);
  expect(model.notices.some(({ key }) => key === 'synthetic-data')).toBe(id.startsWith('discussions'));
});

it('names a table that is not there', () => {
  expect(() => northKareliaTable('something-else')).toThrow('something-else');
});
