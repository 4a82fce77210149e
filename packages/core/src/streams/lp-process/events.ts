import type {
  Day,
  DiscussionId,
  LogBookVariant,
  Origin,
  ProcessId,
  Setting,
  UnitId,
} from '../../kernel/index.js';
import { retractionReasons } from '../../kernel/index.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import type { Participant } from './codes.js';
import type { ProcessFact } from './facts.js';

/** What one LT discussion adds to the counts; a retraction repeats it, so that it can be subtracted exactly. */
export interface DiscussionFacts {
  readonly discussion: DiscussionId;
  /** The day it was held. */
  readonly on: Day;
  readonly unit: UnitId;
  readonly setting: Setting;
  readonly origin: Origin;
  /** Children of the family whom it concerned, 1 or more. */
  readonly children: number;
  /** Whether it was the first discussion of the process; decided here once, so that families can be counted. */
  readonly first: boolean;
  /** Whole days from the concern to this discussion; only on the first one, and only when the day of concern is known. */
  readonly waitDays?: number;
  /** The same wait in working days; only where the calendar of those years was known. */
  readonly waitWorkingDays?: number;
  /** Which form of the log book it followed; nothing of what was written there. */
  readonly variant?: LogBookVariant;
  /** Who took part, by role. */
  readonly present?: readonly Participant[];
  readonly leaders?: readonly WorkerId[];
}

/** Why something in an LP process is taken back: for a reason of every stream, or because the family asked. In the order of a menu. */
export const lpRetractionReasons = [...retractionReasons, 'family-request'] as const;

/** One reason of the list `lpRetractionReasons`. */
export type LpRetractionReason = (typeof lpRetractionReasons)[number];

/** The LP process of a child or family was opened. */
export interface ProcessOpened {
  readonly type: 'process-opened';
  readonly process: ProcessId;
  readonly on: Day;
  readonly unit: UnitId;
  readonly origin: Origin;
  /** The day the concern arose; waits are counted from it. */
  readonly concernDay?: Day;
}

/** An LT discussion was held. */
export interface DiscussionHeld extends DiscussionFacts {
  readonly type: 'discussion-held';
  readonly process: ProcessId;
}

/** A recorded discussion was taken back; the facts are those that had been counted. */
export interface DiscussionRetracted extends DiscussionFacts {
  readonly type: 'discussion-retracted';
  readonly process: ProcessId;
  readonly reason: LpRetractionReason;
}

/**
 * Another entry changed what had been derived for this discussion: it became, or ceased to be, the first one. The pair
 * takes the old counts back and adds the new ones.
 */
export interface DiscussionCorrected {
  readonly type: 'discussion-corrected';
  readonly process: ProcessId;
  readonly was: DiscussionFacts;
  readonly is: DiscussionFacts;
}

/** What was said at the opening. */
export type Opening = Omit<ProcessOpened, 'type' | 'process'>;

/** What was said at the opening was corrected: the opening that had been counted, and the one that holds now. */
export interface OpeningCorrected {
  readonly type: 'opening-corrected';
  readonly process: ProcessId;
  readonly was: Opening;
  readonly is: Opening;
  readonly reason: LpRetractionReason;
}

/** The opening was taken back; nothing else stood. */
export interface OpeningRetracted extends Opening {
  readonly type: 'opening-retracted';
  readonly process: ProcessId;
  readonly reason: LpRetractionReason;
}

/** An entry was taken back, repeated whole, so that counts subtract exactly what they once added. */
export interface EntryRetracted {
  readonly type: 'entry-retracted';
  readonly process: ProcessId;
  readonly reason: LpRetractionReason;
  readonly cancelled: ProcessFact;
}

/** Another entry changed what had been derived for this one: the unit that carried the process, or which one is first. */
export interface EntryCorrected {
  readonly type: 'entry-corrected';
  readonly process: ProcessId;
  readonly was: ProcessFact;
  readonly is: ProcessFact;
}

/** What can happen in an LP process. Published events never change: a new meaning is a new type. */
export type LpProcessEvent =
  | ProcessOpened
  | OpeningCorrected
  | OpeningRetracted
  | DiscussionHeld
  | DiscussionRetracted
  | DiscussionCorrected
  | ProcessFact
  | EntryRetracted
  | EntryCorrected;

/** The day an event is about: of a correction, the day that holds now. @example dayOfEvent(discussionHeld) // '2026-01-10' */
export function dayOfEvent(event: LpProcessEvent): Day {
  if ('is' in event) return event.is.on;
  return event.type === 'entry-retracted' ? event.cancelled.on : event.on;
}

const unitsOfFact = (fact: ProcessFact): readonly UnitId[] =>
  fact.type === 'process-handed-over' && fact.to !== 'region' ? [fact.unit, fact.toUnit] : [fact.unit];

/** The units an event concerns: where it is counted, and where the process goes. @example unitsOfEvent(discussionHeld) // ['liperi-school'] */
export function unitsOfEvent(event: LpProcessEvent): readonly UnitId[] {
  switch (event.type) {
    case 'opening-corrected':
    case 'discussion-corrected':
      return [event.was.unit, event.is.unit];
    case 'entry-corrected':
      return [...unitsOfFact(event.was), ...unitsOfFact(event.is)];
    case 'entry-retracted':
      return unitsOfFact(event.cancelled);
    case 'process-handed-over':
      return unitsOfFact(event);
    default:
      return [event.unit];
  }
}
