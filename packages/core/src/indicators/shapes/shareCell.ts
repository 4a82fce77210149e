import { exactly, type RawCell, type ToldCount } from '../../tally/index.js';
import { tellsOfShare } from '../countName.js';
import { wilsonInterval } from '../../statistics/index.js';

/** `sample`: what was seen might have come out otherwise; `whole`: everything there is was counted, chance has no part in it. */
export type ShareBasis = 'sample' | 'whole';

/**
 * A share as a cell: value, n and Wilson 95 % interval; of a whole register no interval, because nothing was sampled. It gives away the count, the rest and n. Nothing asked is no data;
 * more than all (numerator and denominator of different days at the edge of a period) has no meaning.
 * @example shareCell('all', { name: 'yes', count: 3 }, { name: 'asked', count: 4 }).value // { kind: 'known', value: 0.75, n: 4, interval: { method: 'wilson', … } }
 */
export function shareCell(
  code: string,
  part: ToldCount,
  whole: ToldCount,
  basis: ShareBasis = 'sample',
): RawCell {
  const x = part.count;
  const n = whole.count;
  if (n === 0) return { code, value: { kind: 'no-data' } };
  const interval = wilsonInterval(x, n);
  if (!interval.ok) return { code, value: { kind: 'not-applicable' } };
  return {
    code,
    value: {
      kind: 'known',
      value: x / n,
      n,
      ...(basis === 'sample' ? { interval: interval.value } : {}),
    },
    count: exactly(x),
    alsoTells: [exactly(n - x), exactly(n)],
    tells: tellsOfShare(part, whole),
  };
}
