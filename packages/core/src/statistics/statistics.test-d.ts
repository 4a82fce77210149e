import {
  pChart,
  runChart,
  wilsonInterval,
  xmrChart,
  type LimitRuleSet,
  type StatisticsError,
} from './index.js';

// @ts-expect-error a run chart has no limits, so no rule set that needs them
runChart([1, 2, 3], { ruleSet: 'making-data-count' });

// @ts-expect-error Perla's rules are for run charts
xmrChart([1, 2, 3], { ruleSet: 'perla' });

// @ts-expect-error rule sets are named presets: their parts cannot be chosen one by one
xmrChart([1, 2, 3], { ruleSet: 'making-data-count', shift: 8 });

// @ts-expect-error a new baseline has its reason
xmrChart([1, 2, 3], { rebases: [{ at: 1 }] });

// @ts-expect-error a share has its n
pChart([{ count: 3 }]);

const answer = wilsonInterval(190, 196);
// @ts-expect-error an answer may be a refusal: ask first
export const lower: number = answer.value.lower;
export const upper: number | StatisticsError = answer.ok ? answer.value.upper : answer.error;

export const limitRuleSets: readonly LimitRuleSet[] = [
  'making-data-count',
  'health-care-data-guide',
  'anhoej',
];
