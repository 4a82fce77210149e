import type { Interval } from '@puheeksi/core/calendar';
import type { Clock } from './clock.js';
import type { Component } from './components.js';
import type { Expanded } from './expandEvents.js';
import { readDuration, readTime, readTimeOf, type TimeValue } from './timeValue.js';

const typeOf = (text: string | undefined): 'busy' | 'tentative' | 'away' | 'free' => {
  switch (text?.toUpperCase()) {
    case 'FREE':
      return 'free';
    case 'BUSY-TENTATIVE':
      return 'tentative';
    case 'BUSY-UNAVAILABLE':
      return 'away';
    default:
      return 'busy';
  }
};

const utcOf = (time: TimeValue | null, clock: Clock): number | null => {
  const zone = time && clock.zoneOf(time);
  return zone ? zone.toUtc(time.wall) : null;
};

const periodOf = (text: string, clock: Clock): Interval | null => {
  const [startText, endText] = text.trim().split('/', 2);
  const from = utcOf(readTime(startText ?? ''), clock);
  if (from === null || endText === undefined) return null;
  const duration = readDuration(endText);
  const to = duration ? from + duration.days * 1440 + duration.minutes : utcOf(readTime(endText), clock);
  return to === null || to < from ? null : { from, to };
};

/**
 * Reads a VFREEBUSY: its periods become occurrences, and what lies outside the stretch it answers for is unknown.
 * @source RFC 5545, 3.6.4 and 3.8.2.6
 */
export function readFreeBusy(component: Component, clock: Clock, to: Expanded): void {
  const { window, limits, faults } = to;
  const time = (name: string) => {
    const property = component.properties.find((one) => one.name === name);
    return property ? utcOf(readTimeOf(property), clock) : null;
  };
  const from = time('DTSTART');
  const until = time('DTEND');
  if (from !== null && from > window.from)
    to.unknown.push({ from: window.from, to: Math.min(from, window.to) });
  if (until !== null && until < window.to)
    to.unknown.push({ from: Math.max(until, window.from), to: window.to });
  for (const { name, value, parameters, line } of component.properties) {
    if (name !== 'FREEBUSY') continue;
    const shownAs = typeOf(parameters['FBTYPE']);
    for (const text of value.split(',', limits.occurrencesOfEvent)) {
      const period = periodOf(text, clock);
      if (!period) faults.add('not-a-time', line);
      else if (to.occurrences.length >= limits.occurrences) {
        faults.add('too-many-occurrences', line);
        to.unknown.push(window);
        return;
      } else if (period.from < window.to && period.to > window.from)
        to.occurrences.push({ ...period, uid: '', line, allDay: false, shownAs });
    }
  }
}
