import {
  err,
  ok,
  placeKey,
  type KnownValue,
  type Place,
  type PlaceKey,
  type PublishedValue,
  type Result,
} from '../kernel/index.js';
import type { TableUnit } from '../tally/index.js';
import type { PublishedCell, PublishedTable, PublishedTableContent } from './publishedTable.js';
import { absentValue, placeOn, unitedAxes } from './unitedAxes.js';

/** Why a sum over publications is not known: which places hide their cell, and which have no data for it. */
export interface UnknownSum {
  readonly at: Readonly<Record<string, string>>;
  readonly hiddenBy: readonly PlaceKey[];
  readonly missingFrom: readonly PlaceKey[];
}

/** One table over several publications, and the reason for every sum that is not known. */
export interface CombinedPublication {
  readonly table: PublishedTable;
  readonly unknown: readonly UnknownSum[];
}

/** Why publications cannot be added up; `place` is the first that does not fit. */
export type NotCombinable =
  | { readonly code: 'no-publications' }
  | { readonly code: 'not-counts'; readonly unit: string }
  | { readonly code: 'place-twice'; readonly place: PlaceKey }
  | { readonly code: 'different-levels'; readonly place: PlaceKey }
  | {
      readonly code: 'different-publications';
      readonly place: PlaceKey;
      readonly differs: 'table' | 'indicator' | 'period' | 'source' | 'axes';
    };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const atKey = (at: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(at).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What adds up over places. The median of two regions is no sum of two medians, and neither is a rate or the size of a group. */
const summable: ReadonlySet<TableUnit> = new Set<TableUnit>(['count', 'inhabitants']);

/** What must be the same of an axis: its codes may differ, because an empty row for "unknown" is left out. */
const shapeOf = ({ axes }: PublishedTable) => axes.map(({ dimension, total }) => ({ dimension, total }));

const misfit = (tables: readonly PublishedTable[]): NotCombinable | undefined => {
  const [first] = tables;
  if (!first) return { code: 'no-publications' };
  if (!summable.has(first.unit)) return { code: 'not-counts', unit: first.unit };
  const places = new Set<PlaceKey>();
  for (const table of tables) {
    const place = placeKey(table.place);
    if (places.has(place)) return { code: 'place-twice', place };
    places.add(place);
    if (table.place.level !== first.place.level) return { code: 'different-levels', place };
    const compare = [
      ['table', table.table, first.table],
      ['indicator', [table.indicator, table.unit], [first.indicator, first.unit]],
      ['period', table.period, first.period],
      ['source', table.source.kind, first.source.kind],
      ['axes', shapeOf(table), shapeOf(first)],
    ] as const;
    for (const [differs, own, others] of compare)
      if (!same(own, others)) return { code: 'different-publications', place, differs };
  }
  return undefined;
};

const sumOf = (
  at: Readonly<Record<string, string>>,
  values: readonly { readonly place: PlaceKey; readonly value: PublishedValue | undefined }[],
): { readonly cell: PublishedCell; readonly unknown?: UnknownSum } => {
  const of = (...kinds: readonly (string | undefined)[]) =>
    values.filter(({ value }) => kinds.includes(value?.kind)).map(({ place }) => place);
  const hiddenBy = of('suppressed');
  const missingFrom = of('no-data', undefined);
  if (hiddenBy.length > 0)
    return { cell: { at, value: { kind: 'suppressed' } }, unknown: { at, hiddenBy, missingFrom } };
  if (missingFrom.length > 0)
    return { cell: { at, value: { kind: 'no-data' } }, unknown: { at, hiddenBy, missingFrom } };
  const known = values.flatMap(({ value }): readonly KnownValue[] =>
    value?.kind === 'known' ? [value] : [],
  );
  if (known.length === 0) return { cell: { at, value: { kind: 'not-applicable' } } };
  const value = known.reduce((sum, one) => sum + one.value, 0);
  const withN = known.every(({ n }) => n !== undefined);
  const n = known.reduce((sum, one) => sum + (one.n ?? 0), 0);
  return { cell: { at, value: { kind: 'known', value, ...(withN ? { n } : {}) } } };
};

/**
 * Adds up what different installations publish of the same table. A hidden cell is never summed as zero: its sum is hidden
 * too, and a sum with missing data is no data, each with the places that are the reason. Nothing that was hidden becomes
 * computable, because only what is published already goes in. A row that only some tables have ("unknown") is nought in the
 * others where they say so, else its sum is no data. The sum stands under the laxest of their policies: a stricter one would
 * promise what not every part kept.
 *
 * Refuses with `no-publications`, `not-counts` (only counts and inhabitants add up: no share, rate, wait or group size),
 * `place-twice`, `different-levels` (a region and its own municipality overlap) or `different-publications`.
 * @source docs/settled-questions.md "Values"; docs/architecture.md "Protection of small numbers"
 * @example combinePublications([northKarelia, northSavo], { level: 'country', code: 'FI' })
 */
export function combinePublications(
  tables: readonly PublishedTable[],
  place: Place,
): Result<CombinedPublication, NotCombinable> {
  const fault = misfit(tables);
  if (fault) return err(fault);
  const first = tables[0]!;
  const byPlace = tables.map((table) => ({
    place: placeKey(table.place),
    table,
    cells: new Map(table.cells.map((cell) => [atKey(cell.at), cell.value])),
  }));
  const axes = unitedAxes(tables);
  const ats = new Map(tables.flatMap(({ cells }) => cells.map(({ at }) => [atKey(at), at] as const)));
  const sums = [...ats]
    .sort(([, a], [, b]) => placeOn(axes, a) - placeOn(axes, b))
    .map(([key, at]) =>
      sumOf(
        at,
        byPlace.map(({ place: own, table, cells }) => ({
          place: own,
          value: cells.has(key) ? cells.get(key) : absentValue(table, at),
        })),
      ),
    );
  const laxest = tables.reduce((a, b) => (b.policy.threshold < a.policy.threshold ? b : a)).policy;
  const content: PublishedTableContent = {
    table: first.table,
    indicator: first.indicator,
    unit: first.unit,
    place,
    period: first.period,
    // As old as its oldest part, and complete since the newest was published
    asOf: tables.reduce((oldest, { asOf }) => (asOf < oldest ? asOf : oldest), first.asOf),
    publishedAt: tables.reduce(
      (newest, { publishedAt }) => (publishedAt > newest ? publishedAt : newest),
      first.publishedAt,
    ),
    provisional: tables.some(({ provisional }) => provisional),
    source: first.source,
    caveats: [...new Set(tables.flatMap(({ caveats }) => caveats))],
    format: 1,
    policy: laxest,
    axes,
    cells: sums.map(({ cell }) => cell),
  };
  return ok({
    table: content as PublishedTable,
    unknown: sums.flatMap(({ unknown }) => (unknown ? [unknown] : [])),
  });
}
