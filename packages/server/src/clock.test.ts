import type { Instant } from '@puheeksi/core';
import { expect, it } from 'vitest';
import { clockFrom } from './clock.js';

it('a clock that was set to another day runs on from there', () => {
  let machine = '2026-12-01T05:00:00.000Z' as Instant;
  const clock = clockFrom('2028-02-29T21:59:59.500Z' as Instant, { now: () => machine });
  expect(clock.now()).toBe('2028-02-29T21:59:59.500Z');
  machine = '2026-12-01T05:00:01.000Z' as Instant;
  expect(clock.now()).toBe('2028-02-29T22:00:00.500Z');
});
