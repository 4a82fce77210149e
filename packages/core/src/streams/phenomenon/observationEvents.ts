import type { Day } from '../../kernel/index.js';
import type { EntryId, EntryRetracted, Fact, TextRef } from '../../kernel/ledger.js';
import type {
  BodyId,
  InterfaceId,
  ObservationId,
  PhenomenonId,
  WorkerId,
} from '../../kernel/collaborationIds.js';
import type { ObservationAgeGroup, ObservationAnswer, ObservationTheme } from './codes.js';
import type { FeedbackOwner } from './levels.js';
import type { Body, CollaborationPlace, ObservationOrigin, Recipient } from './origin.js';

interface ObservationEntry extends Fact {
  readonly entry: EntryId;
  readonly on: Day;
  readonly observation: ObservationId;
  readonly place: CollaborationPlace;
  readonly origin: ObservationOrigin['kind'];
}

/** Somebody noted what they see in families' everyday life. Codes alone; the text is in the deletable store. */
export interface ObservationNoted extends Omit<ObservationEntry, 'origin'> {
  readonly type: 'observation-noted';
  readonly origin: ObservationOrigin;
  readonly themes: readonly ObservationTheme[];
  readonly ageGroups: readonly ObservationAgeGroup[];
  readonly textRef: TextRef;
  /** Absent where observations are noted without an author. */
  readonly author?: WorkerId;
  /** The observation says that an interface between services needs a common model: its id in the register of interfaces. */
  readonly interfaceNeed?: InterfaceId;
}

/** The team's work pair took it to the area management group. */
export interface ObservationPassedOn extends ObservationEntry {
  readonly type: 'observation-passed-on';
  readonly to: BodyId;
  readonly teamDays: number;
}

/** A team talked about an observation that management had brought down. */
export interface ObservationDiscussedInTeam extends ObservationEntry {
  readonly type: 'observation-discussed-in-team';
  readonly team: BodyId;
}

/** A body answered. `awaitedDays`: from the day the observation reached management. */
export interface ObservationAnswered extends ObservationEntry {
  readonly type: 'observation-answered';
  readonly by: Body<FeedbackOwner>;
  readonly answer: ObservationAnswer;
  readonly awaitedDays: number;
  readonly phenomenon?: PhenomenonId;
  readonly textRef?: TextRef;
  /** Who is now owed word of the answer. */
  readonly owedTo?: Recipient;
}

/** The answer came back to where the observation began. `feedbackDays`: from the answer to this day. */
export interface ObservationFeedbackGiven extends ObservationEntry {
  readonly type: 'observation-feedback-given';
  readonly answerEntry: EntryId;
  readonly by: FeedbackOwner;
  readonly recipient: Recipient;
  readonly feedbackDays: number;
}

/** Something that happened to an observation. */
export type ObservationFact =
  | ObservationNoted
  | ObservationPassedOn
  | ObservationDiscussedInTeam
  | ObservationAnswered
  | ObservationFeedbackGiven;

/** Everything the stream of an observation holds. */
export type ObservationEvent = ObservationFact | EntryRetracted<ObservationFact>;
