import { mergeIntervals, type Interval, type WeeklyHours } from '@puheeksi/core/calendar';
import { err, ok, type Issue, type Result } from '@puheeksi/core';
import { roundedUp } from './ending.js';
import { readTime } from './timeValue.js';
import { namedZone } from './zone.js';

/** One mailbox of a getSchedule answer, ready for a search of common time. `unknown` is never free. */
export interface Schedule {
  /** The mailbox address as the answer gives it: personal data, for matching people only. */
  readonly mailbox: string;
  readonly busy: readonly Interval[];
  readonly unknown: readonly Interval[];
  /** Working hours, when the answer gives them for Finnish clocks; other zones are left out. */
  readonly hours: readonly WeeklyHours[] | null;
}

/** The stretch that was asked for and the step of `availabilityView` in minutes. */
export interface ScheduleQuestion {
  readonly window: Interval;
  readonly stepMinutes: number;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const textIn = (value: unknown, name: string): string =>
  isObject(value) && typeof value[name] === 'string' ? value[name] : '';

const maxItems = 20_000;
const free: readonly string[] = ['free', 'workingelsewhere'];
const blocking: readonly string[] = ['busy', 'tentative', 'oof'];

/** The minute of a time: seconds are cut off a start and count as a minute begun at an end. */
const minuteOf = (time: unknown, which: 'start' | 'end'): number | null => {
  const value = readTime(textIn(time, 'dateTime').slice(0, 40));
  if (!value || value.kind === 'day') return null;
  const wall = which === 'start' ? value.wall : roundedUp(value);
  if (value.kind === 'utc') return wall;
  return namedZone(textIn(time, 'timeZone') || 'UTC')?.toUtc(wall) ?? null;
};

interface Told {
  readonly busy: readonly Interval[];
  readonly unknown: readonly Interval[];
}

const fromItems = (items: readonly unknown[], window: Interval): Told => {
  const busy: Interval[] = [];
  const unknown: Interval[] = [];
  for (const item of items.slice(0, maxItems)) {
    const status = textIn(item, 'status').toLowerCase();
    if (free.includes(status)) continue;
    const from = isObject(item) ? minuteOf(item['start'], 'start') : null;
    const to = isObject(item) ? minuteOf(item['end'], 'end') : null;
    // An item without a time may lie anywhere.
    if (from === null || to === null || to < from) unknown.push(window);
    else (blocking.includes(status) ? busy : unknown).push({ from, to });
  }
  if (items.length > maxItems) unknown.push(window);
  return { busy, unknown };
};

/** One digit a step: 0 free, 1 tentative, 2 busy, 3 out of office, 4 working elsewhere; anything else is unknown. */
const fromView = (view: string, { window, stepMinutes }: ScheduleQuestion): Told => {
  const busy: Interval[] = [];
  const unknown: Interval[] = [];
  let from = window.from;
  for (const digit of view.slice(0, maxItems)) {
    const step = { from, to: from + stepMinutes };
    if ('123'.includes(digit)) busy.push(step);
    else if (!'04'.includes(digit)) unknown.push(step);
    from += stepMinutes;
  }
  if (from < window.to) unknown.push({ from, to: window.to });
  return { busy, unknown };
};

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const finnish: readonly string[] = ['FLE Standard Time', 'Europe/Helsinki'];

const minuteOfDay = (text: string): number | null => {
  const parts = /^(\d{2}):(\d{2})/.exec(text);
  return parts && Number(parts[1]) < 24 && Number(parts[2]) < 60
    ? Number(parts[1]) * 60 + Number(parts[2])
    : null;
};

const hoursOf = (value: unknown): readonly WeeklyHours[] | null => {
  if (!isObject(value) || !finnish.includes(textIn(value['timeZone'], 'name'))) return null;
  const days = Array.isArray(value['daysOfWeek']) ? value['daysOfWeek'] : [];
  const numbers = days.map((day) => weekdays.indexOf(String(day).toLowerCase()) + 1).filter((day) => day > 0);
  const fromMinute = minuteOfDay(textIn(value, 'startTime'));
  const toMinute = minuteOfDay(textIn(value, 'endTime'));
  return numbers.length > 0 && fromMinute !== null && toMinute !== null && fromMinute < toMinute
    ? [{ weekdays: numbers, fromMinute, toMinute }]
    : null;
};

/**
 * What the items and the view tell together. Some mailboxes share only the view of steps, others only the items; one that
 * shares neither is unknown, not free. An item is exact and a step is coarse, so a busy step in which an item lies is that
 * item; a busy step without one is busy as a whole.
 */
const toldBy = (written: readonly unknown[], view: string, question: ScheduleQuestion): Told => {
  if (view === '' && written.length > 0) return fromItems(written, question.window);
  const exact = fromItems(written, question.window);
  const steps = fromView(view, question);
  const items = mergeIntervals(exact.busy);
  let next = 0;
  // Both go by time, so one walk is enough for a list of any length.
  const isExplained = (step: Interval): boolean => {
    while (next < items.length && items[next]!.to <= step.from) next++;
    return next < items.length && items[next]!.from < step.to;
  };
  return {
    busy: [...exact.busy, ...steps.busy.filter((step) => !isExplained(step))],
    unknown: [...exact.unknown, ...steps.unknown],
  };
};

const scheduleOf = (answer: unknown, question: ScheduleQuestion): Schedule => {
  const { window } = question;
  const mailbox = textIn(answer, 'scheduleId');
  if (!isObject(answer) || (answer['error'] ?? null) !== null)
    return { mailbox, busy: [], unknown: [window], hours: null };
  const items: readonly unknown[] = Array.isArray(answer['scheduleItems']) ? answer['scheduleItems'] : [];
  const view = textIn(answer, 'availabilityView');
  const { busy, unknown } = toldBy(items, view, question);
  return {
    mailbox,
    busy: mergeIntervals(busy),
    unknown: mergeIntervals(unknown),
    hours: hoursOf(answer['workingHours']),
  };
};

/**
 * Reads an answer of Microsoft Graph's `calendar/getSchedule`: busy, tentative and out-of-office time blocks, working
 * elsewhere does not; a mailbox with an error, or that tells nothing, is unknown for the whole stretch. Subjects and places are
 * not read.
 * Refuses with the issues `not-an-answer`, `out-of-range` (step 5–1440 minutes), `too-many-schedules` (more than 200).
 * @source Microsoft Graph v1.0, calendar: getSchedule, scheduleInformation, scheduleItem
 * @example readGetSchedule(answer, { window, stepMinutes: 15 }) // { ok: true, value: [{ mailbox: 'a@example.fi', busy: […], … }] }
 */
export function readGetSchedule(
  answer: unknown,
  question: ScheduleQuestion,
): Result<readonly Schedule[], readonly Issue[]> {
  const issues: Issue[] = [];
  const schedules = isObject(answer) && Array.isArray(answer['value']) ? answer['value'] : null;
  if (!schedules) issues.push({ path: ['value'], code: 'not-an-answer', expected: 'a list of schedules' });
  if (!Number.isInteger(question.stepMinutes) || question.stepMinutes < 5 || question.stepMinutes > 1440)
    issues.push({ path: ['stepMinutes'], code: 'out-of-range', expected: '5–1440' });
  if (schedules && schedules.length > 200)
    issues.push({ path: ['value'], code: 'too-many-schedules', expected: 'at most 200' });
  if (issues.length > 0 || !schedules) return err(issues);
  return ok(schedules.map((schedule) => scheduleOf(schedule, question)));
}
