/** What can be wrong with a part of a calendar file. The good parts are kept. */
export type CalendarFaultCode =
  | 'junk-line'
  | 'line-too-long'
  | 'too-many-lines'
  | 'too-many-events'
  | 'too-many-occurrences'
  | 'too-deep'
  | 'component-not-closed'
  | 'component-not-opened'
  | 'component-unknown'
  | 'calendar-missing'
  | 'start-missing'
  | 'written-twice'
  | 'not-a-time'
  | 'not-a-duration'
  | 'duration-out-of-range'
  | 'ends-before-it-begins'
  | 'not-a-rule'
  | 'rule-too-dense'
  | 'not-a-time-zone'
  | 'unknown-time-zone'
  | 'not-an-answer'
  | 'time-used-up';

/** One fault with the line of the file it was found on, the first being 1. Never the text of the line: it may name people. */
export interface CalendarFault {
  readonly code: CalendarFaultCode;
  readonly line: number;
}

/** Collects faults up to a limit, so that a file of nothing but faults stays small. */
export class Faults {
  readonly list: CalendarFault[] = [];
  /** Faults beyond the limit. */
  leftOff = 0;
  readonly #max: number;
  readonly #codes = new Set<CalendarFaultCode>();

  constructor(max: number) {
    this.#max = max;
  }

  /** Notes a fault. */
  add(code: CalendarFaultCode, line: number): void {
    this.#codes.add(code);
    if (this.list.length < this.#max) this.list.push({ code, line });
    else this.leftOff++;
  }

  /** Whether a fault of the kind was noted, also beyond the limit of the list. */
  has(code: CalendarFaultCode): boolean {
    return this.#codes.has(code);
  }
}
