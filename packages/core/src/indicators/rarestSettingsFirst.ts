import type { Setting } from '../kernel/index.js';

/**
 * Settings in the order they are hidden in when a small one needs company: the rarest of the survey of 2022 first, so that
 * little is lost. A published order, the same for every table: one made from the counts would tell about them.
 * @source docs/sources.md "Client survey": 1.5/1.5/3/5/15/74 % of the discussions
 */
export const rarestSettingsFirst: readonly Setting[] = [
  'social',
  'family-work',
  'early-education',
  'health',
  'other',
  'school',
];
