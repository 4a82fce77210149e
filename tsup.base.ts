import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['plugins']>[number];

/**
 * Source maps are written to `maps` beside `dist`: the tarball holds none, and no file names one that is not there.
 * `scripts/packages.mjs` packs them into an archive of their own beside each tarball.
 */
export const mapsBeside: Plugin = {
  name: 'maps-beside',
  renderChunk(_code, chunk) {
    if (!chunk.map) return;
    const file = path.join('maps', `${path.relative(path.resolve('dist'), chunk.path)}.map`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof chunk.map === 'string' ? chunk.map : JSON.stringify(chunk.map));
    chunk.map = null;
  },
};

/** What every package has in common. */
export const common = {
  format: 'esm',
  target: 'es2022',
  dts: false,
  sourcemap: true,
  clean: ['dist', 'maps'],
  plugins: [mapsBeside],
} satisfies Options;

/**
 * One file of output for each module: a bundler of the user leaves out whole modules that nobody asks for, which it cannot do
 * inside a merged chunk whose top level calls something.
 */
export const perModule = (...without: readonly string[]): Options => ({
  ...common,
  entry: ['src/**/*.{ts,tsx}', '!src/**/*.{test,test-d,stories}.*', ...without.map((glob) => `!${glob}`)],
  bundle: false,
  // Imports of types alone leave no trace, as they would under `verbatimModuleSyntax`.
  tsconfig: 'tsconfig.build.json',
});
