/**
 * The bytes that a page with one tag loads before the first figure: the loader, then at once the engine, that view, one language and
 * one type of figure, each gzipped as a server sends it. Fails above the budgets, and when one of the files would fetch another before
 * it can run (each would be a request after the other).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './lib/prepare.mjs';

/** In bytes. The aim is 20 kB a page; what is left is listed in docs/decisions/0014. */
const budgets = { loader: 4000, page: 34_500 };
const folder = path.join(root, 'packages/elements/dist');
const read = (file) => readFileSync(path.join(folder, file), 'utf8');
const bytes = (file) => gzipSync(read(file), { level: 9 }).length;
const staticImports = (file) =>
  [...read(file).matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g)].map(([, imported]) =>
    path.normalize(path.join(path.dirname(file), imported)),
  );

/** What each view draws, as the loader knows it. */
const list = readFileSync(path.join(root, 'packages/elements/src/list.ts'), 'utf8');
const figuresOf = (id) => {
  const [, types = ''] = new RegExp(`^  '?${id}'?: \\{\\s*figures: \\[([^\\]]*)\\]`, 'm').exec(list) ?? [];
  return types.match(/[a-z-]+/g) ?? [];
};

const faults = [];
const loader = bytes('define.js');
console.log(`${String(loader).padStart(7)} B  define.js: the loader (budget ${budgets.loader})`);
if (loader > budgets.loader) faults.push('The loader has more bytes than its budget allows.');
if (staticImports('define.js').length > 0) faults.push('The loader imports other files.');

const views = readdirSync(path.join(folder, 'views'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => path.basename(file, '.js'));
if (views.length === 0) faults.push('No view was built.');
for (const id of views) {
  for (const language of ['fi', 'sv', 'en']) {
    const files = [
      'define.js',
      'engine.js',
      `views/${id}.js`,
      `texts/${language}.js`,
      ...figuresOf(id).map((type) => `figures/${type}.js`),
    ];
    const missing = files.filter((file) => !existsSync(path.join(folder, file)));
    if (missing.length > 0) throw new Error(`Not built: ${missing.join(', ')}`);
    const total = files.reduce((sum, file) => sum + bytes(file), 0);
    console.log(
      `${String(total).padStart(7)} B  ${id} in ${language}: ${files.length} files (budget ${budgets.page})`,
    );
    if (total > budgets.page) faults.push(`A page with lp-${id} loads more bytes than the budget allows.`);
    const further = files.flatMap(staticImports).filter((file) => !files.includes(file));
    if (further.length > 0) faults.push(`lp-${id} waits for ${[...new Set(further)].join(', ')}.`);
    const heavy = files.filter((file) => /react\.transitional\.element|recharts|valibot/i.test(read(file)));
    if (heavy.length > 0) faults.push(`React, Recharts or the schema library in ${heavy.join(', ')}.`);
  }
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
