import { defineProject } from 'vitest/config';
import { timeLimits } from '../vitest.timeLimits.js';

export default defineProject({
  test: { name: 'scripts', include: ['*.test.mjs'], ...timeLimits },
});
