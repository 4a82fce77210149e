import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { citationsIn, citationsUnder, headingsOf } from './lib/citations.mjs';
import { root } from './lib/prepare.mjs';

const headingsIn = (page) => {
  const file = path.join(root, page);
  return existsSync(file) ? headingsOf(readFileSync(file, 'utf8')) : [];
};

test('every heading of docs/settled-questions.md and of other pages that code or documents cite is there', () => {
  const cited = citationsUnder(root);
  const pages = new Map([...new Set(cited.map(({ page }) => page))].map((page) => [page, headingsIn(page)]));
  expect(pages.get('docs/settled-questions.md')?.length).toBeGreaterThan(30);
  expect(cited.length).toBeGreaterThan(60);
  expect(cited.filter(({ page, heading }) => !pages.get(page).includes(heading))).toEqual([]);
});

test('a heading of the settled questions stands once', () => {
  const headings = headingsIn('docs/settled-questions.md');
  expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
});

test('headings are lines of their own and bold words that begin a paragraph', () => {
  const page = '# All\n\n## Names\n\nText **bold** in it.\n\n### More\n\n**Settings** have dates.';
  expect(headingsOf(page)).toEqual(['Names', 'More', 'Settings']);
});

test('a citation goes on after a line break, names several headings, and a settled question without one is told', () => {
  const text = [
    '/** @source docs/settled-questions.md "Log',
    ' * book"; R0-N1 */',
    '// docs/architecture.md "Values", "Attacker" and "Names" say so',
    '// docs/settled-questions.md: nothing; docs/sources.md: nothing',
  ].join('\n');
  expect(citationsIn(text)).toEqual([
    { page: 'docs/settled-questions.md', heading: 'Log book' },
    { page: 'docs/architecture.md', heading: 'Values' },
    { page: 'docs/architecture.md', heading: 'Attacker' },
    { page: 'docs/architecture.md', heading: 'Names' },
    { page: 'docs/settled-questions.md', heading: null },
  ]);
});
