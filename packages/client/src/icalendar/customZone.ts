import type { Component } from './components.js';
import { onlyOne } from './onlyOne.js';
import { expandRule } from './expandRule.js';
import { readRule } from './rule.js';
import { readTime } from './timeValue.js';
import { zoneOf, type Zone } from './zone.js';

interface Transition {
  readonly utc: number;
  readonly before: number;
  readonly after: number;
}

const year = 527_040;
const offsetForm = /^([+-])(\d{2})(\d{2})(?:\d{2})?$/;

const offsetOf = (text: string | undefined): number | null => {
  const parts = offsetForm.exec(text ?? '');
  if (!parts) return null;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return minutes > 26 * 60 ? null : parts[1] === '-' ? -minutes : minutes;
};

/** The window in which transitions matter, in minutes of any clock. */
interface Around {
  readonly from: number;
  readonly to: number;
}

/** Outlook begins its rules in 1601. A yearly rule without an end is the same rule when it begins a few years before. */
const nearStart = (start: number, from: number): number => {
  const startDate = new Date(start * 60_000);
  const nearYear = new Date(from * 60_000).getUTCFullYear() - 3;
  if (startDate.getUTCFullYear() >= nearYear) return start;
  // A leap year, which has every day of the year.
  const leapYear = nearYear - (((nearYear % 4) + 4) % 4);
  const begin = Date.UTC(leapYear, startDate.getUTCMonth(), startDate.getUTCDate()) / 60_000;
  return Math.max(start, begin + (((start % 1440) + 1440) % 1440));
};

/** Rules of one observance: real zones have one; a few more are believed. */
const maxRules = 20;
/** Observances of one zone: as many as are kept of a component, so that a zone cut short is none. */
const maxObservances = 100;
/** Changes of clocks by one rule, and by one list: two a year since there are such rules. */
const maxOnsets = 400;
const maxListed = 300;

/** An onset as observances write it, on the clock before it; one in UTC or of another form tells nobody when it is. */
const onsetOf = (text: string): number | null => {
  const time = readTime(text.trim());
  return time?.kind === 'floating' ? time.wall : null;
};

const listedOnsets = (value: string): readonly number[] | null => {
  const onsets = value.split(',', maxListed + 1).map(onsetOf);
  return onsets.length > maxListed || onsets.includes(null) ? null : (onsets as readonly number[]);
};

/** The onsets of a rule near the window, and the last before it when the rule has ended: that one holds from there on. */
const onsetsOfRule = (
  value: string,
  start: number,
  before: Zone,
  around: Around,
): readonly number[] | null => {
  const rule = readRule(value);
  if (typeof rule === 'string' || rule.frequency !== 'YEARLY') return null;
  const endless = rule.count === null && rule.until === null && rule.interval === 1;
  const begin = endless ? nearStart(start, around.from) : start;
  const from = endless ? around.from : start;
  const found = expandRule(rule, begin, before, { from, to: around.to, limit: maxOnsets });
  if (!found || found.length === maxOnsets) return null;
  return found.filter((wall) => begin === start || wall !== begin);
};

const onsetsOf = (
  observance: Component,
  start: number,
  before: Zone,
  around: Around,
  isLate: () => boolean,
): readonly number[] | null => {
  const onsets = [start];
  if (observance.properties.filter(({ name }) => name === 'RRULE').length > maxRules) return null;
  for (const { name, value } of observance.properties) {
    if (name !== 'RDATE' && name !== 'RRULE') continue;
    if (isLate()) return null;
    const found = name === 'RDATE' ? listedOnsets(value) : onsetsOfRule(value, start, before, around);
    if (!found) return null;
    onsets.push(...found);
  }
  return onsets;
};

const transitionsOf = (
  observance: Component,
  around: Around,
  isLate: () => boolean,
): readonly Transition[] | null => {
  const valueOf = (name: string) => onlyOne(observance.properties, name)?.value;
  const start = onsetOf(valueOf('DTSTART') ?? '');
  const before = offsetOf(valueOf('TZOFFSETFROM'));
  const after = offsetOf(valueOf('TZOFFSETTO'));
  if (start === null || before === null || after === null) return null;
  const onsets = onsetsOf(
    observance,
    start,
    zoneOf(() => before),
    around,
    isLate,
  );
  return onsets && onsets.map((wall) => ({ utc: wall - before, before, after }));
};

/**
 * A zone that a file defines itself (VTIMEZONE), for the years around the window; null when it is not well formed, or when
 * the time for reading is used up.
 * @source RFC 5545, 3.6.5
 */
export function customZone(component: Component, window: Around, isLate: () => boolean): Zone | null {
  if (component.inside.length >= maxObservances) return null;
  const around = { from: window.from - 2 * year, to: window.to + year };
  const transitions: Transition[] = [];
  for (const observance of component.inside) {
    if (observance.name !== 'STANDARD' && observance.name !== 'DAYLIGHT') continue;
    const found = transitionsOf(observance, around, isLate);
    if (!found) return null;
    transitions.push(...found);
  }
  if (transitions.length === 0) return null;
  transitions.sort((a, b) => a.utc - b.utc);
  return zoneOf((utc) => {
    let low = 0;
    let high = transitions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (transitions[middle]!.utc <= utc) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? transitions[0]!.before : transitions[low - 1]!.after;
  });
}

/** The names a file gives to a zone of its own. Each is a text there, with its commas escaped, and a parameter elsewhere. */
export function customZoneNames(component: Component): readonly string[] {
  return component.properties
    .filter(({ name, value }) => name === 'TZID' && value !== '')
    .map(({ value }) => value.replaceAll(/\\([,;\\])/g, '$1').trim());
}

/** What a definition of a zone says, to tell whether two of one name say the same. */
export function customZoneContent({ inside }: Component): string {
  return JSON.stringify(
    inside
      .map(({ name, properties }) => [name, properties.map((one) => [one.name, one.value]).sort()])
      .sort(),
  );
}
