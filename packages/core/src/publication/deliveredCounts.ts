import { monthOf, type AreaCode, type Day } from '../kernel/index.js';
import type { ReportedSeries, Target } from '../indicators/index.js';
import type { CellKey, Tally } from '../tally/index.js';

/**
 * Counts that a region delivers from registers of its own, of what is not recorded here: practitioners, teams, embedding. Plain JSON.
 */
export interface DeliveredCounts {
  /** The day whose situation the stocks among them are. */
  readonly day: Day;
  readonly cells: readonly (readonly [CellKey, number])[];
  /** The areas that some of them are about. */
  readonly areas: readonly AreaCode[];
  readonly targets: readonly Target[];
  /**
   * Referrals and use of services by period, from the region's own systems. They stand in tables of their own with their own day and
   * source: never among the cells above, and never added to what is counted here.
   */
  readonly reportedSeries?: readonly ReportedSeries[];
}

const measureOf = (key: string): string => key.slice(0, key.indexOf('|'));

/**
 * The counts for a publication: what is delivered stands in the place of our own counts of the same measures, so that nothing
 * is counted twice. A situation of a day is published under its month, so it holds until that month is over.
 * @example withDelivered(tally, delivered, today).size
 */
export function withDelivered(tally: Tally, delivered: DeliveredCounts, today: Day): Tally {
  const measures = new Set(delivered.cells.map(([key]) => measureOf(key)));
  const merged = new Map([...tally].filter(([key]) => !measures.has(measureOf(key))));
  const holds = monthOf(delivered.day) === monthOf(today);
  for (const [key, n] of delivered.cells) {
    const now = key.replace(`|${delivered.day}`, `|${today}`) as CellKey;
    if (now === key || holds) merged.set(now, n);
  }
  return merged;
}
