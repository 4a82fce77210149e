import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../testing/deepFreeze.js';
import { fromHelsinki } from '../helsinkiTime.js';
import {
  bookSlot,
  commonSlots,
  evolveBookings,
  type Day,
  type SlotPerson,
  type SlotProblem,
} from '../index.js';
import { minuteGrid } from '../../../test/minuteGrid.js';

/** Days around both changes of the clock, and an ordinary one. */
const origins = ['2026-03-28', '2026-10-24', '2026-05-11'].map((day) => fromHelsinki(day as Day, 0));
const span = 3 * 1440;

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
      closed: fc.array(interval(origin), { maxLength: 2 }),
      standing: fc.record({
        hours: fc.array(interval(origin, 240), { maxLength: 4 }),
        releaseMinutes: fc.integer({ min: 0, max: 2000 }),
      }),
      use: fc.constantFrom('lp' as const, 'other' as const),
      limit: fc.integer({ min: 1, max: 400 }),
      offer: fc.constantFrom('apart' as const, 'every-start' as const),
    },
    { requiredKeys: ['people', 'horizon', 'lengthMinutes', 'gridMinutes'] },
  ),
);

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
      { numRuns: 1200 },
    );
    expect(found).toBeGreaterThan(300);
  }, 60_000);

  it('without a slot, the compromise moves the fewest required people, and blockers are counted as trying finds', () => {
    let none = 0;
    const hard = problems.map((problem) => ({ ...problem, lengthMinutes: 180 }));
    fc.assert(
      fc.property(hard, (problem) => {
        const answer = answerTo(problem);
        if (answer.status === 'found') return;
        none++;
        const grid = minuteGrid(problem);
        const tried = grid.starts.map((start) => ({
          start,
          moved: grid.required
            .map((one) => ({ id: one.id, reasons: grid.reasons(one.id, start) }))
            .filter(({ reasons }) => reasons.length > 0),
        }));
        const fewest = Math.min(...tried.map(({ moved }) => moved.length));
        const best = tried.find(({ moved }) => moved.length === fewest);
        expect(answer.compromise?.from).toBe(best?.start);
        expect(answer.compromise?.toMove).toEqual(best?.moved);
        for (const { id, blockedStarts, openedAlone } of answer.blockers) {
          const blocking = tried.filter(({ moved }) => moved.some((one) => one.id === id));
          expect(blockedStarts).toBe(blocking.length);
          expect(openedAlone).toBe(blocking.filter(({ moved }) => moved.length === 1).length);
        }
      }),
      { numRuns: 400 },
    );
    expect(none).toBeGreaterThan(50);
  }, 60_000);

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
        const booked = bookSlot({ type: 'book-slot', booking: 'b-1', from, to, people: required }, [], from);
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
