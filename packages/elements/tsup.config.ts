import { defineConfig, type Options } from 'tsup';
import { common } from '../../tsup.base.js';

const lazyPart = { source: /\/lazy\/liveFigure\.js$/, built: './figure.js' } as const;

/** What comes on intent stays a file of its own, which the others ask for by its name beside them. */
const onIntent: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'on-intent',
  setup(build) {
    build.onResolve({ filter: lazyPart.source }, () => ({ path: lazyPart.built, external: true }));
  },
};

/**
 * Three files that share nothing: a page loads `define.js` and draws, in one request, and asks for `figure.js` when somebody
 * turns to a figure; `index.js` is for pages that register the elements themselves. Since the part on intent imports nothing,
 * asking for it again under another address really loads all of it again.
 */
export default defineConfig({
  ...common,
  entry: { index: 'src/index.ts', define: 'src/define.ts', figure: 'src/lazy/liveFigure.ts' },
  platform: 'browser',
  splitting: false,
  minify: true,
  noExternal: [/.*/],
  esbuildPlugins: [onIntent],
});
