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

type Frequency = Rule['frequency'];

const frequencies: readonly string[] = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY'];
const tooDense: readonly string[] = ['MINUTELY', 'SECONDLY'];
const weekday = /^(?:MO|TU|WE|TH|FR|SA|SU)$/;
const numberedWeekday = /^([+-]?\d{1,2})?(?:MO|TU|WE|TH|FR|SA|SU)$/;
const maxInList = 400;
/** Parts of one rule: more than the standard has names for. */
const maxParts = 30;
/** Beginnings on one day that are still believed to be meetings. */
const maxPerDay = 48;

/** The numbers a part may list, and the frequencies it has a meaning for; the sign counts from the end where it is allowed. */
interface NumberPart {
  readonly min: number;
  readonly max: number;
  readonly fromEnd: boolean;
  readonly with: readonly Frequency[];
}

const any: readonly Frequency[] = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY'];
const numberParts: Readonly<Record<string, NumberPart>> = {
  BYMONTH: { min: 1, max: 12, fromEnd: false, with: any },
  BYMONTHDAY: { min: 1, max: 31, fromEnd: true, with: ['YEARLY', 'MONTHLY', 'DAILY', 'HOURLY'] },
  BYYEARDAY: { min: 1, max: 366, fromEnd: true, with: ['YEARLY', 'HOURLY'] },
  BYWEEKNO: { min: 1, max: 53, fromEnd: true, with: ['YEARLY'] },
  BYSETPOS: { min: 1, max: 366, fromEnd: true, with: any },
  BYHOUR: { min: 0, max: 23, fromEnd: false, with: any },
  BYMINUTE: { min: 0, max: 59, fromEnd: false, with: any },
  BYSECOND: { min: 0, max: 59, fromEnd: false, with: any },
};

/** Parts that say what holds anyway: the Gregorian calendar, and that a day which does not exist is left out. @source RFC 7529 */
const saysNothing: Readonly<Record<string, string>> = { RSCALE: 'GREGORIAN', SKIP: 'OMIT' };

const sizeOf = (list: string | undefined): number => (list === undefined ? 1 : list.split(',').length);

const wholeNumber = (text: string, min: number, max: number): number | null => {
  if (!/^\d{1,9}$/.test(text)) return null;
  const value = Number(text);
  return value >= min && value <= max ? value : null;
};

const isNumberList = (
  list: string,
  frequency: Frequency,
  { min, max, fromEnd, ...part }: NumberPart,
): boolean => {
  if (!part.with.includes(frequency)) return false;
  const parts = list.split(',', maxInList + 1);
  return (
    parts.length <= maxInList &&
    parts.every((text) => {
      if (!/^[+-]?\d{1,3}$/.test(text)) return false;
      const value = Number(text);
      const size = fromEnd ? Math.abs(value) : value;
      return size >= min && size <= max;
    })
  );
};

/** Weekdays; a number before one ('2TU', '-1FR') has a meaning in a month or a year alone, and none beside week numbers. */
const isWeekdayList = (list: string, frequency: Frequency, byWeek: boolean): boolean => {
  const parts = list.split(',', maxInList + 1);
  const numbered = (frequency === 'YEARLY' && !byWeek) || frequency === 'MONTHLY';
  return (
    parts.length <= maxInList &&
    parts.every((text) => {
      const form = numberedWeekday.exec(text);
      if (!form || form[1] === undefined) return form !== null;
      const size = Math.abs(Number(form[1]));
      return numbered && size >= 1 && size <= 53;
    })
  );
};

/** The parts by their name; null when one has no form, or comes twice with different values: nobody can tell which holds. */
const partsOf = (text: string): Map<string, string> | null => {
  const parts = new Map<string, string>();
  const written = text
    .replaceAll(/\s/g, '')
    .toUpperCase()
    .split(';', maxParts + 1)
    .filter((part) => part !== '');
  if (written.length > maxParts) return null;
  for (const part of written) {
    const equals = part.indexOf('=');
    const name = part.slice(0, Math.max(0, equals));
    const value = part.slice(equals + 1);
    if (name === '' || (parts.get(name) ?? value) !== value) return null;
    parts.set(name, value);
  }
  return parts;
};

/** The parts that say on which days and times; null when one is unknown, has no form, or has no meaning with the frequency. */
const byPartsOf = (parts: ReadonlyMap<string, string>, frequency: Frequency): Rule['by'] | null => {
  const by: Record<string, string> = {};
  for (const [name, value] of parts) {
    const numbers = Object.hasOwn(numberParts, name) ? numberParts[name] : undefined;
    if (['FREQ', 'INTERVAL', 'COUNT', 'UNTIL'].includes(name) || name.startsWith('X-')) continue;
    if (Object.hasOwn(saysNothing, name)) {
      if (saysNothing[name] !== value) return null;
      continue;
    }
    const holds =
      name === 'BYDAY'
        ? isWeekdayList(value, frequency, parts.has('BYWEEKNO'))
        : name === 'WKST'
          ? weekday.test(value)
          : numbers !== undefined && isNumberList(value, frequency, numbers);
    if (!holds) return null;
    by[name] = value;
  }
  const chooses = Object.keys(by).some((name) => name !== 'BYSETPOS' && name !== 'WKST');
  return by['BYSETPOS'] !== undefined && !chooses ? null : by;
};

/**
 * Reads an RRULE. Refuses with `not-a-rule` (form, an unknown or misspelt part, a part that comes twice with different values or has
 * no meaning with the frequency, a calendar other than ours, both COUNT and UNTIL, interval outside 1–10 000) and
 * `rule-too-dense` (every minute or second, or more than 48 beginnings a day: no meeting does that). Parts of single programs
 * (X-…) are left out.
 * @source RFC 5545, 3.3.10; RFC 7529
 */
export function readRule(text: string): Rule | 'not-a-rule' | 'rule-too-dense' {
  const parts = partsOf(text);
  if (!parts) return 'not-a-rule';
  const frequency = parts.get('FREQ') ?? '';
  if (tooDense.includes(frequency)) return 'rule-too-dense';
  // Some programs write COUNT=-1 for a rule without a count.
  if (parts.get('COUNT') === '-1') parts.delete('COUNT');
  const interval = wholeNumber(parts.get('INTERVAL') ?? '1', 1, 10_000);
  const count = wholeNumber(parts.get('COUNT') ?? '', 1, 999_999_999);
  const until = readTime(parts.get('UNTIL') ?? '');
  const faulty =
    !frequencies.includes(frequency) ||
    interval === null ||
    (parts.has('COUNT') && count === null) ||
    (parts.has('UNTIL') && until === null) ||
    (parts.has('COUNT') && parts.has('UNTIL'));
  if (faulty) return 'not-a-rule';
  const by = byPartsOf(parts, frequency as Frequency);
  if (!by) return 'not-a-rule';
  if (sizeOf(by['BYHOUR']) * sizeOf(by['BYMINUTE']) * sizeOf(by['BYSECOND']) > maxPerDay)
    return 'rule-too-dense';
  return { frequency: frequency as Frequency, interval, count, until, by };
}

/** The last wall-clock minute at which a rule may begin an occurrence, given how its zone turns UTC into wall time. */
export function lastWallOf(until: TimeValue | null, toWall: (utc: number) => WallMinute): WallMinute {
  if (!until) return Infinity;
  if (until.kind === 'day') return until.wall + 1439;
  return until.kind === 'utc' ? toWall(until.wall) : until.wall;
}
