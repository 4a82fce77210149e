import { rollingYear } from '@puheeksi/core/kernel';
import type { Day, Instant, Month } from '@puheeksi/core';

/** The day of every fixture: fixtures never look at a clock. */
export const fixtureToday = '2026-11-22' as Day;
/** The as-of moment of every fixture, 20.15 in Finland. */
export const fixtureAsOf = '2026-11-22T18:15:00.000Z' as Instant;
/** The twelve months that end with the month of `fixtureToday`. */
export const fixturePeriod = rollingYear('2026-11' as Month);
