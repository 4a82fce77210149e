import type { Origin, ProcessId } from '../../kernel/index.js';
import type { EntryFact, FirstMark, NetworkMeetingId } from './base.js';
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
import type { Opening } from './contents/opening.js';
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

/** Whether a network meeting had been held by then; derived for each fact. */
export interface AfterMeeting {
  readonly afterMeeting: boolean;
}

/** The LP process of a child or family was opened. */
export type ProcessOpened = EntryFact<'process-opened', Opening & { readonly process: ProcessId }>;
/**
 * An LT discussion was held: counted in the unit where it was held, with the origin of its process. The first one, and it alone,
 * has the wait since the day of concern.
 */
export type DiscussionHeld = EntryFact<
  'discussion-held',
  Discussion & { readonly origin: Origin } & FirstMark & Wait
>;
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

/** Everything that can stand in a process. */
export type ProcessFact =
  | ProcessOpened
  | DiscussionHeld
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

interface Groups {
  readonly byType: Map<string, ProcessFact[]>;
  readonly byMeeting: Map<string, ProcessFact[]>;
}

/** The groups of those lists that are asked again after every fact they gain. */
const groupsOf = new WeakMap<readonly ProcessFact[], Groups>();

const put = (groups: Map<string, ProcessFact[]>, key: string, fact: ProcessFact): void => {
  const group = groups.get(key);
  if (group) group.push(fact);
  else groups.set(key, [fact]);
};

/**
 * A list of facts that grows, and how to add to it. It keeps them by kind and by meeting on the way, so that whoever asks after
 * every fact does not look through the whole list each time.
 * @example growingFacts().facts.length // 0
 */
export function growingFacts(): {
  readonly facts: readonly ProcessFact[];
  readonly add: (fact: ProcessFact) => void;
} {
  const facts: ProcessFact[] = [];
  const groups: Groups = { byType: new Map(), byMeeting: new Map() };
  groupsOf.set(facts, groups);
  return {
    facts,
    add: (fact) => {
      facts.push(fact);
      put(groups.byType, fact.type, fact);
      if ('meeting' in fact) put(groups.byMeeting, fact.meeting, fact);
    },
  };
}

/** The facts of one kind, in the order they were recorded. @example factsOf(facts, 'plan-given').length // 1 */
export function factsOf<Type extends ProcessFact['type']>(
  facts: readonly ProcessFact[],
  type: Type,
): readonly FactOf<Type>[] {
  const groups = groupsOf.get(facts);
  if (groups) return (groups.byType.get(type) ?? []) as FactOf<Type>[];
  return facts.filter((fact): fact is FactOf<Type> => fact.type === type);
}

/** The facts of one network meeting, in the order they were recorded. @example factsOfMeeting(facts, meeting)[0]?.type // 'network-meeting-decided' */
export function factsOfMeeting(
  facts: readonly ProcessFact[],
  meeting: NetworkMeetingId,
): readonly ProcessFact[] {
  const groups = groupsOf.get(facts);
  if (groups) return groups.byMeeting.get(meeting) ?? [];
  return facts.filter((fact) => 'meeting' in fact && fact.meeting === meeting);
}
