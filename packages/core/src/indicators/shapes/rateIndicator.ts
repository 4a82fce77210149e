import { poissonInterval } from '../../statistics/index.js';
import { exactly, type RawCell, type ToldCount } from '../../tally/index.js';
import { countName, partOf } from '../countName.js';
import { checkedCounted, sumOf, sumsBy, type Counted, type CountedSum } from '../counted.js';
import type { Indicator } from '../indicator.js';
import { keyOf, type MeasureDeclaration } from '../measure.js';
import { tellingOf } from './countIndicator.js';
import { indicatorHead, tableProtection, wholeAxis, type IndicatorMeta } from './indicatorHead.js';
import { checkedSplit, splitBy } from './splitBy.js';

/** What a rate counts. */
export interface RateOptions {
  readonly counted: Counted;
  /** Another measure of the same log: where that one is counted, a 0 of this one is a zero. */
  readonly alongside?: MeasureDeclaration;
  /** What is published beside it: the difference can be computed from both, so it is protected too. */
  readonly beside?: Counted;
}

const thousand = 1000;

/**
 * A rate per 1 000 inhabitants as a cell, with the exact Poisson interval; n is the number of inhabitants.
 * No population given is no data, a population of 0 is not applicable.
 * @source F45: fixture rate equals numerator / denominator × 1 000; docs/settled-questions.md "Values"
 * @example rateCell('all', { n: 5, everCounted: true }, 2000).value // { kind: 'known', value: 2.5, n: 2000, interval: … }
 */
export function rateCell(code: string, { n, everCounted }: CountedSum, inhabitants?: number): RawCell {
  if (inhabitants === 0) return { code, value: { kind: 'not-applicable' } };
  if (inhabitants === undefined || !everCounted) return { code, value: { kind: 'no-data' } };
  const interval = poissonInterval(n, inhabitants / thousand);
  return {
    code,
    value: {
      kind: 'known',
      value: (n / inhabitants) * thousand,
      n: inhabitants,
      ...(interval.ok ? { interval: interval.value } : {}),
    },
    count: exactly(n),
  };
}

const namedCell = (cell: RawCell, told: ToldCount): RawCell =>
  cell.value.kind === 'known' ? { ...cell, tells: { counts: [told] } } : cell;

/** An indicator that is a rate per 1 000 inhabitants; by municipality where their populations are given. */
export function rateIndicator(meta: IndicatorMeta, { counted, alongside, beside }: RateOptions): Indicator {
  checkedCounted(counted);
  const indicator = {
    ...meta,
    unit: 'per-thousand' as const,
    splits: ['municipality'] as const,
    measures: [keyOf(counted.measure)],
  };
  return {
    ...indicator,
    compute: (reader, request, by) => {
      checkedSplit(indicator, by);
      const { population } = request;
      const head = indicatorHead(
        indicator,
        request,
        by,
        population && population.ageBand !== '0-17' ? { caveats: ['per-all-inhabitants'] } : {},
      );
      const protect = tableProtection(meta);
      const known = (everCounted: boolean): boolean =>
        everCounted || (alongside !== undefined && reader(alongside).everCounted);
      if (by === undefined) {
        const { n, everCounted } = sumOf(reader, counted);
        const told = { name: countName(counted, request), count: n };
        const cell = namedCell(
          rateCell(wholeAxis.code, { n, everCounted: known(everCounted) }, population?.ofPlace),
          told,
        );
        const cells = [beside ? tellingOf(cell, told, sumOf(reader, beside).n) : cell];
        return { head, protect, dimension: wholeAxis.dimension, cells };
      }
      const split = splitBy(by, request);
      const { sums, everCounted } = sumsBy(reader, counted, split.codeOf);
      const besideSums = beside && sumsBy(reader, beside, split.codeOf).sums;
      return {
        head,
        protect,
        dimension: by,
        cells: split.codes.map((code) => {
          const part = partOf(by, code);
          const told = { name: countName(counted, request, part), count: sums.get(code) ?? 0 };
          const cell = namedCell(
            rateCell(
              code,
              { n: told.count, everCounted: known(everCounted) },
              population?.ofMunicipality?.[code],
            ),
            told,
          );
          return besideSums ? tellingOf(cell, told, besideSums.get(code) ?? 0) : cell;
        }),
      };
    },
  };
}
