/**
 * Writes the lists that are made of folders, one entry a line, sorted: which streams there are, by type and as a server keeps them.
 * Then the reference pages, stored samples, stories and locks, which are made of the definitions themselves (`streamPages.ts`,
 * `viewFiles.ts`, `registerPages.ts`).
 * `npm run generate` writes; `npm run generate -- --check` refuses where something is out of date and says what to run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { camelOf, pascalOf } from './create/names.mjs';
import { declaredIn, head, listOf, registerLists, textsOf } from './lib/declaredLists.mjs';
import { root } from './lib/prepare.mjs';
import { viewLists } from './lib/viewLists.mjs';

const core = path.join(root, 'packages/core/src');

/** The folders with a definition, and the file in which each stream is joined with its codec and measures. */
const streamFiles = readdirSync(path.join(core, 'streams'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|[/\\])([a-z-]+\.)?definition\.ts$/.test(file) && file.includes(path.sep))
  .map((file) => file.replaceAll('\\', '/'))
  .map((file) => {
    const [folder] = file.split('/');
    const own = /([a-z-]+)\.definition\.ts$/.exec(file)?.[1];
    return { id: own ?? folder, file };
  })
  .sort((a, b) => (a.id < b.id ? -1 : 1));

const files = {
  'packages/core/src/streams/streams.ts': [
    head,
    ...streamFiles.map(
      ({ id, file }) => `import type { ${pascalOf(id)}Parts } from './${file.replace(/\.ts$/, '.js')}';\n`,
    ),
    '\n/** Every stream by its id: what browsers know of streams, for the compiler alone. */\n',
    'export interface Streams {\n',
    ...streamFiles.map(
      ({ id }) => `  readonly ${id.includes('-') ? `'${id}'` : id}: ${pascalOf(id)}Parts;\n`,
    ),
    '}\n',
  ],
  'packages/core/src/stored/list.ts': [
    head,
    "import type { DescribedStream } from './described.js';\n",
    ...streamFiles.map(({ id }) => `import { stored as ${camelOf(id)} } from './${id}.js';\n`),
    '\n/** Every stream as a server keeps it. */\n',
    '// prettier-ignore\nexport const storedStreams: readonly DescribedStream[] = [\n',
    ...streamFiles.map(({ id }) => `  ${camelOf(id)},\n`),
    '];\n',
  ],
};

const registerIds = declaredIn(core, 'registers', 'register');
const surveyIds = declaredIn(core, 'surveys', 'survey');
Object.assign(files, registerLists(registerIds), {
  'packages/core/src/surveys/list.ts': listOf(surveyIds, 'survey'),
  'packages/view/src/surveys/list.ts': textsOf(surveyIds, 'survey'),
});

/** The doors of the core: one for each folder that is meant for others, with nothing behind a wildcard. */
const folders = [
  ...[
    'access',
    'calendar',
    'identifiers',
    'imports',
    'indicators',
    'indicators/collaboration',
    'kernel',
    'privacy',
  ],
  ...[
    'publication',
    'regions',
    'registers',
    'schema',
    'statistics',
    'stored',
    'surveys',
    'tally',
    'terms',
    'terms/reference',
    'testing',
  ],
  ...['wire', 'work-views'],
  ...readdirSync(path.join(core, 'streams'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `streams/${name}`),
].sort();
for (const folder of folders)
  if (!existsSync(path.join(core, folder, 'index.ts')))
    throw new Error(`The door ${folder} has no index.ts.`);
const door = (file) => ({
  source: `./src/${file}.ts`,
  types: `./dist/${file}.d.ts`,
  default: `./dist/${file}.js`,
});
const manifestFile = 'packages/core/package.json';
const manifest = JSON.parse(readFileSync(path.join(root, manifestFile), 'utf8'));
manifest.exports = {
  '.': door('index'),
  ...Object.fromEntries(
    [
      ...folders.map((folder) => [`./${folder}`, door(`${folder}/index`)]),
      ...registerIds.map((id) => [`./registers/${id}`, door(`registers/${id}`)]),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
  './package.json': './package.json',
};
files[manifestFile] = [`${JSON.stringify(manifest, null, 2)}\n`];
Object.assign(files, viewLists());

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const outdated = Object.entries(files).filter(([file, parts]) => {
  const whole = path.join(root, file);
  return !existsSync(whole) || readFileSync(whole, 'utf8') !== parts.join('');
});
if (values.check && outdated.length > 0) {
  console.error(`Out of date: ${outdated.map(([file]) => file).join(', ')}. Run npm run generate.`);
  process.exitCode = 1;
}
if (!values.check) for (const [file, parts] of outdated) writeFileSync(path.join(root, file), parts.join(''));

for (const script of ['streamPages', 'viewFiles', 'registerPages']) {
  const made = spawnSync(
    path.join(root, 'node_modules/.bin/tsx'),
    ['--conditions=source', path.join(root, `scripts/${script}.ts`), ...(values.check ? ['--check'] : [])],
    { stdio: 'inherit' },
  );
  if (made.status !== 0) process.exitCode = 1;
}
