import { describe, expect, test } from 'vitest';
import {
  addDays,
  rollingYear,
  type Day,
  type Instant,
  type Month,
  type RegionCode,
} from '../kernel/index.js';
import { replay } from '../kernel/decider.js';
import { lpProcess, type LpProcessCommand, type LpProcessState } from '../streams/lp-process/index.js';
import { eventsOf, opened, recorded, step } from '../streams/lp-process/testing/given.js';
import { context, day, entry, meeting } from '../streams/lp-process/testing/samples.js';
import { exactly, tallyOf, type RawTable } from '../tally/index.js';
import { deepFreeze, seededRandom } from '../testing/index.js';
import {
  discussionWaits,
  discussionWaitsVersion1,
  indicatorOf,
  networkMeetingWaits,
  networkMeetingWaitsVersion1,
  tallyReader,
  type IndicatorId,
  type IndicatorRequest,
} from './index.js';

const { today } = context;
const request: IndicatorRequest = deepFreeze({
  place: { level: 'region', code: '14' as RegionCode },
  inPlace: () => true,
  period: rollingYear('2026-06' as Month),
  asOf: '2026-06-30T10:00:00.000Z' as Instant,
  provisional: false,
  synthetic: true,
  day: today,
  units: [],
  targets: [],
});

const stateAfter = (...commands: readonly LpProcessCommand[]): LpProcessState =>
  replay(lpProcess, eventsOf(commands)).state;
const dimensionsOf = (measure: typeof discussionWaits, state: LpProcessState, on: Day) =>
  measure.count(state, on).map(({ cell }) => cell.dimensions);

/** The concern arose on 2 January. */
const end = (on: string, reason: 'contact-lost' | 'started-in-error'): LpProcessCommand =>
  step('end-process', { on: day(on), reason });
const movedAway = step('hand-over-process', {
  on: day('2026-02-21'),
  to: 'region',
  toRegion: '13' as RegionCode,
  ground: 'statute',
  told: { disclosed: ['the-plan'], from: ['school'] },
});

describe('version 2 of the waits', () => {
  test.each([
    ['nothing has happened yet', [opened], { state: 'waiting', days: '179' }],
    ['a discussion was held', [opened, recorded], { state: 'reached', days: '10' }],
    [
      'it ended without a discussion',
      [opened, end('2026-03-03', 'contact-lost')],
      { state: 'stopped', days: '60' },
    ],
    ['it moved to another region', [opened, movedAway], { state: 'stopped', days: '50' }],
    [
      'it ended after the discussion',
      [opened, recorded, end('2026-03-03', 'contact-lost')],
      { state: 'reached', days: '10' },
    ],
    ['it was started in error', [opened, end('2026-03-03', 'started-in-error')], undefined],
  ])('F12: a wait for a discussion when %s', (_what, commands, wait) => {
    expect(dimensionsOf(discussionWaits, stateAfter(...commands), today)).toEqual(wait ? [wait] : []);
  });

  test('F12: whoever had not stopped yet on an earlier day was still waiting then', () => {
    const state = stateAfter(opened, end('2026-03-03', 'contact-lost'));
    expect(dimensionsOf(discussionWaits, state, day('2026-02-01'))).toEqual([
      { state: 'waiting', days: '30' },
    ]);
  });

  const decided = step('decide-network-meeting');
  const cancelled = step('cancel-network-meeting', {
    meeting: meeting(1),
    on: day('2026-02-19'),
    entry: entry(60),
  });
  test.each([
    ['decided', [], { state: 'waiting', days: '161' }],
    ['cancelled', [cancelled], { state: 'stopped', days: '30' }],
    [
      'left open by a process that ended',
      [end('2026-03-01', 'contact-lost')],
      { state: 'stopped', days: '40' },
    ],
    [
      'cancelled before its process ended',
      [cancelled, end('2026-03-01', 'contact-lost')],
      { state: 'stopped', days: '30' },
    ],
  ])('F12: a wait for a network meeting that was %s', (_what, more, wait) => {
    const state = stateAfter(opened, recorded, decided, ...more);
    expect(dimensionsOf(networkMeetingWaits, state, today)).toEqual([wait]);
  });

  test('version 1 stays as it was: it leaves out those who stopped', () => {
    const ended = stateAfter(opened, end('2026-03-03', 'contact-lost'));
    const without = stateAfter(opened, recorded, decided, cancelled);
    expect(dimensionsOf(discussionWaitsVersion1, ended, today)).toEqual([]);
    expect(dimensionsOf(networkMeetingWaitsVersion1, without, today)).toEqual([]);
    for (const id of ['discussion-reached', 'network-meeting-wait-median'] as const) {
      expect(indicatorOf(id, 1)?.measures[0]).toMatch(/@1$/);
      expect(indicatorOf(id)).toMatchObject({ version: 2, since: '0.2.0' });
      expect(indicatorOf(id)?.measures[0]).toMatch(/@2$/);
    }
  });
});

/** How long it takes until families get to a discussion, and until they give up: exponential with these means. */
const meanReach = 30;
const meanStop = 60;

/** Families whose concern arose on any day of the last year; nobody sees what comes after today. */
function simulated(families: number): readonly LpProcessState[] {
  const random = seededRandom(2026);
  const wait = (mean: number): number => Math.floor(-mean * Math.log(1 - random.unit()));
  return Array.from({ length: families }, () => {
    const followed = random.below(364);
    const concernDay = addDays(today, -followed);
    const [reach, stop] = [wait(meanReach), wait(meanStop)];
    const open = { ...opened, on: concernDay, concernDay } as LpProcessCommand;
    if (reach <= stop && reach <= followed)
      return stateAfter(open, { ...recorded, on: addDays(concernDay, reach) } as LpProcessCommand);
    return stop < reach && stop <= followed
      ? stateAfter(open, end(addDays(concernDay, stop), 'contact-lost'))
      : stateAfter(open);
  });
}

describe('F12: a curve of 4 000 simulated families, of whom a third gives up', () => {
  const states = simulated(4000);
  const tally = tallyOf(
    states.flatMap((state) =>
      [discussionWaits, discussionWaitsVersion1].flatMap((measure) => measure.count(state, today)),
    ),
  );
  const tableOf = (id: IndicatorId, version: number): RawTable => {
    const table = indicatorOf(id, version)?.compute(tallyReader(tally, request), request);
    if (!table) throw new Error(id);
    return table;
  };
  const valueOf = (table: RawTable, code: string) => {
    const value = table.cells.find((cell) => cell.code === code)?.value;
    if (value?.kind !== 'known') throw new Error(code);
    return value;
  };
  /** Waits are whole days, so who got there within 30 days waited less than 31. */
  const truth = (days: number): number => 1 - Math.exp(-(days + 1) / meanReach);

  test.each([7, 14, 30, 60, 90])('version 2 agrees with the truth within %d days', (days) => {
    const { value, interval, n } = valueOf(tableOf('discussion-reached', 2), `within-${days}`);
    expect(n).toBe(states.length);
    expect(Math.abs(value - truth(days))).toBeLessThan(0.02);
    expect(interval!.lower).toBeLessThan(truth(days));
    expect(interval!.upper).toBeGreaterThan(truth(days));
  });

  test('version 2 has the true median of 20 whole days, version 1 makes the waits a third shorter', () => {
    const median = Math.floor(meanReach * Math.LN2);
    const { value, interval } = valueOf(tableOf('discussion-wait-median', 2), 'all');
    expect(Math.abs(value - median)).toBeLessThanOrEqual(1);
    expect(interval!.lower <= median && median <= interval!.upper).toBe(true);
    expect(valueOf(tableOf('discussion-wait-median', 1), 'all').value).toBeLessThan((2 / 3) * median + 1);
    expect(valueOf(tableOf('discussion-reached', 1), 'within-30').value).toBeGreaterThan(truth(30) + 0.1);
  });

  test('who stopped is not told apart from who still waits: the curve tells how many got there, were lost and are in all', () => {
    const { cells } = tableOf('discussion-reached', 2);
    for (const { tells } of cells) expect(tells?.counts[1]?.count).toBe(states.length);
    for (const { tells } of cells)
      for (const { name } of tells?.counts ?? []) expect(name).not.toMatch(/state=(stopped|waiting)$/);
    expect(cells[4]?.alsoTells?.[1]).toEqual(exactly(states.length));
  });
});
