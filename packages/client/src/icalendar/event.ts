import type { Component } from './components.js';
import type { ContentLine } from './contentLine.js';
import type { ReadLimits } from './limits.js';
import type { Faults } from './fault.js';
import { oneOrTwice, onlyOne } from './onlyOne.js';
import { readRule, type Rule } from './rule.js';
import { readDuration, readTime, readTimeOf, type DurationValue, type TimeValue } from './timeValue.js';

/** How an event shows in the calendar. `tentative` and `away` block time as `busy` does; `free` does not. */
export type ShownAs = 'busy' | 'tentative' | 'away' | 'free';

/** An extra occurrence of a series (RDATE), with an end of its own when the file gives a period. */
export interface ExtraTime {
  readonly start: TimeValue;
  readonly end: TimeValue | DurationValue | null;
}

/** One VEVENT, read but not yet expanded. */
export interface EventRecord {
  readonly line: number;
  /** Empty when the file names none, or two: the event is then a version of nothing. */
  readonly uid: string;
  /** Null when the file says none that can be read: nobody can tell which version is newer. */
  readonly sequence: number | null;
  readonly start: TimeValue;
  readonly end: TimeValue | null;
  readonly duration: DurationValue | null;
  readonly rules: readonly Rule[];
  readonly extra: readonly ExtraTime[];
  readonly except: readonly TimeValue[];
  /** The occurrence of the series this event stands for, and whether for all after it too. */
  readonly replaces: { readonly time: TimeValue; readonly andFuture: boolean } | null;
  /** A rule or an extra time could not be read: nobody can tell what follows the start. */
  readonly unread: boolean;
  readonly shownAs: ShownAs;
  readonly cancelled: boolean;
}

/** All values of a property in capitals: one that stands twice and says two things is taken as what blocks time. */
const wordsOf = (component: Component, name: string): readonly string[] =>
  component.properties.filter((property) => property.name === name).map(({ value }) => value.toUpperCase());

const allAre = (words: readonly string[], word: string): boolean =>
  words.length > 0 && words.every((one) => one === word);

const outlookStates: Readonly<Record<string, ShownAs>> = {
  FREE: 'free',
  WORKINGELSEWHERE: 'free',
  TENTATIVE: 'tentative',
  OOF: 'away',
};

const shownAs = (component: Component): ShownAs => {
  if (allAre(wordsOf(component, 'TRANSP'), 'TRANSPARENT')) return 'free';
  const [word = '', ...others] = wordsOf(component, 'X-MICROSOFT-CDO-BUSYSTATUS');
  const outlook = Object.hasOwn(outlookStates, word) ? outlookStates[word] : undefined;
  if (outlook && others.every((other) => other === word)) return outlook;
  return wordsOf(component, 'STATUS').includes('TENTATIVE') ? 'tentative' : 'busy';
};

const valuesOf = (properties: readonly ContentLine[], limits: ReadLimits) =>
  properties
    .flatMap((property) => property.value.split(',', limits.listValues).map((value) => ({ property, value })))
    .filter(({ value }) => value.trim() !== '')
    .slice(0, limits.listValues);

const readPeriodEnd = (text: string, zone: string | null): TimeValue | DurationValue | null =>
  readTime(text, zone) ?? readDuration(text);

/** What could be read of a list, and whether all of it was. */
interface Read<T> {
  readonly values: readonly T[];
  readonly all: boolean;
}

const extraTimes = (component: Component, limits: ReadLimits, faults: Faults): Read<ExtraTime> => {
  const extra: ExtraTime[] = [];
  const properties = component.properties.filter(({ name }) => name === 'RDATE');
  const written = valuesOf(properties, { ...limits, listValues: limits.listValues + 1 });
  let all = written.length <= limits.listValues;
  if (!all) faults.add('too-many-occurrences', component.line);
  for (const { property, value } of written.slice(0, limits.listValues)) {
    const zone = property.parameters['TZID'] ?? null;
    const [startText, endText, more] = value.trim().split('/', 3);
    const start = readTime(startText!, zone);
    const end = endText === undefined ? null : readPeriodEnd(endText, zone);
    const isPeriod = end !== null && ('minutes' in end || end.kind === start?.kind);
    if (start && more === undefined && (endText === undefined || isPeriod)) extra.push({ start, end });
    else {
      faults.add('not-a-time', property.line);
      all = false;
    }
  }
  return { values: extra, all };
};

const exceptTimes = (component: Component, limits: ReadLimits, faults: Faults): readonly TimeValue[] => {
  const except: TimeValue[] = [];
  const properties = component.properties.filter(({ name }) => name === 'EXDATE');
  for (const { property, value } of valuesOf(properties, limits)) {
    const time = readTime(value.trim(), property.parameters['TZID'] ?? null);
    if (time) except.push(time);
    else faults.add('not-a-time', property.line);
  }
  return except;
};

/** Rules of one event: one is usual, a few more are believed. */
const maxRules = 10;

const rulesOf = (component: Component, faults: Faults): Read<Rule> => {
  const rules: Rule[] = [];
  for (const { name, value, line } of component.properties) {
    if (name !== 'RRULE' || value === '') continue;
    const rule = rules.length < maxRules ? readRule(value) : 'not-a-rule';
    if (typeof rule === 'string') {
      faults.add(rule, line);
      return { values: [], all: false };
    }
    rules.push(rule);
  }
  return { values: rules, all: true };
};

/** The only property of a name, or none; 'fault' for two that differ, because nobody can tell which holds. */
const single = (component: Component, name: string, faults: Faults): ContentLine | undefined | 'fault' => {
  const found = oneOrTwice(component.properties, name);
  if (found !== 'twice') return found;
  faults.add('written-twice', component.line);
  return 'fault';
};

const replacedTime = (component: Component, faults: Faults): EventRecord['replaces'] | 'fault' => {
  const property = single(component, 'RECURRENCE-ID', faults);
  if (!property) return null;
  if (property === 'fault') return 'fault';
  const range = property.parameters['RANGE']?.toUpperCase() ?? '';
  const time = readTimeOf(property);
  // Any other range, such as the THISANDPRIOR of old, moves occurrences nobody here follows.
  if (time && (range === '' || range === 'THISANDFUTURE')) return { time, andFuture: range !== '' };
  faults.add('not-a-time', property.line);
  return 'fault';
};

/** The one time of a property, or none; 'fault' when it cannot be read. */
const timeOf = (component: Component, name: string, faults: Faults): TimeValue | null | 'fault' => {
  const property = single(component, name, faults);
  if (!property) return null;
  if (property === 'fault') return 'fault';
  const time = readTimeOf(property);
  if (!time) faults.add('not-a-time', property.line);
  return time ?? 'fault';
};

const durationOf = (component: Component, faults: Faults): DurationValue | null | 'fault' => {
  const property = single(component, 'DURATION', faults);
  if (!property) return null;
  if (property === 'fault') return 'fault';
  const duration = readDuration(property.value);
  if (!duration) faults.add('not-a-duration', property.line);
  return duration ?? 'fault';
};

const sequenceOf = (component: Component): number | null => {
  const found = oneOrTwice(component.properties, 'SEQUENCE');
  if (found === undefined || found === 'twice') return found ? null : 0;
  return /^\d{1,9}$/.test(found.value) ? Number(found.value) : null;
};

/** Reads one VEVENT; null when it has no time that can be told, and the fault is noted. */
export function readEvent(component: Component, limits: ReadLimits, faults: Faults): EventRecord | null {
  const start = timeOf(component, 'DTSTART', faults);
  if (start === null) faults.add('start-missing', component.line);
  if (start === null || start === 'fault') return null;
  const end = timeOf(component, 'DTEND', faults);
  if (end === 'fault') return null;
  const duration = durationOf(component, faults);
  if (duration === 'fault') return null;
  const replaces = replacedTime(component, faults);
  if (replaces === 'fault') return null;
  const rules = rulesOf(component, faults);
  const extra = extraTimes(component, limits, faults);
  return {
    line: component.line,
    uid: onlyOne(component.properties, 'UID')?.value ?? '',
    sequence: sequenceOf(component),
    start,
    end,
    duration,
    rules: rules.values,
    extra: extra.values,
    unread: !rules.all || !extra.all,
    except: exceptTimes(component, limits, faults),
    replaces,
    shownAs: shownAs(component),
    cancelled: allAre(wordsOf(component, 'STATUS'), 'CANCELLED'),
  };
}
