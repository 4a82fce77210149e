import type { Interval } from '@puheeksi/core/calendar';
import type { Clock } from './clock.js';
import type { Component } from './components.js';
import { roundedUp } from './ending.js';
import { addUnknown, type Expanded } from './expanded.js';
import { onlyOne } from './onlyOne.js';
import { readDuration, readTime, readTimeOf, type TimeValue } from './timeValue.js';
import type { Zone } from './zone.js';

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

const utcOf = (
  time: TimeValue | null,
  clock: Clock,
  within: Zone | undefined,
  seconds: 'cut' | 'rounded-up',
): number | null => {
  const zone = time && clock.zoneOf(time, within);
  return zone ? zone.toUtc(seconds === 'cut' ? time.wall : roundedUp(time)) : null;
};

/** A period in the zone its property names, else on the clock of the whole answer. */
const periodOf = (
  text: string,
  zone: string | null,
  clock: Clock,
  within: Zone | undefined,
): Interval | null => {
  const [startText, endText, more] = text.trim().split('/', 3);
  const start = readTime(startText ?? '', zone);
  const from = utcOf(start, clock, within, 'cut');
  if (start === null || from === null || endText === undefined || more !== undefined) return null;
  const duration = readDuration(endText);
  const end = readTime(endText, zone);
  // Half a time, or half a file: an end of another form than its start is no end.
  if (end && end.kind !== start.kind) return null;
  const to = duration
    ? from + duration.days * 1440 + duration.minutes
    : utcOf(end, clock, within, 'rounded-up');
  return to === null || to < from ? null : { from, to };
};

/** The stretch a free/busy answer tells about; null, with the fault, when it does not say (RFC 5546 has it say both ends). */
const answeredStretch = (
  component: Component,
  clock: Clock,
  within: Zone | undefined,
  to: Expanded,
): Interval | null => {
  const time = (name: 'DTSTART' | 'DTEND') => {
    const property = onlyOne(component.properties, name);
    const seconds = name === 'DTSTART' ? 'rounded-up' : 'cut';
    const minute = property && utcOf(readTimeOf(property), clock, within, seconds);
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

/** The clock an answer names at its beginning. */
const clockOfAnswer = (component: Component, clock: Clock): Zone | undefined => {
  const property = onlyOne(component.properties, 'DTSTART');
  const start = property && readTimeOf(property);
  return (start && clock.zoneOf(start)) ?? undefined;
};

const isQuestion = ({ calendar }: Component): boolean =>
  calendar.some(({ name, value }) => name === 'METHOD' && value.toUpperCase() === 'REQUEST');

/**
 * Reads a VFREEBUSY: its periods become occurrences, and what lies outside the stretch it answers for is unknown. Where the
 * stretch, or a period that may be busy, cannot be read, all of it is unknown; so is all of it when the file only asks for an answer.
 * @source RFC 5545, 3.6.4 and 3.8.2.6; RFC 5546, 3.3
 */
export function readFreeBusy(component: Component, clock: Clock, to: Expanded): void {
  const { window, limits, faults } = to;
  if (isQuestion(component)) {
    faults.add('not-an-answer', component.line);
    addUnknown(to, window.from);
    return;
  }
  const within = clockOfAnswer(component, clock);
  const stretch = answeredStretch(component, clock, within, to);
  addUnknown(to, window.from, stretch?.from ?? window.to);
  if (stretch) addUnknown(to, stretch.to);
  for (const { name, value, parameters, line } of component.properties) {
    if (name !== 'FREEBUSY') continue;
    const shownAs = typeOf(parameters['FBTYPE']);
    for (const text of value.split(',')) {
      if (to.isLate()) return;
      const period = periodOf(text, parameters['TZID'] ?? null, clock, within);
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
