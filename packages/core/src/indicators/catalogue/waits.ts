import type { Indicator } from '../indicator.js';
import { discussionWaitDays } from '../lp/contact.js';
import { networkMeetingWaitDays } from '../lp/meetings.js';
import { consultationAnswerDays } from '../lp/support.js';
import { discussionWaits, networkMeetingWaits } from '../outcomes.js';
import { curveIndicator, curveMedianIndicator } from '../shapes/curveIndicator.js';
import { quantileIndicator } from '../shapes/quantileIndicator.js';
import { targetIndicator } from '../shapes/targetIndicator.js';
import { metaOf, type MetaInput } from './meta.js';

const meta = (input: Omit<MetaInput, 'group' | 'source'>) =>
  metaOf({ group: 'waits', direction: 'less', source: 'R0-P11, F12', ...input });
const inDays = (measure: typeof discussionWaitDays) =>
  ({ counted: { measure }, bucket: 'days', unit: 'days' }) as const;

/** How long families wait. */
export const waits: readonly Indicator[] = [
  quantileIndicator(meta({ id: 'discussion-wait' }), inDays(discussionWaitDays)),
  targetIndicator(meta({ id: 'discussion-wait-within-target', direction: 'more' }), {
    ...inDays(discussionWaitDays),
    targetOf: 'discussion-wait',
  }),
  curveIndicator(meta({ id: 'discussion-reached', time: 'day', direction: 'more' }), {
    measure: discussionWaits,
  }),
  curveMedianIndicator(meta({ id: 'discussion-wait-median', time: 'day' }), { measure: discussionWaits }),
  quantileIndicator(meta({ id: 'network-meeting-wait' }), inDays(networkMeetingWaitDays)),
  targetIndicator(meta({ id: 'network-meeting-wait-within-target', direction: 'more' }), {
    ...inDays(networkMeetingWaitDays),
    targetOf: 'network-meeting-wait',
  }),
  curveIndicator(meta({ id: 'network-meeting-reached', time: 'day', direction: 'more' }), {
    measure: networkMeetingWaits,
  }),
  curveMedianIndicator(meta({ id: 'network-meeting-wait-median', time: 'day' }), {
    measure: networkMeetingWaits,
  }),
  quantileIndicator(meta({ id: 'consultation-wait' }), inDays(consultationAnswerDays)),
];
