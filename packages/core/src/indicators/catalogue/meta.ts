import type { IndicatorMeta } from '../shapes/indicatorHead.js';

/** What a definition must say; the rest has a usual value. */
export type MetaInput = Pick<IndicatorMeta, 'id' | 'group' | 'source'> & Partial<IndicatorMeta>;

/** A definition with its usual values: the first version, families protected, over a period, no direction claimed. */
export function metaOf(input: MetaInput): IndicatorMeta {
  return {
    version: 1,
    direction: 'neither',
    protect: 'family',
    time: 'period',
    caveats: [],
    since: '0.1.0',
    ...input,
  };
}
