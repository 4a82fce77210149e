import { describe, expect, it } from 'vitest';
import {
  bookSlot,
  closedDays,
  commonSlots,
  dayInterval,
  evolveBookings,
  fromHelsinki,
  instantOf,
  type Booking,
  type Day,
  type SlotPerson,
  type SlotProblem,
} from '../index.js';

const at = (day: string, hour: number, minute = 0) => fromHelsinki(day as Day, hour * 60 + minute);
const stretch = (day: string, fromHour: number, toHour: number) => ({
  from: at(day, fromHour),
  to: at(day, toHour),
});
const monday = '2026-05-11';
const officeHours = [{ weekdays: [1, 2, 3, 4, 5], fromMinute: 480, toMinute: 960 }];
const evenings = [{ weekdays: [1, 2, 3, 4], fromMinute: 960, toMinute: 1200 }];

const person = (id: string, more: Partial<SlotPerson> = {}): SlotPerson => ({
  id,
  attendance: 'required',
  busy: [],
  ...more,
});
const search = (people: readonly SlotPerson[], more: Partial<SlotProblem> = {}): SlotProblem => ({
  people,
  horizon: dayInterval(monday as Day),
  lengthMinutes: 60,
  gridMinutes: 15,
  ...more,
});
const answer = (problem: SlotProblem) => {
  const result = commonSlots(problem);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe('common slots', () => {
  it('F11: five people with one common hour, 17–18, find it', () => {
    const workers = ['a', 'b', 'c', 'd'].map((id) =>
      person(id, { busy: [stretch(monday, 0, 17), stretch(monday, 18, 24)] }),
    );
    const family = person('family', { hours: evenings });
    expect(answer(search([...workers, family]))).toMatchObject({
      status: 'found',
      slots: [{ from: at(monday, 17), to: at(monday, 18) }],
      freeStarts: 1,
    });
  });

  it('F11: none when none exists; it says who is in the way and who alone makes the difference', () => {
    const worker = person('worker', { hours: officeHours });
    const interpreter = person('interpreter', { busy: [stretch(monday, 8, 10)] });
    const family = person('family', { hours: evenings });
    expect(answer(search([worker, interpreter, family]))).toEqual({
      status: 'none',
      blockers: [
        { id: 'worker', blockedStarts: 93 - 29, openedAlone: 13 },
        { id: 'family', blockedStarts: 93 - 13, openedAlone: 29 - 8 },
        { id: 'interpreter', blockedStarts: 11, openedAlone: 0 },
      ].sort((a, b) => b.openedAlone - a.openedAlone),
      compromise: {
        from: at(monday, 10),
        to: at(monday, 11),
        toMove: [{ id: 'family', reasons: ['outside-hours'] }],
        missing: [],
      },
      kept: [],
      released: [],
    });
  });

  it('unknown time is never free', () => {
    const stranger = person('stranger', { unknown: [dayInterval(monday as Day)] });
    expect(answer(search([person('a'), stranger]))).toMatchObject({
      status: 'none',
      compromise: { toMove: [{ id: 'stranger', reasons: ['unknown'] }] },
    });
  });

  it('travel and rest lie between a meeting and the events around it, not at the ends of the working day', () => {
    const traveller = person('traveller', {
      hours: officeHours,
      busy: [stretch(monday, 8, 10), stretch(monday, 13, 16)],
      minutesBefore: 30,
      minutesAfter: 45,
    });
    const found = answer(search([traveller], { offer: 'every-start' }));
    expect(found.status === 'found' && found.slots.map(({ from }) => instantOf(from).slice(11, 16))).toEqual([
      '07:30',
      '07:45',
      '08:00',
      '08:15',
    ]);
    expect(answer(search([person('a', { hours: officeHours, minutesBefore: 60 })]))).toMatchObject({
      slots: [{ from: at(monday, 8) }, {}, {}, {}, {}, {}, {}, {}],
    });
  });

  it('optional people never stand in the way; a slot says who will be missing', () => {
    const optional = person('teacher', { attendance: 'optional', busy: [stretch(monday, 8, 9)] });
    const found = answer(search([person('a', { hours: officeHours }), optional], { limit: 2 }));
    expect(found).toMatchObject({
      slots: [
        { from: at(monday, 8), missing: ['teacher'] },
        { from: at(monday, 9), missing: [] },
      ],
    });
  });

  it('R0-P11: standing LP hours come first, are closed to other meetings, and are released when unused', () => {
    const standing = { hours: [stretch(monday, 14, 15)], releaseMinutes: 24 * 60 };
    const people = [person('a', { hours: officeHours })];
    const early = { standing, now: at('2026-05-08', 12), limit: 2 };
    const late = { ...early, now: at('2026-05-10', 20) };
    expect(answer(search(people, early))).toMatchObject({
      slots: [
        { from: at(monday, 14), standing: true },
        { from: at(monday, 8), standing: false },
      ],
      released: [],
    });
    expect(answer(search(people, { ...early, use: 'other', limit: 100 }))).not.toMatchObject({
      slots: expect.arrayContaining([expect.objectContaining({ from: at(monday, 14) })]),
    });
    expect(answer(search(people, late))).toMatchObject({
      slots: [{ from: at(monday, 8), standing: false }, {}],
      released: standing.hours,
    });
  });

  it('the compromise asks nobody to come at night: an event can be moved, working hours cannot', () => {
    const busyAllDay = { hours: officeHours, busy: [stretch(monday, 8, 16)] };
    expect(answer(search([person('a', busyAllDay), person('b', busyAllDay)]))).toMatchObject({
      status: 'none',
      compromise: {
        from: at(monday, 8),
        toMove: [
          { id: 'a', reasons: ['busy'] },
          { id: 'b', reasons: ['busy'] },
        ],
      },
    });
  });

  it('when every time is outside somebody’s hours, the compromise asks the fewest minutes outside them', () => {
    const weekdays = [1];
    const worker = person('worker', { hours: [{ weekdays, fromMinute: 8 * 60, toMinute: 16 * 60 }] });
    const family = person('family', { hours: [{ weekdays, fromMinute: 16 * 60, toMinute: 17 * 60 + 30 }] });
    const friend = person('friend', { hours: [{ weekdays, fromMinute: 17 * 60, toMinute: 18 * 60 }] });
    expect(answer(search([worker, friend]))).toMatchObject({
      compromise: { from: at(monday, 8), toMove: [{ id: 'friend', reasons: ['outside-hours'] }] },
    });
    expect(answer(search([family, friend]))).toMatchObject({
      compromise: { from: at(monday, 16, 30), toMove: [{ id: 'friend', reasons: ['outside-hours'] }] },
    });
    const evenings = [person('a', { hours: friend.hours! }), family];
    expect(answer(search(evenings, { lengthMinutes: 90 }))).toMatchObject({
      compromise: { from: at(monday, 16), toMove: [{ id: 'a', reasons: ['outside-hours'] }] },
    });
  });

  it('there is no compromise where the meeting fits into nobody’s hours: it would be at night', () => {
    const evening = [{ weekdays: [1, 2, 3, 4, 5], fromMinute: 17 * 60, toMinute: 18 * 60 }];
    const both = [person('family', { hours: evening }), person('worker', { hours: evening })];
    expect(answer(search(both, { lengthMinutes: 90 }))).toMatchObject({
      blockers: [{ id: 'family' }, { id: 'worker' }],
      compromise: null,
    });
    const weekend = { from: at('2026-05-16', 0), to: at('2026-05-18', 0) };
    const worker = person('worker', { hours: evening });
    expect(answer(search([worker], { horizon: weekend }))).toMatchObject({ compromise: null });
    expect(answer(search([worker, person('anybody')], { horizon: weekend }))).toMatchObject({
      blockers: [{ id: 'worker' }],
      compromise: null,
    });
    const standing = { hours: [stretch(monday, 17, 18)], releaseMinutes: 1440 };
    const keptAndBusy = person('worker', { hours: evening, busy: [stretch(monday, 17, 18)] });
    expect(
      answer(search([keptAndBusy], { standing, use: 'other', now: at('2026-05-08', 12) })),
    ).toMatchObject({ kept: [], compromise: null });
    expect(answer(search([worker], { now: at(monday, 17, 15) }))).toMatchObject({ compromise: null });
  });

  it('R0-P11: names the standing hours in the way of another meeting, and blames nobody for them', () => {
    const standing = { hours: [stretch(monday, 9, 10), stretch(monday, 12, 14)], releaseMinutes: 1440 };
    const kept = { standing, use: 'other', now: at('2026-05-08', 12) } as const;
    const noon = [{ weekdays: [1], fromMinute: 720, toMinute: 840 }];
    expect(answer(search([person('a', { hours: noon })], kept))).toMatchObject({
      status: 'none',
      kept: [standing.hours[1]],
      compromise: null,
    });
    const movable = person('a', {
      hours: officeHours,
      busy: [stretch(monday, 8, 12), stretch(monday, 14, 16)],
    });
    expect(answer(search([movable], kept))).toMatchObject({
      kept: [standing.hours[1]],
      compromise: { from: at(monday, 8), toMove: [{ id: 'a', reasons: ['busy'] }] },
    });
    const away = person('a', { busy: [dayInterval(monday as Day)] });
    expect(answer(search([away], kept))).toMatchObject({ kept: [] });
  });

  it('offers nothing before the present', () => {
    const now = at(monday, 12, 5);
    const found = answer(search([person('a', { hours: officeHours })], { now, limit: 1 }));
    expect(found).toMatchObject({ slots: [{ from: at(monday, 12, 15) }], freeStarts: 12 });
    expect(answer(search([person('a')], { now: at('2026-05-12', 0) }))).toEqual({
      status: 'none',
      blockers: [],
      compromise: null,
      kept: [],
      released: [],
    });
  });

  it('keeps office hours on the wall clock across the change to summer time', () => {
    const horizon = { from: at('2026-03-27', 0), to: at('2026-03-31', 0) };
    const found = answer(search([person('a', { hours: officeHours })], { horizon, lengthMinutes: 480 }));
    expect(found.status === 'found' && found.slots.map(({ from }) => instantOf(from))).toEqual([
      '2026-03-27T06:00:00.000Z',
      '2026-03-30T05:00:00.000Z',
    ]);
  });

  it('leaves holidays out when they are given as closed', () => {
    const horizon = { from: at('2026-04-02', 0), to: at('2026-04-08', 0) };
    const closed = closedDays(horizon, { holidays: 'statutory' });
    if (!closed.ok) throw new Error('2026 is covered');
    const found = answer(
      search([person('a', { hours: officeHours })], { horizon, closed: closed.value, lengthMinutes: 480 }),
    );
    expect(found.status === 'found' && found.slots.map(({ from }) => instantOf(from).slice(0, 10))).toEqual([
      '2026-04-02',
      '2026-04-07',
    ]);
  });

  it('a holiday or a break of the school on a weekend is closed too, an ordinary weekend is not', () => {
    const week = { from: at('2026-12-21', 0), to: at('2026-12-28', 0) };
    const days = (closed: ReturnType<typeof closedDays>) =>
      closed.ok ? closed.value.map(({ from, to }) => [instantOf(from).slice(0, 10), (to - from) / 1440]) : [];
    // Christmas Day is a Friday, Boxing Day a Saturday: one stretch from midnight in Finland.
    expect(days(closedDays(week, { holidays: 'statutory' }))).toEqual([['2026-12-24', 2]]);
    const saturdays = person('family', { hours: [{ weekdays: [6], fromMinute: 600, toMinute: 720 }] });
    const closed = closedDays(week, { holidays: 'statutory' });
    expect(
      answer(search([saturdays], { horizon: week, closed: closed.ok ? closed.value : [] })),
    ).toMatchObject({ status: 'none', blockers: [{ id: 'family' }], compromise: null });
    const autumn = { kind: 'autumn', firstDay: '2026-10-12' as Day, lastDay: '2026-10-18' as Day } as const;
    const october = { from: at('2026-10-10', 0), to: at('2026-10-26', 0) };
    const schoolBreaks = { municipality: '426', breaks: [autumn] };
    expect(days(closedDays(october, { holidays: 'statutory', schoolBreaks }))).toEqual([['2026-10-11', 7]]);
    expect(
      closedDays({ from: at('2061-01-01', 0), to: at('2061-01-02', 0) }, { holidays: 'statutory' }),
    ).toMatchObject({ error: { code: 'year-not-covered' } });
  });

  it.each([
    [{ from: NaN, to: 60 }, 'from', 'NaN'],
    [{ from: 0, to: Infinity }, 'to', 'Infinity'],
    [{ from: 0.5, to: 60 }, 'from', '0.5'],
    [{ from: 0, to: 1e12 }, 'to', '1000000000000'],
    [{ from: -1e15, to: 0 }, 'from', '-1000000000000000'],
  ])('closed days of a horizon that is no time are refused: %j', (horizon, field, received) => {
    expect(closedDays(horizon, { holidays: 'statutory' })).toEqual({
      ok: false,
      error: { code: 'not-a-minute', field, received },
    });
  });

  it('an empty horizon has no closed days, not even on a holiday', () => {
    const noon = at('2026-12-25', 12);
    for (const to of [noon, noon - 60])
      expect(closedDays({ from: noon, to }, { holidays: 'statutory' })).toEqual({ ok: true, value: [] });
    const last = at('9999-12-31', 12);
    expect(closedDays({ from: last, to: last + 60 }, { holidays: 'statutory' })).toMatchObject({
      error: { code: 'year-not-covered', year: 9999 },
    });
  });

  it('tells every fault of the search at once', () => {
    const result = commonSlots({
      people: [
        person('a', { attendance: 'optional', minutesBefore: -1 }),
        person('a', { attendance: 'optional', hours: [{ weekdays: [8], fromMinute: 0, toMinute: 60 }] }),
      ],
      horizon: { from: 10, to: 10 },
      lengthMinutes: 0,
      gridMinutes: 7,
      limit: 0,
      closed: [{ from: 5, to: 4 }],
      standing: { hours: [], releaseMinutes: Number.NaN },
      now: Infinity,
    });
    expect(result.ok ? [] : result.error.map(({ code }) => code)).toEqual([
      'out-of-range',
      'not-weekly-hours',
      'interval-backwards',
      'unknown-grid',
      'out-of-range',
      'out-of-range',
      'out-of-range',
      'not-a-minute',
      'horizon-empty',
      'nobody-required',
      'same-person-twice',
    ]);
  });

  it('names the interval that ends before it begins', () => {
    const wrong = person('a', { busy: [stretch(monday, 8, 9), stretch(monday, 12, 11)] });
    expect(commonSlots(search([wrong]))).toMatchObject({
      ok: false,
      error: [{ path: ['people', 0, 'busy', 1], code: 'interval-backwards' }],
    });
    expect(commonSlots(search([person('b', { busy: [{ from: Number.NaN, to: 5 }] })])).ok).toBe(false);
  });
});

describe('bookSlot', () => {
  const command = (booking: string, from: number, to: number, id = 'a') =>
    ({ type: 'book-slot', booking, from, to, people: [{ id }] }) as const;
  const given = (...commands: readonly ReturnType<typeof command>[]): readonly Booking[] =>
    commands
      .map(({ type: _type, ...booking }) => ({ type: 'slot-booked', ...booking }) as const)
      .reduce(evolveBookings, []);

  it.each([
    ['a free slot is booked', [], command('b-1', 60, 120), { ok: true }],
    [
      'the same booking again is no event',
      [command('b-1', 60, 120)],
      command('b-1', 60, 120),
      { ok: true, value: [] },
    ],
    [
      'a taken slot is refused, with whom and when',
      [command('b-1', 60, 120)],
      command('b-2', 90, 150),
      { error: { code: 'slot-taken', people: ['a'], from: 60, to: 120 } },
    ],
    ['slots may touch', [command('b-1', 60, 120)], command('b-2', 120, 150), { ok: true }],
    [
      'somebody else may meet at the same time',
      [command('b-1', 60, 120)],
      command('b-2', 60, 120, 'b'),
      { ok: true },
    ],
    [
      'a known id with another time is refused',
      [command('b-1', 60, 120)],
      command('b-1', 180, 240),
      { error: { code: 'booking-changed' } },
    ],
    ['the past is refused', [], command('b-1', 10, 60), { error: { code: 'slot-in-past', now: 30 } }],
    [
      'a time that is none is refused',
      [],
      command('b-1', Number.NaN, Number.NaN),
      { error: { code: 'not-a-minute', field: 'from', received: 'NaN' } },
    ],
    [
      'a time without end is refused',
      [],
      command('b-1', 60, Infinity),
      { error: { code: 'not-a-minute', field: 'to', received: 'Infinity' } },
    ],
    ['part of a minute is refused', [], command('b-1', 60.5, 90), { error: { code: 'not-a-minute' } }],
    ['an empty slot is refused', [], command('b-1', 60, 60), { error: { code: 'slot-empty' } }],
  ] as const)('%s', (_title, bookings, wanted, outcome) => {
    expect(bookSlot(wanted, given(...bookings), 30)).toMatchObject(outcome);
  });

  it('refuses people it cannot book, and a present that is no time', () => {
    const withPeople = (...people: readonly Booking['people'][number][]) =>
      bookSlot({ type: 'book-slot', booking: 'b-1', from: 60, to: 90, people }, [], 0);
    expect(withPeople({ id: 'a' }, { id: 'b' }, { id: 'a' })).toEqual({
      ok: false,
      error: { code: 'same-person-twice', people: ['a'] },
    });
    expect(withPeople()).toMatchObject({ error: { code: 'nobody-booked' } });
    expect(withPeople({ id: 'a', minutesAfter: Number.NaN })).toEqual({
      ok: false,
      error: {
        code: 'out-of-range',
        field: 'minutesAfter',
        person: 'a',
        expected: '0–1440',
        received: 'NaN',
      },
    });
    expect(bookSlot(command('b-1', 60, 90), [], Number.NaN)).toMatchObject({
      error: { code: 'not-a-minute', field: 'now' },
    });
  });

  it('a cancellation repeats what it cancels and frees the time', () => {
    const held = given(command('b-1', 60, 120));
    const cancelled = bookSlot({ type: 'cancel-booking', booking: 'b-1' }, held, 0);
    expect(cancelled).toEqual({
      ok: true,
      value: [{ type: 'booking-cancelled', booking: 'b-1', from: 60, to: 120, people: [{ id: 'a' }] }],
    });
    expect(cancelled.ok && cancelled.value.reduce(evolveBookings, held)).toEqual([]);
    expect(bookSlot({ type: 'cancel-booking', booking: 'b-9' }, held, 0)).toMatchObject({
      error: { code: 'booking-unknown' },
    });
  });
});
