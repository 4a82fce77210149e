import { err, ok, type Result } from '../../kernel/index.js';
import type { Interval, UtcMinute } from '../minute.js';

/** One person of a booking with the free minutes they need around it. */
export interface BookedPerson {
  readonly id: string;
  readonly minutesBefore?: number;
  readonly minutesAfter?: number;
}

/** A booked time. `booking` is made by the client, so that the same command sent twice is recognised. */
export interface Booking extends Interval {
  readonly booking: string;
  readonly people: readonly BookedPerson[];
}

/** What is asked of a calendar's bookings. */
export type BookingCommand =
  ({ readonly type: 'book-slot' } & Booking) | { readonly type: 'cancel-booking'; readonly booking: string };

/** What has happened to a calendar's bookings. A cancellation repeats what it cancels. */
export type BookingEvent =
  ({ readonly type: 'slot-booked' } & Booking) | ({ readonly type: 'booking-cancelled' } & Booking);

/** Why a booking is refused. */
export type BookingError =
  | { readonly code: 'not-a-minute'; readonly field: 'from' | 'to' | 'now'; readonly received: string }
  | { readonly code: 'slot-empty' }
  | { readonly code: 'nobody-booked' }
  | { readonly code: 'same-person-twice'; readonly people: readonly string[] }
  | {
      readonly code: 'out-of-range';
      readonly field: 'minutesBefore' | 'minutesAfter';
      readonly person: string;
      readonly expected: string;
      readonly received: string;
    }
  | { readonly code: 'slot-in-past'; readonly now: UtcMinute }
  | {
      readonly code: 'slot-taken';
      readonly people: readonly string[];
      readonly from: UtcMinute;
      readonly to: UtcMinute;
    }
  | { readonly code: 'booking-changed'; readonly booking: string }
  | { readonly code: 'booking-unknown'; readonly booking: string };

const same = (a: Booking, b: Booking): boolean =>
  a.from === b.from &&
  a.to === b.to &&
  a.people.length === b.people.length &&
  a.people.every((person, index) => person.id === b.people[index]!.id);

/** The free minutes two events of one person need between them: rest after the first and travel to the second. */
const collide = (earlier: Booking, a: BookedPerson, later: Booking, b: BookedPerson): boolean => {
  const between = Math.max(a.minutesAfter ?? 0, b.minutesBefore ?? 0);
  return earlier.to + between > later.from;
};

const collidingPeople = (wanted: Booking, held: Booking): readonly string[] =>
  wanted.people
    .filter((person) => {
      const other = held.people.find(({ id }) => id === person.id);
      if (!other) return false;
      return wanted.from < held.from || (wanted.from === held.from && wanted.to <= held.to)
        ? collide(wanted, person, held, other)
        : collide(held, other, wanted, person);
    })
    .map(({ id }) => id);

const maxBetween = 1440;

/** What is wrong with the times of a booking; null when nothing is. Times are stored, so nothing but whole minutes may pass. */
const timeFault = ({ from, to }: Booking, now: UtcMinute): BookingError | null => {
  for (const [field, minute] of [
    ['from', from],
    ['to', to],
    ['now', now],
  ] as const)
    if (!Number.isSafeInteger(minute)) return { code: 'not-a-minute', field, received: String(minute) };
  return to <= from ? { code: 'slot-empty' } : null;
};

const peopleFault = ({ people }: Booking): BookingError | null => {
  if (people.length === 0) return { code: 'nobody-booked' };
  const ids = people.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) return { code: 'same-person-twice', people: [...new Set(twice)] };
  for (const person of people)
    for (const field of ['minutesBefore', 'minutesAfter'] as const) {
      const minutes = person[field] ?? 0;
      if (Number.isInteger(minutes) && minutes >= 0 && minutes <= maxBetween) continue;
      const expected = `0–${maxBetween}`;
      return { code: 'out-of-range', field, person: person.id, expected, received: String(minutes) };
    }
  return null;
};

const decideBooking = (
  command: Extract<BookingCommand, { type: 'book-slot' }>,
  bookings: readonly Booking[],
  now: UtcMinute,
): Result<readonly BookingEvent[], BookingError> => {
  const { type: _type, ...wanted } = command;
  const known = bookings.find(({ booking }) => booking === wanted.booking);
  if (known) return same(known, wanted) ? ok([]) : err({ code: 'booking-changed', booking: wanted.booking });
  const fault = timeFault(wanted, now) ?? peopleFault(wanted);
  if (fault) return err(fault);
  if (wanted.from < now) return err({ code: 'slot-in-past', now });
  for (const held of bookings) {
    const people = collidingPeople(wanted, held);
    if (people.length > 0) return err({ code: 'slot-taken', people, from: held.from, to: held.to });
  }
  return ok([{ type: 'slot-booked', ...wanted }]);
};

/**
 * Books a slot or cancels a booking, against the bookings that are in force. Of two bookings of one person that would
 * overlap (rest and travel counted) the one that is decided first wins, and the other is told whom and when it met. The
 * store appends with the version it read, so two that arrive at once are decided one after the other. The same booking
 * sent twice is no event.
 *
 * Refuses with `not-a-minute` (times are whole UTC minutes), `slot-empty`, `nobody-booked`, `same-person-twice`, `out-of-range`
 * (minutes around the meeting, 0–1440), `slot-in-past`, `slot-taken` (facts: people, from, to), `booking-changed` (the id is
 * known with another time or other people), `booking-unknown`.
 * @source F11; R0-P11 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example bookSlot({ type: 'book-slot', booking: 'b-1', from: 60, to: 120, people: [{ id: 'a' }] }, [], 0).ok // true
 */
export function bookSlot(
  command: BookingCommand,
  bookings: readonly Booking[],
  now: UtcMinute,
): Result<readonly BookingEvent[], BookingError> {
  if (command.type === 'book-slot') return decideBooking(command, bookings, now);
  const known = bookings.find(({ booking }) => booking === command.booking);
  return known
    ? ok([{ type: 'booking-cancelled', ...known }])
    : err({ code: 'booking-unknown', booking: command.booking });
}

/** The bookings in force after an event. @example evolveBookings([], { type: 'slot-booked', booking: 'b-1', from: 0, to: 60, people: [] }).length // 1 */
export function evolveBookings(bookings: readonly Booking[], event: BookingEvent): readonly Booking[] {
  const others = bookings.filter(({ booking }) => booking !== event.booking);
  if (event.type === 'booking-cancelled') return others;
  const { type: _type, ...booking } = event;
  return [...others, booking];
}
