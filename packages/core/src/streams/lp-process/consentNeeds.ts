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

/** Which consent an act needs. */
export interface ConsentNeed {
  /** Whose invitees it is about; nobody else needs a consent for this act. */
  readonly parties: readonly InviteeParty[];
  /** The consent is about this. */
  readonly matter: ConsentMatter;
  /** The act itself discloses this, beside what is said when it is done. */
  readonly discloses: readonly Disclosure[];
}

/**
 * What each act needs. The family itself needs none. Somebody close to the family joins when the family accepts (R0-P4), but
 * is told confidential matters with a consent only.
 * @source docs/settled-questions.md "Consent"; F15, R0-P4; which party needs which is our reading
 * @example consentNeeds['share-plan'].discloses // ['the-plan']
 */
export const consentNeeds: Readonly<Record<InviteeAct, ConsentNeed>> = {
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
