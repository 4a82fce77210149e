/** How much of a foreign calendar is read. Nothing a file says makes the reader go beyond. */
export interface ReadLimits {
  /** UTF-16 units or bytes of the file. */
  readonly fileSize: number;
  readonly lines: number;
  readonly lineLength: number;
  readonly depth: number;
  readonly events: number;
  /** Occurrences of all events together within the window. */
  readonly occurrences: number;
  /** Occurrences of one event within the window. */
  readonly occurrencesOfEvent: number;
  /** Values of the lists of one event (RDATE, EXDATE). */
  readonly listValues: number;
  /** The longest event believed. */
  readonly eventDays: number;
  readonly problems: number;
  /** Milliseconds of the clock after which nothing further is expanded, also within an event. */
  readonly milliseconds: number;
}

/** The limits used unless others are given: far above any real mailbox, far below what hurts. */
export const defaultReadLimits: ReadLimits = {
  fileSize: 10_000_000,
  lines: 400_000,
  lineLength: 20_000,
  depth: 8,
  events: 10_000,
  occurrences: 20_000,
  occurrencesOfEvent: 5_000,
  listValues: 2_000,
  eventDays: 400,
  problems: 200,
  milliseconds: 1_400,
};
