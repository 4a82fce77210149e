import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'statistics/index': 'src/statistics/index.ts',
    'calendar/index': 'src/calendar/index.ts',
    'identifiers/index': 'src/identifiers/index.ts',
    'access/index': 'src/access/index.ts',
    'regions/index': 'src/regions/index.ts',
    'terms/index': 'src/terms/index.ts',
    'terms/reference/index': 'src/terms/reference/index.ts',
    'network/index': 'src/network/index.ts',
    'wire/index': 'src/wire/index.ts',
    'wire/network/index': 'src/wire/network/index.ts',
    'wire/practitioner': 'src/wire/practitioner.ts',
    'testing/index': 'src/testing/index.ts',
  },
  format: 'esm',
  target: 'es2022',
  dts: false,
  splitting: true,
  sourcemap: true,
  clean: true,
});
