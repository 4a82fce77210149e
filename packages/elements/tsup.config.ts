import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/define.ts'],
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  dts: false,
  splitting: true,
  sourcemap: true,
  minify: true,
  clean: true,
  noExternal: [/.*/],
  define: { 'process.env.NODE_ENV': '"production"' },
});
