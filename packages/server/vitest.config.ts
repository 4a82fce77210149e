import { defineProject } from 'vitest/config';
import { laws } from '../../vitest.laws.js';
import { timeLimits } from '../../vitest.timeLimits.js';

export default defineProject({
  plugins: [laws],
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'], externalConditions: ['source'] } },
  test: {
    name: 'server',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/globalSetup.ts'],
    typecheck: { enabled: false },
    ...timeLimits,
  },
});
