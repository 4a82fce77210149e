import type { Day, RegionCode, UnitId } from '../../../kernel/index.js';
import type { EntryId, TextRef } from '../../../kernel/ledger.js';
import type { WorkerId } from '../../../kernel/collaborationIds.js';
import type { InviteeId, NetworkMeetingId } from '../base.js';
import type {
  AccessibilityNeed,
  Attendance,
  ChildView,
  ConsentDecider,
  ConsentMatter,
  Disclosure,
  FamilyAnswer,
  FamilyMember,
  FamilyRole,
  InviteeParty,
  InviteeRole,
  MeetingCancelReason,
  ProfessionalSector,
} from '../codes.js';
import type { SharingAct } from '../consentNeeds.js';

/** What concerns one network meeting. */
export interface OfMeeting {
  readonly meeting: NetworkMeetingId;
}

/** What concerns one invitee of one network meeting. */
export interface OfInvitee extends OfMeeting {
  readonly invitee: InviteeId;
}

/** A meeting decided together with the family. @source R0-P4 */
export interface MeetingDecision extends OfMeeting {
  readonly decidedWith: readonly FamilyRole[];
}

/** Somebody who is proposed to the family as a participant. */
export interface InviteeProposal extends OfInvitee {
  readonly party: InviteeParty;
  /** Who of the family it is; a parent who is no guardian is somebody of the family's own network. Never for a professional. */
  readonly member?: FamilyMember;
  /** Only for a professional. */
  readonly sector?: ProfessionalSector;
  readonly role?: InviteeRole;
  /** The concrete task, in the deletable text store. */
  readonly taskRef?: TextRef;
}

/** The family's answer to a proposed invitee. @source R0-P4 */
export interface InviteeAnswer extends OfInvitee {
  readonly answer: FamilyAnswer;
}

/** The role and the concrete task of an invitee. @source R0-P5 */
export interface InviteeTask extends OfInvitee {
  readonly role: InviteeRole;
  readonly taskRef?: TextRef;
}

/**
 * Whom a consent is about: an invitee of a meeting, the sectors that are asked for advice, or who takes over: a worker, a unit or
 * another region.
 */
export type ConsentRecipient =
  | ({ readonly to: 'invitee' } & OfInvitee)
  | { readonly to: 'consulted'; readonly sectors: readonly ProfessionalSector[] }
  | { readonly to: 'next-worker'; readonly worker: WorkerId }
  | { readonly to: 'next-unit'; readonly toUnit: UnitId }
  | { readonly to: 'next-region'; readonly toRegion: RegionCode };

/** What is disclosed, and whose information it is; codes, never the information. */
export interface Disclosed {
  readonly disclosed: readonly Disclosure[];
  readonly from: readonly ProfessionalSector[];
}

/** What a consent says, whomever it is about. */
export interface ConsentTerms {
  readonly matters: readonly ConsentMatter[];
  /** What may be disclosed. */
  readonly disclosed: readonly Disclosure[];
  /** From whom. */
  readonly from: readonly ProfessionalSector[];
  readonly givenBy: readonly FamilyRole[];
  /** Who decides on it; the latest consent about a matter says it. */
  readonly decider: ConsentDecider;
  readonly childView: ChildView;
  /** The last day it holds; without one it holds until it is withdrawn. */
  readonly lastDay?: Day;
}

/** An individual consent about somebody who takes part, is asked or takes over. @source F15 */
export type Consent = ConsentTerms & ConsentRecipient;

/** The end of a consent, from that day on. */
export interface ConsentWithdrawal {
  /** The entry of the consent. */
  readonly consent: EntryId;
}

/** Something of the family that was told to an invitee. @source F15 */
export interface Sharing extends OfInvitee, Disclosed {
  readonly act: SharingAct;
}

/** The day a meeting is planned for and who leads it. */
export interface MeetingPlan extends OfMeeting {
  readonly day: Day;
  readonly leaders: readonly WorkerId[];
}

/** Another day for a planned meeting, led by the same workers. */
export interface MeetingMove extends OfMeeting {
  readonly day: Day;
}

/** What has been arranged for those who take part in a meeting; it replaces what was said before. @source docs/settled-questions.md "Safety"; F133 */
export interface NeedsArranged extends OfMeeting {
  /** ISO 639 codes of the languages an interpreter has been booked for. */
  readonly interpreterLanguages: readonly string[];
  readonly accessibility: readonly AccessibilityNeed[];
}

/** Why a meeting does not take place. */
export interface MeetingCancellation extends OfMeeting {
  readonly reason: MeetingCancelReason;
}

/** How one participant was there. Party and sector are repeated, so that a count needs no state. */
export interface Attended {
  readonly invitee: InviteeId;
  readonly attendance: Attendance;
  readonly party: InviteeParty;
  readonly sector?: ProfessionalSector;
}

/** A meeting that was held on the day `on`. @source docs/settled-questions.md "Meetings" */
export interface MeetingRecord extends OfMeeting {
  readonly leaders: readonly WorkerId[];
  /** Who of the family took part. */
  readonly family: readonly FamilyRole[];
  readonly attended: readonly Attended[];
}
