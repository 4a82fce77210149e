import type { PublishedTable } from '@puheeksi/core';
import type { AbsentMark, BarMark } from '../figure/figureSpec.js';
import { maxRow } from '../parts/maxRow.js';
import type { ModelOptions } from '../parts/modelOptions.js';
import { publishedRows } from '../parts/publishedRows.js';
import { shareScale } from '../parts/shareScale.js';
import { shareTable } from '../parts/shareTable.js';
import { wholeSentence, widgetFrame, type LabelledRow } from '../parts/widgetFrame.js';
import type { WidgetModel } from '../parts/widgetModel.js';
import { writtenShare } from '../parts/written.js';
import type { ReadingTexts } from '../text/readingTexts.js';
import { readingTextsFor } from '../text/readingTextsFor.js';
import { settingLabel } from './settingLabel.js';

const markOf = ({ value }: LabelledRow, texts: ReadingTexts): BarMark | AbsentMark =>
  value.kind === 'known'
    ? { kind: 'bar', value: value.value, label: writtenShare(value, texts.language), fill: 'solid' }
    : { kind: value.kind, label: texts.nothing[value.kind] };

/** Where the families of a reported survey had their discussion: printed shares of one whole. */
export function reportedSettingsModel(table: PublishedTable, options: ModelOptions): WidgetModel {
  const texts = readingTextsFor(options.language);
  const { language, feedbackSettings, columns, facts } = texts;
  const { rows, total } = publishedRows(table);
  const labelled = rows.map((row) => ({ ...row, label: settingLabel(row.code, language) }));
  const n = total?.kind === 'known' ? total.n : undefined;
  const frame = widgetFrame(table, options, {
    title: feedbackSettings.title,
    definition: feedbackSettings.definition,
    n:
      n === undefined
        ? texts.nothing[total?.kind === 'suppressed' ? 'suppressed' : 'no-data']
        : facts.respondentsN(n),
  });
  const upper = maxRow(labelled, total);
  const max = upper && {
    code: upper.code,
    label: upper.label,
    share: writtenShare(upper.value, language),
  };
  const told = n === undefined ? '' : feedbackSettings.sentence({ n, ...(max ? { max } : {}) });
  const sentence = wholeSentence(told, labelled, texts);
  const caption = `${feedbackSettings.title}, ${frame.subtitle}`;
  return {
    ...frame,
    sentence,
    table: shareTable(labelled, total, texts, {
      caption,
      header: columns.setting,
      count: columns.families,
    }),
    figure: {
      type: 'bars',
      title: caption,
      description: sentence,
      language,
      scale: shareScale(feedbackSettings.axis, language),
      rows: labelled.map((row) => ({ key: row.code, label: row.label, mark: markOf(row, texts) })),
    },
    empty: !labelled.some(({ value }) => value.kind === 'known'),
  };
}
