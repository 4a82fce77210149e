import { describe, expect, test } from 'vitest';
import { publishRegion, type RegionPublicationInput } from '../publication/index.js';
import { countsOfEvent } from '../indicators/index.js';
import { addMonths, finnishDay, monthOf, parseInstant, replay, type Month } from '../kernel/index.js';
import { lpProcess } from '../streams/lp-process/index.js';
import { defaultPolicy, type PublishedTable } from '../privacy/index.js';
import { tallyOf } from '../tally/index.js';
import { northKareliaSample } from './northKarelia.js';
import { turningDays } from './turningDays.js';

/** Where the year that begins anew every month ends; typed out, not worked out by the rule under test. */
const lastMonths: Readonly<Record<string, readonly Month[]>> = {
  '2026-12-01': ['2026-11', '2026-12'] as Month[],
  '2026-12-02': ['2026-11', '2026-12'] as Month[],
  '2026-12-15': ['2026-12'] as Month[],
  '2026-12-31': ['2026-12'] as Month[],
  '2027-01-01': ['2026-12', '2027-01'] as Month[],
  '2028-02-29': ['2028-02'] as Month[],
  '2027-03-28': ['2027-03'] as Month[],
  '2026-10-25': ['2026-10'] as Month[],
};

const totalOf = (table: PublishedTable | undefined): number | undefined => {
  const total = table?.cells.find(({ at }) => Object.values(at).includes('total'))?.value;
  return total?.kind === 'known' ? total.value : undefined;
};

describe.each(turningDays)('on $day', ({ day, first, last }) => {
  const { region, units, streams, reportedSurveys, populations } = northKareliaSample(14, day);
  const input: RegionPublicationInput = {
    region,
    units,
    reportedSurveys,
    populations,
    tally: tallyOf(streams.flatMap(({ events }) => events).flatMap(countsOfEvent)),
    policy: defaultPolicy,
    today: day,
    asOf: last,
    synthetic: true,
  };
  const made = publishRegion(input);

  test('the day lasts in Finland from its first to its last millisecond', () => {
    const nextMs = parseInstant(new Date(Date.parse(last) + 1).toISOString());
    const before = parseInstant(new Date(Date.parse(first) - 1).toISOString());
    expect([finnishDay(first), finnishDay(last)]).toEqual([day, day]);
    expect(nextMs.ok && finnishDay(nextMs.value)).not.toBe(day);
    expect(before.ok && finnishDay(before.value)).not.toBe(day);
  });

  test('the sample has twenty months of logs that the rules accept, and nothing after the day', () => {
    const days = streams
      .flatMap(({ events }) => events)
      .flatMap((event) => ('on' in event ? [event.on] : []));
    expect(days.every((on) => on <= day)).toBe(true);
    expect(days.some((on) => monthOf(on) === addMonths(monthOf(day), -19))).toBe(true);
    expect(streams.every((stream) => replay(lpProcess, stream.events).state.status === 'open')).toBe(true);
  });

  test('a year of twelve months is published with every discussion of it, and a month outside it is told to wait', () => {
    if (!made.ok) throw new Error(made.error.code);
    const { tables, waiting } = made.value;
    const bySetting = tables.find(({ table }) => table === 'discussions-by-setting');
    const lastMonth = bySetting!.period.key.slice(-7) as Month;
    expect(lastMonths[day]).toContain(lastMonth);
    expect(bySetting!.period.key).toBe(`${addMonths(lastMonth, -11)}..${lastMonth}`);
    expect(tables.find(({ table }) => table === 'discussions-by-month')!.axes[0]!.codes).toHaveLength(12);
    const held = streams
      .flatMap((stream) => {
        const state = replay(lpProcess, stream.events).state;
        return state.status === 'open' ? state.discussions : [];
      })
      .filter(({ on }) => monthOf(on) >= addMonths(lastMonth, -11) && monthOf(on) <= lastMonth);
    expect(totalOf(bySetting)).toBe(held.length);
    expect(waiting.filter(({ code }) => code === 'month-waits')).toEqual(
      lastMonth === monthOf(day)
        ? []
        : [{ code: 'month-waits', month: monthOf(day), reason: 'would-disclose' }],
    );
  });
});
