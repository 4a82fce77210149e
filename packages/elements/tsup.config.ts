import { defineConfig } from 'tsup';
import { common } from '../../tsup.base.js';

export default defineConfig({
  ...common,
  entry: ['src/index.ts', 'src/define.ts'],
  platform: 'browser',
  splitting: true,
  minify: true,
  noExternal: [/.*/],
  define: { 'process.env.NODE_ENV': '"production"' },
});
