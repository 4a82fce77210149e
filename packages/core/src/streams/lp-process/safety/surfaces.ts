import type { InviteeAct } from '../consentNeeds.js';

/** Everything of one process that goes from the service to somebody. What is not in this list reaches nobody. */
export const surfaces = [
  'decision',
  'consent',
  'invitation',
  'calendar',
  'cancellation',
  'participant-list',
  'organiser-calendar',
  'contact-card',
  'letter',
  'plan',
  'shared-information',
  'documentation-text',
  'own-view',
  'acting-for-child',
  'receipt',
  'survey-link',
  'travelling-plan',
  'export',
  'feed',
] as const;
/** Something of one process that goes from the service to somebody. */
export type Surface = (typeof surfaces)[number];

/** Who can receive something of a process. A parent without custody is a person close to the family, not a guardian. */
export const recipientKinds = [
  'guardian',
  'second-guardian',
  'child',
  'near-person',
  'professional',
  'worker',
] as const;
/** Who can receive something of a process. */
export type RecipientKind = (typeof recipientKinds)[number];

/**
 * What can be shown. `worker-location`: room, address, and direct numbers and addresses, whose area code or domain tells
 * where. `text`: what somebody wrote in words, which may tell anything. `needs`: codes of interpreter and accessibility.
 */
export const sharedFields = [
  'time',
  'place',
  'link',
  'unit',
  'worker-name',
  'worker-location',
  'others',
  'text',
  'needs',
] as const;
/** What can be shown. */
export type SharedField = (typeof sharedFields)[number];

/** What one surface decides. */
export interface SurfaceRule {
  /** To whom it can go at all. */
  readonly recipients: readonly RecipientKind[];
  /** What it shows when nothing is withheld. */
  readonly carries: readonly SharedField[];
  /** Whose copy can come into the hands of the other party, whoever receives it: copies are seen by others, handed over or asked for. */
  readonly travels: 'never' | 'from-family' | 'from-anybody';
  /** What leaves a copy that travels beside the whereabouts, when a non-disclosure holds. */
  readonly alsoWithheld: readonly SharedField[];
  /** Whether it is about taking part in a meeting: then the family has accepted the person. */
  readonly joins: boolean;
  /** The act whose consent it needs, where the recipient is an invitee. */
  readonly act?: InviteeAct;
  /** Whether a non-disclosure turns it off. */
  readonly offByNonDisclosure: boolean;
}

const family = ['guardian', 'second-guardian', 'child'] as const;
const invited = [...family, 'near-person', 'professional'] as const;
const where = ['place', 'unit', 'worker-location'] as const;
const nothing: Omit<SurfaceRule, 'recipients' | 'carries'> = {
  travels: 'never',
  alsoWithheld: [],
  joins: false,
  offByNonDisclosure: false,
};
const view = ['time', 'place', 'link', 'unit', 'worker-name', 'worker-location', 'text'] as const;

/**
 * What each surface decides; a new one does not compile before it has decided.
 * @source docs/settled-questions.md "Safety", "Each person's own view"
 * @example surfaceRules['survey-link'].recipients.includes('worker') // false
 */
export const surfaceRules: Readonly<Record<Surface, SurfaceRule>> = {
  decision: { ...nothing, recipients: family, carries: [] },
  consent: { ...nothing, recipients: family, carries: [] },
  invitation: {
    ...nothing,
    recipients: invited,
    carries: ['time', 'link', ...where, 'worker-name', 'others', 'text', 'needs'],
    joins: true,
    act: 'invite',
  },
  calendar: {
    ...nothing,
    recipients: invited,
    carries: ['time', 'link', ...where, 'worker-name', 'others', 'text'],
    // Families share calendars.
    travels: 'from-family',
    alsoWithheld: ['text'],
    joins: true,
    act: 'attend',
  },
  cancellation: { ...nothing, recipients: invited, carries: ['time', 'worker-name', 'worker-location'] },
  'participant-list': { ...nothing, recipients: invited, carries: [], joins: true, act: 'attend' },
  'organiser-calendar': {
    ...nothing,
    recipients: ['worker'],
    carries: ['time', 'link', ...where, 'worker-name', 'others', 'needs'],
  },
  'contact-card': { ...nothing, recipients: family, carries: [...where, 'worker-name', 'needs'] },
  letter: {
    ...nothing,
    recipients: family,
    carries: ['time', ...where, 'worker-name', 'others', 'text', 'needs'],
  },
  plan: {
    ...nothing,
    recipients: invited,
    carries: ['time', 'worker-name', 'text'],
    act: 'share-plan',
  },
  'shared-information': {
    ...nothing,
    recipients: invited,
    carries: ['text'],
    act: 'exchange-information',
  },
  'documentation-text': {
    ...nothing,
    recipients: [...family, 'worker'],
    carries: ['time', 'unit', 'worker-name', 'worker-location', 'text'],
    // Whoever may ask for the client record sees it.
    travels: 'from-anybody',
  },
  'own-view': { ...nothing, recipients: family, carries: view },
  'acting-for-child': {
    ...nothing,
    recipients: ['guardian', 'second-guardian'],
    carries: view,
    offByNonDisclosure: true,
  },
  receipt: { ...nothing, recipients: [...family, 'near-person'], carries: ['time', 'unit'] },
  'survey-link': { ...nothing, recipients: [...family, 'near-person'], carries: ['unit'] },
  'travelling-plan': {
    ...nothing,
    recipients: family,
    carries: ['time', ...where, 'worker-name', 'others', 'text'],
    // It is made to be handed over.
    travels: 'from-anybody',
    alsoWithheld: ['worker-name', 'others'],
  },
  export: {
    ...nothing,
    recipients: [...family, 'worker'],
    carries: ['time', ...where, 'worker-name', 'text'],
    travels: 'from-anybody',
  },
  feed: { ...nothing, recipients: [...family, 'worker'], carries: ['time'] },
};
