import type { ProcessId, RetractionReason } from '../../kernel/index.js';
import type { Retract } from '../../kernel/ledger.js';
import type { EntryCommand } from './base.js';
import type { Discussion, DiscussionElsewhere, OfferAnswer, Session } from './contents/contact.js';
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
import type { Opening } from './contents/opening.js';

/** Open the LP process of a child or family. */
export type OpenProcessCommand = EntryCommand<'open-process', Opening & { readonly process: ProcessId }>;

/** Correct what was said at the opening, under its entry id; what follows from it is corrected with it. `on` is the day of opening. */
export type CorrectOpening = EntryCommand<'correct-opening', Opening & { readonly reason: RetractionReason }>;

/** Record an LT discussion that was held. */
export type RecordDiscussion = EntryCommand<'record-discussion', Discussion>;

/** Every command that makes or corrects an entry, by topic. */
export type LpEntryCommand =
  | OpenProcessCommand
  | CorrectOpening
  | RecordDiscussion
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
export type LpProcessCommand = LpEntryCommand | Retract<RetractionReason>;
