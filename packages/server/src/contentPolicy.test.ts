import { expect, it } from 'vitest';
import { policyOfPath, strictPolicy, defaultContentPolicy } from './contentPolicy.js';

const policies = { '/strict/': 'strict', '/strict/own': "default-src 'self'", '/plain': 'strict' };

it.each([
  ['/', defaultContentPolicy],
  ['/strict/index.html', strictPolicy],
  ['/strict/own/page.html', "default-src 'self'"],
  ['/strict/owner.html', strictPolicy],
  ['/plain', strictPolicy],
  ['/plainly', defaultContentPolicy],
])('%s has the policy of its longest prefix', (path, policy) => {
  expect(policyOfPath(path, policies)).toBe(policy);
});
