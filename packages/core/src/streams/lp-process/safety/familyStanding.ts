import type { Day } from '../../../kernel/index.js';
import {
  guardians,
  type FamilyMember,
  type Guardian,
  type InviteeParty,
  type ReachGround,
} from '../codes.js';
import type { SafetyMarkOf } from '../contents/safety.js';
import type { ProcessFact } from '../facts.js';
import { marksOn } from '../views/safety.js';
import { surfaceRules, type Surface } from './surfaces.js';

/** A guardian whom a flag keeps from being reached. */
export type KeptAway = {
  readonly code: 'restricted-guardian' | 'parent-without-custody';
  readonly surface: Surface;
  readonly recipient: Guardian;
};

/** Somebody of the family, and whose person they are invited as, if they are. */
export interface FamilyPerson {
  readonly member?: FamilyMember;
  readonly party?: InviteeParty;
}

/** Where somebody of the family stands by the flags of a day. */
export interface FamilyStanding {
  /** The guardian it is about; nothing for a child or another member. */
  readonly guardian?: Guardian;
  /** Why they are not reached here. */
  readonly kept?: KeptAway;
  /** A parent without custody who is reached here as somebody close to the family. */
  readonly asNearPerson?: true;
  /** The recorded ground on which a guardian whose position is restricted is reached here. */
  readonly ground?: ReachGround;
}

const groundFor = (
  { allowed = [] }: SafetyMarkOf<'restricted-guardian'>,
  surface: Surface,
): ReachGround | undefined => allowed.find((allowedReach) => allowedReach.surfaces.includes(surface))?.ground;

/**
 * Where somebody of the family stands on a surface by the flags of a day. A guardian whose position is restricted is reached on
 * a recorded ground alone, which then holds for a parent without custody too; such a parent can otherwise be invited as somebody
 * of the family's own network.
 * @source docs/settled-questions.md "Safety"
 * @example familyStanding(state.facts, 'letter', { member: 'second-guardian' }, day).kept?.code // 'restricted-guardian'
 */
export function familyStanding(
  facts: readonly ProcessFact[],
  surface: Surface,
  { member, party }: FamilyPerson,
  day: Day,
): FamilyStanding {
  const guardian = guardians.find((candidate) => candidate === member);
  if (!guardian) return {};
  const at = { surface, recipient: guardian };
  const grounds = marksOn(facts, 'restricted-guardian', day)
    .filter((mark) => mark.guardian === guardian)
    .map((mark) => groundFor(mark, surface));
  if (grounds.includes(undefined)) return { guardian, kept: { code: 'restricted-guardian', ...at } };
  const [ground] = grounds;
  if (ground !== undefined) return { guardian, ground };
  const custodians = marksOn(facts, 'sole-custody', day).map(({ custodian }) => custodian);
  if (custodians.length === 0 || custodians.includes(guardian)) return { guardian };
  return party === 'own-network' && surfaceRules[surface].recipients.includes('near-person')
    ? { guardian, asNearPerson: true }
    : { guardian, kept: { code: 'parent-without-custody', ...at } };
}
