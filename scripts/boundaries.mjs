/**
 * Checks who imports whom. Prints the number of modules it looked at; none is a failure, because a check that sees nothing
 * passes everything. `node scripts/boundaries.mjs [folder]` checks another tree of the same shape (used by its own test).
 */
import { cruise } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

/** The names of all rules, for the test that plants a violation of each. */
export const ruleNames = () => rules.forbidden.map(({ name }) => name);

/** @returns {Promise<{ modules: number, violations: { rule: string, from: string, to: string }[] }>} */
export async function checkBoundaries(folder = root) {
  const previous = process.cwd();
  process.chdir(folder);
  try {
    const where = ['packages', 'apps'].filter((name) => existsSync(path.join(folder, name)));
    const { output } = await cruise(
      where,
      { ...rules.options, ruleSet: { forbidden: rules.forbidden }, validate: true },
      rules.options.enhancedResolveOptions,
      { tsConfig: extractTsConfig(path.join(root, 'tsconfig.base.json')) },
    );
    const { summary } = output;
    return {
      modules: summary.totalCruised,
      violations: summary.violations
        .filter(({ rule }) => rule.severity === 'error')
        .map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    };
  } finally {
    process.chdir(previous);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = root] = parseArgs({ allowPositionals: true }).positionals;
  const { modules, violations } = await checkBoundaries(path.resolve(folder));
  for (const { rule, from, to } of violations) console.error(`${rule}: ${from} → ${to}`);
  if (modules === 0) console.error('No modules were looked at: the check is broken.');
  console.log(`Import boundaries: ${modules} modules, ${violations.length} violations.`);
  process.exitCode = violations.length > 0 || modules === 0 ? 1 : 0;
}
