import { languages, type Language, type PublishedTable } from '@puheeksi/core';
import { discussionsByMonthFixtures } from '../discussions-by-month/fixtures.js';
import { discussionsByMonthModel } from '../discussions-by-month/model.js';
import { discussionsBySettingFixtures } from '../views/discussions-by-setting/fixtures.js';
import { familyFeedbackFixtures } from '../views/family-feedback/fixtures.js';
import { discussionsBySettingModel, familyFeedbackModel } from '../views/tableModels.js';
import type { DrawnModel } from '../parts/widgetModel.js';
import { populationFixtures } from '../population/fixtures.js';
import { populationModel } from '../population/model.js';

/** One fixture as a widget shows it in one language. */
export interface ModelCase {
  /** 'familyFeedback reported sv' */
  readonly name: string;
  readonly language: Language;
  readonly table: PublishedTable;
  readonly model: DrawnModel;
}

const views = [
  ['discussionsBySetting', discussionsBySettingFixtures, discussionsBySettingModel],
  ['familyFeedback', familyFeedbackFixtures, familyFeedbackModel],
  ['discussionsByMonth', discussionsByMonthFixtures, discussionsByMonthModel],
  ['population', populationFixtures, populationModel],
] as const;

/** Every fixture of every view in every language: what the laws, the renderers and the pictures go through. */
export function everyModel(): readonly ModelCase[] {
  return views.flatMap(([view, fixtures, modelOf]) =>
    Object.entries<PublishedTable>(fixtures()).flatMap(([fixture, table]) =>
      languages.map((language) => ({
        name: `${view} ${fixture} ${language}`,
        language,
        table,
        model: modelOf(table, { language }),
      })),
    ),
  );
}
