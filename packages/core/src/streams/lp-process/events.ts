import type { Day, RetractionReason } from '../../kernel/index.js';
import type { EntryCorrected, EntryRetracted } from '../../kernel/ledger.js';
import type { ProcessFact } from './facts.js';

/** What can happen in an LP process. Published events never change: a new meaning is a new type. */
export type LpProcessEvent =
  ProcessFact | EntryRetracted<ProcessFact, RetractionReason> | EntryCorrected<ProcessFact, RetractionReason>;

/** The day an event is about: of a correction, the day that holds now. @example dayOfEvent(discussionHeld) // '2026-01-10' */
export function dayOfEvent(event: LpProcessEvent): Day {
  if (event.type === 'entry-corrected') return event.is.on;
  return event.type === 'entry-retracted' ? event.cancelled.on : event.on;
}
