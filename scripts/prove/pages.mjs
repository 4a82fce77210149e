/** The pages of proof: what was run, on what, and what came of it. */

/** Rows of equal keys as a Markdown table. */
export function table(rows) {
  const keys = Object.keys(rows[0] ?? {});
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const written = (value) =>
    typeof value === 'number' ? value.toLocaleString('en').replaceAll(',', ' ') : String(value);
  return [
    line(keys),
    line(keys.map(() => '---')),
    ...rows.map((row) => line(keys.map((key) => written(row[key])))),
  ].join('\n');
}

/** The page of one run. */
export const pageOf = (proof, { commit, day, seed, size, load, minutes, figures }) =>
  `${[
    `# ${proof.title}`,
    `<!-- Made by \`npm run prove ${proof.name}\`: do not edit by hand. -->`,
    proof.says,
    table([
      { what: 'commit', is: `\`${commit}\`` },
      { what: 'day', is: day },
      { what: 'size', is: `${size.toLocaleString('en').replaceAll(',', ' ')} ${proof.unit}` },
      { what: 'seed', is: String(seed) },
      { what: 'took', is: `${minutes} min` },
      { what: 'load of the machine in the minute before the start and before the end', is: load.join(', ') },
    ]),
    '## Figures',
    figures,
  ].join('\n\n')}\n`;

/** The commit that a page speaks of. */
export const commitOf = (page) => /^\| commit \| `([0-9a-f]{7,40})` \|$/m.exec(page)?.[1];

/** The page that lists all proofs, also those that nobody has run yet. */
export const listPage = (proofs, pages) =>
  `${[
    '# Long proofs',
    '<!-- Made by `npm run prove -- --list`: do not edit by hand. -->',
    'What takes too long for `npm test`, which runs a seeded sample of each. `npm run prove <name>` runs one of them whole and writes its page.',
    table(
      proofs.map(({ name, title, whole, unit, proves }) => {
        const commit = pages.has(name) ? commitOf(pages.get(name)) : undefined;
        return {
          proof: commit ? `[${title}](${name}.md)` : title,
          name,
          whole: `${whole.toLocaleString('en').replaceAll(',', ' ')} ${unit}`,
          proves: proves.map((path) => `\`${path}\``).join(', '),
          page: commit ? `of commit \`${commit.slice(0, 8)}\`` : '**never made yet**',
        };
      }),
    ),
    '`npm test` fails when more than half of the lines of what a page proves have changed since its commit. Lines are counted and not days, so the answer of a commit never changes; a file that was only moved has not changed. A clone without history cannot be judged: then the test says so and passes.',
  ].join('\n\n')}\n`;
