/**
 * Mutation testing of the streams: each mutant is a small mistake planted in the source, and a test must notice it.
 * `node scripts/mutate.mjs [stream …]` (default: every stream with rules) fails under 85 % killed and leaves its figures in
 * .cache/mutation.md; `npm run prove mutation` runs it whole and makes the page of it. All mutants of a stream sleep in one
 * bundle and are woken one by one, so that a run takes minutes.
 * `--again` tries only those that were alive the last time; `--tables` leaves the slower laws out, and the figures say so.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { giveUp, root } from './lib/prepare.mjs';
import { plant } from './mutate/mutants.mjs';
import { isAlive, figuresOf } from './mutate/report.mjs';
import { streams as testsElsewhere } from './prove/streams.mjs';

const core = path.join(root, 'packages/core/src');
const streams = path.join(core, 'streams');
const cache = path.join(root, '.cache/mutation');
const resultsFile = path.join(root, '.cache/mutation-results.json');
const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    again: { type: 'boolean', default: false },
    tables: { type: 'boolean', default: false },
    seed: { type: 'string', default: '20261201' },
    figures: { type: 'string', default: path.join(root, '.cache/mutation.md') },
  },
});
const known = Object.keys(testsElsewhere);
const strange = positionals.filter((stream) => !known.includes(stream));
if (strange.length > 0) giveUp(`No such stream: ${strange.join(', ')}. Known: ${known.join(', ')}.`);
const asked = positionals.length > 0 ? positionals : known;
const minShare = 0.85;
const silentMs = 30_000;
const filesIn = (folder, wanted) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && wanted(file))
    .map((file) => path.join(folder, file))
    .sort();
const isSource = (file) => !/\.test(-d)?\.ts$/.test(file) && !file.startsWith(`testing${path.sep}`);

function plantAll(stream) {
  const planted = new Map();
  const mutants = [];
  for (const file of filesIn(path.join(streams, stream), isSource)) {
    const result = plant(path.relative(root, file), readFileSync(file, 'utf8'), mutants.length + 1);
    planted.set(file, result.code);
    mutants.push(...result.mutants);
  }
  return { planted, mutants };
}

async function bundle(stream, planted, name, wanted) {
  const tests = [
    ...filesIn(path.join(streams, stream), wanted),
    ...testsElsewhere[stream].filter(wanted).map((file) => path.join(core, file)),
  ];
  if (tests.length === 0) return undefined;
  const outfile = path.join(cache, `${stream}.${name}.mjs`);
  await build({
    stdin: { contents: tests.map((file) => `import ${JSON.stringify(file)};`).join('\n'), resolveDir: root },
    outfile,
    bundle: true,
    // The package says that its modules have no side effects; its tests are nothing else.
    ignoreAnnotations: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    external: ['fast-check', 'valibot', '@vitest/expect', 'chai'],
    alias: { vitest: path.join(root, 'scripts/mutate/shim.mjs') },
    logLevel: 'error',
    plugins: [
      {
        name: 'mutants',
        setup: ({ onLoad }) =>
          onLoad({ filter: /streams.*\.ts$/ }, ({ path: file }) =>
            planted.has(file) ? { contents: planted.get(file), loader: 'ts' } : undefined,
          ),
      },
    ],
  });
  return outfile;
}

/** Runs ids in one child process; one that says nothing for long is stuck in a loop, and that mutant is killed too. */
function runIds(file, ids, told) {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        path.join(root, 'scripts/mutate/run.mjs'),
        ...[
          '--bundle',
          file,
          '--reach',
          `${file}.reach.json`,
          '--docs',
          path.join(root, 'docs'),
          '--seed',
          flags.seed,
        ],
        ...ids.map(String),
      ],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let rest = '';
    let done = 0;
    const stuck = () => child.kill('SIGKILL');
    let timer = setTimeout(stuck, silentMs);
    child.stdout.on('data', (chunk) => {
      clearTimeout(timer);
      timer = setTimeout(stuck, silentMs);
      rest += chunk;
      const lines = rest.split('\n');
      rest = lines.pop();
      for (const line of lines) {
        const [id, outcome] = line.split('\t');
        told(Number(id), outcome);
        done += 1;
      }
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve(done);
    });
  });
}

/** Runs ids in portions, as many at once as the machine has processors. */
async function runAll(file, ids, told) {
  const portion = 60;
  const waiting = Array.from({ length: Math.ceil(ids.length / portion) }, (_none, index) =>
    ids.slice(index * portion, (index + 1) * portion),
  );
  const workThrough = async () => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const done = await runIds(file, part, told);
      if (done === part.length) continue;
      told(part[done], 'stuck');
      waiting.push(part.slice(done + 1));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, workThrough));
}

const keyOf = ({ file, line, was, is }) => `${file}:${line} ${was} → ${is}`;
const results = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : {};

/** Outcomes by what was changed; of twins on one line the one that survived is remembered. */
function remembered(mutants) {
  const byKey = {};
  for (const mutant of mutants)
    if (byKey[keyOf(mutant)] !== 'survived') byKey[keyOf(mutant)] = mutant.outcome;
  return byKey;
}

async function mutateStream(stream) {
  const { planted, mutants } = plantAll(stream);
  const outcome = new Map();
  const told = (id, what) => outcome.set(id, what);
  if (flags.again)
    for (const mutant of mutants) {
      const before = results[stream]?.[keyOf(mutant)];
      if (before && before !== 'survived') told(mutant.id, before);
    }
  const suites = [
    await bundle(stream, planted, 'tables', (file) => /(?<!\.laws)\.test\.ts$/.test(file)),
    ...(flags.tables
      ? []
      : [await bundle(stream, planted, 'laws', (file) => file.endsWith('.laws.test.ts'))]),
  ].filter((file) => file !== undefined);
  for (const file of suites) {
    await runAll(file, [0], told);
    if (outcome.get(0) !== 'survived') throw new Error(`The tests of ${stream} fail without any mutant.`);
    const alive = mutants.filter(({ id }) => outcome.get(id) === undefined || outcome.get(id) === 'survived');
    await runAll(
      file,
      alive.map(({ id }) => id),
      told,
    );
    console.log(
      `${stream}: ${mutants.length} mutants, ${[...outcome].filter(([id, o]) => id > 0 && o === 'survived').length} alive`,
    );
  }
  return mutants.map((mutant) => ({ ...mutant, outcome: outcome.get(mutant.id) }));
}

const reasons = JSON.parse(readFileSync(path.join(root, 'scripts/mutate/survivors.json'), 'utf8'));

rmSync(cache, { recursive: true, force: true });
mkdirSync(cache, { recursive: true });
const told = new Map();
for (const stream of asked) {
  const mutants = await mutateStream(stream);
  told.set(stream, mutants);
  results[stream] = remembered(mutants);
  writeFileSync(resultsFile, JSON.stringify(results));
  const tests = flags.tables ? 'tables' : 'tables and laws';
  writeFileSync(flags.figures, figuresOf({ told, reasons, tests }));
}
const weak = [...told].filter(
  ([, mutants]) => mutants.filter((mutant) => !isAlive(mutant)).length < minShare * mutants.length,
);
for (const [stream] of weak) console.error(`${stream}: fewer than 85 % of the mutants are killed.`);
process.exitCode = weak.length > 0 ? 1 : 0;
