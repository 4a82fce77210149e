import type { LogBookVariant } from '../../../kernel/index.js';
import type { LpProcessError } from '../errors.js';
import type { DiscussionHeld } from '../facts.js';

/** Forms of the log book that are for adults alone. @source L-5: forms published by MIELI ry (mieli.fi) */
export const adultsOnlyVariants: readonly LogBookVariant[] = ['primary-adults', 'lower-secondary-adults'];

/** No child takes part in a discussion of adults. Refuses with `child-in-adults-variant`. @source R0-P9, L-5 */
export function checkDiscussion({ variant, present }: DiscussionHeld): LpProcessError | undefined {
  return variant !== undefined && adultsOnlyVariants.includes(variant) && present?.includes('child')
    ? { code: 'child-in-adults-variant', variant }
    : undefined;
}
