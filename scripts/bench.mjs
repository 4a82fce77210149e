// Builds the packages and runs every bench/*.bench.ts in its own process against what is published of them, as the peers
// are measured; prints one table. A bench prints its rows as the last line, as JSON;
// it throws when an answer differs from its peer's. Fails when a bench throws or a bar is missed; every bar is a ratio of two
// things measured in turns, so that it holds on a busy machine as on a quiet one.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { positionals: wanted } = parseArgs({ allowPositionals: true });
const files = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort();

const number = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3));

const built = spawnSync(
  join(root, 'node_modules/.bin/turbo'),
  ['run', 'build', '--filter=@puheeksi/elements', '--output-logs=errors-only'],
  { cwd: root, stdio: 'inherit' },
);
if (built.status !== 0) process.exit(1);

let failed = 0;
const table = [];
for (const file of files) {
  const run = spawnSync(process.execPath, [join('bench', file)], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0) {
    failed++;
    console.error(`${file} failed\n${run.stdout}${run.stderr}`);
    continue;
  }
  const rows = JSON.parse(run.stdout.trim().split('\n').at(-1));
  failed += rows.filter((row) => !row.met).length;
  for (const row of rows)
    table.push({
      bench: row.name,
      ours: `${number(row.ours)} ${row.unit}`,
      peer: row.peer,
      theirs: `${number(row.theirs)} ${row.unit}`,
      times: number(row.ratio),
      bar: row.bar,
      met: row.met ? 'yes' : 'NO',
    });
}
const columns = ['bench', 'ours', 'peer', 'theirs', 'times', 'bar', 'met'];
const widths = columns.map((column) => Math.max(column.length, ...table.map((row) => row[column].length)));
const line = (cells) =>
  cells
    .map((cell, index) => cell.padEnd(widths[index]))
    .join('  ')
    .trimEnd();
console.log(line(columns));
for (const row of table) console.log(line(columns.map((column) => row[column])));
if (failed > 0) {
  console.error(`${failed} of the benches failed or missed a bar`);
  process.exitCode = 1;
}
