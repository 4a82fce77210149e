import type { PublishedTable } from '@puheeksi/core';
import type { ModelOptions } from '../parts/modelOptions.js';
import type { DrawnModel } from '../parts/widgetModel.js';
import { view as discussionsBySetting } from './discussions-by-setting/view.js';
import { view as familyFeedback } from './family-feedback/view.js';
import type { Options } from './options.js';
import type { PublishedView } from './publishedView.js';
import { isPublished, viewModel } from './viewModel.js';

const modelOf = <O extends Options, T>(
  view: PublishedView<O, 'now', T>,
  table: PublishedTable,
  options: ModelOptions,
): DrawnModel => {
  const made = viewModel(view, { now: { kind: 'table', table } }, options);
  if (!isPublished(made) || !made.figure)
    throw new Error(`${view.id} has drawn nothing of a published table.`);
  return { ...made, figure: made.figure };
};

/**
 * LT discussions by the setting they were held in, from a table at hand: of counts ('discussions-by-setting') or of a reported
 * survey's shares ('feedback-settings').
 * @example discussionsBySettingModel(table, { language: 'fi' }).sentence // 'Keskusteluja käytiin 812, eniten koulussa (601 eli 74 %). …'
 */
export function discussionsBySettingModel(table: PublishedTable, options: ModelOptions): DrawnModel {
  return modelOf(discussionsBySetting, table, options);
}

/**
 * The share of families who agreed with each statement, from a table at hand.
 * @source R0-N1; docs/settled-questions.md "Feedback"
 * @example familyFeedbackModel(table, { language: 'fi' }).table.rows[0].cells // ['97 %', '93,5–99,0 %', '190 tai 191 / 196', '196']
 */
export function familyFeedbackModel(table: PublishedTable, options: ModelOptions): DrawnModel {
  return modelOf(familyFeedback, table, options);
}
