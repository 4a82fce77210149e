import { afterAll, beforeAll, describe, it } from 'vitest';
import { dataSourceContract } from '../testing/index.js';
import { memoryRegion } from './memoryRegion.js';
import { sourceOf } from './memorySource.js';

dataSourceContract(
  'the memory source',
  (given) => {
    const region = memoryRegion({ ...given, now: () => given.now });
    return Promise.resolve({ as: (caller) => sourceOf(region, given.posts[caller]) });
  },
  { describe, it, beforeAll, afterAll },
);
