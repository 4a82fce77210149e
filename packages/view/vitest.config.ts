import { defineProject } from 'vitest/config';
import { laws } from '../../vitest.laws.js';
import { timeLimits } from '../../vitest.timeLimits.js';

export default defineProject({
  plugins: [laws],
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'], externalConditions: ['source'] } },
  test: {
    name: 'view',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    typecheck: { enabled: false },
    // Pure functions leave nothing behind: the files of a project share what one of them has loaded.
    isolate: false,
    ...timeLimits,
  },
});
