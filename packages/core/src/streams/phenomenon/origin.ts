import type { AreaCode, Place, UnitId } from '../../kernel/index.js';
import type { BodyId, ObservationId } from '../../kernel/collaborationIds.js';
import type { Recipient } from '../../kernel/recipient.js';

export { recipientKey } from '../../kernel/recipient.js';
export type { Recipient } from '../../kernel/recipient.js';

/** A body of the chain: its level and its code in the region's register. */
export interface Body<L extends string> {
  readonly level: L;
  readonly body: BodyId;
}

/** Where an observation comes from: a team; a worker of an area that has no team; or management, for chosen teams. */
export type ObservationOrigin =
  | { readonly kind: 'team'; readonly team: BodyId }
  | { readonly kind: 'worker-without-team'; readonly unit: UnitId }
  | {
      readonly kind: 'top-down';
      readonly by: Body<'area-management-group' | 'steering-group'>;
      readonly teams: readonly BodyId[];
    };

/** What a phenomenon needs to know of an observation: it arrives in the context. */
export interface ObservationAtHand {
  readonly observation: ObservationId;
  readonly origin: ObservationOrigin;
  readonly place: Place;
}

/** An area, or the whole region where a matter belongs to no single area. */
export type CollaborationPlace = Extract<Place, { readonly level: 'area' | 'region' }>;

/** The place of an area. @example areaPlace('liperi' as AreaCode) // { level: 'area', code: 'liperi' } */
export function areaPlace(code: AreaCode): CollaborationPlace {
  return { level: 'area', code };
}

/**
 * Who is owed word of what becomes of an observation. Observations brought down by management come from no team, so nobody
 * is owed anything for them.
 * @source R0-K7; areas without a team: question C8
 * @example recipientOf({ kind: 'team', team }) // { kind: 'team', team }
 */
export function recipientOf(origin: ObservationOrigin): Recipient | undefined {
  switch (origin.kind) {
    case 'team':
      return { kind: 'team', team: origin.team };
    case 'worker-without-team':
      return { kind: 'unit', unit: origin.unit };
    default:
      return undefined;
  }
}
