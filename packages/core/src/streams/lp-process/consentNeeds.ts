import type { ConsentDecider, ConsentMatter, Disclosure, FamilyRole, InviteeParty } from './codes.js';

/** What is done with an invitee of a network meeting. */
export const inviteeActs = [
  'invite',
  'attend',
  'exchange-information',
  'share-plan',
  'record-together',
] as const;
/** What is done with an invitee of a network meeting. */
export type InviteeAct = (typeof inviteeActs)[number];

/** The acts by which something of the family is told to an invitee; each is recorded as an entry. */
export const sharingActs = [
  'exchange-information',
  'share-plan',
  'record-together',
] as const satisfies readonly InviteeAct[];
/** An act by which something of the family is told to an invitee. */
export type SharingAct = (typeof sharingActs)[number];

/** What is done outside meetings: advice asked of other services, and a worker, a unit or a region that takes over. */
export const serviceActs = ['consult', 'hand-over'] as const;
/** What is done outside meetings. */
export type ServiceAct = (typeof serviceActs)[number];

/** Every act that may need a consent. */
export const consentActs = [...inviteeActs, ...serviceActs] as const;
/** An act that may need a consent. */
export type ConsentAct = (typeof consentActs)[number];

/** Which consent an act needs. */
export interface ConsentNeed {
  /** Whose people it reaches; nobody else needs a consent for this act. */
  readonly parties: readonly InviteeParty[];
  /** The consent is about this. */
  readonly matter: ConsentMatter;
  /** The act itself discloses this, beside what is said when it is done. */
  readonly discloses: readonly Disclosure[];
}

/**
 * What each act needs. The family itself needs none. Somebody close to the family joins when the family accepts (R0-P4), but
 * is told confidential matters with a consent only. Advice about a case that nobody can recognise discloses nothing of a family
 * and is no act of this table; a hand-over needs a consent where consent is its ground.
 * @source docs/settled-questions.md "Consent", "Controllers"; F15, F101, R0-P4; which party needs which is our reading
 * @example consentNeeds['share-plan'].discloses // ['the-plan']
 */
export const consentNeeds: Readonly<Record<ConsentAct, ConsentNeed>> = {
  invite: { parties: ['professional'], matter: 'take-part', discloses: [] },
  attend: { parties: ['professional'], matter: 'take-part', discloses: [] },
  'exchange-information': {
    parties: ['professional', 'own-network'],
    matter: 'exchange-information',
    discloses: [],
  },
  'share-plan': {
    parties: ['professional', 'own-network'],
    matter: 'exchange-information',
    discloses: ['the-plan'],
  },
  'record-together': { parties: ['professional', 'own-network'], matter: 'record-together', discloses: [] },
  consult: { parties: ['professional'], matter: 'exchange-information', discloses: [] },
  'hand-over': { parties: ['professional'], matter: 'hand-over', discloses: [] },
};

/** Each group is somebody of whom one must have given the consent. */
type Givers = readonly (readonly FamilyRole[])[];

const guardian: readonly FamilyRole[] = ['guardian', 'second-guardian'];

/**
 * Who must have given a consent: by age and development the guardians, the child or young person as well, or she herself
 * alone. One guardian is enough to go on; that the other one is missing is shown.
 * @source docs/settled-questions.md "Consent"; F15
 * @example consentGivers.child // [['child']]
 */
export const consentGivers: Readonly<Record<ConsentDecider, Givers>> = {
  guardians: [guardian],
  'guardians-and-child': [guardian, ['child']],
  child: [['child']],
};
