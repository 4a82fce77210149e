import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { camelOf, pascalOf } from '../create/names.mjs';
import { root } from './prepare.mjs';

const head = '/* Written by `npm run generate`; do not edit. */\n';
const folder = 'packages/view/src/views';
const widgetsIndex = 'packages/widgets/src/index.ts';
const manifestFile = 'packages/view/package.json';

/** Every published view by its id, sorted: the folders that hold a `view.ts`. */
export const viewIds = () =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(root, folder, entry.name, 'view.ts')))
    .map(({ name }) => name)
    .sort();

/** The types of figures and the file that draws each: a page loads the one it shows. */
const figureTypes = () => {
  const figures = path.join(root, 'packages/view/src/figure');
  return readdirSync(figures).flatMap((type) => {
    const file = existsSync(path.join(figures, type, 'spec.ts'))
      ? readdirSync(path.join(figures, type)).find((name) => name.endsWith('Drawing.ts'))
      : undefined;
    return file ? [{ type, file: file.replace(/\.ts$/, '') }] : [];
  });
};

const quoted = (id) => (id.includes('-') ? `'${id}'` : id);

/** The lists of published views, one entry a line, and the doors to them. */
export function viewLists() {
  const ids = viewIds();
  const manifest = JSON.parse(readFileSync(path.join(root, manifestFile), 'utf8'));
  const door = (file) => ({
    source: `./src/${file}.ts`,
    types: `./dist/${file}.d.ts`,
    default: `./dist/${file}.js`,
  });
  const { './package.json': own, ...doors } = manifest.exports;
  const others = Object.entries(doors).filter(([name]) => !/^\.\/(views|texts|figure)\b/.test(name));
  manifest.exports = {
    ...Object.fromEntries(others),
    ...Object.fromEntries(
      figureTypes().map(({ type, file }) => [`./figure/${type}`, door(`figure/${type}/${file}`)]),
    ),
    ...Object.fromEntries(
      ['fi', 'sv', 'en'].flatMap((language) => [
        [`./texts/${language}`, door(`text/reading/${language}`)],
        [`./texts/trouble/${language}`, door(`text/reading/trouble/${language}`)],
      ]),
    ),
    './views': door('views/index'),
    ...Object.fromEntries(ids.map((id) => [`./views/${id}`, door(`views/${id}/view`)])),
    './package.json': own,
  };
  return {
    [manifestFile]: [`${JSON.stringify(manifest, null, 2)}\n`],
    [`${folder}/index.ts`]: [
      head,
      ...ids.map((id) => `import { view as ${camelOf(id)} } from './${id}/view.js';\n`),
      `\n// prettier-ignore\nexport {\n${ids.map((id) => `  ${camelOf(id)},\n`).join('')}};\n`,
      '\n/** Every published view by its id. */\n// prettier-ignore\nexport const views = {\n',
      ...ids.map((id) => `  ${quoted(id)}: ${camelOf(id)},\n`),
      '} as const;\n',
    ],
    'packages/view/src/testing/viewFixtures.ts': [
      head,
      "import type { ViewFixtures } from '../views/fixture.js';\n",
      ...ids.map((id) => `import { fixtures as ${camelOf(id)} } from '../views/${id}/fixtures.js';\n`),
      '\n/** The fixtures of every published view by its id. */\n',
      '// prettier-ignore\nexport const viewFixtures: Readonly<Record<string, () => ViewFixtures>> = {\n',
      ...ids.map((id) => `  ${quoted(id)}: ${camelOf(id)},\n`),
      '};\n',
    ],
    [widgetsIndex]: [
      readFileSync(path.join(root, widgetsIndex), 'utf8').replace(
        /export \{[^}]*\} from '\.\/views\/index\.js';/,
        `export {\n${ids.map((id) => `  ${pascalOf(id)},\n`).join('')}} from './views/index.js';`,
      ),
    ],
  };
}
