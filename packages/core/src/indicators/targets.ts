import { firstDayOf, monthsOf, type Day, type Month, type Period } from '../kernel/index.js';
import type { BodyId } from '../kernel/collaborationIds.js';
import type { IndicatorId } from './indicatorIds.js';

/** A target or a baseline, with the decision that set it. Until a later decision it holds from its day on. */
export interface Target {
  readonly indicator: IndicatorId;
  /** Which value of the indicator: 'all', 'median'. */
  readonly of: string;
  readonly kind: 'target' | 'baseline';
  /** In the unit of the indicator: days, a share 0–1, a count. */
  readonly value: number;
  readonly from: Day;
  readonly decidedOn: Day;
  readonly decidedBy: BodyId;
}

/** Months in a row that are held against the same decision; without a target nothing was decided for them. */
export interface TargetMonths {
  readonly since: Month;
  readonly months: readonly Month[];
  readonly target?: Target;
}

/**
 * The target (or baseline) that held on a day: of several decisions the one that came into force last. Nothing where none was
 * set: then nothing is called good or bad, and no share within target is given. What is no number decides nothing: `checkTargets`
 * says so where targets come in.
 * @source F12, F48; docs/settled-questions.md "Settings": old periods keep the setting of their day
 * @example targetOn(targets, 'network-meeting-wait', 'median', 'target', day)?.value // 21
 */
export function targetOn(
  targets: readonly Target[],
  indicator: IndicatorId,
  of: string,
  kind: Target['kind'],
  day: Day,
): Target | undefined {
  const isOfThis = (one: Target): boolean =>
    one.indicator === indicator && one.of === of && one.kind === kind && one.from <= day;
  return targets
    .filter((one) => isOfThis(one) && Number.isFinite(one.value))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.decidedOn < b.decidedOn ? -1 : 1))
    .at(-1);
}

/**
 * The months of a period with the target that each is held against: the one that held on its first day. A target counts from
 * its first full month, and a later decision leaves earlier months as they were judged.
 * @source docs/settled-questions.md "Settings": old periods keep the setting of their day
 * @example targetsByMonth(targets, 'network-meeting-wait', 'each', period).map(({ since }) => since) // ['2025-12', '2026-06']
 */
export function targetsByMonth(
  targets: readonly Target[],
  indicator: IndicatorId,
  of: string,
  period: Period,
): readonly TargetMonths[] {
  const runs: { readonly since: Month; readonly months: Month[]; readonly target?: Target }[] = [];
  for (const month of monthsOf(period)) {
    const target = targetOn(targets, indicator, of, 'target', firstDayOf(month));
    const last = runs.at(-1);
    if (last && last.target === target) last.months.push(month);
    else runs.push({ since: month, months: [month], ...(target ? { target } : {}) });
  }
  return runs;
}
