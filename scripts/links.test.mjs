import { globSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './lib/prepare.mjs';

const pages = globSync(['*.md', 'docs/**/*.md', '{packages,apps}/*/**/*.md'], {
  cwd: root,
  exclude: (name) => /(?:^|\/)(?:node_modules|dist)$/.test(String(name)),
});

/** Links and images of a page that lead to a file of the repository, code left out. */
const targetsOf = (text) =>
  [...text.replace(/```[\s\S]*?```|`[^`]*`/g, '').matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

test('every link between the documents leads to something', () => {
  const links = pages.flatMap((page) =>
    targetsOf(readFileSync(path.join(root, page), 'utf8')).map((target) => ({ page, target })),
  );
  expect(links.length).toBeGreaterThan(20);
  expect(
    links.filter(({ page, target }) => !existsSync(path.join(root, path.dirname(page), target))),
  ).toEqual([]);
});
