import { err, ok, type Result } from '../../../kernel/index.js';
import type { WorkerId } from '../../../kernel/collaborationIds.js';
import type { InviteeId, NetworkMeetingId } from '../base.js';
import type { FamilyMember, FamilyRole } from '../codes.js';
import type { ProcessFact } from '../facts.js';
import { meetingNow, type InviteeNow } from '../views/meetings.js';
import type { RecipientKind } from './surfaces.js';

/** Somebody who would receive something: one of the family, somebody invited to a meeting, or a worker. */
export type Recipient =
  | { readonly kind: FamilyRole }
  | { readonly kind: 'invitee'; readonly meeting: NetworkMeetingId; readonly invitee: InviteeId }
  | { readonly kind: 'worker'; readonly worker: WorkerId };

/** Somebody whom the process knows: what they are to it, and the invitation they belong to. */
export interface KnownRecipient {
  readonly kind: RecipientKind;
  readonly member?: FamilyMember;
  readonly invited?: { readonly meeting: NetworkMeetingId; readonly state: InviteeNow };
}

/** Nobody proposed this person for the meeting. */
export type InviteeUnknown = { readonly code: 'invitee-unknown'; readonly invitee: InviteeId };

const kindOf = ({ party, member }: InviteeNow): RecipientKind => {
  if (party === 'professional') return 'professional';
  return member === undefined || member === 'other-member' ? 'near-person' : member;
};

/** Who a recipient is to the process. Refuses with `invitee-unknown`. @example whoIs(facts, { kind: 'child' }) // ok({ kind: 'child', member: 'child' }) */
export function whoIs(
  facts: readonly ProcessFact[],
  recipient: Recipient,
): Result<KnownRecipient, InviteeUnknown> {
  if (recipient.kind === 'worker') return ok({ kind: 'worker' });
  if (recipient.kind !== 'invitee') return ok({ kind: recipient.kind, member: recipient.kind });
  const { meeting, invitee } = recipient;
  const state = meetingNow(facts, meeting)?.invitees.find((invited) => invited.invitee === invitee);
  if (!state) return err({ code: 'invitee-unknown', invitee });
  const member = state.member === undefined ? {} : { member: state.member };
  return ok({ kind: kindOf(state), ...member, invited: { meeting, state } });
}
