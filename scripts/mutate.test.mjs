import { expect, test } from 'vitest';
import { reportPage } from './mutate/report.mjs';

const mutant = (stream, line, outcome) => ({
  file: `packages/core/src/streams/${stream}/decide.ts`,
  line,
  was: 'a < b',
  is: 'a <= b',
  outcome,
});
const streams = ['team', 'teamwork', 'adoption'];
const run = (told, over = {}) =>
  reportPage({ streams, told: new Map(told), before: '', reasons: [], tests: 'tables and laws', ...over });

const whole = run([
  ['team', [mutant('team', 1, 'killed'), mutant('team', 2, 'survived')]],
  ['teamwork', [mutant('teamwork', 3, 'stuck'), mutant('teamwork', 4, 'survived')]],
]);

test('a mutant that is stuck is killed, and every survivor is listed', () => {
  expect(whole).toContain(
    '| team | 2 | 1 | 1 | 50.0 % | tables and laws |\n| teamwork | 2 | 1 | 1 | 50.0 % |',
  );
  expect(whole).toContain(
    '- `team/decide.ts:2` `a < b` → `a <= b`: not explained yet\n- `teamwork/decide.ts:4`',
  );
  expect(whole).not.toContain('adoption');
});

test('a run of one stream changes its own lines and keeps those of all others', () => {
  const next = run([['team', [mutant('team', 1, 'killed')]]], { before: whole, tests: 'tables' });
  expect(next).toContain(
    '| team | 1 | 1 | 0 | 100.0 % | tables |\n| teamwork | 2 | 1 | 1 | 50.0 % | tables and laws |',
  );
  expect(next).not.toContain('`team/decide.ts');
  expect(next).toContain('- `teamwork/decide.ts:4`');
  expect(run([], { before: whole })).toBe(whole);
});

test('the first reason that matches a survivor is its reason', () => {
  const reasons = [
    { match: '^team/decide\\.ts: a < b → ', why: 'never equal' },
    { match: 'a < b', why: 'another' },
  ];
  const page = run([['team', [mutant('team', 2, 'survived')]]], { reasons });
  expect(page).toContain('`a <= b`: never equal\n');
});
