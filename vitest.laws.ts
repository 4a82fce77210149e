import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitest/config';

const drawn = fileURLToPath(new URL('vitest.fastCheck.ts', import.meta.url));

/** Puts one hand on every law of a test project: how many runs, from which seed. Tests import `fast-check` as ever. */
export const laws: Plugin = {
  name: 'laws',
  enforce: 'pre',
  resolveId: (source, importer) => (source === 'fast-check' && importer !== drawn ? drawn : undefined),
};
