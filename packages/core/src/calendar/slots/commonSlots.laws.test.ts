import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../testing/deepFreeze.js';
import { addDays } from '../../kernel/index.js';
import { fromHelsinki, toHelsinki } from '../helsinkiTime.js';
import {
  bookSlot,
  closedDays,
  commonSlots,
  evolveBookings,
  publicHolidays,
  type Day,
  type SlotPerson,
  type SlotProblem,
} from '../index.js';
import { minuteGrid } from '../../../test/minuteGrid.js';

/** Days around both changes of the clock, an ordinary one, and Christmas with its holiday on a Saturday. */
const origins = ['2026-03-28', '2026-10-24', '2026-05-11', '2026-12-24'].map((day) =>
  fromHelsinki(day as Day, 0),
);
const span = 3 * 1440;
/** Holidays of the days around an origin, as a search is given them. */
const holidaysFrom = (origin: number) => {
  const closed = closedDays({ from: origin, to: origin + span }, { holidays: 'with-eves' });
  if (!closed.ok) throw new Error('2026 is covered');
  return closed.value;
};

const interval = (origin: number, longest = 600) =>
  fc
    .record({ at: fc.integer({ min: -300, max: span }), length: fc.integer({ min: 0, max: longest }) })
    .map(({ at, length }) => ({ from: origin + at, to: origin + at + length }));

const hours = fc.record({
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 3 }),
  fromMinute: fc.integer({ min: 0, max: 1200 }),
  toMinute: fc.integer({ min: 1201, max: 1440 }),
});

const person = (origin: number, id: string): fc.Arbitrary<SlotPerson> =>
  fc.record(
    {
      id: fc.constant(id),
      attendance: fc.constantFrom('required' as const, 'required' as const, 'optional' as const),
      busy: fc.array(interval(origin), { maxLength: 10 }),
      unknown: fc.array(interval(origin), { maxLength: 2 }),
      hours: fc.array(hours, { minLength: 1, maxLength: 2 }),
      minutesBefore: fc.integer({ min: 0, max: 45 }),
      minutesAfter: fc.integer({ min: 0, max: 45 }),
    },
    { requiredKeys: ['id', 'attendance', 'busy'] },
  );

const problems: fc.Arbitrary<SlotProblem> = fc.constantFrom(...origins).chain((origin) =>
  fc.record(
    {
      people: fc
        .tuple(person(origin, 'a'), person(origin, 'b'), person(origin, 'c'), person(origin, 'd'))
        .map(([first, ...rest]) => [{ ...first, attendance: 'required' as const }, ...rest]),
      horizon: fc
        .record({ skip: fc.integer({ min: 0, max: 200 }), length: fc.integer({ min: 200, max: span }) })
        .map(({ skip, length }) => ({ from: origin + skip, to: origin + skip + length })),
      lengthMinutes: fc.integer({ min: 5, max: 180 }),
      gridMinutes: fc.constantFrom(5, 10, 15, 20, 30, 60),
      closed: fc.oneof(fc.array(interval(origin), { maxLength: 2 }), fc.constant(holidaysFrom(origin))),
      standing: fc.record({
        hours: fc.array(interval(origin, 240), { maxLength: 4 }),
        releaseMinutes: fc.integer({ min: 0, max: 2000 }),
      }),
      use: fc.constantFrom('lp' as const, 'other' as const),
      now: fc.integer({ min: -600, max: span }).map((at) => origin + at),
      limit: fc.integer({ min: 1, max: 400 }),
      offer: fc.constantFrom('apart' as const, 'every-start' as const),
    },
    { requiredKeys: ['people', 'horizon', 'lengthMinutes', 'gridMinutes'] },
  ),
);

/** The same person at home or at work for an hour or two at the end of their hours only. */
const withShortHours = (one: SlotPerson): SlotPerson =>
  one.hours
    ? {
        ...one,
        hours: one.hours.map(({ weekdays, toMinute }, index) => ({
          weekdays,
          fromMinute: toMinute - 50 - index * 70,
          toMinute,
        })),
      }
    : one;

const answerTo = (problem: SlotProblem) => {
  const answer = commonSlots(deepFreeze(problem));
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
};

describe('laws of common slots', () => {
  it('an offered slot is what trying every minute finds, over both changes of the clock', () => {
    let found = 0;
    fc.assert(
      fc.property(problems, (problem) => {
        const answer = answerTo(problem);
        const slots = answer.status === 'found' ? answer.slots : [];
        if (slots.length > 0) found++;
        const grid = minuteGrid(problem);
        expect(slots.map(({ from }) => from)).toEqual(grid.offered());
        for (const slot of slots) {
          expect(slot.to - slot.from).toBe(problem.lengthMinutes);
          expect(slot.standing).toBe(grid.inStanding(slot.from));
          expect(slot.missing).toEqual(
            problem.people
              .filter((one) => one.attendance === 'optional' && grid.reasons(one.id, slot.from).length > 0)
              .map(({ id }) => id),
          );
        }
      }),
      { numRuns: 600 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it('without a slot, the compromise moves the fewest required people, then asks the fewest minutes outside hours, then comes first; it is null where the meeting fits nobody’s hours', () => {
    const met = { none: 0, outside: 0, fitsNobody: 0 };
    const hard = fc
      .record({ problem: problems, lengthMinutes: fc.constantFrom(60, 180), short: fc.boolean() })
      .map(({ problem, lengthMinutes, short }) => ({
        ...problem,
        lengthMinutes,
        people: short ? problem.people.map(withShortHours) : problem.people,
      }));
    fc.assert(
      fc.property(hard, (problem) => {
        const answer = answerTo(problem);
        if (answer.status === 'found') return;
        met.none++;
        const grid = minuteGrid(problem);
        const tried = grid.starts.map((start) => ({
          start,
          moved: grid.required
            .map((one) => ({ id: one.id, reasons: grid.reasons(one.id, start) }))
            .filter(({ reasons }) => reasons.length > 0),
        }));
        const min = Math.min(...tried.map(({ moved }) => moved.length));
        const minMoved = tried.filter(({ moved }) => moved.length === min);
        const minutes = minMoved.map(({ start }) => grid.minutesOutside(start));
        const minMinutes = Math.min(...minutes);
        const best = minMoved[minutes.indexOf(minMinutes)];
        expect(answer.kept).toEqual(problem.use === 'other' ? grid.keptInTheWay() : []);
        const waits = answer.kept.length > 0 && minMinutes > 0;
        const fits = grid.fitsSomebodysHours();
        if (best && !fits) met.fitsNobody++;
        else if (best && minMinutes > 0) met.outside++;
        const wanted = waits || !fits ? undefined : best;
        expect(answer.compromise?.from).toBe(wanted?.start);
        expect(answer.compromise?.toMove).toEqual(wanted?.moved);
        for (const { id, blockedStarts, openedAlone } of answer.blockers) {
          const blocking = tried.filter(({ moved }) => moved.some((one) => one.id === id));
          expect(blockedStarts).toBe(blocking.length);
          expect(openedAlone).toBe(blocking.filter(({ moved }) => moved.length === 1).length);
        }
      }),
      { numRuns: 400 },
    );
    expect(met.none).toBeGreaterThan(100);
    expect(met.outside).toBeGreaterThan(20);
    expect(met.fitsNobody).toBeGreaterThan(20);
  });

  it('a minute is closed when its day in Finland is a holiday or in a break of the school, whatever the weekday', () => {
    const day = fc.integer({ min: 0, max: 65 * 365 }).map((days) => addDays('1995-01-10' as Day, days));
    const breaks = fc.array(
      fc.record({ after: fc.integer({ min: -5, max: 25 }), days: fc.integer({ min: 0, max: 10 }) }),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(day, fc.constantFrom('statutory', 'with-eves'), breaks, (first, holidays, drawn) => {
        const schoolBreaks = {
          municipality: '426',
          breaks: drawn.map(({ after, days }) => ({
            kind: 'other' as const,
            firstDay: addDays(first, after),
            lastDay: addDays(first, after + days),
          })),
        };
        const horizon = { from: fromHelsinki(first, 600), to: fromHelsinki(addDays(first, 20), 600) };
        const closed = closedDays(horizon, { holidays, schoolBreaks });
        if (!closed.ok) throw new Error(closed.error.code);
        for (let minute = horizon.from; minute < horizon.to; minute += 60) {
          const today = toHelsinki(minute).day;
          const listed = publicHolidays(Number(today.slice(0, 4)), holidays);
          const rests =
            (listed.ok && listed.value.some((holiday) => holiday.day === today)) ||
            schoolBreaks.breaks.some(({ firstDay, lastDay }) => firstDay <= today && today <= lastDay);
          expect(closed.value.some(({ from, to }) => from <= minute && minute < to)).toBe(rests);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the number of free starts is the number of every start', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const answer = answerTo({ ...problem, offer: 'every-start', limit: 10_000 });
        if (answer.status === 'found') expect(answer.freeStarts).toBe(answer.slots.length);
      }),
    );
  });

  it('what is offered can be booked, and once booked is offered no more', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const answer = answerTo(problem);
        if (answer.status === 'none') return;
        const { from, to } = answer.slots[0]!;
        const required = problem.people.filter(({ attendance }) => attendance === 'required');
        const booked = bookSlot(
          { type: 'book-slot', booking: 'b-1', from, to, people: required },
          [],
          problem.now ?? from,
        );
        expect(booked.ok).toBe(true);
        const busy = [{ from, to }];
        const people = problem.people.map((one) => ({ ...one, busy: [...one.busy, ...busy] }));
        const again = answerTo({ ...problem, people, offer: 'every-start', limit: 10_000 });
        const starts = again.status === 'found' ? again.slots : [];
        expect(starts.filter((slot) => slot.from < to && from < slot.to)).toEqual([]);
      }),
    );
  });

  it('of two bookings at once one wins and the other is told, whichever comes first', () => {
    const booking = (id: string) =>
      fc
        .record({
          from: fc.integer({ min: 0, max: 300 }),
          length: fc.integer({ min: 1, max: 120 }),
          people: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
          minutesBefore: fc.integer({ min: 0, max: 30 }),
          minutesAfter: fc.integer({ min: 0, max: 30 }),
        })
        .map(({ from, length, people, ...buffers }) => ({
          type: 'book-slot' as const,
          booking: id,
          from,
          to: from + length,
          people: people.map((person) => ({ id: person, ...buffers })),
        }));
    fc.assert(
      fc.property(booking('b-1'), booking('b-2'), (one, other) => {
        const outcomes = [
          [one, other],
          [other, one],
        ].map(([first, second]) => {
          const won = bookSlot(first!, [], 0);
          if (!won.ok) throw new Error('an empty calendar refuses nothing');
          return bookSlot(second!, won.value.reduce(evolveBookings, []), 0);
        });
        expect(outcomes[0]!.ok).toBe(outcomes[1]!.ok);
        for (const outcome of outcomes) if (!outcome.ok) expect(outcome.error.code).toBe('slot-taken');
      }),
      { numRuns: 500 },
    );
  });
});
