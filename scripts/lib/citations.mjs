import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const left = new Set([
  'node_modules',
  'dist',
  'maps',
  '.git',
  '.cache',
  '.turbo',
  'storybook-static',
  'public',
]);
const read = /\.(?:ts|tsx|mjs|js|cjs|md|sql|yml)$/;

/** The headings of a page: `## Names`, and bold words that begin a paragraph. */
export const headingsOf = (text) =>
  [...text.matchAll(/^(?:##+ (.+)|\*\*([^*]+)\*\*)/gm)].map(([, heading, bold]) => heading ?? bold);

/** Comments as one line, so that a citation may go on after a line break. */
const inOneLine = (text) => text.replace(/\s*\n[ \t]*(?:\*(?!\/)|\/\/)?[ \t]*/g, ' ');

/**
 * What a text cites of the documents by heading. The settled questions are cited by heading alone: `null` where one is missing.
 * @example citationsIn('@source docs/settled-questions.md "Values", "Attacker"; R0-N1')
 * // [{ page: 'docs/settled-questions.md', heading: 'Values' }, { page: 'docs/settled-questions.md', heading: 'Attacker' }]
 */
export const citationsIn = (text) =>
  [...inOneLine(text).matchAll(/(docs\/[\w/-]+\.md)((?:(?:,| and)? "[^"]+")*)/g)].flatMap(
    ([, page, quoted]) => {
      const headings = [...quoted.matchAll(/"([^"]+)"/g)].map(([, heading]) => heading);
      if (headings.length > 0) return headings.map((heading) => ({ page, heading }));
      return page === 'docs/settled-questions.md' ? [{ page, heading: null }] : [];
    },
  );

/** Every citation in the sources and documents of a folder, with the file it stands in; tests of this reader left out. */
export function citationsUnder(root) {
  const found = [];
  const look = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (left.has(entry.name) || /^citations\./.test(entry.name)) continue;
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) look(file);
      else if (read.test(entry.name))
        for (const citation of citationsIn(readFileSync(file, 'utf8')))
          found.push({ file: path.relative(root, file), ...citation });
    }
  };
  look(root);
  return found;
}
