import { nameOfLine, readContentLine, type ContentLine } from './contentLine.js';
import type { Faults } from './fault.js';
import type { ReadLimits } from './limits.js';
import { unfoldedLines, type UnfoldedLine } from './lines.js';
import { keptComponents, looksWanted, mayHoldBusyTime, wantedProperties } from './wanted.js';

/** A component of a calendar with the properties the reader wants and the components the reader wants inside it. */
export interface Component {
  readonly name: string;
  readonly line: number;
  readonly properties: readonly ContentLine[];
  readonly inside: readonly Component[];
  /** What the calendar around it says of itself. */
  readonly calendar: readonly ContentLine[];
}

interface OpenComponent extends Component {
  readonly properties: ContentLine[];
  readonly inside: OpenComponent[];
  readonly wanted: ReadonlySet<string> | null;
}

/** Properties kept of one component: more than any real event has. */
const maxProperties = 4_000;

/** What a pass over the file gave: the components, and whether it was a calendar at all and reached its end. */
export interface ComponentReading {
  readonly components: readonly Component[];
  readonly isCalendar: boolean;
  readonly complete: boolean;
}

/** What the line before was: a line of another form may go on what it said. */
type LineBefore = 'none' | 'structure' | 'wanted' | 'skipped';

/** One pass over the lines of a file: the components that are open, and what has been lost on the way. */
class ComponentPass {
  readonly components: Component[] = [];
  isCalendar = false;
  /** A part that may have held busy time was not read. */
  #lost = false;
  readonly #stack: OpenComponent[] = [];
  readonly #limits: ReadLimits;
  readonly #faults: Faults;
  #before: LineBefore = 'none';
  #tooDeep = 0;
  #full = false;
  #outside = false;

  constructor(limits: ReadLimits, faults: Faults) {
    this.#limits = limits;
    this.#faults = faults;
  }

  /** Takes the next line. */
  take({ text, line, cut }: UnfoldedLine): void {
    const name = nameOfLine(text);
    if (name === 'BEGIN' || name === 'END') {
      const component = text
        .slice(name.length + 1)
        .trim()
        .toUpperCase();
      if (name === 'BEGIN') this.#begin(component, line);
      else this.#end(component, line);
      this.#before = 'structure';
      return;
    }
    if (name === null) this.#junk(text, line);
    else if (this.#tooDeep === 0) this.#property(name, { text, line, cut });
  }

  /** Ends the pass; false when a part that may have held busy time was not read. */
  finish(): boolean {
    for (const open of this.#stack) this.#faults.add('component-not-closed', open.line);
    return !this.#lost && !this.#full && this.#stack.length === 0;
  }

  #property(name: string, { text, line, cut }: UnfoldedLine): void {
    const component = this.#stack.at(-1);
    const wanted = component?.wanted?.has(name) === true;
    this.#before = wanted ? 'wanted' : 'skipped';
    if (!wanted) return;
    // Without some of its exceptions a series only looks busier; any other part missing could hide busy time.
    const full = component.properties.length >= maxProperties;
    if (cut) this.#faults.add('line-too-long', line);
    if ((cut || full) && name !== 'EXDATE') this.#lost = true;
    if (full) return;
    const property = readContentLine(text, line);
    if (property) component.properties.push(property);
    else this.#junk(text, line);
  }

  /**
   * A line that has no form. Behind a text nobody reads it is more of that text, which programs break without a fold; a line
   * that looks like a wanted one, or that stands anywhere else in or behind a calendar, may have told of busy time.
   */
  #junk(text: string, line: number): void {
    // The control characters some programs end a file with say nothing.
    if (!/[^\s\p{Cc}]/u.test(text.slice(0, 1000))) return;
    this.#faults.add('junk-line', line);
    if (this.#tooDeep > 0 || !this.isCalendar) return;
    const component = this.#stack.at(-1);
    const unread = component !== undefined && component.wanted === null;
    if (looksWanted(text) || (!unread && this.#before !== 'skipped')) this.#lost = true;
  }

  #begin(name: string, line: number): void {
    const kept = keptComponents.has(name);
    if (name === 'VCALENDAR' || kept) this.isCalendar = true;
    while (kept && this.#stack.some((open) => keptComponents.has(open.name))) this.#drop();
    if (this.#stack.length >= this.#limits.depth) {
      if (this.#tooDeep === 0) this.#faults.add('too-deep', line);
      this.#tooDeep++;
      if (kept) this.#lost = true;
      return;
    }
    const parent = this.#stack.at(-1);
    const amongEvents = parent === undefined || parent.name === 'VCALENDAR';
    if (amongEvents && name !== 'VCALENDAR' && mayHoldBusyTime(name)) {
      this.#faults.add('component-unknown', line);
      this.#lost = true;
    }
    const calendar = [...this.#stack].reverse().find((open) => open.name === 'VCALENDAR');
    if (kept && calendar === undefined) this.#noteOutside(line);
    const component: OpenComponent = {
      name,
      line,
      properties: [],
      inside: [],
      calendar: calendar?.properties ?? [],
      wanted: wantedProperties[name] ?? null,
    };
    if (parent?.name === 'VTIMEZONE' && parent.inside.length < 100) parent.inside.push(component);
    this.#stack.push(component);
  }

  /** Nobody can tell whether events that no calendar holds were all there: a calendar ends, a heap of events only stops. */
  #noteOutside(line: number): void {
    if (!this.#outside) this.#faults.add('calendar-missing', line);
    this.#outside = true;
    this.#lost = true;
  }

  #end(name: string, line: number): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep--;
      return;
    }
    if (!this.#stack.some((open) => open.name === name)) {
      // Its beginning was lost, and what it held was taken for something else.
      this.#faults.add('component-not-opened', line);
      this.#lost = true;
      return;
    }
    while (this.#stack.at(-1)!.name !== name) this.#drop();
    const done = this.#stack.pop()!;
    if (!keptComponents.has(name)) return;
    if (this.components.length < this.#limits.events) this.components.push(done);
    else if (!this.#full) {
      this.#full = true;
      this.#faults.add('too-many-events', done.line);
    }
  }

  /** Gives up a component that never ended: what followed it may have been meant for the one around it. */
  #drop(): void {
    this.#faults.add('component-not-closed', this.#stack.pop()!.line);
    this.#lost = true;
  }
}

/** Reads the components of a file in one pass, keeping the good ones and noting the faults with their lines. */
export function readComponents(file: string, limits: ReadLimits, faults: Faults): ComponentReading {
  const pass = new ComponentPass(limits, faults);
  for (const line of unfoldedLines(file, limits, faults)) pass.take(line);
  const whole = pass.finish();
  return {
    components: pass.components,
    isCalendar: pass.isCalendar,
    complete: whole && !faults.has('too-many-lines'),
  };
}
