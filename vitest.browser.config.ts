import { defineConfig } from 'vitest/config';
import { timeLimits } from './vitest.timeLimits.js';

/** Tests that drive a real Chromium against built files: the elements on host pages, and the demo from end to end. */
export default defineConfig({
  test: {
    name: 'browser',
    include: ['packages/elements/test/**/*.test.ts', 'apps/demo/e2e/**/*.test.ts'],
    fileParallelism: false,
    ...timeLimits,
  },
});
