/**
 * Common time of a group, against the npm package slot-calculator and a plain interval scan with date-fns. Every answer is
 * the list of all starts of a 60-minute meeting on the quarter hour; all three must give the same list. Our time contains
 * building the masks and the answer; the peers get working hours ready-made, in the form they like best.
 */
import { commonSlots, instantOf, minuteOf, type Instant, type SlotProblem } from '@puheeksi/core/calendar';
import { areIntervalsOverlapping } from 'date-fns';
import slotCalculator from 'slot-calculator';
import { busyPeople, closedTime, horizonOf } from './lib/calendars.ts';
import { against, demandEqual, within } from './lib/measure.ts';

const length = 60;
const grid = 15;
const horizon = horizonOf(8);
const people = busyPeople(12, 100, horizon, 1);
const problem: SlotProblem = {
  people,
  horizon,
  lengthMinutes: length,
  gridMinutes: grid,
  offer: 'every-start',
  limit: 10_000,
};

const startsOf = (search: SlotProblem): readonly number[] => {
  const answer = commonSlots(search);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value.status === 'found' ? answer.value.slots.map(({ from }) => from) : [];
};

const iso = (minute: number): string => new Date(minute * 60_000).toISOString();
const closed = closedTime(horizon);
const unavailability = [...closed, ...people.flatMap(({ busy }) => busy)].map(({ from, to }) => ({
  from: iso(from),
  to: iso(to),
}));

/** The package hands out free quarters one after another; four in a row are an hour. */
const bySlotCalculator = (): readonly number[] => {
  const { availableSlots } = slotCalculator.getSlots({
    from: iso(horizon.from),
    to: iso(horizon.to),
    unavailability,
    duration: grid,
  });
  const free = new Set(availableSlots.map(({ from }) => Date.parse(from) / 60_000));
  return [...free].filter((start) => {
    for (let at = start; at < start + length; at += grid) if (!free.has(at)) return false;
    return true;
  });
};

const dated = (interval: { from: number; to: number }) => ({
  start: new Date(interval.from * 60_000),
  end: new Date(interval.to * 60_000),
});
const calendars = [closed, ...people.map(({ busy }) => busy)].map((intervals) => intervals.map(dated));

/** What a developer writes first: every start, every person, every event. */
const byIntervalScan = (): readonly number[] => {
  const starts: number[] = [];
  for (let from = horizon.from; from + length <= horizon.to; from += grid) {
    const slot = dated({ from, to: from + length });
    if (calendars.every((events) => !events.some((event) => areIntervalsOverlapping(slot, event))))
      starts.push(from);
  }
  return starts;
};

const textCalendars = people.map(({ busy, ...person }) => ({
  ...person,
  busy: busy.map(({ from, to }) => ({ from: instantOf(from), to: instantOf(to) })),
}));
const fromText = (): readonly number[] =>
  startsOf({
    ...problem,
    people: textCalendars.map((person) => ({
      ...person,
      busy: person.busy.map(({ from, to }) => ({
        from: minuteOf(from as Instant),
        to: minuteOf(to as Instant),
      })),
    })),
  });

const ours = startsOf(problem);
if (ours.length === 0) throw new Error('The calendars of the bench have no common hour');
demandEqual('slot-calculator', ours, bySlotCalculator());
demandEqual('interval scan', ours, byIntervalScan());
demandEqual('from text', ours, fromText());

const name = `common slots, 12 people × 100 events × 8 weeks, ${ours.length} found`;
const search = { run: () => startsOf(problem), calls: 1000 };
const calculator = { name: 'slot-calculator 2.2.1', run: bySlotCalculator };
const scan = { name: 'date-fns 4.4.0 interval scan', run: byIntervalScan };
const readFirst = `${name}, ISO texts read first`;

const large: SlotProblem = { ...problem, people: busyPeople(30, 500, horizon, 2), limit: 20, offer: 'apart' };
const searchLarge = { run: () => commonSlots(large), calls: 50 };

console.log(
  JSON.stringify([
    against(name, search, calculator, 1000, { rounds: 15, warmUp: 10 }),
    against(name, search, scan, 5000, { rounds: 5, warmUp: 3 }),
    against(readFirst, { run: fromText, calls: 50 }, calculator, 60, { rounds: 15 }),
    within('common slots, 30 people × 500 events × 8 weeks', searchLarge, 0.4, { rounds: 60 }),
  ]),
);
