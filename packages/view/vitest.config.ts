import { defineProject } from 'vitest/config';
import { timeLimits } from '../../vitest.timeLimits.js';

export default defineProject({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'], externalConditions: ['source'] } },
  test: {
    name: 'view',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    typecheck: { enabled: false },
    ...timeLimits,
  },
});
