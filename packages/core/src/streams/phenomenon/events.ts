import type { Day } from '../../kernel/index.js';
import type { EntryId, EntryRetracted, Fact, TextRef } from '../../kernel/ledger.js';
import type { ObservationId, PhenomenonId, WorkerId } from '../../kernel/collaborationIds.js';
import type {
  BudgetPurpose,
  ClosingReason,
  DecisionSubject,
  HandlingKind,
  ObservationTheme,
  Priority,
  UnlinkReason,
} from './codes.js';
import type { FeedbackOwner, Level } from './levels.js';
import type { Body, CollaborationPlace, ObservationOrigin, Recipient } from './origin.js';

/** Levels that form phenomena; those above handle what is brought to them. */
export type OpeningLevel = 'local-team' | FeedbackOwner;

interface PhenomenonEntry extends Fact {
  readonly entry: EntryId;
  readonly on: Day;
  readonly phenomenon: PhenomenonId;
  readonly place: CollaborationPlace;
}

/** A step at a management level: which body owes word of it, and to whom. Nobody, where nothing came from a team or a unit. */
interface Transition extends PhenomenonEntry {
  readonly owner: Body<FeedbackOwner>;
  readonly owedTo: readonly Recipient[];
}

/**
 * A step at a management level of which those who join later are told. `entry` is of this phenomenon: the step itself, or the
 * taking in that brought it here; `on` is the day of the step.
 */
export interface StepToTell {
  readonly entry: EntryId;
  readonly on: Day;
}

/**
 * Who joined a matter in which a management body had already acted, and is owed word of that: `owner` is the body that owes word
 * of its last `step`. All absent where nothing is owed.
 */
interface Joining extends PhenomenonEntry {
  readonly owner?: Body<FeedbackOwner>;
  readonly owedTo?: readonly Recipient[];
  readonly step?: StepToTell;
}

/** A phenomenon was formed by a team or a management body. */
export interface PhenomenonOpened extends PhenomenonEntry {
  readonly type: 'phenomenon-opened';
  readonly by: Body<OpeningLevel>;
  readonly textRef: TextRef;
  readonly themes: readonly ObservationTheme[];
  readonly splitFrom?: PhenomenonId;
}

/** What the phenomenon is about was said anew. Indicators by the ids of their sources, such as 'sotkanet:292'. */
export interface PhenomenonDescribed extends PhenomenonEntry {
  readonly type: 'phenomenon-described';
  readonly themes: readonly ObservationTheme[];
  readonly priorities: readonly Priority[];
  readonly indicators: readonly string[];
}

/** A root cause was named; its text is in the deletable store. */
export interface RootCauseNamed extends PhenomenonEntry {
  readonly type: 'root-cause-named';
  readonly textRef: TextRef;
}

/** An observation became part of the phenomenon; with its origin, to which feedback is owed. */
export interface ObservationLinked extends Joining {
  readonly type: 'observation-linked';
  readonly observation: ObservationId;
  readonly origin: ObservationOrigin;
}

/** An observation was taken out; the link stays on record with the reason. */
export interface ObservationUnlinked extends PhenomenonEntry {
  readonly type: 'observation-unlinked';
  readonly observation: ObservationId;
  readonly reason: UnlinkReason;
}

/** A link as it goes over to another phenomenon. */
export interface LinkAtHand {
  readonly observation: ObservationId;
  readonly origin: ObservationOrigin;
}

/** A feedback duty as it goes over to another phenomenon. `owner`: the body that owes the word, wherever the matter goes. */
export interface DutyAtHand {
  readonly cause: EntryId;
  readonly owner: Body<FeedbackOwner>;
  readonly recipient: Recipient;
  readonly since: Day;
}

/** A phenomenon that had merged into this one was taken in, with its observations and open feedback duties. */
export interface PhenomenonAbsorbed extends Joining {
  readonly type: 'phenomenon-absorbed';
  readonly source: PhenomenonId;
  readonly links: readonly LinkAtHand[];
  readonly duties: readonly DutyAtHand[];
  readonly origins: readonly Recipient[];
}

/** The phenomenon goes on as part of another one: from here on nothing happens to it, and its open duties wait to be taken in. */
export interface PhenomenonMerged extends PhenomenonEntry {
  readonly type: 'phenomenon-merged';
  readonly into: PhenomenonId;
  readonly level: Level;
  readonly levelDays: number;
}

/** Observations went over to a phenomenon that was split off. */
export interface ObservationsSplitOff extends PhenomenonEntry {
  readonly type: 'observations-split-off';
  readonly into: PhenomenonId;
  readonly observations: readonly ObservationId[];
}

/** A management body decided jointly to form an initiative. */
export interface InitiativeFormed extends Transition {
  readonly type: 'initiative-formed';
  readonly by: Body<FeedbackOwner>;
  readonly participants: readonly WorkerId[];
  readonly textRef: TextRef;
}

/** An area management group named a local working group for an initiative. */
export interface WorkingGroupNamed extends Transition {
  readonly type: 'working-group-named';
  readonly initiative: EntryId;
  readonly by: Body<'area-management-group'>;
  readonly leader: WorkerId;
  readonly dueOn: Day;
}

/** A working group gave its result. */
export interface WorkingGroupFinished extends Transition {
  readonly type: 'working-group-finished';
  readonly workingGroup: EntryId;
  readonly textRef: TextRef;
  /** Days after the due day; 0 when in time. */
  readonly lateDays: number;
}

/** The matter was taken to the next level. A team's own step creates no duty: `owner` and `owedTo` are then absent. */
export interface PhenomenonEscalated extends PhenomenonEntry {
  readonly type: 'phenomenon-escalated';
  readonly from: Body<Level>;
  readonly to: Body<Level>;
  readonly levelDays: number;
  readonly owner?: Body<FeedbackOwner>;
  readonly owedTo: readonly Recipient[];
}

/** A body handled the matter, planned or decided. */
export interface PhenomenonHandled extends Transition {
  readonly type: 'phenomenon-handled';
  readonly by: Body<Exclude<Level, 'local-team'>>;
  readonly kind: HandlingKind;
  readonly subject?: DecisionSubject;
  readonly textRef: TextRef;
}

/** A team, or a unit in an area without a team, heard what became of it. Settles every duty of that owner to it. */
export interface FeedbackGiven extends PhenomenonEntry {
  readonly type: 'feedback-given';
  readonly owner: Body<FeedbackOwner>;
  readonly recipient: Recipient;
  readonly settles: readonly { readonly cause: EntryId; readonly feedbackDays: number }[];
  readonly textRef?: TextRef;
}

/** Money was reserved or used for the needs the phenomenon raised; whole euros. */
export interface MoneyRecorded extends PhenomenonEntry {
  readonly type: 'money-reserved' | 'money-used';
  readonly purpose: BudgetPurpose;
  readonly euros: number;
}

/** The phenomenon was closed at a level. */
export interface PhenomenonClosed extends PhenomenonEntry {
  readonly type: 'phenomenon-closed';
  readonly reason: ClosingReason;
  readonly level: Level;
  readonly levelDays: number;
}

/** Something that happened to a phenomenon. */
export type PhenomenonFact =
  | PhenomenonOpened
  | PhenomenonDescribed
  | RootCauseNamed
  | ObservationLinked
  | ObservationUnlinked
  | PhenomenonAbsorbed
  | PhenomenonMerged
  | ObservationsSplitOff
  | InitiativeFormed
  | WorkingGroupNamed
  | WorkingGroupFinished
  | PhenomenonEscalated
  | PhenomenonHandled
  | FeedbackGiven
  | MoneyRecorded
  | PhenomenonClosed;

/** Everything the stream of a phenomenon holds. */
export type PhenomenonEvent = PhenomenonFact | EntryRetracted<PhenomenonFact>;
