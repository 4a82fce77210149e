import type { NewText } from '../../identifiers/textFault.js';
import type { Day } from '../../kernel/index.js';
import type { EntryId, Retract, TextRef } from '../../kernel/ledger.js';
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
import type { OpeningLevel } from './events.js';
import type { FeedbackOwner, Level } from './levels.js';
import type { Body, CollaborationPlace, Recipient } from './origin.js';

interface Entry {
  readonly entry: EntryId;
  readonly on: Day;
}
type Text = NewText<TextRef>;

/** Form a phenomenon: what several observations have in common. */
export interface OpenPhenomenon extends Entry, Text {
  readonly type: 'open-phenomenon';
  readonly phenomenon: PhenomenonId;
  readonly place: CollaborationPlace;
  readonly by: Body<OpeningLevel>;
  readonly themes: readonly ObservationTheme[];
  readonly splitFrom?: PhenomenonId;
}

/** Say what the phenomenon is about: themes, priorities, indicators. Replaces what was said before. */
export interface DescribePhenomenon extends Entry {
  readonly type: 'describe-phenomenon';
  readonly themes: readonly ObservationTheme[];
  readonly priorities: readonly Priority[];
  readonly indicators: readonly string[];
}

/** Name a root cause behind the visible problem. */
export interface NameRootCause extends Entry, Text {
  readonly type: 'name-root-cause';
}

/** Link an observation; its facts arrive in the context. */
export interface LinkObservation extends Entry {
  readonly type: 'link-observation';
  readonly observation: ObservationId;
}

/** Take an observation out. */
export interface UnlinkObservation extends Entry {
  readonly type: 'unlink-observation';
  readonly observation: ObservationId;
  readonly reason: UnlinkReason;
}

/** Take in a phenomenon that has merged into this one; its facts arrive in the context. */
export interface AbsorbPhenomenon extends Entry {
  readonly type: 'absorb-phenomenon';
  readonly source: PhenomenonId;
}

/** Let the phenomenon go on as part of another at the same level, which then takes it in (`absorb-phenomenon`). */
export interface MergePhenomenon extends Entry {
  readonly type: 'merge-phenomenon';
  readonly into: PhenomenonId;
}

/** Hand observations over to a phenomenon split off, which has linked them. */
export interface SplitOffObservations extends Entry {
  readonly type: 'split-off-observations';
  readonly into: PhenomenonId;
  readonly observations: readonly ObservationId[];
}

/** Form an initiative by joint decision of a management body. */
export interface FormInitiative extends Entry, Text {
  readonly type: 'form-initiative';
  readonly by: Body<FeedbackOwner>;
  readonly participants: readonly WorkerId[];
}

/** Name a local working group for an initiative. */
export interface NameWorkingGroup extends Entry {
  readonly type: 'name-working-group';
  readonly initiative: EntryId;
  readonly by: Body<'area-management-group'>;
  readonly leader: WorkerId;
  readonly dueOn: Day;
}

/** Record the result of a working group. */
export interface FinishWorkingGroup extends Entry, Text {
  readonly type: 'finish-working-group';
  readonly workingGroup: EntryId;
}

/** Take the matter to the next level. */
export interface EscalatePhenomenon extends Entry {
  readonly type: 'escalate-phenomenon';
  readonly to: Body<Level>;
}

/** Record that a body handled the matter, planned or decided. A decision says what it was about. */
export interface HandlePhenomenon extends Entry, Text {
  readonly type: 'handle-phenomenon';
  readonly by: Body<Exclude<Level, 'local-team'>>;
  readonly kind: HandlingKind;
  readonly subject?: DecisionSubject;
}

/** Record that a team or a unit was told what became of it. */
export interface GiveFeedback extends Entry {
  readonly type: 'give-feedback';
  readonly owner: Body<FeedbackOwner>;
  readonly recipient: Recipient;
  readonly explanation?: Text;
}

/** Record money reserved or used, whole euros. Joint training unless another purpose is named. */
export interface RecordMoney extends Entry {
  readonly type: 'reserve-money' | 'use-money';
  readonly euros: number;
  readonly purpose?: BudgetPurpose;
}

/** Close the phenomenon. */
export interface ClosePhenomenon extends Entry {
  readonly type: 'close-phenomenon';
  readonly reason: ClosingReason;
}

/** What can be asked of a phenomenon, retraction aside. */
export type PhenomenonEntryCommand =
  | OpenPhenomenon
  | DescribePhenomenon
  | NameRootCause
  | LinkObservation
  | UnlinkObservation
  | AbsorbPhenomenon
  | MergePhenomenon
  | SplitOffObservations
  | FormInitiative
  | NameWorkingGroup
  | FinishWorkingGroup
  | EscalatePhenomenon
  | HandlePhenomenon
  | GiveFeedback
  | RecordMoney
  | ClosePhenomenon;

/** What can be asked of a phenomenon. */
export type PhenomenonCommand = PhenomenonEntryCommand | Retract;
