import type { LpProcessEvent } from '@puheeksi/core';
import { expect, it } from 'vitest';
import { dayOf, unitsOf } from './eventFacts.js';

const held = { type: 'discussion-held', unit: 'liperi-school', on: '2026-01-10' } as LpProcessEvent;
const corrected = {
  type: 'discussion-corrected',
  was: { unit: 'liperi-school', on: '2026-01-09' },
  is: { unit: 'joensuu-clinic', on: '2026-01-10' },
} as LpProcessEvent;

it('an event is about its own day and unit', () => {
  expect([dayOf(held), unitsOf(held)]).toEqual(['2026-01-10', ['liperi-school']]);
});

it('a correction is about the day that holds now, and concerns both units', () => {
  expect([dayOf(corrected), unitsOf(corrected)]).toEqual(['2026-01-10', ['joensuu-clinic', 'liperi-school']]);
});
