import type { Instant } from '@puheeksi/core';
import { fromHelsinki, type Day } from '@puheeksi/core/calendar';
import type { Meeting } from '../index.js';

/** An hour of a day on Finnish clocks. */
export const at = (day: string, hour: number) => fromHelsinki(day as Day, hour * 60);

/** A meeting with everything that could be told of it. */
export const meeting: Meeting = {
  uid: 'meeting-1@example.fi',
  sequence: 0,
  from: at('2026-05-11', 17),
  to: at('2026-05-11', 18),
  language: 'fi',
  place: 'Koulu, luokka 2; 1. kerros',
  link: 'https://example.fi/tapaaminen?huone=1',
  organizer: { name: 'Vastuutyöntekijä', email: 'worker@example.fi' },
  hideInvitees: false,
  stamp: '2026-04-01T09:00:00.000Z' as Instant,
};
