import { expect, test } from 'vitest';
import { passedTests, unknownIds } from './lib/titles.mjs';
import { judge } from './rules.mjs';

const rules = [
  { id: 'R0-P1', kind: 'testable', says: 'a' },
  { id: 'R0-P10', kind: 'testable', says: 'b' },
  { id: 'R0-PR2', kind: 'fact', says: 'c' },
];
const tested = (...titles) => titles.map((title) => ({ title, file: 'packages/core/src/a.test.ts' }));

test('a testable rule without a passing test is missing, a fact is not, and R0-P10 is no test of R0-P1', () => {
  const judged = judge(rules, tested('group R0-P10: something'));
  expect(judged.map(({ id, missing }) => [id, missing])).toEqual([
    ['R0-P1', true],
    ['R0-P10', false],
    ['R0-PR2', false],
  ]);
});

test('only tests that ran and passed count, and those of the scripts do not', () => {
  const results = (name) => ({
    name,
    assertionResults: [
      { fullName: 'R0-P1: ran', status: 'passed' },
      { fullName: 'R0-P1: failed', status: 'failed' },
      { fullName: 'R0-P1: skipped', status: 'skipped' },
    ],
  });
  const report = {
    testResults: [results('/home/packages/core/src/a.test.ts'), results('/home/scripts/b.test.mjs')],
  };
  expect(passedTests(report, '/home')).toEqual([
    { title: 'R0-P1: ran', file: 'packages/core/src/a.test.ts' },
  ]);
});

test('an id that no rule has is told', () => {
  const ids = rules.map(({ id }) => id);
  const titles = tested('R0-P1 and R0-X7', 'R0-X7 again', 'R0-Q-B9: open');
  expect(unknownIds(ids, /R0-[A-Z]+(?:-[A-Z])?[0-9]+/g, titles)).toEqual(['R0-Q-B9', 'R0-X7']);
});
