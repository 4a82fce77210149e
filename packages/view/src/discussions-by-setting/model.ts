import { unreachable } from '@puheeksi/core/kernel';
import type { PublishedTable } from '@puheeksi/core';
import { countModel } from '../parts/countModel.js';
import type { ModelOptions } from '../parts/modelOptions.js';
import { publishedRows } from '../parts/publishedRows.js';
import { widgetFrame } from '../parts/widgetFrame.js';
import type { WidgetModel } from '../parts/widgetModel.js';
import { readingTextsFor } from '../text/readingTextsFor.js';
import { reportedSettingsModel } from './reportedSettingsModel.js';
import { settingLabel } from './settingLabel.js';

const countedModel = (table: PublishedTable, options: ModelOptions): WidgetModel => {
  const texts = readingTextsFor(options.language);
  const { title, axis, definition, sentence } = texts.discussionsBySetting;
  const { total } = publishedRows(table);
  const frame = widgetFrame(table, options, {
    title,
    definition,
    n:
      total?.kind === 'known'
        ? texts.facts.discussionsN(total.value)
        : texts.nothing[total?.kind ?? 'no-data'],
  });
  const period = frame.facts.find(({ key }) => key === 'period')?.text ?? '';
  return {
    ...frame,
    ...countModel(table, {
      texts,
      caption: `${title}, ${frame.subtitle}`,
      axis,
      label: (code) => settingLabel(code, texts.language),
      columns: {
        header: texts.columns.setting,
        count: texts.columns.discussions,
        share: texts.columns.share,
      },
      sentence: (facts) => sentence({ ...facts, period }),
    }),
  };
};

/**
 * LT discussions by the setting they were held in: sentence, figure and table of one published table, of counts
 * ('discussions-by-setting') or of a reported survey's shares ('feedback-settings'). Hidden rows are listed, never as 0.
 * @example discussionsBySettingModel(table, { language: 'fi' }).sentence // 'Keskusteluja käytiin 812, eniten koulussa (601 eli 74 %). …'
 */
export function discussionsBySettingModel(table: PublishedTable, options: ModelOptions): WidgetModel {
  switch (table.unit) {
    case 'count':
    case 'inhabitants':
    case 'days':
    case 'people':
    case 'per-thousand':
      return countedModel(table, options);
    case 'share':
      return reportedSettingsModel(table, options);
    default:
      return unreachable(table.unit);
  }
}
