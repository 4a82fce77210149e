import type {
  Day,
  DiscussionId,
  LogBookVariant,
  Origin,
  ProcessId,
  Setting,
  UnitId,
} from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import type { EntryCommand } from './base.js';
import type { Participant } from './codes.js';
import type { DiscussionElsewhere, OfferAnswer, Session } from './contents/contact.js';
import type {
  Consent,
  ConsentWithdrawal,
  InviteeAnswer,
  InviteeProposal,
  InviteeTask,
  MeetingCancellation,
  MeetingDecision,
  MeetingMove,
  MeetingPlan,
  MeetingRecord,
  NeedsArranged,
  OfInvitee,
  Sharing,
} from './contents/meeting.js';
import type { SafetyFlags } from './contents/safety.js';
import type { ActionProgress, OfPlan, Plan, PlanDelivery } from './contents/plan.js';
import type {
  ConsultationAnswer,
  ConsultationQuestion,
  Ending,
  FurtherNeedAnswer,
  LpTime,
  ProcessHandOver,
  ResponsibilityHandOver,
  ResponsibleWorkers,
  ServiceJoining,
  WorkerGone,
} from './contents/support.js';
import type { LpRetractionReason } from './events.js';

/** Open the LP process of a child or family. */
export interface OpenProcessCommand {
  readonly type: 'open-process';
  readonly process: ProcessId;
  readonly on: Day;
  readonly unit: UnitId;
  readonly origin: Origin;
  readonly concernDay?: Day;
}

/** Correct what was said at the opening; what follows from it is corrected with it. */
export interface CorrectOpening {
  readonly type: 'correct-opening';
  readonly process: ProcessId;
  readonly on: Day;
  readonly unit: UnitId;
  readonly origin: Origin;
  readonly concernDay?: Day;
  readonly reason: LpRetractionReason;
}

/** Take an opening back, when nothing else stands. */
export interface RetractOpening {
  readonly type: 'retract-opening';
  readonly process: ProcessId;
  readonly reason: LpRetractionReason;
}

/** Record an LT discussion that was held. */
export interface RecordDiscussion {
  readonly type: 'record-discussion';
  readonly process: ProcessId;
  readonly discussion: DiscussionId;
  readonly on: Day;
  readonly unit: UnitId;
  readonly setting: Setting;
  /** Children of the family whom it concerned, 1–20. */
  readonly children: number;
  /** Which form of the log book it followed; nothing of what was written there. */
  readonly variant?: LogBookVariant;
  /** Who took part, by role. */
  readonly present?: readonly Participant[];
  /** Who led it. */
  readonly leaders?: readonly WorkerId[];
}

/** Take a recorded discussion back. */
export interface RetractDiscussion {
  readonly type: 'retract-discussion';
  readonly process: ProcessId;
  readonly discussion: DiscussionId;
  readonly reason: LpRetractionReason;
}

/** Take an entry back. */
export interface RetractEntry {
  readonly type: 'retract-entry';
  readonly process: ProcessId;
  readonly entry: EntryId;
  readonly reason: LpRetractionReason;
}

/** Every command that makes an entry, by topic. */
export type LpEntryCommand =
  | EntryCommand<'set-safety-flags', SafetyFlags>
  | EntryCommand<'offer-discussion'>
  | EntryCommand<'answer-offer', OfferAnswer>
  | EntryCommand<'record-session', Session>
  | EntryCommand<'record-discussion-elsewhere', DiscussionElsewhere>
  | EntryCommand<'agree-plan', Plan>
  | EntryCommand<'set-action-state', ActionProgress>
  | EntryCommand<'give-plan', PlanDelivery>
  | EntryCommand<'decline-plan', OfPlan>
  | EntryCommand<'decide-network-meeting', MeetingDecision>
  | EntryCommand<'propose-invitee', InviteeProposal>
  | EntryCommand<'answer-invitee', InviteeAnswer>
  | EntryCommand<'assign-task', InviteeTask>
  | EntryCommand<'give-consent', Consent>
  | EntryCommand<'withdraw-consent', ConsentWithdrawal>
  | EntryCommand<'invite', OfInvitee>
  | EntryCommand<'share-with-invitee', Sharing>
  | EntryCommand<'plan-network-meeting', MeetingPlan>
  | EntryCommand<'move-network-meeting', MeetingMove>
  | EntryCommand<'arrange-needs', NeedsArranged>
  | EntryCommand<'cancel-network-meeting', MeetingCancellation>
  | EntryCommand<'record-network-meeting', MeetingRecord>
  | EntryCommand<'record-further-need', FurtherNeedAnswer>
  | EntryCommand<'name-responsible-workers', ResponsibleWorkers>
  | EntryCommand<'hand-over-responsibility', ResponsibilityHandOver>
  | EntryCommand<'report-vacancy', WorkerGone>
  | EntryCommand<'ask-consultation', ConsultationQuestion>
  | EntryCommand<'answer-consultation', ConsultationAnswer>
  | EntryCommand<'record-lp-time', LpTime>
  | EntryCommand<'add-service', ServiceJoining>
  | EntryCommand<'hand-over-process', ProcessHandOver>
  | EntryCommand<'end-process', Ending>;

/** What can be asked of an LP process. */
export type LpProcessCommand =
  | OpenProcessCommand
  | CorrectOpening
  | RetractOpening
  | RecordDiscussion
  | RetractDiscussion
  | RetractEntry
  | LpEntryCommand;
