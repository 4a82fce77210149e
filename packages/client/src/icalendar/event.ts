import type { Component } from './components.js';
import type { ContentLine } from './contentLine.js';
import type { ReadLimits } from './limits.js';
import type { CalendarFaultCode, Faults } from './fault.js';
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
  readonly uid: string;
  readonly sequence: number;
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

const valueOf = (component: Component, name: string): string | undefined =>
  component.properties.find((property) => property.name === name)?.value;

const outlookStates: Readonly<Record<string, ShownAs>> = {
  FREE: 'free',
  WORKINGELSEWHERE: 'free',
  TENTATIVE: 'tentative',
  OOF: 'away',
};

const shownAs = (component: Component): ShownAs => {
  if (valueOf(component, 'TRANSP')?.toUpperCase() === 'TRANSPARENT') return 'free';
  const outlook = outlookStates[(valueOf(component, 'X-MICROSOFT-CDO-BUSYSTATUS') ?? '').toUpperCase()];
  if (outlook) return outlook;
  return valueOf(component, 'STATUS')?.toUpperCase() === 'TENTATIVE' ? 'tentative' : 'busy';
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
    const [startText, endText] = value.trim().split('/', 2);
    const start = readTime(startText!, zone);
    const end = endText === undefined ? null : readPeriodEnd(endText, zone);
    if (start && (endText === undefined || end)) extra.push({ start, end });
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
const mostRules = 10;

const rulesOf = (component: Component, faults: Faults): Read<Rule> => {
  const rules: Rule[] = [];
  for (const { name, value, line } of component.properties) {
    if (name !== 'RRULE' || value === '') continue;
    const rule = rules.length < mostRules ? readRule(value) : 'not-a-rule';
    if (typeof rule === 'string') {
      faults.add(rule, line);
      return { values: [], all: false };
    }
    rules.push(rule);
  }
  return { values: rules, all: true };
};

const replacedTime = (component: Component, faults: Faults): EventRecord['replaces'] | 'fault' => {
  const property = component.properties.find(({ name }) => name === 'RECURRENCE-ID');
  if (!property) return null;
  const time = readTimeOf(property);
  if (time) return { time, andFuture: property.parameters['RANGE']?.toUpperCase() === 'THISANDFUTURE' };
  faults.add('not-a-time', property.line);
  return 'fault';
};

/** Reads one VEVENT; null when it has no time that can be told, and the fault is noted. */
export function readEvent(component: Component, limits: ReadLimits, faults: Faults): EventRecord | null {
  const fail = (code: CalendarFaultCode, line: number): null => {
    faults.add(code, line);
    return null;
  };
  const startLine = component.properties.find(({ name }) => name === 'DTSTART');
  if (!startLine) return fail('start-missing', component.line);
  const start = readTimeOf(startLine);
  if (!start) return fail('not-a-time', startLine.line);
  const endLine = component.properties.find(({ name }) => name === 'DTEND');
  const end = endLine ? readTimeOf(endLine) : null;
  if (endLine && !end) return fail('not-a-time', endLine.line);
  const durationLine = endLine ? undefined : component.properties.find(({ name }) => name === 'DURATION');
  const duration = durationLine ? readDuration(durationLine.value) : null;
  if (durationLine && !duration) return fail('not-a-duration', durationLine.line);
  const replaces = replacedTime(component, faults);
  if (replaces === 'fault') return null;
  const rules = rulesOf(component, faults);
  const extra = extraTimes(component, limits, faults);
  const sequence = Number(valueOf(component, 'SEQUENCE') ?? 0);
  return {
    line: component.line,
    uid: valueOf(component, 'UID') ?? `line-${component.line}`,
    sequence: Number.isInteger(sequence) ? sequence : 0,
    start,
    end,
    duration,
    rules: rules.values,
    extra: extra.values,
    unread: !rules.all || !extra.all,
    except: exceptTimes(component, limits, faults),
    replaces,
    shownAs: shownAs(component),
    cancelled: valueOf(component, 'STATUS')?.toUpperCase() === 'CANCELLED',
  };
}
