import { existsSync } from 'node:fs';
import { defineConfig } from 'tsup';

const entries = ['index', 'testing/index', 'sotkanet/index', 'icalendar/index', 'exchange/index'];

export default defineConfig({
  entry: Object.fromEntries(
    entries.map((name) => [name, `src/${name}.ts`] as const).filter(([, file]) => existsSync(file)),
  ),
  format: 'esm',
  target: 'es2022',
  dts: false,
  splitting: true,
  sourcemap: true,
  clean: true,
});
