import type { BodyId, OrganisationId, WorkerId } from '../kernel/collaborationIds.js';
import type { Brand } from '../kernel/index.js';
import type { EntryId, TextRef } from '../kernel/ledger.js';
import type { ReferenceField, RegisterCodeField } from './field.js';

/** The id of something that a client made. @example reference<TeamMeetingId>('team-meeting') */
export const reference = <Id extends Brand<string, string>>(to: string): ReferenceField<Id> => ({
  kind: 'reference',
  to,
});

/** A code of one of the region's registers. @example registerCode<ProviderId>('provider') */
export const registerCode = <Code extends Brand<string, string>>(
  register: string,
): RegisterCodeField<Code> => ({ kind: 'registerCode', register });

/** A worker by the pseudonymous id. */
export const worker: ReferenceField<WorkerId> = reference('worker');
/** An entry of a ledger. */
export const entryRef: ReferenceField<EntryId> = reference('entry');
/** A text in the text store. */
export const textRef: ReferenceField<TextRef> = reference('text');
/** A body in the region's register. */
export const body: RegisterCodeField<BodyId> = registerCode('body');
/** An organisation in the region's register. */
export const organisation: RegisterCodeField<OrganisationId> = registerCode('organisation');
/** A day. */
export const day = { kind: 'day' } as const;
/** A unit of the region's register. */
export const unit = { kind: 'unit' } as const;
/** A family-centre area. */
export const area = { kind: 'area' } as const;
/** Yes or no. */
export const truth = { kind: 'truth' } as const;
/** A whole number from zero. */
export const count = { kind: 'count' } as const;

/** The same field, where it may be left out. @example optional(day) */
export const optional = <const F extends { readonly kind: string }>(
  field: F,
): F & { readonly optional: true } => ({ ...field, optional: true });
