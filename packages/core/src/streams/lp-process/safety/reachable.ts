import { err, ok, type Brand, type Day, type Result } from '../../../kernel/index.js';
import type { InviteeId } from '../base.js';
import type { AccessibilityNeed, ReachGround } from '../codes.js';
import type { ProcessFact } from '../facts.js';
import type { ProcessBody } from '../state.js';
import { consentGap, type ConsentMissing } from '../views/consentGap.js';
import { marksOn } from '../views/safety.js';
import { familyStanding, type FamilyStanding, type KeptAway } from './familyStanding.js';
import { whoIs, type InviteeUnknown, type KnownRecipient, type Recipient } from './recipient.js';
import { surfaceRules, type RecipientKind, type SharedField, type Surface } from './surfaces.js';
import { withheldFrom } from './withheld.js';

/** Codes of what the family needs in order to take part. */
export interface Needs {
  /** ISO 639 codes of the languages that are interpreted. */
  readonly interpreter: readonly string[];
  readonly accessibility: readonly AccessibilityNeed[];
}

/** Why somebody is not reached. */
export type Unreachable =
  | KeptAway
  | ConsentMissing
  | { readonly code: 'not-a-recipient'; readonly surface: Surface; readonly recipient: RecipientKind }
  | { readonly code: 'acting-for-child-off'; readonly surface: Surface }
  | InviteeUnknown
  | { readonly code: 'invitee-not-accepted'; readonly invitee: InviteeId };

/** One recipient on one surface, and what may be shown there. */
export interface Reach<On extends Surface> {
  readonly surface: On;
  readonly recipient: RecipientKind;
  readonly day: Day;
  readonly shown: readonly SharedField[];
  /** Empty where the surface shows no needs. */
  readonly needs: Needs;
  /** Whether the others may be told that this person takes part. */
  readonly nameable: boolean;
  /** The recorded ground on which a guardian whose position is restricted is reached. */
  readonly ground?: ReachGround;
}

/**
 * Leave to reach one recipient on one surface. Only `reachable` makes one: whatever writes to somebody takes this instead of a
 * process, so that it can reach nobody else and show nothing else.
 */
export type Reached<On extends Surface = Surface> = Brand<Reach<On>, 'Reached'>;

const needsOn = (facts: readonly ProcessFact[], day: Day): Needs => ({
  interpreter: marksOn(facts, 'interpreter', day).flatMap(
    ({ interpreterLanguage }) => interpreterLanguage ?? [],
  ),
  accessibility: marksOn(facts, 'accessibility-need', day).flatMap(({ needs }) => needs),
});

/** Who takes part has been accepted by the family; the family's own people unless their presence was refused. */
const notAccepted = ({ invited }: KnownRecipient): Unreachable | undefined => {
  if (!invited) return undefined;
  const { answer, party, invitee } = invited.state;
  const may = answer === 'accepted' || (party === 'family' && answer === undefined);
  return may ? undefined : { code: 'invitee-not-accepted', invitee };
};

const consentMissing = (
  facts: readonly ProcessFact[],
  surface: Surface,
  { invited }: KnownRecipient,
  day: Day,
): ConsentMissing | undefined => {
  const { act } = surfaceRules[surface];
  if (!act || !invited) return undefined;
  const { meeting, state } = invited;
  return consentGap(facts, { act, meeting, invitee: state.invitee, party: state.party }, day);
};

interface Standing extends Omit<FamilyStanding, 'kept' | 'asNearPerson'> {
  readonly kind: RecipientKind;
}

/** What the recipient is on this surface by the flags. */
const standingOf = (
  facts: readonly ProcessFact[],
  surface: Surface,
  { kind, member, invited }: KnownRecipient,
  day: Day,
): Result<Standing, Unreachable> => {
  if (!surfaceRules[surface].recipients.includes(kind))
    return err({ code: 'not-a-recipient', surface, recipient: kind });
  const person = { ...(member && { member }), ...(invited && { party: invited.state.party }) };
  const { kept, asNearPerson, ...standing } = familyStanding(facts, surface, person, day);
  return kept ? err(kept) : ok({ kind: asNearPerson ? 'near-person' : kind, ...standing });
};

/**
 * Whether a recipient may be reached on a surface on a day, and which fields may be shown there: the only place where recipients
 * and shown fields come from. What goes out later follows the flags and consents of that later day.
 * @source docs/settled-questions.md "Safety", "Consent"; F15
 * @example reachable(state, 'letter', { kind: 'second-guardian' }, day) // { ok: false, error: { code: 'restricted-guardian', … } }
 */
export function reachable<const On extends Surface>(
  { facts }: Pick<ProcessBody, 'facts'>,
  surface: On,
  recipient: Recipient,
  day: Day,
): Result<Reached<On>, Unreachable> {
  const rule = surfaceRules[surface];
  const who = whoIs(facts, recipient);
  if (!who.ok) return who;
  const known = who.value;
  const standing = standingOf(facts, surface, known, day);
  if (!standing.ok) return standing;
  const { kind, ground } = standing.value;
  if (rule.offByNonDisclosure && marksOn(facts, 'non-disclosure', day).length > 0)
    return err({ code: 'acting-for-child-off', surface });
  const missing = (rule.joins ? notAccepted(known) : undefined) ?? consentMissing(facts, surface, known, day);
  if (missing) return err(missing);
  const withheld = withheldFrom(facts, surface, standing.value, day);
  const shown = rule.carries.filter((field) => !withheld.includes(field));
  const reach: Reach<On> = {
    surface,
    recipient: kind,
    day,
    shown,
    needs: shown.includes('needs') ? needsOn(facts, day) : { interpreter: [], accessibility: [] },
    nameable: surface === 'participant-list' || reachable({ facts }, 'participant-list', recipient, day).ok,
    ...(ground === undefined ? {} : { ground }),
  };
  return ok(reach as Reached<On>);
}
