import type { Instant } from '@puheeksi/core';
import { expect, it } from 'vitest';
import { isPublicationDue } from './publishTables.js';

const at = (last: string | undefined, now: string) =>
  isPublicationDue({ last: last as Instant | undefined, now: now as Instant, hour: 3 });

it('the first publication is due at once', () => {
  expect(at(undefined, '2026-11-22T10:00:00.000Z')).toBe(true);
});

it('the next one is due when the clock in Finland strikes the hour, winter and summer', () => {
  expect(at('2026-11-22T10:00:00.000Z', '2026-11-23T00:59:59.999Z')).toBe(false);
  expect(at('2026-11-22T10:00:00.000Z', '2026-11-23T01:00:00.000Z')).toBe(true);
  expect(at('2026-07-01T10:00:00.000Z', '2026-07-01T23:59:59.999Z')).toBe(false);
  expect(at('2026-07-01T10:00:00.000Z', '2026-07-02T00:00:00.000Z')).toBe(true);
});

it('the night when the hour strikes twice brings one publication', () => {
  expect(at('2026-10-24T10:00:00.000Z', '2026-10-25T00:30:00.000Z')).toBe(true);
  expect(at('2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z')).toBe(false);
});

it('missed nights are made up for once', () => {
  expect(at('2026-11-01T10:00:00.000Z', '2026-11-22T10:00:00.000Z')).toBe(true);
  expect(at('2026-11-22T10:00:00.000Z', '2026-11-22T20:00:00.000Z')).toBe(false);
});
