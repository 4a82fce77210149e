export { lpProcess } from './lpProcess.js';
export { lpProcessDays } from './days.js';
export { discussionFields, openingFields } from './discussionFields.js';

export {
  accessibilityNeeds,
  actionDoers,
  actionStates,
  addedServices,
  attendances,
  childViews,
  consentDeciders,
  consentMatters,
  consultationCases,
  declineReasons,
  developmentalContexts,
  disclosures,
  elsewherePlaces,
  endReasons,
  familyAnswers,
  familyMembers,
  familyRoles,
  furtherNeeds,
  guardians,
  handOverGrounds,
  inviteeParties,
  inviteeRoles,
  lpTasks,
  meetingCancelReasons,
  otherParties,
  participants,
  planChannels,
  planLanguages,
  professionalSectors,
  reachGrounds,
  safetyFlags,
} from './codes.js';
export {
  consentActs,
  consentGivers,
  consentNeeds,
  inviteeActs,
  serviceActs,
  sharingActs,
} from './consentNeeds.js';
export { defaultLpSettings } from './context.js';
export { documentationOf } from './documentation.js';
export { adultsOnlyVariants } from './checks/discussion.js';
export { endRequirements } from './endRequirements.js';
export { dayOfEvent } from './events.js';
export { leadingExceptions } from './exceptions.js';
export { factsOf } from './facts.js';
export { lpTimeByUnit, unitsWithoutLpTime } from './lpTime.js';
export { handOverAll } from './handOver.js';
export { carrierOn } from './views/carrier.js';
export { consentGap, serviceConsentGap } from './views/consentGap.js';
export { activeSince } from './views/activeSince.js';
export { leadersOf } from './views/leaders.js';
export { consentHolds, consentsOf } from './views/consents.js';
export { meetingNow, meetingsOf } from './views/meetings.js';
export {
  draftAction,
  dropAction,
  hear,
  markTheme,
  openLogBook,
  openVulnerabilities,
  outcomeOf,
  themesIn,
  themesMarked,
} from './log-book/index.js';
export { stateOn } from './views/onDay.js';
export { familyLetters } from './safety/familyLetters.js';
export { reachAtWork } from './safety/reachAtWork.js';
export { reachable } from './safety/reachable.js';
export { recipientKinds, sharedFields, surfaceRules, surfaces } from './safety/surfaces.js';
export { actionsIn, isPlanSettled, planOf, plansOf } from './views/plan.js';
export { careRelationOf } from './views/careRelation.js';
export { hasVacancy, responsibleHistory, responsibleNow } from './views/responsible.js';
export { safetyOn } from './views/safety.js';

export type { ActionId, EntryCommand, EntryFact, FirstMark, InviteeId, NetworkMeetingId } from './base.js';
export type {
  AccessibilityNeed,
  ActionDoer,
  ActionState,
  AddedService,
  Attendance,
  ChildView,
  ConsentDecider,
  ConsentMatter,
  ConsultationCase,
  DeclineReason,
  DevelopmentalContext,
  Disclosure,
  ElsewherePlace,
  EndReason,
  FamilyAnswer,
  FamilyMember,
  FamilyRole,
  FurtherNeed,
  Guardian,
  HandOverGround,
  InviteeParty,
  InviteeRole,
  LpTask,
  MeetingCancelReason,
  OtherParty,
  Participant,
  PlanChannel,
  PlanLanguage,
  ProfessionalSector,
  ReachGround,
  SafetyFlag,
} from './codes.js';
export type {
  CorrectOpening,
  LpEntryCommand,
  LpProcessCommand,
  OpenProcessCommand,
  RecordDiscussion,
} from './commands.js';
export type { Discussion, DiscussionElsewhere, OfferAnswer, Session } from './contents/contact.js';
export type {
  Attended,
  Consent,
  ConsentRecipient,
  ConsentTerms,
  ConsentWithdrawal,
  Disclosed,
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
  OfMeeting,
  Sharing,
} from './contents/meeting.js';
export type { Opening } from './contents/opening.js';
export type { AllowedReach, FlagContents, SafetyFlags, SafetyMark, SafetyMarkOf } from './contents/safety.js';
export type { ActionProgress, OfPlan, Plan, PlanAction, PlanDelivery } from './contents/plan.js';
export type {
  ConsultationAnswer,
  ConsultationQuestion,
  Ending,
  FurtherNeedAnswer,
  GroundOfHandOver,
  LpTime,
  ProcessHandOver,
  ResponsibilityHandOver,
  ResponsibleWorkers,
  ServiceJoining,
  WorkerGone,
} from './contents/support.js';
export type { LeaderRights } from '../../kernel/leaderRights.js';
export type { ConsentAct, ConsentNeed, InviteeAct, ServiceAct, SharingAct } from './consentNeeds.js';
export type { LpProcessContext, LpRegionRules, LpSettings } from './context.js';
export type { Documentation, DocumentedPlan } from './documentation.js';
export type {
  DraftAction,
  LogBookError,
  LogBookSession,
  Mark,
  Outcome,
  Party,
  Theme,
  View,
} from './log-book/index.js';
export type { EndRequirement } from './endRequirements.js';
export type {
  DiscussionError,
  GeneralError,
  LpProcessError,
  MeetingError,
  SafetyError,
  SupportError,
} from './errors.js';
export type { LpProcessEvent } from './events.js';
export type {
  AfterMeeting,
  DiscussionHeld,
  FactOf,
  NetworkMeetingHeld,
  ProcessFact,
  ProcessOpened,
  Wait,
} from './facts.js';
export type { LeadingException } from './exceptions.js';
export type { Qualification } from './qualification.js';
export type { UnitLpTime } from './lpTime.js';
export type { BulkHandOver, HandOver } from './handOver.js';
export type {
  BegunProcess,
  EmptyProcess,
  EndedProcess,
  HandedOverProcess,
  LpProcessState,
  OpenProcess,
  ProcessBody,
} from './state.js';
export type { ActOfService, ActWithInvitee, ConsentLack, ConsentMissing } from './views/consentGap.js';
export type { ActRecipient, ConsentNow } from './views/consents.js';
export type {
  FamilyLetter,
  FamilyLetters,
  InvitationLetter,
  LetterAbout,
  LettersRefused,
  LetterText,
  OtherComing,
  PlanLetter,
} from './safety/familyLetters.js';
export type { KeptAway } from './safety/familyStanding.js';
export type { Needs, Reached, Unreachable } from './safety/reachable.js';
export type { InviteeUnknown, Recipient } from './safety/recipient.js';
export type { RecipientKind, SharedField, Surface, SurfaceRule } from './safety/surfaces.js';
export type { InviteeNow, MeetingNow, MeetingStatus } from './views/meetings.js';
export type { ActionNow, PlanVersion } from './views/plan.js';
export type { ResponsibleFrom } from './views/responsible.js';
export type { WorkerInProcess } from './views/careRelation.js';
export type { LpProcessWarning } from './warnings/warning.js';
export type { LpProcessTypes } from './lpProcess.js';
