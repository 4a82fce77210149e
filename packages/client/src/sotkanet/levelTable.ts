import { err, ok, type Brand, type Result } from '@puheeksi/core';
import type { SotkanetArea, SotkanetLevel } from './areas.js';
import type { SotkanetGender, SotkanetRow } from './rows.js';

/** A figure with the area it is about. */
export interface AreaFigure extends SotkanetRow {
  readonly area: SotkanetArea;
}

/** The figures of one slice. */
export interface LevelFigures {
  readonly level: SotkanetLevel;
  readonly indicator: number;
  readonly year: number;
  readonly gender: SotkanetGender;
  readonly figures: readonly AreaFigure[];
  /** Ids in the rows of the slice that the list of areas does not know: they may belong to this level. */
  readonly unknownAreaIds: readonly number[];
}

/**
 * Figures of one level, indicator, year and gender: the only form that is summed, compared or drawn. Made by `pickLevel`
 * alone, so that municipalities, counties and the country are never mixed.
 */
export type LevelTable = Brand<LevelFigures, 'LevelTable'>;

/** One indicator, year and gender of an answer. */
export interface SotkanetSlice {
  readonly indicator: number;
  readonly year: number;
  readonly gender: SotkanetGender;
}

/** A sum over the areas of a level, with how many areas have a figure and how many have none. */
export interface LevelSum {
  readonly sum: number;
  readonly areas: number;
  readonly areasWithoutFigure: number;
}

const inSlice =
  ({ indicator, year, gender }: SotkanetSlice) =>
  (row: SotkanetRow): boolean =>
    row.indicator === indicator && row.year === year && row.gender === gender;

/** The ids that rows carry and the list of areas does not, each once, in order. @example unknownAreaIds(rows, areas) // [455, 456, 730] */
export function unknownAreaIds(
  rows: readonly SotkanetRow[],
  areas: readonly SotkanetArea[],
): readonly number[] {
  const known = new Set(areas.map(({ id }) => id));
  return [...new Set(rows.map(({ areaId }) => areaId))].filter((id) => !known.has(id)).sort((a, b) => a - b);
}

/**
 * Takes the figures of one level out of an answer, which always mixes all levels. Rows of areas that the list does not know
 * are counted in `unknownAreaIds`.
 * @source Sotkanet REST API 1.1: `/json` and `/csv` answer with all levels at once
 * @example pickLevel(rows, areas, 'MAA', { indicator: 127, year: 2009, gender: 'total' }).figures[0]?.value // 5351427
 */
export function pickLevel(
  rows: readonly SotkanetRow[],
  areas: readonly SotkanetArea[],
  level: SotkanetLevel,
  slice: SotkanetSlice,
): LevelTable {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const sliced = rows.filter(inSlice(slice));
  const figures = sliced.flatMap((row): readonly AreaFigure[] => {
    const area = byId.get(row.areaId);
    return area?.level === level ? [{ ...row, area }] : [];
  });
  const { indicator, year, gender } = slice;
  const picked: LevelFigures = {
    level,
    indicator,
    year,
    gender,
    figures,
    unknownAreaIds: unknownAreaIds(sliced, areas),
  };
  return picked as LevelTable;
}

/**
 * The sum of the counts of one level. Only for indicators that count (people, visits): rates and percentages do not add up.
 * Refuses with `empty` when no area has a figure; areas without one are told, for a sum that lacks them is too small.
 * @example levelSum(pickLevel(rows, areas, 'KUNTA', slice)) // { ok: true, value: { sum: 5351427, areas: 317, areasWithoutFigure: 0 } }
 */
export function levelSum(table: LevelTable): Result<LevelSum, { readonly code: 'empty' }> {
  const values = table.figures.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0) return err({ code: 'empty' });
  return ok({
    sum: values.reduce((sum, value) => sum + value, 0),
    areas: values.length,
    areasWithoutFigure: table.figures.length - values.length,
  });
}

/**
 * The figure of the whole country as the source reports it: the row of level MAA, never a mean of rows.
 * Refuses with `no-figure` when there is no such row, more than one, or the row has no value.
 * @example countryFigure(rows, areas, { indicator: 127, year: 2009, gender: 'total' }) // { ok: true, value: 5351427 }
 */
export function countryFigure(
  rows: readonly SotkanetRow[],
  areas: readonly SotkanetArea[],
  slice: SotkanetSlice,
): Result<number, { readonly code: 'no-figure' }> {
  const [figure, ...more] = pickLevel(rows, areas, 'MAA', slice).figures;
  return figure && figure.value !== null && more.length === 0 ? ok(figure.value) : err({ code: 'no-figure' });
}
