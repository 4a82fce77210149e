import type { ControllerId } from '../../kernel/controller.js';
import type { Day, LogBookVariant, ProcessId } from '../../kernel/index.js';
import type { EntryId, LedgerError } from '../../kernel/ledger.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import type { ActionId, InviteeId, NetworkMeetingId } from './base.js';
import type { ChildView, EndReason, InviteeParty, ProfessionalSector, SafetyFlag } from './codes.js';
import type { Unreachable } from './safety/reachable.js';
import type { MeetingStatus } from './views/meetings.js';

/** Refusals that concern the process as a whole, and entries of any kind. */
export type GeneralError =
  | { readonly code: 'process-not-open' }
  | { readonly code: 'process-already-open'; readonly process: ProcessId }
  | { readonly code: 'process-ended'; readonly ended: Day }
  | { readonly code: 'process-handed-over'; readonly on: Day }
  | LedgerError
  | { readonly code: 'concern-after-opening'; readonly concernDay: Day; readonly on: Day }
  | {
      readonly code: 'earlier-than-its-cause';
      readonly on: Day;
      readonly cause: string;
      readonly causeOn: Day;
    };

/** Refusals that concern offers, discussions and the plan. */
export type DiscussionError =
  | { readonly code: 'discussion-unknown'; readonly discussion: EntryId }
  | { readonly code: 'child-in-adults-variant'; readonly variant: LogBookVariant }
  | { readonly code: 'offer-unknown'; readonly offer: EntryId }
  | { readonly code: 'offer-already-answered'; readonly offer: EntryId }
  | { readonly code: 'plan-without-actions' }
  | { readonly code: 'plan-unknown'; readonly plan: EntryId }
  | { readonly code: 'action-id-taken'; readonly action: ActionId }
  | { readonly code: 'action-unknown'; readonly action: ActionId };

/** Refusals that concern a network meeting. */
export type MeetingError =
  | { readonly code: 'network-meeting-needs-discussion'; readonly meeting: NetworkMeetingId }
  | { readonly code: 'not-decided-with-family'; readonly meeting: NetworkMeetingId }
  | { readonly code: 'meeting-id-taken'; readonly meeting: NetworkMeetingId }
  | { readonly code: 'meeting-unknown'; readonly meeting: NetworkMeetingId }
  | {
      readonly code: 'meeting-not-in-state';
      readonly meeting: NetworkMeetingId;
      readonly status: MeetingStatus;
      readonly needs: readonly MeetingStatus[];
    }
  | { readonly code: 'planned-day-past'; readonly day: Day; readonly on: Day }
  | { readonly code: 'leader-missing'; readonly meeting: NetworkMeetingId }
  | {
      /** Nothing is known of the rights of these leaders, and no other leader has the right. */
      readonly code: 'practitioner-rights-unknown';
      readonly needs: 'network-meeting';
      readonly leaders: readonly WorkerId[];
      readonly day: Day;
    }
  | {
      readonly code: 'practitioner-not-qualified';
      readonly needs: 'network-meeting';
      readonly leaders: readonly WorkerId[];
      readonly day: Day;
    }
  | { readonly code: 'invitee-id-taken'; readonly invitee: InviteeId }
  | { readonly code: 'invitee-without-role'; readonly invitee: InviteeId }
  | { readonly code: 'invitee-already-invited'; readonly invitee: InviteeId }
  | { readonly code: 'consent-without-giver' }
  | { readonly code: 'consent-against-child-view'; readonly childView: ChildView }
  | { readonly code: 'sharing-incomplete'; readonly lacks: 'data' | 'source' }
  | { readonly code: 'consent-unknown'; readonly consent: EntryId }
  | { readonly code: 'consent-already-withdrawn'; readonly consent: EntryId }
  | { readonly code: 'attendance-twice'; readonly invitee: InviteeId }
  | { readonly code: 'nobody-present'; readonly meeting: NetworkMeetingId };

/** Refusals that concern the family's safety: who is reached by what. */
export type SafetyError =
  | Unreachable
  | { readonly code: 'flag-twice'; readonly flag: SafetyFlag }
  | { readonly code: 'family-member-missing'; readonly invitee: InviteeId }
  | { readonly code: 'family-member-not-fitting'; readonly invitee: InviteeId; readonly party: InviteeParty };

/** Refusals that concern responsible workers, consultations, the end and the hand-over. */
export type SupportError =
  | {
      readonly code: 'responsible-worker-count';
      readonly named: number;
      readonly min: 1;
      readonly max: 2;
    }
  | { readonly code: 'not-responsible'; readonly worker: WorkerId }
  | { readonly code: 'already-responsible'; readonly worker: WorkerId }
  | { readonly code: 'consultation-without-answerer' }
  | { readonly code: 'consultation-unknown'; readonly consultation: EntryId }
  | {
      readonly code: 'sector-not-asked';
      readonly consultation: EntryId;
      readonly sector: ProfessionalSector;
      readonly asked: readonly ProfessionalSector[];
    }
  | { readonly code: 'end-needs-discussion'; readonly reason: EndReason }
  | {
      readonly code: 'end-needs-written-plan';
      readonly reason: EndReason;
      /** The day of the newest plan; nothing when none is on record. */
      readonly agreedOn?: Day;
    }
  | { readonly code: 'end-needs-responsible-worker'; readonly reason: EndReason }
  | {
      readonly code: 'end-needs-family-answer';
      readonly reason: EndReason;
      /** The last meeting or discussion: the family is asked on that day or later. */
      readonly since?: Day;
    }
  | { readonly code: 'end-with-planned-meeting'; readonly meeting: NetworkMeetingId }
  | { readonly code: 'end-in-error-with-work'; readonly by: string }
  | { readonly code: 'handed-over-to-itself' }
  | {
      /** Another controller takes over, and no ground of a disclosure is given. */
      readonly code: 'hand-over-needs-ground';
      /** Who takes over; left out where no register says it. */
      readonly controller?: ControllerId;
    }
  | {
      /** A disclosure is stated, and nothing leaves the controller. */
      readonly code: 'hand-over-within-controller';
      readonly controller: ControllerId;
    }
  | {
      /** The controller that is named is not the one that takes over. */
      readonly code: 'hand-over-recipient-mismatch';
      readonly toController: ControllerId;
      readonly controller: ControllerId;
    };

/** Why a step of the process is refused. */
export type LpProcessError = GeneralError | DiscussionError | MeetingError | SafetyError | SupportError;
