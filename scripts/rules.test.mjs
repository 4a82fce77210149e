import { expect, test } from 'vitest';
import { judge, passedTitles, unknownIds } from './rules.mjs';

const rules = [
  { id: 'R0-P1', kind: 'testable', says: 'a' },
  { id: 'R0-P10', kind: 'testable', says: 'b' },
  { id: 'R0-B4', kind: 'fact', says: 'c' },
];

test('a testable rule without a passing test is missing, a fact is not, and R0-P10 is no test of R0-P1', () => {
  const judged = judge(rules, ['group R0-P10: something']);
  expect(judged.map(({ id, missing }) => [id, missing])).toEqual([
    ['R0-P1', true],
    ['R0-P10', false],
    ['R0-B4', false],
  ]);
});

test('only tests that ran and passed count', () => {
  const assertionResults = [
    { fullName: 'R0-P1: ran', status: 'passed' },
    { fullName: 'R0-P1: failed', status: 'failed' },
    { fullName: 'R0-P1: skipped', status: 'skipped' },
  ];
  expect(passedTitles({ testResults: [{ assertionResults }] })).toEqual(['R0-P1: ran']);
});

test('an id that no rule has is told', () => {
  expect(unknownIds(rules, ['R0-P1 and R0-X7', 'R0-X7 again'])).toEqual(['R0-X7']);
});
