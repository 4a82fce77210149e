import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { features } from '../packages/core/src/features.ts';
import { featuresPage, judgeFeatures } from './lib/featuresPage.mjs';
import { root } from './lib/prepare.mjs';

const rows = [
  { id: 'F01', source: 'S0', layers: ['C'], says: 'A process' },
  { id: 'F02', source: 'S0', layers: ['C', 'W'], says: 'A record' },
  { id: 'F10', source: 'own', layers: ['S'], says: 'An answer | a reply' },
  { id: 'F100', source: 'own', layers: ['W'], says: 'A frame' },
];
const tests = [
  { title: 'F01, F02: both', file: 'packages/core/src/process.test.ts' },
  { title: 'a page > F100 in Swedish', file: 'packages/widgets/src/Frame/Frame.stories.tsx' },
];

test('a row is held by the tests that name it, layer by layer; F100 is no test of F10', () => {
  const judged = judgeFeatures(rows, tests);
  expect(judged.map(({ feature, tests, without }) => [feature.id, tests.length, without])).toEqual([
    ['F01', 1, []],
    ['F02', 1, ['W']],
    ['F10', 0, ['S']],
    ['F100', 1, []],
  ]);
});

test('the page tells what no test names', () => {
  const page = featuresPage(judgeFeatures(rows, tests));
  expect(page).toContain(
    '4 rows: 2 named by tests in every layer they ask for, 1 in some of them, 1 by no test at all.',
  );
  expect(page).toContain('| F02 | A record | process | **none** |  |');
  expect(page).toContain('| F10 | An answer \\| a reply |  |  | **none** |');
  expect(page).toContain('| F100 | A frame |  | Frame |  |');
});

test('the rows are F01 to F148, each with a layer and words', () => {
  const ids = Array.from({ length: 148 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`);
  expect(features.map(({ id }) => id)).toEqual(ids);
  expect(features.filter(({ layers }) => !/^C?W?S?$/.test(layers.join('')) || layers.length === 0)).toEqual(
    [],
  );
  expect(features.filter(({ source }) => !/^(?:S[0-4]|own)$/.test(source))).toEqual([]);
  expect(features.filter(({ says }) => says.length < 10)).toEqual([]);
});

test('docs/reference/features.md has every row with its words, in the order of its sections, and none more', () => {
  const page = readFileSync(path.join(root, 'docs/reference/features.md'), 'utf8');
  const shown = [...page.matchAll(/^\| (F\d+) \| (.*?) \| /gm)].map(([, id, says]) => ({ id, says }));
  const order = ['S0', 'S1', 'S2', 'S3', 'S4', 'own'];
  const wanted = order.flatMap((source) => features.filter((feature) => feature.source === source));
  expect(shown).toEqual(wanted.map(({ id, says }) => ({ id, says: says.replaceAll('|', '\\|') })));
});
