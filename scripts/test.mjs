/**
 * The first tier of proof, in one command: sets up what it needs, runs every check and every test, prints one summary and ends
 * with "N passed, N failed, N skipped". A check counts as one; a test run counts each test. With PUHEEKSI_NO_SKIPS=1 (CI) a
 * skip is a failure. Words name the steps to run: `npm test -- lint format`. The second tier is `npm run prove`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkNode, install, root, run } from './lib/prepare.mjs';

checkNode();
install();

const reports = path.join(root, '.cache', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const check = (name, command, ...args) => ({ name, command, args });
const reportOf = (name) => path.join(reports, `${name.replaceAll(/[ ,]+/g, '-')}.json`);
const tests = (name, config) => {
  const report = reportOf(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, command: 'vitest', args: ['run', '--config', config, ...reporters], report };
};

const [unit, stories, browser] = ['unit, law and server tests', 'story tests', 'browser tests'];

const steps = [
  check('build', 'turbo', 'run', 'build', '--output-logs=errors-only'),
  check('types', 'turbo', 'run', 'typecheck', '--output-logs=errors-only'),
  check('types of the stories', 'tsc', '-p', '.storybook/tsconfig.json'),
  check('lint', 'eslint', '.', '--max-warnings=0'),
  check('format', 'prettier', '--check', '--log-level=warn', '.'),
  check('generated files', 'node', 'scripts/generate.mjs', '--check'),
  check('import boundaries', 'node', 'scripts/boundaries.mjs'),
  tests(unit, 'vitest.config.ts'),
  tests(stories, 'vitest.stories.config.ts'),
  tests(browser, 'vitest.browser.config.ts'),
  check('rules', 'node', 'scripts/rules.mjs', '--brief', reportOf(unit)),
  check('capabilities', 'node', 'scripts/features.mjs', '--brief', ...[unit, stories, browser].map(reportOf)),
  check('age of the long proofs', 'node', 'scripts/prove.mjs', '--check'),
  check('packages', 'node', 'scripts/packages.mjs'),
  check('size budgets', 'size-limit'),
  check('bytes before the first paint', 'node', 'scripts/firstPaint.mjs'),
];

const { positionals: only } = parseArgs({ allowPositionals: true });
const wanted =
  only.length === 0 ? steps : steps.filter(({ name }) => only.some((word) => name.includes(word)));

const skippedTitles = (report) =>
  report.testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName),
  );

/** What a test run came to; a run without a readable report, or without any test, is a failure. */
function countTests(report, exitCode) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0, why: 'the run left no report' };
  const answer = JSON.parse(readFileSync(report, 'utf8'));
  const titles = skippedTitles(answer);
  const counts = {
    passed: answer.numPassedTests,
    failed: answer.numFailedTests,
    skipped: titles.length,
    titles,
  };
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, why: 'no test was run' };
  if (exitCode !== 0 && counts.failed === 0)
    return { ...counts, failed: 1, why: 'an error outside the tests' };
  return counts;
}

const results = [];
for (const step of wanted) {
  console.log(`\n── ${step.name} ──`);
  const started = Date.now();
  const exitCode = await run(step.command, step.args);
  const counts = step.report
    ? countTests(step.report, exitCode)
    : { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
  results.push({ name: step.name, seconds: (Date.now() - started) / 1000, ...counts });
}

console.log('\n── summary ──');
for (const { name, seconds, passed, failed, skipped, why, titles = [] } of results) {
  const verdict = failed > 0 ? 'FAILED' : 'passed';
  const time = `${seconds.toFixed(0)} s`;
  console.log(
    `${verdict}  ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped (${time})${why ? ` – ${why}` : ''}`,
  );
  for (const title of titles.slice(0, 5)) console.log(`        skipped: ${title}`);
  if (titles.length > 5) console.log(`        … and ${titles.length - 5} more`);
}

const sum = (key) => results.reduce((all, result) => all + result[key], 0);
const skipped = sum('skipped');
const skipsForbidden = process.env.PUHEEKSI_NO_SKIPS === '1' && skipped > 0;
if (skipped > 0)
  console.log(
    skipsForbidden
      ? '\nSkips are failures here: install what the skipped tests need.'
      : '\nSkipped tests need something this machine lacks (PostgreSQL); CI has it and counts a skip as a failure.',
  );
const failed = sum('failed') + (skipsForbidden ? skipped : 0);
console.log(`\n${sum('passed')} passed, ${failed} failed, ${skipsForbidden ? 0 : skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
