import type { Indicator } from '../indicator.js';
import { offerAnswers } from '../lp/contact.js';
import { furtherNeedAnswers } from '../lp/meetings.js';
import { processOutcomes } from '../outcomes.js';
import { shareIndicator } from '../shapes/shareIndicator.js';
import { metaOf, type MetaInput } from './meta.js';

const meta = (input: Omit<MetaInput, 'group'>) => metaOf({ group: 'shares', ...input });
const outcome = (name: string) => ({
  of: { measure: processOutcomes, where: { outcome: name, done: 'yes' } },
  outOf: { measure: processOutcomes, where: { outcome: name } },
});

/** What comes of the method: shares, each out of those it can be asked of. */
export const shares: readonly Indicator[] = [
  shareIndicator(
    meta({
      id: 'offer-acceptance',
      source: 'R0-P2, docs/settled-questions.md "Process": acceptance is a measure',
    }),
    {
      of: { measure: offerAnswers, where: { answer: 'accepted' } },
      outOf: { measure: offerAnswers, where: { answer: ['accepted', 'declined'] } },
    },
  ),
  shareIndicator(
    meta({ id: 'plan-share', time: 'day', direction: 'more', source: 'R0-P6' }),
    outcome('plan'),
  ),
  shareIndicator(
    meta({ id: 'plan-in-writing-share', time: 'day', direction: 'more', source: 'R0-P6' }),
    outcome('plan-in-writing'),
  ),
  shareIndicator(
    meta({ id: 'responsible-worker-share', time: 'day', direction: 'more', source: 'R0-P7' }),
    outcome('responsible-worker'),
  ),
  shareIndicator(
    meta({ id: 'network-meeting-share', time: 'day', source: 'R0-P1' }),
    outcome('network-meeting'),
  ),
  shareIndicator(meta({ id: 'further-need-share', source: 'R0-P8' }), {
    of: { measure: furtherNeedAnswers, where: { answer: 'needed' } },
    outOf: { measure: furtherNeedAnswers, where: { answer: ['needed', 'not-needed'] } },
  }),
];
