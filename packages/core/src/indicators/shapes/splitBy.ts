import { monthsOf, origins, parsePlaceKey, settings } from '../../kernel/index.js';
import type { PlacedCount } from '../tallyReader.js';
import type { IndicatorRequest, IndicatorSplit } from '../indicator.js';
import { rarestSettingsFirst } from '../rarestSettingsFirst.js';

/** The codes of a split in reading order, and which of them a cell belongs to. */
export interface Split {
  readonly codes: readonly string[];
  readonly codeOf: (cell: PlacedCount) => string | undefined;
  readonly hideFirst?: readonly string[];
}

const unitOf = ({ place }: PlacedCount): string | undefined => {
  const read = parsePlaceKey(place);
  return read.ok && read.value.level === 'unit' ? read.value.code : undefined;
};

const nowhere: Split = { codes: [], codeOf: () => undefined };

/** How the cells of a request are split. Places come from the request: nothing is looked up here. */
export function splitBy(by: IndicatorSplit, request: IndicatorRequest): Split {
  switch (by) {
    case 'setting':
      return {
        codes: settings,
        codeOf: ({ dimensions }) => dimensions['setting'] ?? 'unknown',
        hideFirst: rarestSettingsFirst,
      };
    case 'origin':
      return { codes: origins, codeOf: ({ dimensions }) => dimensions['origin'] ?? 'unknown' };
    case 'month':
      return { codes: monthsOf(request.period), codeOf: ({ period }) => period.slice(0, 7) };
    case 'unit':
      return { codes: request.units, codeOf: unitOf };
    case 'area':
    case 'municipality': {
      const inner = by === 'area' ? request.areas : request.municipalities;
      return inner ? { codes: inner.codes, codeOf: ({ place, period }) => inner.of(place, period) } : nowhere;
    }
  }
}

/** Throws when an indicator is asked for a split it does not have. */
export function checkedSplit(
  { id, splits }: { readonly id: string; readonly splits: readonly IndicatorSplit[] },
  by: IndicatorSplit | undefined,
): void {
  if (by !== undefined && !splits.includes(by)) throw new Error(`${id} is not split by ${by}.`);
}
