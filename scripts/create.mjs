/**
 * `npm run create stream <name>`, `… indicator <name>`, `… register <name>` or `… view <name>` writes the files of a new thing: they compile, and a test that
 * fails says in its title what comes next (docs/contributing/adding-things.md).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { indicatorFiles } from './create/indicator.mjs';
import { isId } from './create/names.mjs';
import { registerFiles } from './create/register.mjs';
import { streamFiles } from './create/stream.mjs';
import { viewFiles } from './create/view.mjs';
import { root } from './lib/prepare.mjs';

const kinds = { stream: streamFiles, indicator: indicatorFiles, register: registerFiles, view: viewFiles };
const { positionals } = parseArgs({ allowPositionals: true });
const [kind, id] = positionals;

const refuse = (sentence) => {
  console.error(sentence);
  process.exit(1);
};
if (!Object.hasOwn(kinds, kind ?? ''))
  refuse(`Say what to create: npm run create ${Object.keys(kinds).join('|')} <name>.`);
if (!isId(id)) refuse('Give a name in kebab-case, as home-visit: npm run create stream home-visit.');
const files = kinds[kind](id, root);
const own = Object.keys(files).filter((file) => file.includes(id) || file.endsWith('.test.ts'));
const taken = own.find((file) => existsSync(path.join(root, file)));
if (taken) refuse(`${taken} is there already; choose another name.`);

for (const [file, text] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}
const run = (command, ...args) => spawnSync(command, args, { cwd: root, stdio: 'inherit' });
run('npx', 'prettier', '--write', '--log-level=warn', ...Object.keys(files));
if (kind !== 'indicator') run('node', 'scripts/generate.mjs');
console.log(
  `Written:\n${Object.keys(files)
    .map((file) => `  ${file}`)
    .join('\n')}`,
);
