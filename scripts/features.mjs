/**
 * Prints every capability that was asked for with the executed tests that name it, and the rows that no test names. Fails when
 * a title names a row that does not exist, or when docs/reference/features.md says something else.
 * `node scripts/features.mjs` runs the tests of all configurations whose names hold a row's id (build first);
 * `node scripts/features.mjs report.json …` reads the reports of `vitest run --reporter=json` instead. `--write` writes the page;
 * `--brief` prints only what is wrong and the sums.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { featuresPage, judgeFeatures } from './lib/featuresPage.mjs';
import { giveUp, root } from './lib/prepare.mjs';
import { runNamed } from './lib/runNamed.mjs';
import { passedTests, readReports, unknownIds } from './lib/titles.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { brief: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});
const configs = ['vitest.config.ts', 'vitest.stories.config.ts', 'vitest.browser.config.ts'];
const reports = readReports(positionals);
if (reports.length < positionals.length) giveUp(`Not every report is there: ${positionals.join(', ')}`);
const tests =
  positionals.length > 0
    ? reports.flatMap((report) => passedTests(report, root))
    : runNamed(
        configs.map((config) => ['--config', config]),
        '\\bF\\d{2,3}\\b',
      );

const { features } = await import(pathToFileURL(path.join(root, 'packages/core/src/features.ts')).href);
const judged = judgeFeatures(features, tests);
if (!values.brief)
  for (const { feature, tests, without } of judged) {
    console.log(`${feature.id} (${feature.layers.join(' ')}) ${feature.says}`);
    for (const { title } of tests) console.log(`  ✓ ${title}`);
    if (tests.length > 0 && without.length > 0)
      console.log(`  – no test in the layer ${without.join(' ')} names it`);
  }
const none = judged.filter(({ tests }) => tests.length === 0).map(({ feature }) => feature.id);
console.log(`\n${features.length} rows, ${none.length} named by no test: ${none.join(', ')}`);

const unknown = unknownIds(
  features.map(({ id }) => id),
  /(?<![\w-])F[0-9]{2,3}(?![\w-])/g,
  tests,
);
if (unknown.length > 0) console.error(`Named in tests and not a row: ${unknown.join(', ')}`);

const file = path.join(root, 'docs/reference/features.md');
const page = featuresPage(judged);
if (values.write) writeFileSync(file, page);
// What did not run is named by no test: a run with a skip or a failure says nothing of the page
const whole = reports.every(({ numTotalTests, numPassedTests }) => numTotalTests === numPassedTests);
const stale = whole && readFileSync(file, 'utf8') !== page;
if (!whole) console.log('A test was skipped or failed: the page is not compared.');
if (stale)
  console.error(
    'docs/reference/features.md says something else: npm run features -- --write .cache/reports/*.json',
  );
process.exitCode = unknown.length > 0 || stale ? 1 : 0;
