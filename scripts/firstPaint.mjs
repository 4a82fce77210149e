/**
 * The bytes that a page loads before the elements draw for the first time: the loader with everything it imports statically,
 * gzipped as a server sends it. Fails above the budget, when it is more than one file (each would be a request after the
 * other), and when React or Recharts would be among them.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './lib/prepare.mjs';

const budget = 38_000;
const folder = path.join(root, 'packages/elements/dist');

/** A built file with everything that it imports statically; what comes by import() comes later. */
function eager(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(path.join(folder, file), 'utf8');
  for (const [, imported] of text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g))
    eager(imported, seen);
  return seen;
}

const files = [...eager('define.js')].map((file) => {
  const text = readFileSync(path.join(folder, file));
  return {
    file,
    bytes: gzipSync(text, { level: 9 }).length,
    react: /react\.transitional\.element|recharts/i.test(text.toString()),
  };
});
const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
for (const { file, bytes } of files) console.log(`${String(bytes).padStart(7)} B  ${file}`);
console.log(`${String(total).padStart(7)} B  before the first paint, gzip (budget ${budget})`);
const heavy = files.filter(({ react }) => react).map(({ file }) => file);
if (heavy.length > 0)
  console.error(`React or Recharts would be loaded before the first paint: ${heavy.join(', ')}`);
if (files.length > 1)
  console.error(`The loader imports other files: ${files.map(({ file }) => file).join(', ')}`);
if (total > budget) console.error('More bytes than the budget allows.');
process.exitCode = total > budget || heavy.length > 0 || files.length > 1 ? 1 : 0;
