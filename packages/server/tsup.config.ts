import { defineConfig } from 'tsup';
import { common } from '../../tsup.base.js';

export default defineConfig({
  ...common,
  entry: { index: 'src/index.ts', main: 'src/main.ts', publicationWorker: 'src/publicationWorker.ts' },
  platform: 'node',
  splitting: true,
});
