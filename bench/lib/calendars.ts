import {
  dayInterval,
  fromHelsinki,
  gapsWithin,
  openIntervals,
  type Day,
  type Interval,
  type SlotPerson,
  type WeeklyHours,
} from '@puheeksi/core/calendar';

/** Hours of the whole group: Monday to Friday, 8–20, because families find the daytime hard. */
export const workingHours: readonly WeeklyHours[] = [
  { weekdays: [1, 2, 3, 4, 5], fromMinute: 480, toMinute: 1200 },
];

/** A small generator with a seed, so that every run measures the same calendars. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Weeks from Monday 2 March 2026 on; the clocks change on 29 March. */
export function horizonOf(weeks: number): Interval {
  const from = dayInterval('2026-03-02' as Day).from;
  return { from, to: fromHelsinki('2026-03-02' as Day, weeks * 7 * 1440) };
}

/** People with the wanted number of events each, 15 to 60 minutes long, on the quarter hour, mornings fuller than evenings. */
export function busyPeople(people: number, events: number, horizon: Interval, seed: number): SlotPerson[] {
  const random = seeded(seed);
  const open = openIntervals(workingHours, horizon);
  return Array.from({ length: people }, (_, index) => ({
    id: `person-${index}`,
    attendance: 'required' as const,
    hours: workingHours,
    busy: Array.from({ length: events }, () => {
      const day = open[Math.floor(random() * open.length)]!;
      const from = day.from + 15 * Math.floor(random() * random() * 47);
      return { from, to: Math.min(day.to, from + 15 * (1 + Math.floor(random() * 4))) };
    }),
  }));
}

/** The time outside working hours as intervals, for peers that know no weekly hours. */
export function closedTime(horizon: Interval): readonly Interval[] {
  return gapsWithin(openIntervals(workingHours, horizon), horizon);
}
