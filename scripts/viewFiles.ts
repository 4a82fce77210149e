/**
 * What is made of the published views themselves: components, stories (one file a view), and what a page may know of their elements. Run by
 * `npm run generate` after the lists: writes what is missing or out of date, or with `--check` prints it and fails.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { viewFixtures } from '../packages/view/src/testing/viewFixtures.js';
import { isPublished, viewModel } from '../packages/view/src/views/viewModel.js';
import { indicatorTextsFor } from '../packages/view/src/indicator-table/indicatorTexts.js';
import { indicatorTextIn } from '../packages/view/src/indicator-table/loadIndicatorTexts.js';
import type { AnyPublishedView } from '../packages/view/src/views/publishedView.js';
import { views } from '../packages/view/src/views/index.js';
import { camelOf, pascalOf } from './create/names.mjs';
import { elementManifest } from './elementManifest.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const head = '/* Written by `npm run generate`; do not edit. */\n';
const storyFolder = 'packages/widgets/src/views';

const spaced = (id: string): string => {
  const words = id.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

/** The types of figures that a view draws of its fixtures. */
const figuresOf = (view: AnyPublishedView): readonly string[] => {
  const types = Object.values(viewFixtures[view.id]!()).flatMap(({ answers, options }) => {
    const indicator = indicatorTextIn(indicatorTextsFor('en'));
    const model = viewModel(view, answers, { language: 'en', indicator, ...(options ? { options } : {}) });
    return isPublished(model) && model.figure ? [model.figure.type] : [];
  });
  return [...new Set(types)].sort();
};

/** Whether a view draws a figure of its usual year: else there is nothing for the arrow keys to go through. */
const hasFigure = (view: AnyPublishedView): boolean => {
  const { answers, options } = viewFixtures[view.id]!().default;
  const indicator = indicatorTextIn(indicatorTextsFor('en'));
  const model = viewModel(view, answers, { language: 'en', indicator, ...(options ? { options } : {}) });
  return isPublished(model) && model.figure !== undefined && !model.empty;
};

function storiesOf(view: AnyPublishedView): string {
  const { id } = view;
  const name = pascalOf(id);
  const fixtures = Object.keys(viewFixtures[id]!()).filter((fixture) => fixture !== 'default');
  const states = [
    'Default',
    ...(hasFigure(view) ? ['Keyboard'] : []),
    'NotPublished',
    'Loading',
    'Error',
    'Stale',
    'SignedOut',
    'Swedish',
    'English',
    'Narrow',
    'Dark',
    'HighContrast',
  ];
  return `${head}import type { Meta, StoryObj } from '@storybook/react-vite';
import { view } from '@puheeksi/view/views/${id}';
import { viewFixtures } from '@puheeksi/view/testing';
import { fixtureStory, storyMeta, stateStories } from '../storybook/viewStories.js';
import { ${name} } from './index.js';

const fixtures = viewFixtures['${id}']!();
const stories = stateStories(view, fixtures);

const meta = { title: 'Statistics/${spaced(id)}', component: ${name}, ...storyMeta(view, fixtures) } satisfies Meta;

export default meta;

${states.map((state) => `export const ${state}: StoryObj = stories.${state};`).join('\n')}
${fixtures.map((fixture) => `export const ${pascalOf(fixture.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))}: StoryObj = fixtureStory(view, fixtures, '${fixture}');`).join('\n')}
`;
}

const list = Object.values<AnyPublishedView>(views);
const camels = list.map(({ id }) => camelOf(id)).join(', ');
const components = list.map(
  ({ id, about }) => `
/**
 * ${about}
 * @example <${pascalOf(id)} place="region:14" />
 */
export const ${pascalOf(id)} = /* @__PURE__ */ createPublishedWidget(${camelOf(id)});
`,
);

const elementList = `${head}import { partLoader } from '@puheeksi/widgets/part-loader';
import type { LpElement } from './LpElement.js';
import type { ListedView } from './parts.js';

declare global {
  interface HTMLElementTagNameMap {
${list.map(({ id }) => `    'lp-${id}': LpElement;`).join('\n')}
  }
}

/** The published views. */
export type ViewId = ${list.map(({ id }) => `'${id}'`).join(' | ')};

/** Every published view: how a page that shows it fetches it. */
export const views: Readonly<Record<ViewId, ListedView>> = {
${list
  .map(
    (view) =>
      `'${view.id}': { figures: [${figuresOf(view)
        .map((type) => `'${type}'`)
        .join(', ')}], load: partLoader(() => import('@puheeksi/view/views/${view.id}')) },`,
  )
  .join('\n')}
};
`;

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const written: Record<string, string> = {
  'packages/elements/custom-elements.json': elementManifest(list),
  'packages/elements/src/list.ts': elementList,
  [`${storyFolder}/index.ts`]: `${head}import { ${camels} } from '@puheeksi/view/views';
import { createPublishedWidget } from '../createPublishedWidget.js';
${components.join('')}`,
};
for (const view of list) written[`${storyFolder}/${pascalOf(view.id)}.stories.tsx`] = storiesOf(view);

const config = await resolveConfig(path.join(root, 'package.json'));
const outdated: string[] = [];
for (const [file, text] of Object.entries(written)) {
  const whole = path.join(root, file);
  const formatted = await format(text, { ...config, filepath: whole });
  if (existsSync(whole) && readFileSync(whole, 'utf8') === formatted) continue;
  outdated.push(file);
  if (!values.check) writeFileSync(whole, formatted);
}
/** Stories of a view that is no more. */
for (const name of readdirSync(path.join(root, storyFolder))) {
  const file = `${storyFolder}/${name}`;
  if (!name.endsWith('.stories.tsx') || file in written) continue;
  outdated.push(file);
  if (!values.check) rmSync(path.join(root, file));
}
if (values.check && outdated.length > 0) {
  console.error(`Out of date: ${outdated.join(', ')}. Run npm run generate.`);
  process.exitCode = 1;
}
