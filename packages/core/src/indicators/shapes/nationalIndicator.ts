import { placeKey } from '../../kernel/index.js';
import type { RawCell, TableHead } from '../../tally/index.js';
import type { Indicator } from '../indicator.js';
import type { NationalFigure, NationalFigures, NationalIndicator } from '../nationalFigures.js';
import type { YearValue } from '../yearSeries.js';
import { indicatorHead, wholeAxis, type IndicatorMeta } from './indicatorHead.js';
import { periodOfYears } from './periodOfYears.js';
import { yearCells } from './yearCells.js';

/**
 * An indicator whose figures others make and publish: the years of the place that is asked about, of one source. Figures of another
 * place or level are never taken in its stead. Boys and girls stand beside the whole where the source tells them apart.
 * @source F47: never averages across levels
 */
export function nationalIndicator(
  meta: IndicatorMeta,
  { id, unit, source, everyYears }: NationalIndicator,
): Indicator {
  const indicator = { ...meta, unit, givenBy: 'national' as const, splits: [], measures: [] };
  return {
    ...indicator,
    compute: (_reader, request) => {
      const given = request.nationalFigures?.find(
        (one) => one.indicator === id && placeKey(one.place) === placeKey(request.place),
      );
      const head = { ...indicatorHead(indicator, request), provisional: false };
      if (!given)
        return {
          head,
          protect: 'open',
          dimension: wholeAxis.dimension,
          cells: [{ code: wholeAxis.code, value: { kind: 'no-data' } }],
        };
      const ofGroup = (wanted: NonNullable<NationalFigure['group']>): readonly RawCell[] =>
        yearCells(
          given.figures
            .filter(({ group = 'total' }) => group === wanted)
            .map((one) => yearValue(one, given, source)),
          { everyYears },
        );
      return {
        head: { ...head, ...headOf(given, source) },
        protect: 'open',
        dimension: 'year',
        cells: [
          ...ofGroup('total'),
          ...(['boys', 'girls'] as const).flatMap((group) =>
            ofGroup(group).map((cell) => ({ ...cell, code: `${cell.code}-${group}` })),
          ),
        ],
      };
    },
  };
}

const yearValue = (
  { year, value, n }: NationalFigure,
  { place }: NationalFigures,
  source: string,
): YearValue => ({ year, value, level: place.level, source, ...(n === undefined ? {} : { n }) });

function headOf(
  { source, asOf, figures }: NationalFigures,
  collection: NationalIndicator['source'],
): Pick<TableHead, 'period' | 'asOf' | 'source' | 'caveats'> {
  return {
    period: periodOfYears(figures.map(({ year }) => year)),
    asOf,
    source: { kind: 'register', ...source, collection },
    caveats: ['follow-up-shows-no-cause'],
  };
}
