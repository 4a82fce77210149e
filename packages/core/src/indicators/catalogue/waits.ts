import type { Indicator } from '../indicator.js';
import type { IndicatorId } from '../indicatorIds.js';
import { discussionWaitDays } from '../lp/contact.js';
import { networkMeetingWaitDays } from '../lp/meetings.js';
import { consultationAnswerDays } from '../lp/support.js';
import type { MeasureDeclaration } from '../measure.js';
import { curveIndicator, curveMedianIndicator } from '../shapes/curveIndicator.js';
import { quantileIndicator } from '../shapes/quantileIndicator.js';
import { targetIndicator } from '../shapes/targetIndicator.js';
import { discussionWaits, networkMeetingWaits } from '../waits.js';
import { discussionWaitsVersion1, networkMeetingWaitsVersion1 } from '../waitsVersion1.js';
import { metaOf, type MetaInput } from './meta.js';

const meta = (input: Omit<MetaInput, 'group' | 'source'>) =>
  metaOf({ group: 'waits', direction: 'less', source: 'R0-P11, F12', ...input });
const inDays = (measure: typeof discussionWaitDays) =>
  ({ counted: { measure }, bucket: 'days', unit: 'days' }) as const;

/**
 * The share who got there by days and the median wait, by each version of the measure: since version 2 whoever stopped waiting
 * is counted in for as long as they waited.
 */
const curves = (
  reached: IndicatorId,
  median: IndicatorId,
  ...measures: readonly MeasureDeclaration[]
): readonly Indicator[] => {
  const both = measures.map((measure) => {
    const { version, since } = measure;
    const input = { time: 'day', version, since } as const;
    return [
      curveIndicator(meta({ id: reached, direction: 'more', ...input }), { measure }),
      curveMedianIndicator(meta({ id: median, ...input }), { measure }),
    ] as const;
  });
  return [...both.map(([curve]) => curve), ...both.map(([, middle]) => middle)];
};

/** How long families wait. */
export const waits: readonly Indicator[] = [
  quantileIndicator(meta({ id: 'discussion-wait' }), inDays(discussionWaitDays)),
  targetIndicator(meta({ id: 'discussion-wait-within-target', direction: 'more' }), {
    ...inDays(discussionWaitDays),
    targetOf: 'discussion-wait',
    targetUnit: 'days',
  }),
  ...curves('discussion-reached', 'discussion-wait-median', discussionWaitsVersion1, discussionWaits),
  quantileIndicator(meta({ id: 'network-meeting-wait' }), inDays(networkMeetingWaitDays)),
  targetIndicator(meta({ id: 'network-meeting-wait-within-target', direction: 'more' }), {
    ...inDays(networkMeetingWaitDays),
    targetOf: 'network-meeting-wait',
    targetUnit: 'days',
  }),
  ...curves(
    'network-meeting-reached',
    'network-meeting-wait-median',
    networkMeetingWaitsVersion1,
    networkMeetingWaits,
  ),
  quantileIndicator(meta({ id: 'consultation-wait' }), inDays(consultationAnswerDays)),
];
