import { exactly } from '../../tally/index.js';
import { countName } from '../countName.js';
import { checkedCounted, sumOf, type Counted } from '../counted.js';
import type { Indicator } from '../indicator.js';
import { keyOf, type MeasureDeclaration } from '../measure.js';
import { indicatorHead, tableProtection, type IndicatorMeta } from './indicatorHead.js';

/** The stages of a flow, each counted on its own: what came in, what went on, what came back. */
export interface FlowOptions {
  readonly dimension: string;
  readonly stages: readonly {
    readonly code: string;
    readonly counted: Counted;
    /** Another measure of the same log: where that one is counted, a 0 of this one is a zero. */
    readonly alongside?: MeasureDeclaration;
  }[];
}

/** An indicator that is a row of counts along a flow; stages do not add up to anything. */
export function flowIndicator(meta: IndicatorMeta, { dimension, stages }: FlowOptions): Indicator {
  for (const { counted } of stages) checkedCounted(counted);
  const indicator = {
    ...meta,
    unit: 'count' as const,
    splits: [],
    measures: [...new Set(stages.map(({ counted }) => keyOf(counted.measure)))],
  };
  return {
    ...indicator,
    compute: (reader, request) => ({
      head: indicatorHead(indicator, request),
      protect: tableProtection(meta),
      dimension,
      cells: stages.map(({ code, counted, alongside }) => {
        const { n, everCounted } = sumOf(reader, counted);
        return everCounted || (alongside !== undefined && reader(alongside).everCounted)
          ? {
              code,
              value: { kind: 'known', value: n },
              count: exactly(n),
              tells: { counts: [{ name: countName(counted, request), count: n }] },
            }
          : { code, value: { kind: 'no-data' } };
      }),
    }),
  };
}
