import { addDays, addMonths, firstDayOf, monthOf, type Day, type PeriodKey } from '../kernel/index.js';
import type { ReportedSeries, ReportedSeriesId, SeriesGrain } from '../indicators/index.js';
import { seededRandom, type Random } from './seededRandom.js';

/** How many there are of it in a month, and how its number changes in a year. */
interface MadeUp {
  readonly indicator: ReportedSeriesId;
  readonly grain: SeriesGrain;
  readonly perMonth: number;
  readonly yearly: number;
}

const madeUp: readonly MadeUp[] = [
  { indicator: 'reported-child-psychiatry-referrals', grain: 'quarter', perMonth: 24, yearly: 0.931 },
  { indicator: 'reported-adolescent-psychiatry-referrals', grain: 'quarter', perMonth: 31, yearly: 1.02 },
  { indicator: 'reported-child-welfare-notifications', grain: 'month', perMonth: 310, yearly: 0.98 },
  { indicator: 'reported-child-psychiatry-visits', grain: 'year', perMonth: 420, yearly: 1.04 },
  { indicator: 'reported-adolescent-psychiatry-visits', grain: 'month', perMonth: 560, yearly: 1.01 },
  { indicator: 'reported-family-counselling-visits', grain: 'quarter', perMonth: 390, yearly: 1 },
];

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;
const years = 5;

const keyOf = (year: number, index: number, grain: SeriesGrain): PeriodKey => {
  if (grain === 'year') return String(year) as PeriodKey;
  const part = grain === 'quarter' ? `Q${index + 1}` : String(index + 1).padStart(2, '0');
  return `${year}-${part}` as PeriodKey;
};

const seriesOf = (
  { indicator, grain, perMonth, yearly }: MadeUp,
  asOf: Day,
  random: Random,
): ReportedSeries => {
  const months = monthsIn[grain];
  const firstYear = Number(asOf.slice(0, 4)) - years + 1;
  const counts = Array.from({ length: (years * 12) / months }, (_, index) => {
    const perYear = 12 / months;
    const year = firstYear + Math.floor(index / perYear);
    const about = perMonth * months * yearly ** (index / perYear);
    const count = Math.max(0, Math.round(about + (random.unit() - 0.5) * 4 * Math.sqrt(about)));
    return {
      period: keyOf(year, index % perYear, grain),
      count,
      after: ((index % perYear) + 1) * months,
      year,
    };
  });
  const isOver = ({ year, after }: { readonly year: number; readonly after: number }): boolean =>
    addDays(firstDayOf(addMonths(monthOf(`${year}-01-01` as Day), after)), -1) <= asOf;
  return {
    indicator,
    grain,
    asOf,
    publisher: 'Näyteaineisto / Exempeldata / Sample data',
    title: 'Keksittyjä lukuja / Påhittade tal / Made-up figures',
    counts: counts.filter(isOver).map(({ period, count }) => ({ period, count })),
  };
};

/**
 * Made-up series of referrals to and use of services, as a region would report them from its own systems: five years up to the end of the
 * last month. Whatever shows them says that they are synthetic.
 * @example northKareliaSeries(14, '2026-11-22' as Day).length // 6
 */
export function northKareliaSeries(seed: number, today: Day): readonly ReportedSeries[] {
  const random = seededRandom(seed + 1);
  const asOf = addDays(firstDayOf(monthOf(today)), -1);
  return madeUp.map((one) => seriesOf(one, asOf, random));
}
