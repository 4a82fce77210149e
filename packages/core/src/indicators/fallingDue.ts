import { addMonths, monthOf, placeKey } from '../kernel/index.js';
import {
  isAway,
  postOn,
  refreshers,
  refresherStatus,
  type PractitionerSettings,
} from '../streams/practitioner/index.js';
import type { PractitionerLedger } from './lp/index.js';
import { declared } from './lp/counted.js';
import { keyOf, stockMeasure, type StockMeasure } from './measure.js';

/** How far ahead it is told when refreshers fall due. */
const monthsAhead = 12;

/**
 * Refreshers that fall due in the twelve months from the day on, by month. Nobody's right lapses with it: the source says
 * nothing of the kind.
 * @source R0-T6, R0-T7, F19
 * @example refreshersFallingDue(settings).count(state, day)[0]?.cell.dimensions // { due: '2027-03' }
 */
export function refreshersFallingDue(settings: PractitionerSettings): StockMeasure<PractitionerLedger> {
  const measure = declared(
    { id: 'refreshers-falling-due', dimensions: ['due'], protect: 'staff', source: 'R0-T6, R0-T7, F19' },
    ['place'],
  );
  return stockMeasure(measure, (day) => {
    const end = addMonths(monthOf(day), monthsAhead);
    return ({ state }) => {
      const post = state.status === 'registered' ? postOn(state, day) : undefined;
      if (state.status !== 'registered' || !post || isAway(state, day)) return [];
      return refreshers.flatMap((refresher) => {
        const due = refresherStatus(state, refresher, day, settings);
        if (due.status !== 'in-time' && due.status !== 'due-soon') return [];
        const month = monthOf(due.dueOn);
        if (month >= end) return [];
        const place = placeKey({ level: 'unit', code: post.unit });
        return [{ cell: { measure: keyOf(measure), place, period: day, dimensions: { due: month } }, n: 1 }];
      });
    };
  });
}
