import type { UnitId } from './ids.js';
import type { BodyId } from './collaborationIds.js';

/** Who is to hear what became of it: a local team, or the author's unit in an area without a team. @source R0-K7, F106 */
export type Recipient =
  { readonly kind: 'team'; readonly team: BodyId } | { readonly kind: 'unit'; readonly unit: UnitId };

/** A recipient as one string. @example recipientKey({ kind: 'team', team }) // 'team:liperi-team' */
export function recipientKey(recipient: Recipient): string {
  return recipient.kind === 'team' ? `team:${recipient.team}` : `unit:${recipient.unit}`;
}
