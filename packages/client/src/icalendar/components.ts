import { nameOfLine, readContentLine, type ContentLine } from './contentLine.js';
import type { ReadLimits } from './limits.js';
import { unfoldedLines } from './lines.js';
import type { Faults } from './fault.js';

/** A component of a calendar with the properties the reader wants and the components the reader wants inside it. */
export interface Component {
  readonly name: string;
  readonly line: number;
  readonly properties: readonly ContentLine[];
  readonly inside: readonly Component[];
}

interface OpenComponent {
  readonly name: string;
  readonly line: number;
  readonly properties: ContentLine[];
  readonly inside: OpenComponent[];
  readonly wanted: ReadonlySet<string> | null;
}

/** The properties that are read; everything else (summaries, attendees, notes) is skipped and never held. */
const wantedProperties: Readonly<Record<string, ReadonlySet<string>>> = {
  VEVENT: new Set([
    'UID',
    'SEQUENCE',
    'DTSTART',
    'DTEND',
    'DURATION',
    'RRULE',
    'RDATE',
    'EXDATE',
    'RECURRENCE-ID',
    'TRANSP',
    'STATUS',
    'X-MICROSOFT-CDO-BUSYSTATUS',
  ]),
  VFREEBUSY: new Set(['DTSTART', 'DTEND', 'FREEBUSY']),
  VTIMEZONE: new Set(['TZID']),
  STANDARD: new Set(['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE']),
  DAYLIGHT: new Set(['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE']),
};
const topLevel: ReadonlySet<string> = new Set(['VEVENT', 'VFREEBUSY', 'VTIMEZONE']);
/** Properties kept of one component: more than any real event has. */
const propertiesMost = 4_000;

/** What a pass over the file gave: the components, and whether it was a calendar at all and reached its end. */
export interface ComponentReading {
  readonly components: readonly Component[];
  readonly isCalendar: boolean;
  readonly complete: boolean;
}

/** Reads the components of a file in one pass, keeping the good ones and noting the faults with their lines. */
export function readComponents(file: string, limits: ReadLimits, faults: Faults): ComponentReading {
  const components: Component[] = [];
  const stack: OpenComponent[] = [];
  let isCalendar = false;
  let tooDeep = 0;
  let full = false;
  /** A part that may have held busy time was not read. */
  let lost = false;

  const drop = () => {
    const dropped = stack.pop()!;
    if (topLevel.has(dropped.name)) lost = true;
    faults.add('component-not-closed', dropped.line);
  };
  const close = () => {
    const done = stack.pop()!;
    if (!topLevel.has(done.name)) return;
    if (components.length < limits.events) components.push(done);
    else if (!full) {
      full = true;
      faults.add('too-many-events', done.line);
    }
  };
  const begin = (name: string, line: number) => {
    if (name === 'VCALENDAR' || topLevel.has(name)) isCalendar = true;
    if (topLevel.has(name) && stack.some((open) => topLevel.has(open.name))) {
      while (stack.some((open) => topLevel.has(open.name))) drop();
    }
    if (stack.length >= limits.depth) {
      if (tooDeep === 0) faults.add('too-deep', line);
      tooDeep++;
      if (topLevel.has(name)) lost = true;
      return;
    }
    const component: OpenComponent = {
      name,
      line,
      properties: [],
      inside: [],
      wanted: wantedProperties[name] ?? null,
    };
    const parent = stack.at(-1);
    if (parent?.name === 'VTIMEZONE' && parent.inside.length < 100) parent.inside.push(component);
    stack.push(component);
  };
  const end = (name: string, line: number) => {
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    if (!stack.some((open) => open.name === name)) {
      faults.add('component-not-opened', line);
      return;
    }
    while (stack.at(-1)!.name !== name) drop();
    close();
  };

  for (const { text, line, cut } of unfoldedLines(file, limits, faults)) {
    const name = nameOfLine(text);
    if (name === null) faults.add('junk-line', line);
    else if (name === 'BEGIN') begin(text.slice(6).trim().toUpperCase(), line);
    else if (name === 'END') end(text.slice(4).trim().toUpperCase(), line);
    else if (tooDeep === 0) {
      const component = stack.at(-1);
      if (!component?.wanted?.has(name)) continue;
      // Without some of its exceptions a series only looks busier; any other part missing could hide busy time.
      const full = component.properties.length >= propertiesMost;
      if (cut) faults.add('line-too-long', line);
      if ((cut || full) && name !== 'EXDATE') lost = true;
      if (full) continue;
      const property = readContentLine(text, line);
      if (property) component.properties.push(property);
      else faults.add('junk-line', line);
    }
  }
  const unfinished = stack.filter((open) => open.name !== 'VCALENDAR');
  for (const open of unfinished) faults.add('component-not-closed', open.line);
  const stopped = faults.has('too-many-lines');
  return { components, isCalendar, complete: !stopped && !lost && !full && unfinished.length === 0 };
}
