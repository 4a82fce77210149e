import { defineConfig } from 'tsup';

/** Peers stay outside by package.json; `splitting` keeps the Recharts renderer in a chunk of its own, loaded when wanted. */
export default defineConfig({
  entry: { index: 'src/index.ts', figure: 'src/figure.ts', css: 'src/css.ts' },
  format: 'esm',
  target: 'es2022',
  dts: false,
  splitting: true,
  sourcemap: true,
  clean: true,
});
