import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['plugins']>[number];
type BundlerPlugin = NonNullable<Options['esbuildPlugins']>[number];

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

/** `import text from './sheet.css?inline'` gives the sheet as text, minified: what Vite does in tests, stories and the demo. */
const inlineCss: BundlerPlugin = {
  name: 'inline-css',
  setup(build) {
    const namespace = 'inline-css';
    build.onResolve({ filter: /\.css\?inline$/ }, ({ path: file, resolveDir }) => ({
      // From the package's folder: the path is written into the bundle.
      path: path.relative('.', path.resolve(resolveDir, file)),
      namespace,
    }));
    build.onLoad({ filter: /.*/, namespace }, async ({ path: file }) => {
      const sheet = file.replace(/\?inline$/, '');
      const { code } = await transform(readFileSync(sheet, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text', watchFiles: [sheet] };
    });
  },
};

/** Modules that carry style sheets as text, and style sheets that import others: bundled, each into one file. */
export const styleSheets = (entry: Readonly<Record<string, string>>): Options => ({
  ...common,
  entry,
  // The files of the other modules are in the same folder.
  clean: false,
  splitting: false,
  esbuildPlugins: [inlineCss],
});
