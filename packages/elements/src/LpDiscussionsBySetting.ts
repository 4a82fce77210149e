import type { PublishedTable } from '@puheeksi/core';
import { discussionsBySettingModel, type ReadingTexts, type WidgetModel } from '@puheeksi/view';
import { LpElement } from './LpElement.js';

/**
 * LT discussions by the setting they were held in, with their total.
 *
 * @summary Where LT discussions are held: sentence, figure and table of the published counts.
 * @tag lp-discussions-by-setting
 * @attr table - `discussions-by-setting` (default) or `feedback-settings`, the shares of a reported survey.
 * @since 0.1.0
 */
export class LpDiscussionsBySetting extends LpElement {
  protected readonly defaultTable = 'discussions-by-setting';
  protected readonly expectedRows = 6;

  protected model(table: PublishedTable, { language }: ReadingTexts): WidgetModel {
    return discussionsBySettingModel(table, { language });
  }

  protected titleBefore(texts: ReadingTexts): string {
    return texts.discussionsBySetting.title;
  }
}
