import type { NewText } from '../../identifiers/textFault.js';
import type { Day } from '../../kernel/index.js';
import type { EntryId, Retract, TextRef } from '../../kernel/ledger.js';
import type {
  BodyId,
  InterfaceId,
  ObservationId,
  PhenomenonId,
  WorkerId,
} from '../../kernel/collaborationIds.js';
import type { ObservationAgeGroup, ObservationAnswer, ObservationTheme } from './codes.js';
import type { FeedbackOwner } from './levels.js';
import type { Body, CollaborationPlace, ObservationOrigin } from './origin.js';

interface Entry {
  readonly entry: EntryId;
  readonly on: Day;
}

/** Note an observation of families' everyday life; never of a person. */
export interface NoteObservation extends Entry, NewText<TextRef> {
  readonly type: 'note-observation';
  readonly observation: ObservationId;
  readonly place: CollaborationPlace;
  readonly origin: ObservationOrigin;
  readonly themes: readonly ObservationTheme[];
  readonly ageGroups: readonly ObservationAgeGroup[];
  readonly author?: WorkerId;
  readonly interfaceNeed?: InterfaceId;
}

/** Take a team's observation to the area management group. */
export interface PassObservationOn extends Entry {
  readonly type: 'pass-observation-on';
  readonly to: BodyId;
}

/** Record that a team talked about an observation brought down to it. */
export interface DiscussInTeam extends Entry {
  readonly type: 'discuss-in-team';
  readonly team: BodyId;
}

/** Answer an observation as the area management group that has it. */
export interface AnswerObservation extends Entry {
  readonly type: 'answer-observation';
  readonly by: Body<FeedbackOwner>;
  readonly answer: ObservationAnswer;
  /** Needed when the observation was joined to a phenomenon. */
  readonly phenomenon?: PhenomenonId;
  readonly explanation?: NewText<TextRef>;
}

/** Record that the answer was told to the team, or to the author's unit in an area without a team. */
export interface GiveObservationFeedback extends Entry {
  readonly type: 'give-observation-feedback';
  readonly answerEntry: EntryId;
}

/** What can be asked of an observation, retraction aside. */
export type ObservationEntryCommand =
  NoteObservation | PassObservationOn | DiscussInTeam | AnswerObservation | GiveObservationFeedback;

/** What can be asked of an observation. */
export type ObservationCommand = ObservationEntryCommand | Retract;
