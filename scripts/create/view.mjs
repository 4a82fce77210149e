/**
 * The files of a new view of published tables: it shows discussions by the month until somebody says what it shows. Its test fails and
 * says what comes next.
 */
export function viewFiles(id) {
  const folder = `packages/view/src/views/${id}`;
  const words = {
    fi: 'Otsikko puuttuu',
    sv: 'Rubriken saknas',
    en: 'Title missing',
  };
  return {
    [`${folder}/texts.ts`]: `import type { ViewTexts } from '../publishedView.js';

/** What the view says. */
export interface OwnTexts {
  readonly title: string;
  readonly axis: string;
  readonly definition: string;
}

/** Its texts in three languages. */
export const texts: ViewTexts<OwnTexts> = {
${Object.entries(words)
  .map(([language, word]) => `  ${language}: { title: '${word}', axis: '${word}', definition: '${word}.' },`)
  .join('\n')}
};
`,
    [`${folder}/view.ts`]: `import type { PublishedTable } from '@puheeksi/core';
import { countModel } from '../../parts/countModel.js';
import type { ModelWords } from '../../parts/modelOptions.js';
import { ofTable } from '../../parts/ofTable.js';
import { widgetFrame } from '../../parts/widgetFrame.js';
import type { WidgetModel } from '../../parts/widgetModel.js';
import type { Options } from '../options.js';
import { publishedView } from '../publishedView.js';
import { texts, type OwnTexts } from './texts.js';

const modelOf = (table: PublishedTable, own: OwnTexts, words: ModelWords): WidgetModel => {
  const { reading } = words;
  const frame = widgetFrame(table, words, { ...own, n: reading.nothing['no-data'] });
  return {
    ...frame,
    ...countModel(table, {
      texts: reading,
      caption: \`\${own.title}, \${frame.subtitle}\`,
      axis: own.axis,
      label: (code) => code,
      columns: { header: reading.columns.month, count: reading.columns.discussions },
      sentence: ({ total }) => (total === undefined ? '' : \`\${own.title}: \${total}.\`),
    }),
  };
};

/** Say what it shows, to whom, and where it comes from. */
export const view = publishedView({
  id: '${id}',
  about: 'Say in a sentence what it shows.',
  options: {} as const satisfies Options,
  asks: (_options, { place, period }) => ({ now: { table: 'discussions-by-month', place, period } }),
  rows: () => 12,
  texts,
  title: ({ texts: own }) => own.title,
  model: ({ now }, { texts: own, ...words }) => ofTable(now, (table) => modelOf(table, own, words)),
});
`,
    [`${folder}/fixtures.ts`]: `import { countedByMonth } from '../../discussions-by-month/fixtures.js';
import { fixturesOfTables, type ViewFixtures } from '../fixture.js';

/** A usual year, nothing delivered yet, everything hidden: each is a story. */
export const fixtures = (): ViewFixtures =>
  fixturesOfTables({
    default: countedByMonth([62, 58, 71, 66, 74, 69, 57, 61, 70, 68, 73, 31]),
    noData: countedByMonth([]),
    allSuppressed: countedByMonth([1, 2, 1, 3, 2, 1, 2, 3, 1, 2, 1, 2]),
  });
`,
    [`${folder}/view.test.ts`]: `import { expect, it } from 'vitest';
import { view } from './view.js';

it('next step: say what ${id} shows (texts, questions, model), run npm run generate, write its first sentence here, and delete this test', () => {
  expect.fail(\`\${view.id} shows discussions by the month until somebody decides\`);
});
`,
  };
}
