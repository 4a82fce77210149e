import { exactly, totalCode, type RawCell, type ToldCount } from '../../tally/index.js';
import { restOf } from '../countName.js';
import { discussions } from '../discussions.js';
import type { Indicator } from '../indicator.js';
import { keyOf } from '../measure.js';
import { recordingDelays, unitReporting, type UnitReporting } from '../reporting.js';
import { indicatorHead, tableProtection, type IndicatorMeta } from './indicatorHead.js';
import { coveredName } from './unitCoverageIndicator.js';

/** Into which row a unit falls by how it has reported; nothing for a unit that is not in the table. */
export interface UnitDistribution {
  readonly dimension: string;
  readonly rows: readonly string[];
  readonly rowOf: (unit: UnitReporting) => string | undefined;
  /** Whether every unit of the register is in the table, or those that reported something. */
  readonly units: 'all' | 'reporting';
  /** The row of those that reported nothing: the rest of the units that did. */
  readonly silentRow?: string;
}

/**
 * An indicator that tells how many units report how: of no unit by name, because a unit's own reporting is work data of its
 * supervisors. Numbers of units are structure and are shown; of families they tell no more than the units that report each month.
 * @source R0-P12: the carrying out of the work must also be supervised
 */
export function unitDistributionIndicator(meta: IndicatorMeta, options: UnitDistribution): Indicator {
  const { dimension, rows, rowOf, units, silentRow } = options;
  const indicator = {
    ...meta,
    unit: 'count' as const,
    splits: [],
    measures: [keyOf(discussions), keyOf(recordingDelays)],
  };
  return {
    ...indicator,
    compute: (reader, request) => {
      const head = indicatorHead(indicator, request);
      const protect = tableProtection(meta);
      if (!reader(discussions).everCounted)
        return {
          head,
          protect,
          dimension,
          cells: rows.map((code): RawCell => ({ code, value: { kind: 'no-data' } })),
        };
      const reported = unitReporting(reader, request);
      const covered: ToldCount = {
        name: coveredName({ measure: discussions }, request),
        count: reported.filter(({ monthsWithEntries }) => monthsWithEntries > 0).length,
      };
      const all: ToldCount = { name: 'units', count: reported.length };
      const total = units === 'all' ? all : covered;
      const toldOf = (code: string): ToldCount => ({
        name: code === silentRow ? restOf(all, covered).name : `${covered.name}|${dimension}=${code}`,
        count: reported.filter((unit) => rowOf(unit) === code).length,
      });
      return {
        head,
        protect,
        dimension,
        cells: rows.map((code) => countedCell(code, toldOf(code), total.count)),
        total: { cell: countedCell(totalCode, total), shown: true },
      };
    },
  };
}

const countedCell = (code: string, told: ToldCount, n?: number): RawCell => ({
  code,
  value: { kind: 'known', value: told.count, ...(n === undefined ? {} : { n }) },
  count: exactly(told.count),
  tells: { counts: [told] },
});
