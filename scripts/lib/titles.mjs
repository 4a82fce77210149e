/**
 * Which tests hold a rule or a capability: those that ran and passed and have its id in their title or in the name of a group
 * around them. Read from the reports of `vitest run --reporter=json`.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Every test of a report that passed: its title with the names of its groups, and its file. The tests of these very tools name
 * ids too and hold nothing of the product.
 */
export const passedTests = (report, root) =>
  report.testResults.flatMap(({ name, assertionResults }) => {
    const file = path.relative(root, name).replaceAll(path.sep, '/');
    if (file.startsWith('scripts/')) return [];
    return assertionResults
      .filter(({ status }) => status === 'passed')
      .map(({ fullName }) => ({ title: fullName, file }));
  });

/** The tests that name an id; R0-P10 does not name R0-P1. */
export const naming = (id, tests) => {
  const named = new RegExp(`(?<![A-Za-z0-9-])${id}(?![0-9])`);
  return tests.filter(({ title }) => named.test(title));
};

/** Ids in titles that nothing has: a slip of the pen would otherwise hide a missing test. */
export function unknownIds(ids, pattern, tests) {
  const known = new Set(ids);
  const named = tests.flatMap(({ title }) => title.match(pattern) ?? []);
  return [...new Set(named)].filter((id) => !known.has(id)).sort();
}

/** The reports of the files that are there. */
export const readReports = (files) =>
  files.filter((file) => existsSync(file)).map((file) => JSON.parse(readFileSync(file, 'utf8')));
