/**
 * Prints every rule of the domain with the executed tests that name it, and fails when a testable rule has none.
 * `node scripts/rules.mjs` runs the tests whose names hold a rule id; `node scripts/rules.mjs report.json` reads a report of
 * `vitest run --reporter=json` instead.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The names of the tests that ran and passed, with those of the groups around them. */
export function passedTitles(report) {
  return report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName),
  );
}

/** @returns {{ id: string, kind: string, says: string, tests: string[], missing: boolean }[]} */
export function judge(rules, titles) {
  return rules.map((rule) => {
    const named = new RegExp(`${rule.id}(?![0-9])`);
    const tests = titles.filter((title) => named.test(title));
    return { ...rule, tests, missing: rule.kind === 'testable' && tests.length === 0 };
  });
}

/** Ids in test names that no rule has: a slip of the pen would otherwise hide a missing test. */
export function unknownIds(rules, titles) {
  const known = new Set(rules.map(({ id }) => id));
  const named = titles.flatMap((title) => title.match(/R0-[A-Z]+[0-9]+/g) ?? []);
  return [...new Set(named)].filter((id) => !known.has(id)).sort();
}

function run() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rules-'));
  const file = path.join(folder, 'report.json');
  try {
    const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
    const args = [vitest, 'run', '--project', 'core', '-t', 'R0-', '--reporter=json', `--outputFile=${file}`];
    spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const given = process.argv[2];
  const report = given ? JSON.parse(readFileSync(given, 'utf8')) : run();
  const { domainRules } = await import(pathToFileURL(path.join(root, 'packages/core/src/rules.ts')).href);
  const titles = passedTitles(report);
  const judged = judge(domainRules, titles);
  for (const { id, kind, says, tests } of judged) {
    console.log(`${id} (${kind}) ${says}`);
    for (const title of tests) console.log(`  ✓ ${title}`);
  }
  const missing = judged.filter((rule) => rule.missing).map(({ id }) => id);
  const unknown = unknownIds(domainRules, titles);
  const count = (kind) => judged.filter((rule) => rule.kind === kind).length;
  console.log(
    `\n${judged.length} rules: ${count('testable')} testable, ${count('fact')} facts, ${count('open')} open.`,
  );
  if (missing.length > 0) console.error(`Testable and without a passing test: ${missing.join(', ')}`);
  if (unknown.length > 0) console.error(`Named in tests and not a rule: ${unknown.join(', ')}`);
  process.exitCode = missing.length + unknown.length > 0 ? 1 : 0;
}
