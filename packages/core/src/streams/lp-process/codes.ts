/** Something about the family that binds invitations, calendars, contact cards and prints. @source docs/settled-questions.md "Safety" */
export const safetyFlags = [
  'non-disclosure',
  'sole-custody',
  'restricted-guardian',
  'interpreter',
  'accessibility-need',
] as const;
/** Something about the family that binds invitations and prints. */
export type SafetyFlag = (typeof safetyFlags)[number];

/** The two guardians a process can know, by position and never by name. */
export const guardians = ['guardian', 'second-guardian'] as const;
/** One of the two guardians. */
export type Guardian = (typeof guardians)[number];

/** From whom a non-disclosure for safety protects the family. Where it is not known, both guardians may be meant. */
export const otherParties = ['guardian', 'second-guardian', 'somebody-else', 'not-known'] as const;
/** From whom a non-disclosure for safety protects. */
export type OtherParty = (typeof otherParties)[number];

/** What somebody of the family needs in order to take part. @source docs/settled-questions.md "Safety" */
export const accessibilityNeeds = [
  'step-free-access',
  'hearing',
  'sight',
  'plain-language',
  'calm-space',
  'other',
] as const;
/** What somebody of the family needs in order to take part. */
export type AccessibilityNeed = (typeof accessibilityNeeds)[number];

/** Why a guardian whose position is restricted is reached all the same; the list is our reading. @source docs/settled-questions.md "Safety" */
export const reachGrounds = [
  'court-decision',
  'confirmed-agreement',
  'authority-decision',
  'statutory-right',
] as const;
/** Why a guardian whose position is restricted is reached all the same. */
export type ReachGround = (typeof reachGrounds)[number];

/** Who took part in a discussion, by role and never by name. */
export const participants = [
  'guardian',
  'second-guardian',
  'child',
  'support-person',
  'other-adult',
  'co-worker',
] as const;
/** Who took part in a discussion. */
export type Participant = (typeof participants)[number];

/** Who of the family takes part in deciding. */
export const familyRoles = ['guardian', 'second-guardian', 'child'] as const;
/** Who of the family takes part in deciding. */
export type FamilyRole = (typeof familyRoles)[number];

/** Who of the family an invitee is. */
export const familyMembers = [...familyRoles, 'other-member'] as const;
/** Who of the family an invitee is. */
export type FamilyMember = (typeof familyMembers)[number];

/** Answers to something that is offered or proposed to the family. */
export const familyAnswers = ['accepted', 'declined'] as const;
/** The family's answer to something offered or proposed. */
export type FamilyAnswer = (typeof familyAnswers)[number];

/** Why a family declined a discussion, when it wished to say. */
export const declineReasons = [
  'not-now',
  'no-need',
  'other-support',
  'other-reason',
  'no-reason-given',
] as const;
/** Why a family declined a discussion. */
export type DeclineReason = (typeof declineReasons)[number];

/** Where a discussion outside this log was held. */
export const elsewherePlaces = ['another-unit', 'another-region', 'before-this-register'] as const;
/** Where a discussion outside this log was held. */
export type ElsewherePlace = (typeof elsewherePlaces)[number];

/** The developmental contexts of a child. @source the glossary, `kehitysympäristö` (home, early education or school, leisure) */
export const developmentalContexts = ['home', 'early-education-or-school', 'leisure'] as const;
/** One developmental context of a child. */
export type DevelopmentalContext = (typeof developmentalContexts)[number];

/** Who does an action of the plan. */
export const actionDoers = ['family', 'child', 'own-network', 'worker'] as const;
/** Who does an action of the plan. */
export type ActionDoer = (typeof actionDoers)[number];

/** How far an action of the plan is. */
export const actionStates = ['agreed', 'started', 'done', 'given-up'] as const;
/** How far an action of the plan is. */
export type ActionState = (typeof actionStates)[number];

/** How the parents received the plan in writing. @source R0-P6 */
export const planChannels = ['on-paper', 'by-post', 'electronic-service', 'secure-mail'] as const;
/** How the parents received the plan in writing. */
export type PlanChannel = (typeof planChannels)[number];

/** Languages a plan is given in: the three of the service, easy language or another one. */
export const planLanguages = ['fi', 'sv', 'en', 'easy-finnish', 'other'] as const;
/** Language of a plan in writing. */
export type PlanLanguage = (typeof planLanguages)[number];

/** Whose person an invitee is. */
export const inviteeParties = ['family', 'own-network', 'professional'] as const;
/** Whose person an invitee is. */
export type InviteeParty = (typeof inviteeParties)[number];

/** The sector an invited or consulted professional comes from. @source R0-B1, R0-B6 */
export const professionalSectors = [
  'health',
  'social',
  'adult-services',
  'early-education',
  'school',
  'youth-and-leisure',
  'ngo',
  'parish',
  'police',
  'other',
] as const;
/** The sector a professional comes from. */
export type ProfessionalSector = (typeof professionalSectors)[number];

/** The role of a participant as the family's support. @source R0-P5 */
export const inviteeRoles = [
  'leader',
  'everyday-support',
  'own-service',
  'adviser',
  'interpreter',
  'support-person',
  'other',
] as const;
/** The role of a participant as the family's support. */
export type InviteeRole = (typeof inviteeRoles)[number];

/** The matter a consent is about. */
export const consentMatters = ['take-part', 'exchange-information', 'record-together', 'hand-over'] as const;
/** The matter a consent is about. */
export type ConsentMatter = (typeof consentMatters)[number];

/** Which information may be disclosed; codes, never the information. */
export const disclosures = ['everyday-life', 'school-or-day-care', 'health', 'services', 'the-plan'] as const;
/** Which information may be disclosed. */
export type Disclosure = (typeof disclosures)[number];

/** Whether those who are asked for advice can know whose matter it is. @source docs/settled-questions.md "Consent" */
export const consultationCases = ['nameless', 'identified'] as const;
/** Whether those who are asked for advice can know whose matter it is. */
export type ConsultationCase = (typeof consultationCases)[number];

/** On which ground something of the family is handed over. @source docs/settled-questions.md "Controllers" */
export const handOverGrounds = ['same-controller', 'consent', 'statute'] as const;
/** On which ground something of the family is handed over. */
export type HandOverGround = (typeof handOverGrounds)[number];

/** What the child thinks of the consent. @source F15 */
export const childViews = ['agrees', 'disagrees', 'not-able-to-say', 'not-asked'] as const;
/** What the child thinks of the consent. */
export type ChildView = (typeof childViews)[number];

/** Who decides on a consent by the age and development of the child or young person. @source docs/settled-questions.md "Consent" */
export const consentDeciders = ['guardians', 'guardians-and-child', 'child'] as const;
/** Who decides on a consent. */
export type ConsentDecider = (typeof consentDeciders)[number];

/** Why a planned network meeting was cancelled. */
export const meetingCancelReasons = [
  'family-wish',
  'illness',
  'too-few-coming',
  'no-longer-needed',
  'other',
] as const;
/** Why a planned network meeting was cancelled. */
export type MeetingCancelReason = (typeof meetingCancelReasons)[number];

/** How an invitee was there. @source docs/settled-questions.md "Meetings" */
export const attendances = ['present', 'remote', 'absent', 'uninvited'] as const;
/** How an invitee was there; `uninvited` came without an invitation. */
export type Attendance = (typeof attendances)[number];

/** The family's own view on whether more is needed. @source R0-P8 */
export const furtherNeeds = ['needed', 'not-needed', 'not-yet-known'] as const;
/** The family's own view on whether more is needed. */
export type FurtherNeed = (typeof furtherNeeds)[number];

/** A service that joined the family's support; the process goes on. @source R0-P3 */
export const addedServices = [
  'family-work',
  'family-counselling',
  'health-care',
  'mental-health',
  'substance-abuse',
  'social-work',
  'pupil-welfare',
  'leisure-support',
  'other',
] as const;
/** A service that joined the family's support. */
export type AddedService = (typeof addedServices)[number];

/** What working time went to. @source R0-P13 */
export const lpTasks = ['discussion', 'network-meeting', 'arranging', 'recording', 'other'] as const;
/** What working time went to. */
export type LpTask = (typeof lpTasks)[number];

/** Why a process ends. "Referred away" is not a reason. @source docs/settled-questions.md "Process"; R0-P3 */
export const endReasons = [
  'plan-enough',
  'no-further-need',
  'family-withdrew',
  'contact-lost',
  'moved',
  'turned-18',
  'started-in-error',
] as const;
/** Why a process ends. */
export type EndReason = (typeof endReasons)[number];
