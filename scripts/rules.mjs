/**
 * Prints every rule of the domain with the executed tests that name it, and fails when a testable rule has none.
 * `node scripts/rules.mjs` runs the tests whose names hold a rule id; `node scripts/rules.mjs report.json …` reads reports of
 * `vitest run --reporter=json` instead; `--brief` prints only what is wrong and the sums.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { giveUp, root } from './lib/prepare.mjs';
import { runNamed } from './lib/runNamed.mjs';
import { naming, passedTests, readReports, unknownIds } from './lib/titles.mjs';

/** @returns {{ id: string, kind: string, says: string, tests: { title: string, file: string }[], missing: boolean }[]} */
export function judge(rules, tests) {
  return rules.map((rule) => {
    const named = naming(rule.id, tests);
    return { ...rule, tests: named, missing: rule.kind === 'testable' && named.length === 0 };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { brief: { type: 'boolean', default: false } },
  });
  const reports = readReports(positionals);
  if (reports.length < positionals.length) giveUp(`Not every report is there: ${positionals.join(', ')}`);
  const tests =
    positionals.length > 0
      ? reports.flatMap((report) => passedTests(report, root))
      : runNamed([['--project', 'core']], 'R0-');
  const { domainRules } = await import(pathToFileURL(path.join(root, 'packages/core/src/rules.ts')).href);
  const judged = judge(domainRules, tests);
  if (!values.brief)
    for (const { id, kind, says, tests } of judged) {
      console.log(`${id} (${kind}) ${says}`);
      for (const { title } of tests) console.log(`  ✓ ${title}`);
    }
  const missing = judged.filter((rule) => rule.missing).map(({ id }) => id);
  const ids = domainRules.map(({ id }) => id);
  const unknown = unknownIds(ids, /R0-[A-Z]+(?:-[A-Z])?[0-9]+/g, tests);
  const count = (kind) => judged.filter((rule) => rule.kind === kind).length;
  console.log(
    `\n${judged.length} rules: ${count('testable')} testable, ${count('fact')} facts, ${count('open')} open.`,
  );
  if (missing.length > 0) console.error(`Testable and without a passing test: ${missing.join(', ')}`);
  if (unknown.length > 0) console.error(`Named in tests and not a rule: ${unknown.join(', ')}`);
  process.exitCode = missing.length + unknown.length > 0 ? 1 : 0;
}
