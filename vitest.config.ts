import { defineConfig } from 'vitest/config';

/** Unit, law and server tests, each project in its own folder; story tests have a config of their own. */
export default defineConfig({
  test: {
    projects: ['packages/*/vitest.config.ts', 'scripts/vitest.config.ts'],
  },
});
