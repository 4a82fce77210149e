import type { PublishedTable } from '@puheeksi/core';
import { countModel } from '../../parts/countModel.js';
import type { ModelWords } from '../../parts/modelOptions.js';
import { ofTable } from '../../parts/ofTable.js';
import { publishedRows } from '../../parts/publishedRows.js';
import { widgetFrame } from '../../parts/widgetFrame.js';
import type { WidgetModel } from '../../parts/widgetModel.js';
import type { Options } from '../options.js';
import { publishedView } from '../publishedView.js';
import { reportedSettings } from './reportedSettings.js';
import { settingLabel } from './settingLabel.js';
import { texts, type SettingsTexts } from './texts.js';

const counted = (
  table: PublishedTable,
  { title, axis, definition, setting, sentence, discussionsN }: SettingsTexts,
  words: ModelWords,
): WidgetModel => {
  const { reading } = words;
  const { total } = publishedRows(table);
  const frame = widgetFrame(table, words, {
    title,
    definition,
    n: total?.kind === 'known' ? discussionsN(total.value) : reading.nothing[total?.kind ?? 'no-data'],
  });
  const period = frame.facts.find(({ key }) => key === 'period')?.text ?? '';
  return {
    ...frame,
    ...countModel(table, {
      texts: reading,
      caption: `${title}, ${frame.subtitle}`,
      axis,
      label: (code) => settingLabel(code, reading.language),
      columns: {
        header: setting,
        count: reading.columns.discussions,
        share: reading.columns.share,
      },
      sentence: (facts) => sentence({ ...facts, period }),
    }),
  };
};

/**
 * LT discussions by the setting they were held in, with their total: of counts, or of a reported survey's shares. Hidden rows
 * are listed, never as 0.
 * @source docs/sources.md "Client survey", "Indicators of the source"
 */
export const view = publishedView({
  id: 'discussions-by-setting',
  about: 'Where LT discussions are held: sentence, figure and table of the published counts.',
  options: {
    table: {
      kind: 'code',
      codes: ['discussions-by-setting', 'feedback-settings'],
      optional: true,
      about: 'Counted discussions (the default), or the shares that a reported survey printed.',
    },
  } as const satisfies Options,
  asks: ({ table = 'discussions-by-setting' }, { place, period }) => ({
    now: { table, place, period },
  }),
  rows: () => 6,
  texts,
  title: ({ options, texts: own }) =>
    options.table === 'feedback-settings' ? own.reported.title : own.title,
  model: ({ now }, { texts: own, ...words }) =>
    ofTable(now, (table) =>
      table.unit === 'share' ? reportedSettings(table, own, words) : counted(table, own, words),
    ),
});
