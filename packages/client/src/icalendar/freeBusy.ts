import type { Interval } from '@puheeksi/core/calendar';
import type { Clock } from './clock.js';
import type { Component } from './components.js';
import { roundedUp } from './ending.js';
import { addUnknown, type Expanded } from './expanded.js';
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

const utcOf = (time: TimeValue | null, clock: Clock, seconds: 'cut' | 'rounded-up'): number | null => {
  const zone = time && clock.zoneOf(time);
  return zone ? zone.toUtc(seconds === 'cut' ? time.wall : roundedUp(time)) : null;
};

const periodOf = (text: string, clock: Clock): Interval | null => {
  const [startText, endText] = text.trim().split('/', 2);
  const from = utcOf(readTime(startText ?? ''), clock, 'cut');
  if (from === null || endText === undefined) return null;
  const duration = readDuration(endText);
  const to = duration
    ? from + duration.days * 1440 + duration.minutes
    : utcOf(readTime(endText), clock, 'rounded-up');
  return to === null || to < from ? null : { from, to };
};

/** The stretch a free/busy answer tells about; null, with the fault, when it does not say (RFC 5546 has it say both ends). */
const answeredStretch = (component: Component, clock: Clock, to: Expanded): Interval | null => {
  const time = (name: 'DTSTART' | 'DTEND') => {
    const property = component.properties.find((one) => one.name === name);
    const minute = property && utcOf(readTimeOf(property), clock, name === 'DTSTART' ? 'rounded-up' : 'cut');
    if (typeof minute === 'number') return minute;
    to.faults.add(
      property || name === 'DTEND' ? 'not-a-time' : 'start-missing',
      (property ?? component).line,
    );
    return null;
  };
  const from = time('DTSTART');
  const until = time('DTEND');
  return from === null || until === null ? null : { from, to: until };
};

/**
 * Reads a VFREEBUSY: its periods become occurrences, and what lies outside the stretch it answers for is unknown. Where the
 * stretch, or a period that may be busy, cannot be read, all of it is unknown.
 * @source RFC 5545, 3.6.4 and 3.8.2.6; RFC 5546, 3.3
 */
export function readFreeBusy(component: Component, clock: Clock, to: Expanded): void {
  const { window, limits, faults } = to;
  const stretch = answeredStretch(component, clock, to);
  addUnknown(to, window.from, stretch?.from ?? window.to);
  if (stretch) addUnknown(to, stretch.to);
  for (const { name, value, parameters, line } of component.properties) {
    if (name !== 'FREEBUSY') continue;
    const shownAs = typeOf(parameters['FBTYPE']);
    for (const text of value.split(',')) {
      if (to.isLate()) return;
      const period = periodOf(text, clock);
      if (!period) {
        faults.add('not-a-time', line);
        // Which part of the answer a broken period stood for, nobody can tell.
        if (shownAs !== 'free') addUnknown(to, window.from);
      } else if (to.occurrences.length >= limits.occurrences) {
        faults.add('too-many-occurrences', line);
        addUnknown(to, window.from);
        return;
      } else if (period.from < window.to && period.to > window.from)
        to.occurrences.push({ ...period, uid: '', line, allDay: false, shownAs });
    }
  }
}
