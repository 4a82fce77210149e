import type { TableReference, TableUnit } from '../../tally/index.js';
import type { Indicator, IndicatorRequest } from '../indicator.js';
import { targetOn, type Target } from '../targets.js';

/** A decision as it stands in a table's head. */
export function referenceOf(target: Target, unit: TableUnit): TableReference {
  const { kind, of, value, from, decidedOn, decidedBy } = target;
  return { kind, of, value, unit, from, decidedOn, decidedBy };
}

/**
 * The targets and baselines of an indicator that hold on the last day of its period, or on its day; targets before baselines,
 * then in the order of their values' codes.
 */
export function referencesOf(
  { id, unit, time }: Pick<Indicator, 'id' | 'unit' | 'time'>,
  { targets, period, day }: Pick<IndicatorRequest, 'targets' | 'period' | 'day'>,
): readonly TableReference[] {
  const on = time === 'day' ? day : period.lastDay;
  const values = [...new Set(targets.filter((one) => one.indicator === id).map(({ of }) => of))].sort();
  return (['target', 'baseline'] as const).flatMap((kind) =>
    values.flatMap((of) => {
      const held = targetOn(targets, id, of, kind, on);
      return held ? [referenceOf(held, unit)] : [];
    }),
  );
}
