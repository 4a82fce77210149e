import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', main: 'src/main.ts' },
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  dts: false,
  splitting: true,
  sourcemap: true,
  clean: true,
});
