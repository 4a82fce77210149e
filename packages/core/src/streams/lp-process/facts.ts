import type { EntryFact, FirstMark } from './base.js';
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

/** A wait that ended on the day of the fact: whole days, and working days where the calendar of those years is known. */
export interface Wait {
  readonly waitDays?: number;
  readonly waitWorkingDays?: number;
}

/** Whether a network meeting had been held by then; decided by `decide`. */
export interface AfterMeeting {
  readonly afterMeeting: boolean;
}

/** The plan that was made. */
export type PlanAgreed = EntryFact<'plan-agreed', Plan & FirstMark>;
/** A network meeting that was held, with the wait since it was decided. */
export type NetworkMeetingHeld = EntryFact<'network-meeting-held', MeetingRecord & FirstMark & Wait>;
/** An answer to a consultation, with the time it took. */
export type ConsultationAnswered = EntryFact<'consultation-answered', ConsultationAnswer & FirstMark & Wait>;
/** The end of the process. */
export type ProcessEnded = EntryFact<'process-ended', Ending>;
/** The process moved; it goes on elsewhere. */
export type ProcessHandedOver = EntryFact<'process-handed-over', ProcessHandOver>;

/** Everything that can stand in a process beside its opening and its discussions. */
export type ProcessFact =
  | EntryFact<'safety-flags-set', SafetyFlags>
  | EntryFact<'discussion-offered'>
  | EntryFact<'offer-answered', OfferAnswer>
  | EntryFact<'session-held', Session>
  | EntryFact<'discussion-held-elsewhere', DiscussionElsewhere>
  | PlanAgreed
  | EntryFact<'action-state-set', ActionProgress>
  | EntryFact<'plan-given', PlanDelivery & FirstMark>
  | EntryFact<'plan-declined', OfPlan>
  | EntryFact<'network-meeting-decided', MeetingDecision>
  | EntryFact<'invitee-proposed', InviteeProposal>
  | EntryFact<'invitee-answered', InviteeAnswer>
  | EntryFact<'task-assigned', InviteeTask>
  | EntryFact<'consent-given', Consent>
  | EntryFact<'consent-withdrawn', ConsentWithdrawal>
  | EntryFact<'invited', OfInvitee>
  | EntryFact<'shared-with-invitee', Sharing>
  | EntryFact<'network-meeting-planned', MeetingPlan>
  | EntryFact<'network-meeting-moved', MeetingMove>
  | EntryFact<'needs-arranged', NeedsArranged>
  | EntryFact<'network-meeting-cancelled', MeetingCancellation>
  | NetworkMeetingHeld
  | EntryFact<'further-need-asked', FurtherNeedAnswer & AfterMeeting>
  | EntryFact<'responsible-workers-named', ResponsibleWorkers & FirstMark>
  | EntryFact<'responsibility-handed-over', ResponsibilityHandOver>
  | EntryFact<'vacancy-reported', WorkerGone>
  | EntryFact<'consultation-asked', ConsultationQuestion>
  | ConsultationAnswered
  | EntryFact<'lp-time-recorded', LpTime>
  | EntryFact<'service-added', ServiceJoining>
  | ProcessHandedOver
  | ProcessEnded;

/** One kind of fact by its type. */
export type FactOf<Type extends ProcessFact['type']> = Extract<ProcessFact, { readonly type: Type }>;

/** The facts of one kind, in the order they were recorded. @example factsOf(facts, 'plan-given').length // 1 */
export function factsOf<Type extends ProcessFact['type']>(
  facts: readonly ProcessFact[],
  type: Type,
): readonly FactOf<Type>[] {
  return facts.filter((fact): fact is FactOf<Type> => fact.type === type);
}
