import { addMonths, type Month } from '../kernel/index.js';
import type { RawTable } from '../tally/index.js';

/**
 * What a publication leaves for a later one: a month whose entries are in no figure yet (`month-waits`), or a table that stays
 * as it was published before (`table-waits`). The reason of both is that a hidden count would follow from this publication and
 * the earlier ones (`would-disclose`).
 *
 * It tells what every reader of the tables sees, where their year ends and which tables were left out, and nothing else: a
 * month waits whether or not something has been recorded of it, so the list tells nobody a count, not even a zero.
 */
export type Waiting =
  | { readonly code: 'month-waits'; readonly month: Month; readonly reason: 'would-disclose' }
  | { readonly code: 'table-waits'; readonly table: string; readonly reason: 'would-disclose' };

/** The months after the last one of the published year up to today's, oldest first, then the tables that were left out. */
export function waitingParts(at: {
  readonly lastMonth: Month;
  readonly today: Month;
  readonly leftOut: readonly RawTable[];
}): readonly Waiting[] {
  const months: Month[] = [];
  for (let month = addMonths(at.lastMonth, 1); month <= at.today; month = addMonths(month, 1))
    months.push(month);
  return [
    ...months.map((month): Waiting => ({ code: 'month-waits', month, reason: 'would-disclose' })),
    ...at.leftOut.map(({ head }): Waiting => ({
      code: 'table-waits',
      table: head.table,
      reason: 'would-disclose',
    })),
  ];
}
