import type { Day } from '../../kernel/index.js';
import { monthsOn, valueOn } from '../../kernel/dated.js';
import { daysBetween } from '../../kernel/index.js';
import { defaultRhythmMonths, type TeamSettings } from './settings.js';
import { isAtWork, type LocalTeam } from './state.js';

/** One stretch between meetings: from the founding or a meeting to the next meeting, or still open. */
export interface MeetingGap {
  readonly from: Day;
  /** The day of the next meeting; absent while the gap is open. */
  readonly to?: Day;
  readonly gapDays: number;
  /** The last day on which a meeting would have kept the rhythm. */
  readonly dueOn: Day;
  readonly late: boolean;
}

/** The days on which the team met, in order, each day once. @example meetingDays(team) // ['2026-01-12', '2026-03-09'] */
export function meetingDays(team: LocalTeam): readonly Day[] {
  const days = team.meetings.filter(({ status }) => status === 'held').map(({ day }) => day);
  return [...new Set(days)].sort();
}

/** A century: a rhythm beyond it would lead out of the years a day can have. */
const longestRhythmMonths = 1200;
const isRhythm = ({ value }: { readonly value: number }): boolean =>
  Number.isInteger(value) && value >= 1 && value <= longestRhythmMonths;

/**
 * The day by which a team must meet after a given meeting (or its founding): the same day so many months on, by the rhythm
 * that held when the clock started, or the usual two months before a region's first decision. A setting that is no whole number of months
 * (1–1200) decides nothing: the rhythm before it goes on.
 * @source R0-K2 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023); counting in months is our reading
 * @example dueAfter('2026-01-12' as Day, defaultTeamSettings) // '2026-03-12'
 */
export function dueAfter(day: Day, settings: TeamSettings): Day {
  return monthsOn(day, valueOn(settings.rhythmMonths.filter(isRhythm), day) ?? defaultRhythmMonths);
}

/**
 * The day by which the next meeting is due, asked on a day: later meetings are not there yet. Nothing for a team that is not at
 * work that day.
 * @source R0-K2
 * @example nextDueDay(team, '2026-04-01' as Day, defaultTeamSettings) // '2026-05-09'
 */
export function nextDueDay(team: LocalTeam, day: Day, settings: TeamSettings): Day | undefined {
  if (!isAtWork(team, day)) return undefined;
  const last = meetingDays(team)
    .filter((met) => met <= day)
    .at(-1);
  return dueAfter(last ?? team.founded, settings);
}

/**
 * Every stretch without a meeting up to a day, oldest first; the last one is open unless the team has ended. Meeting more
 * often than the rhythm asks is never a fault.
 * @source R0-K2
 * @example meetingGaps(team, '2026-04-01' as Day, defaultTeamSettings).filter(({ late }) => late)
 */
export function meetingGaps(team: LocalTeam, day: Day, settings: TeamSettings): readonly MeetingGap[] {
  const end = team.ended !== undefined && team.ended < day ? team.ended : day;
  const starts = [...new Set([team.founded, ...meetingDays(team)])].filter((start) => start <= end);
  return starts.flatMap((from, index): readonly MeetingGap[] => {
    const to = starts[index + 1];
    const last = to ?? end;
    const dueOn = dueAfter(from, settings);
    const gap = { from, gapDays: daysBetween(from, last), dueOn, late: last > dueOn };
    return [to === undefined ? gap : { ...gap, to }];
  });
}
