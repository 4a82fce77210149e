import type { PublishedTable } from '@puheeksi/core';
import type { AbsentMark, BarMark } from '../../figure/figureSpec.js';
import { maxRow } from '../../parts/maxRow.js';
import type { ModelWords } from '../../parts/modelOptions.js';
import { publishedRows } from '../../parts/publishedRows.js';
import { shareScale } from '../../parts/shareScale.js';
import { shareTable } from '../../parts/shareTable.js';
import { wholeSentence, widgetFrame, type LabelledRow } from '../../parts/widgetFrame.js';
import type { WidgetModel } from '../../parts/widgetModel.js';
import { writtenShare } from '../../parts/written.js';
import type { ShownTexts } from '../../text/readingTexts.js';
import { settingLabel } from './settingLabel.js';
import type { SettingsTexts } from './texts.js';

const markOf = ({ value }: LabelledRow, reading: ShownTexts): BarMark | AbsentMark =>
  value.kind === 'known'
    ? { kind: 'bar', value: value.value, label: writtenShare(value, reading.language), fill: 'solid' }
    : { kind: value.kind, label: reading.nothing[value.kind] };

/** Where the families of a reported survey had their discussion: printed shares of one whole. */
export function reportedSettings(
  table: PublishedTable,
  { reported, setting }: SettingsTexts,
  words: ModelWords,
): WidgetModel {
  const { reading } = words;
  const { language, facts } = reading;
  const { rows, total } = publishedRows(table);
  const labelled = rows.map((row) => ({ ...row, label: settingLabel(row.code, language) }));
  const n = total?.kind === 'known' ? total.n : undefined;
  const frame = widgetFrame(table, words, {
    title: reported.title,
    definition: reported.definition,
    n:
      n === undefined
        ? reading.nothing[total?.kind === 'suppressed' ? 'suppressed' : 'no-data']
        : facts.respondentsN(n),
  });
  const upper = maxRow(labelled, total);
  const max = upper && {
    code: upper.code,
    label: upper.label,
    share: writtenShare(upper.value, language),
  };
  const told = n === undefined ? '' : reported.sentence({ n, ...(max ? { max } : {}) });
  const sentence = wholeSentence(told, labelled, reading);
  const caption = `${reported.title}, ${frame.subtitle}`;
  return {
    ...frame,
    sentence,
    table: shareTable(labelled, total, reading, {
      caption,
      header: setting,
      count: reported.families,
    }),
    figure: {
      type: 'bars',
      title: caption,
      description: sentence,
      language,
      scale: shareScale(reported.axis, language),
      rows: labelled.map((row) => ({ key: row.code, label: row.label, mark: markOf(row, reading) })),
    },
    empty: !labelled.some(({ value }) => value.kind === 'known'),
  };
}
