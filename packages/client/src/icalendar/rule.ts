import { readTime, type TimeValue, type WallMinute } from './timeValue.js';

/** A recurrence rule as a list of parts, checked for form and bounds. */
export interface Rule {
  readonly frequency: 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY' | 'HOURLY';
  readonly interval: number;
  readonly count: number | null;
  readonly until: TimeValue | null;
  /** The remaining parts, in capitals: BYDAY, BYMONTH … and WKST. */
  readonly by: Readonly<Record<string, string>>;
}

const frequencies: readonly string[] = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY'];
const tooDense: readonly string[] = ['MINUTELY', 'SECONDLY'];
const numberList = /^[+-]?\d{1,3}(?:,[+-]?\d{1,3}){0,399}$/;
const partForms: Readonly<Record<string, RegExp>> = {
  BYDAY: /^(?:[+-]?\d{1,2})?(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:[+-]?\d{1,2})?(?:MO|TU|WE|TH|FR|SA|SU)){0,60}$/,
  BYMONTH: numberList,
  BYMONTHDAY: numberList,
  BYYEARDAY: numberList,
  BYWEEKNO: numberList,
  BYSETPOS: numberList,
  BYHOUR: numberList,
  BYMINUTE: numberList,
  BYSECOND: numberList,
  WKST: /^(?:MO|TU|WE|TH|FR|SA|SU)$/,
};
/** Beginnings on one day that are still believed to be meetings. */
const mostADay = 48;

const sizeOf = (list: string | undefined): number => (list === undefined ? 1 : list.split(',').length);

const wholeNumber = (text: string | undefined, least: number, most: number): number | null => {
  if (text === undefined || !/^\d{1,9}$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
};

/**
 * Reads an RRULE. Refuses with `not-a-rule` (form, unknown frequency, interval outside 1–10 000) and `rule-too-dense` (every
 * minute or second, or more than 48 beginnings a day: no meeting does that). Parts of other standards (X-…) are left out.
 * @source RFC 5545, 3.3.10
 */
export function readRule(text: string): Rule | 'not-a-rule' | 'rule-too-dense' {
  const parts = new Map<string, string>();
  for (const part of text.replaceAll(/\s/g, '').toUpperCase().split(';', 30)) {
    const equals = part.indexOf('=');
    if (equals > 0) parts.set(part.slice(0, equals).trim(), part.slice(equals + 1).trim());
  }
  const frequency = parts.get('FREQ') ?? '';
  if (tooDense.includes(frequency)) return 'rule-too-dense';
  const interval = parts.has('INTERVAL') ? wholeNumber(parts.get('INTERVAL'), 1, 10_000) : 1;
  // Some programs write COUNT=-1 for a rule without a count.
  if (parts.get('COUNT') === '-1') parts.delete('COUNT');
  const count = parts.has('COUNT') ? wholeNumber(parts.get('COUNT'), 1, 999_999_999) : null;
  const until = parts.has('UNTIL') ? readTime(parts.get('UNTIL')!) : null;
  const faulty =
    !frequencies.includes(frequency) ||
    interval === null ||
    (parts.has('COUNT') && count === null) ||
    (parts.has('UNTIL') && until === null);
  if (faulty) return 'not-a-rule';
  const by: Record<string, string> = {};
  for (const [name, form] of Object.entries(partForms)) {
    const value = parts.get(name);
    if (value === undefined) continue;
    if (!form.test(value)) return 'not-a-rule';
    by[name] = value;
  }
  if (sizeOf(by['BYHOUR']) * sizeOf(by['BYMINUTE']) * sizeOf(by['BYSECOND']) > mostADay)
    return 'rule-too-dense';
  return { frequency: frequency as Rule['frequency'], interval, count, until, by };
}

/** The last wall-clock minute at which a rule may begin an occurrence, given how its zone turns UTC into wall time. */
export function lastWallOf(until: TimeValue | null, toWall: (utc: number) => WallMinute): WallMinute {
  if (!until) return Infinity;
  if (until.kind === 'day') return until.wall + 1439;
  return until.kind === 'utc' ? toWall(until.wall) : until.wall;
}
