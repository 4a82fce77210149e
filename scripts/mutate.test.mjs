import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './lib/prepare.mjs';
import { streams } from './prove/streams.mjs';
import { figuresOf } from './mutate/report.mjs';

const mutant = (stream, line, outcome) => ({
  file: `packages/core/src/streams/${stream}/decide.ts`,
  line,
  was: 'a < b',
  is: 'a <= b',
  outcome,
});
const run = (told, reasons = []) => figuresOf({ told: new Map(told), reasons, tests: 'tables and laws' });

test('a mutant that is stuck is killed, and every survivor is listed', () => {
  const figures = run([
    ['team', [mutant('team', 1, 'killed'), mutant('team', 2, 'survived')]],
    ['adoption', [mutant('adoption', 3, 'stuck'), mutant('adoption', 4, 'survived')]],
  ]);
  expect(figures).toContain(
    '| team | 2 | 1 | 1 | 50.0 % | tables and laws |\n| adoption | 2 | 1 | 1 | 50.0 % |',
  );
  expect(figures).toContain(
    '- `team/decide.ts:2` `a < b` → `a <= b`: not explained yet\n- `adoption/decide.ts:4`',
  );
});

test('a run in which no mutant survived says so', () => {
  expect(run([['team', [mutant('team', 1, 'killed')]]])).toContain('### Survivors\n\nNone.\n');
});

test('every stream that has tests is tried', () => {
  const folder = path.join(root, 'packages/core/src/streams');
  const tested = readdirSync(folder, { recursive: true })
    .filter((file) => file.includes(path.sep) && file.endsWith('.test.ts'))
    .map((file) => file.split(path.sep)[0]);
  expect(Object.keys(streams)).toEqual([...new Set(tested)].sort());
});

test('the first reason that matches a survivor is its reason', () => {
  const reasons = [
    { match: '^team/decide\\.ts: a < b → ', why: 'never equal' },
    { match: 'a < b', why: 'another' },
  ];
  const figures = run([['team', [mutant('team', 2, 'survived')]]], reasons);
  expect(figures).toContain('`a <= b`: never equal\n');
});
