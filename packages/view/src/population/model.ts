import type { MunicipalityCode, PublishedTable } from '@puheeksi/core';
import { countModel } from '../parts/countModel.js';
import type { ModelOptions } from '../parts/modelOptions.js';
import { placeIn } from '../parts/placeLabel.js';
import { publishedRows } from '../parts/publishedRows.js';
import { widgetFrame } from '../parts/widgetFrame.js';
import type { DrawnModel } from '../parts/widgetModel.js';
import { readingTextsFor } from '../text/readingTextsFor.js';
import { texts as populationTexts } from './texts.js';

/**
 * The population of a region by municipality. Give `names`, or municipalities are shown by their codes.
 * @example populationModel(table, { language: 'fi', names: ({ code }) => nameOf(code) }).table.rows[0].header // 'Heinävesi'
 */
export function populationModel(table: PublishedTable, options: ModelOptions): DrawnModel {
  const texts = readingTextsFor(options.language);
  const { title, axis, definition, columns, sentence, inhabitantsN } = populationTexts[options.language];
  const words = { reading: texts, ...(options.names ? { names: options.names } : {}) };
  const { total } = publishedRows(table);
  const frame = widgetFrame(table, words, {
    title,
    definition,
    n: total?.kind === 'known' ? inhabitantsN(total.value) : texts.nothing[total?.kind ?? 'no-data'],
  });
  const period = frame.facts.find(({ key }) => key === 'period')?.text ?? '';
  return {
    ...frame,
    ...countModel(table, {
      texts,
      caption: `${title}, ${frame.subtitle}`,
      axis,
      alphabetical: true,
      label: (code) => placeIn({ level: 'municipality', code: code as MunicipalityCode }, words),
      columns: { header: columns.municipality, count: columns.inhabitants },
      sentence: (facts) => sentence({ ...facts, period }),
    }),
  };
}
