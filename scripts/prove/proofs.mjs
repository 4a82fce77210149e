/** Every long proof, in the order of the list. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { environment, root, run } from '../lib/prepare.mjs';
import { git } from './git.mjs';
import { table } from './pages.mjs';
import { streams } from './streams.mjs';

const cache = path.join(root, '.cache/proof');
const fileFor = (name) => {
  const file = path.join(cache, name);
  mkdirSync(cache, { recursive: true });
  rmSync(file, { force: true });
  return file;
};

/** Runs a command that prints its figures as JSON in its last line. */
function printed(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      const lines = output.trim().split('\n');
      for (const line of lines.slice(0, -1)) console.log(line);
      resolve({ passed: code === 0, last: lines.at(-1) ?? '' });
    });
  });
}

/** Runs tests; what they came to by file, with what the tests themselves have noted. */
async function tested(name, args, env) {
  const report = fileFor(`${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run('vitest', ['run', ...args, '--testTimeout=0', ...reporters], { env });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ status, fullName, meta }) => ({
      file: path.relative(root, name),
      status,
      title: fullName,
      meta,
    })),
  );
  return { passed: code === 0 && tests.some(({ status }) => status === 'passed'), tests };
}

const protection = {
  name: 'protection',
  title: 'The attackers of protection',
  says: 'Random publications (one-way, two-way up to 20 × 30, sparse ones, area × service, three-way, linked tables, corrected ones in sequence, cumulative months; three thresholds, three ways with zeros) and an attacker who was written apart from protection and auditor: linear programming, and trying every table where there are few enough. Then made-up regions, each published on six nights with entries, retractions and corrections in between, most while a month turns. He must recover nothing (`simplex`), and where only small counts are hidden he must succeed. A second attacker, on a solver of others (HiGHS), has the cells of month and code, which no table tells, as unknowns as well (`cells`): what he finds is not promised yet and must not become more. Last, a fifth as many made-up histories of processes: every inequality between two or three counts of families that none of them breaks has to be declared by a measure, or to follow. And realistic regions (14 units, 8 municipalities, 330 to 450 discussions in 400 days), in which no more than a tenth more may be hidden than the fewest that an exact solver (HiGHS) finds. What is promised and what is not: [protection](../protection.md).',
  unit: 'publications, and a tenth as many regions for six nights each',
  whole: 10_000,
  proves: [
    'packages/core/src/privacy',
    'packages/core/src/publication',
    'packages/core/src/tally',
    'packages/core/src/testing/protection',
  ],
  async run({ size, seed }) {
    const args = ['--publications', String(size), '--seed', String(seed)];
    const script = 'scripts/prove/protectionRun.ts';
    const { passed, last } = await printed('tsx', ['--conditions=source', script, ...args]);
    const { kinds, nights, control, relations, utility } = JSON.parse(last);
    const rows = Object.entries(kinds).map(([kind, sums]) => ({ kind, ...sums }));
    const tables = [
      table(rows),
      table(nights),
      table([{ 'where only small counts are hidden': 'recovered', ...control }]),
      table(relations),
      table([utility]),
    ];
    return { passed, figures: tables.join('\n\n') };
  },
};

const mutation = {
  name: 'mutation',
  title: 'Mutation testing of the streams',
  says: 'Each mutant is one small mistake in the source of a stream: a comparison turned round, a bound moved by one, a condition always true, a filter forgotten. A mutant is killed when a test fails, or never ends, with it. At least 85 % must be killed in every stream.',
  unit: 'streams',
  whole: Object.keys(streams).length,
  proves: ['packages/core/src/streams'],
  async run({ size, seed }) {
    const figures = fileFor('mutation.figures.md');
    const asked = Object.keys(streams).slice(0, size);
    const code = await run('node', [
      'scripts/mutate.mjs',
      ...asked,
      '--seed',
      String(seed),
      '--figures',
      figures,
    ]);
    return { passed: code === 0, figures: readFileSync(figures, 'utf8').trim() };
  },
};

const kills = {
  name: 'kills',
  title: 'The server killed while people record',
  says: 'The real server is killed with SIGKILL again and again at random moments while four people record. After every start, no entry that was acknowledged is missing; at the end the stored tally is that of the events and the audit is whole.',
  unit: 'kills on each database',
  whole: 200,
  proves: ['packages/server/src', 'packages/server/test/sigkill.test.ts'],
  async run({ size, seed }) {
    const env = { PUHEEKSI_KILLS: String(size), PUHEEKSI_KILLS_SEED: String(seed) };
    const { passed, tests } = await tested('kills', ['--project', 'server', 'sigkill.test'], env);
    const rows = tests.map(({ status, title, meta: { figures } }) => ({ test: title, status, ...figures }));
    return { passed, figures: table(rows) };
  },
};

const fuzz = {
  name: 'fuzz',
  title: 'Laws with many times the runs',
  says: 'Every law of the core and every law and hostile file of the calendar reader, each with many times the runs it has in `npm test` and with a seed of its own; calendars that are cut off are cut at every byte.',
  unit: 'times the runs of `npm test`',
  whole: 20,
  proves: ['packages/core/src', 'packages/client/src/icalendar'],
  async run({ size, seed }) {
    const env = { PUHEEKSI_LAWS_TIMES: String(size), PUHEEKSI_LAWS_SEED: String(seed) };
    const calendars = await tested('fuzz-client', ['--project', 'client', 'src/icalendar/'], env);
    const lawful = git(root, 'grep', '-l', "from 'fast-check'", '--', 'packages/core/src/**/*.test.ts');
    const core = await tested('fuzz-core', ['--project', 'core', ...lawful.split('\n')], env);
    const rows = [
      ['files of the core with laws', core],
      ['files of the calendar reader', calendars],
    ].map(([what, { tests }]) => ({
      what,
      files: new Set(tests.map(({ file }) => file)).size,
      tests: tests.length,
      passed: tests.filter(({ status }) => status === 'passed').length,
    }));
    return { passed: core.passed && calendars.passed, figures: table(rows) };
  },
};

/** Instantiations of the core's types, its tests included: what an editor has to work out before it answers. */
const maxInstantiations = 800_000;

const types = {
  name: 'types',
  title: 'The weight of the core’s types',
  says: `What the compiler has to work out for the core and its tests. A type that costs more than it helps shows here first: at most ${maxInstantiations.toLocaleString('en').replaceAll(',', ' ')} instantiations.`,
  unit: 'run',
  whole: 1,
  proves: ['packages/core/src', 'tsconfig.base.json'],
  async run() {
    const { values } = await diagnostics();
    const wanted = ['Files', 'Lines of TypeScript', 'Types', 'Instantiations'];
    return {
      passed: values.Instantiations <= maxInstantiations,
      figures: table(wanted.map((what) => ({ what, number: values[what] }))),
    };
  },
};

function diagnostics() {
  return new Promise((resolve, reject) => {
    const args = [
      '-p',
      'packages/core/tsconfig.json',
      '--noEmit',
      '--incremental',
      'false',
      '--extendedDiagnostics',
    ];
    const child = spawn('tsc', args, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(output));
      const found = [...output.matchAll(/^([\w /]+):\s+(\d+)$/gm)].map(([, what, value]) => [
        what,
        Number(value),
      ]);
      resolve({ values: Object.fromEntries(found) });
    });
  });
}

export const proofs = [protection, mutation, kills, fuzz, types];
