import type { Day } from '../../../kernel/index.js';
import type { InviteeId, NetworkMeetingId } from '../base.js';
import type { Disclosure, FamilyRole, InviteeParty, ProfessionalSector } from '../codes.js';
import { consentGivers, consentNeeds, type ConsentAct, type InviteeAct } from '../consentNeeds.js';
import type { Disclosed } from '../contents/meeting.js';
import type { ProcessFact } from '../facts.js';
import { familyStanding } from '../safety/familyStanding.js';
import { consentHolds, consentsAbout, type ActRecipient, type ConsentNow } from './consents.js';

/** An act with an invitee that may need a consent. */
export interface ActWithInvitee {
  readonly act: InviteeAct;
  readonly meeting: NetworkMeetingId;
  readonly invitee: InviteeId;
  readonly party: InviteeParty;
  /** What it discloses beside what the act itself does. */
  readonly disclosed?: readonly Disclosure[];
  /** Whose information it discloses. */
  readonly from?: readonly ProfessionalSector[];
}

/** An act outside meetings, with whom it reaches and what it discloses of whose information. */
export type ActOfService = Disclosed &
  (
    | { readonly act: 'consult'; readonly recipient: Extract<ActRecipient, { readonly to: 'consulted' }> }
    | {
        readonly act: 'hand-over';
        readonly recipient: Exclude<ActRecipient, { readonly to: 'consulted' | 'invitee' }>;
      }
  );

/** Why no consent carries an act: the first thing that every consent about whom it reaches fails. */
export type ConsentLack =
  'none' | 'not-yet' | 'matter' | 'data' | 'source' | 'giver' | 'withdrawn' | 'expired';

/** A consent that an act needs and does not have. */
export type ConsentMissing = {
  readonly code: 'consent-missing';
  readonly act: ConsentAct;
  readonly lacks: ConsentLack;
  /** Whom the consent would be about, where the act is done with an invitee. */
  readonly invitee?: InviteeId;
  /** Who would be asked, where the act is a consultation. */
  readonly sector?: ProfessionalSector;
};

const holdsAll = <T>(all: readonly T[], some: readonly T[]): boolean =>
  some.every((item) => all.includes(item));

/** The consent given last, of one day the one recorded last. */
const latest = (consents: readonly ConsentNow[]): ConsentNow | undefined =>
  consents.reduce<ConsentNow | undefined>(
    (known, consent) => (known && known.given.on > consent.given.on ? known : consent),
    undefined,
  );

/** What a group lacks of whom one must have consented: whoever withdrew last and gave no new one stops it for all of them. */
const lackOfGroup = (
  covering: readonly ConsentNow[],
  group: readonly FamilyRole[],
  day: Day,
): ConsentLack | undefined => {
  const ofRole = (role: FamilyRole) => covering.filter(({ given }) => given.givenBy.includes(role));
  const words = group.flatMap((role) => latest(ofRole(role)) ?? []);
  if (words.length === 0) return 'giver';
  if (words.some(({ withdrawnOn }) => withdrawnOn !== undefined && withdrawnOn <= day)) return 'withdrawn';
  return group.flatMap(ofRole).some((consent) => consentHolds(consent, day)) ? undefined : 'expired';
};

interface Act extends Partial<Disclosed> {
  readonly act: ConsentAct;
  readonly recipient: ActRecipient;
}

const lackOf = (facts: readonly ProcessFact[], about: Act, day: Day): ConsentLack | undefined => {
  const consents = consentsAbout(facts, about.recipient);
  if (consents.length === 0) return 'none';
  const begun = consents.filter(({ given }) => given.on <= day);
  if (begun.length === 0) return 'not-yet';
  const { matter, discloses } = consentNeeds[about.act];
  const onMatter = begun.filter(({ given }) => given.matters.includes(matter));
  const decider = latest(onMatter)?.given.decider;
  if (decider === undefined) return 'matter';
  const onData = onMatter.filter(({ given }) =>
    holdsAll(given.disclosed, [...discloses, ...(about.disclosed ?? [])]),
  );
  if (onData.length === 0) return 'data';
  const covering = onData.filter(({ given }) => holdsAll(given.from, about.from ?? []));
  if (covering.length === 0) return 'source';
  const askable = (role: FamilyRole) => !familyStanding(facts, 'consent', { member: role }, day).kept;
  return consentGivers[decider]
    .map((group) => lackOfGroup(covering, group.filter(askable), day))
    .find((lack) => lack);
};

/**
 * The consent that an act with an invitee lacks on a day, or nothing. Guardians and the young person may give theirs in
 * entries of their own: those that hold and cover the act count together. What a guardian said whom the flags of that day keep
 * from being asked counts for nothing.
 * @source docs/settled-questions.md "Consent"; F15
 * @example consentGap(state.facts, { act: 'invite', meeting, invitee, party: 'professional' }, day)?.lacks // 'withdrawn'
 */
export function consentGap(
  facts: readonly ProcessFact[],
  about: ActWithInvitee,
  day: Day,
): ConsentMissing | undefined {
  const { meeting, invitee, party, ...act } = about;
  if (!consentNeeds[act.act].parties.includes(party)) return undefined;
  const lacks = lackOf(facts, { ...act, recipient: { to: 'invitee', meeting, invitee } }, day);
  return lacks && { code: 'consent-missing', invitee, act: act.act, lacks };
}

/**
 * The consent that an act outside meetings lacks on a day, or nothing: advice asked of a sector about a case that can be
 * recognised, and a hand-over whose ground is consent.
 * @source docs/settled-questions.md "Consent", "Controllers"; F101
 * @example serviceConsentGap(state.facts, { act: 'consult', recipient: { to: 'consulted', sector: 'health' }, disclosed, from }, day)?.lacks // 'none'
 */
export function serviceConsentGap(
  facts: readonly ProcessFact[],
  about: ActOfService,
  day: Day,
): ConsentMissing | undefined {
  const lacks = lackOf(facts, about, day);
  if (!lacks) return undefined;
  const whom = about.act === 'consult' ? { sector: about.recipient.sector } : {};
  return { code: 'consent-missing', ...whom, act: about.act, lacks };
}
