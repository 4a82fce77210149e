import { defineConfig } from 'vitest/config';

/** Unit, law and server tests run in Node; story tests have their own project in Chromium. */
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    projects: ['packages/*/vitest.config.ts'],
  },
});
