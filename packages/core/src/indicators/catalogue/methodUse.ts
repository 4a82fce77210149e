import { childrenInDiscussions, discussions, firstDiscussions } from '../discussions.js';
import type { Indicator } from '../indicator.js';
import { networkMeetingSteps } from '../lp/meetings.js';
import { countIndicator } from '../shapes/countIndicator.js';
import { rateIndicator } from '../shapes/rateIndicator.js';
import { metaOf, type MetaInput } from './meta.js';

const meta = (input: Omit<MetaInput, 'group'>) => metaOf({ group: 'method-use', ...input });
const source = 'R0-E5, docs/sources.md "Indicators of the source"; the count itself is our reading';
const splits = ['setting', 'origin', 'month', 'unit', 'area', 'municipality'] as const;
const meetings = { measure: networkMeetingSteps, where: { step: 'held' } };

/** How much the method is used. */
export const methodUse: readonly Indicator[] = [
  countIndicator(meta({ id: 'discussions', source }), { counted: { measure: discussions }, splits }),
  countIndicator(
    meta({
      id: 'children-in-discussions',
      source: 'docs/settled-questions.md "Process": discussions and children are two measures',
    }),
    { counted: { measure: childrenInDiscussions }, beside: { measure: discussions }, splits },
  ),
  countIndicator(meta({ id: 'families-begun', source: 'R0-P1' }), {
    counted: { measure: firstDiscussions },
    alongside: discussions,
    beside: { measure: discussions },
    splits,
  }),
  countIndicator(meta({ id: 'network-meetings', source }), {
    counted: meetings,
    alongside: discussions,
    splits: ['month', 'unit', 'area', 'municipality'],
  }),
  rateIndicator(
    meta({ id: 'discussions-per-thousand', source: 'F45; docs/settled-questions.md "Denominators"' }),
    {
      counted: { measure: discussions },
    },
  ),
  rateIndicator(
    meta({ id: 'children-per-thousand', source: 'F45; docs/settled-questions.md "Denominators"' }),
    {
      counted: { measure: childrenInDiscussions },
      beside: { measure: discussions },
    },
  ),
  rateIndicator(
    meta({ id: 'network-meetings-per-thousand', source: 'F45; docs/settled-questions.md "Denominators"' }),
    {
      counted: meetings,
      alongside: discussions,
    },
  ),
];
