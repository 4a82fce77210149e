import { parseMonth } from '@puheeksi/core/kernel';
import type { PublishedTable } from '@puheeksi/core';
import { dayOfAsOf } from '../format/day.js';
import { formatMonth } from '../format/period.js';
import { countModel } from '../parts/countModel.js';
import type { ModelOptions } from '../parts/modelOptions.js';
import { publishedRows } from '../parts/publishedRows.js';
import { widgetFrame } from '../parts/widgetFrame.js';
import type { DrawnModel } from '../parts/widgetModel.js';
import { readingTextsFor } from '../text/readingTextsFor.js';
import { texts as monthsTexts } from './texts.js';

/**
 * LT discussions by month. A month that had not ended at the as-of moment says so in its label and has a hatched bar.
 * @example discussionsByMonthModel(table, { language: 'en' }).table.rows[0].header // 'November 2025'
 */
export function discussionsByMonthModel(table: PublishedTable, options: ModelOptions): DrawnModel {
  const texts = readingTextsFor(options.language);
  const { title, axis, definition, sentence, discussionsN } = monthsTexts[options.language];
  const words = { reading: texts, ...(options.names ? { names: options.names } : {}) };
  const { total } = publishedRows(table);
  const currentMonth = dayOfAsOf(table.asOf).slice(0, 7);
  const unfinished = (code: string): boolean => code >= currentMonth;
  const frame = widgetFrame(table, words, {
    title,
    definition,
    n: total?.kind === 'known' ? discussionsN(total.value) : texts.nothing[total?.kind ?? 'no-data'],
  });
  const period = frame.facts.find(({ key }) => key === 'period')?.text ?? '';
  const label = (code: string): string => {
    const month = parseMonth(code);
    if (!month.ok) return code;
    const name = formatMonth(month.value, options.language);
    return unfinished(code) ? `${name} (${texts.unfinished})` : name;
  };
  return {
    ...frame,
    ...countModel(table, {
      texts,
      caption: `${title}, ${frame.subtitle}`,
      axis,
      label,
      fill: (code) => (unfinished(code) ? 'unfinished' : 'solid'),
      columns: { header: texts.columns.month, count: texts.columns.discussions },
      sentence: (facts) => sentence({ ...facts, period }),
    }),
  };
}
