import { err, ok, type Day, type RegionCode, type Result } from '@puheeksi/core';
import {
  joinedYears,
  type FigureGroup,
  type JoinedYears,
  type NationalFigure,
  type NationalFigures,
  type NationalIndicator,
  type YearSeriesError,
} from '@puheeksi/core/indicators';
import {
  resolveArea,
  resolveCounty,
  type AreaNotResolved,
  type SotkanetArea,
  type SotkanetLevel,
} from './areas.js';
import { pickLevel } from './levelTable.js';
import type { SotkanetIndicatorDetails } from './indicators.js';
import type { SotkanetGender, SotkanetRow } from './rows.js';

const placeLevels: Partial<Record<SotkanetLevel, 'municipality' | 'region' | 'country'>> = {
  KUNTA: 'municipality',
  HYVINVOINTIALUE: 'region',
  MAA: 'country',
};

/**
 * The years of one figure in one area, out of saved answers: the runs that may be joined, each value with its source. An answer mixes
 * all levels, so the area is found by level and code (a county as `resolveCounty` finds it) and nothing else is read; a year without a figure is a gap and no zero.
 * Refuses with `no-sotkanet-id`, and with the codes of `AreaNotResolved` and `YearSeriesError`.
 * @source Sotkanet REST API 1.1; F47: never averages across levels
 * @example nationalSeries(indicator, rows, areas, { level: 'MAA', code: '358' }) // { ok: true, value: [{ years: [{ year: 2019, source: 'ktk', … }, …] }] }
 */
export function nationalSeries(
  { sotkanetId, source, everyYears }: NationalIndicator,
  rows: readonly SotkanetRow[],
  areas: readonly SotkanetArea[],
  { level, code }: { readonly level: SotkanetLevel; readonly code: string },
  gender: SotkanetGender = 'total',
): Result<readonly JoinedYears[], { readonly code: 'no-sotkanet-id' } | AreaNotResolved | YearSeriesError> {
  if (sotkanetId === null) return err({ code: 'no-sotkanet-id' });
  const own = rows.filter(({ indicator }) => indicator === sotkanetId);
  const area =
    level === 'HYVINVOINTIALUE'
      ? resolveCounty(areas, code as RegionCode, new Set(own.map(({ areaId }) => areaId)))
      : resolveArea(areas, level, code);
  if (!area.ok) return area;
  const years = [...new Set(own.map(({ year }) => year))];
  const values = years.flatMap((year) =>
    pickLevel(rows, areas, level, { indicator: sotkanetId, year, gender })
      .figures.filter(({ areaId }) => areaId === area.value.id)
      .flatMap(({ value }) =>
        value === null
          ? []
          : [{ year, value, level: placeLevels[level] ?? ('sotkanet-area' as const), source }],
      ),
  );
  return joinedYears(values, { everyYears });
}

/** Of which place figures are wanted, and when the answers were read. */
export interface FiguresRequest {
  readonly place: NationalFigures['place'];
  /** Stands for the day of the figures where the source does not say when it last changed them. */
  readonly readOn: Day;
}

/** Why no figures were made of an answer. */
export type FiguresNotRead =
  | { readonly code: 'no-sotkanet-id' }
  | { readonly code: 'other-indicator'; readonly expected: number; readonly received: number }
  | { readonly code: 'no-figures' }
  | AreaNotResolved
  | YearSeriesError;

/** Sotkanet's code of the whole country. */
const countryCode = '358';
const groups: readonly (readonly [SotkanetGender, FigureGroup])[] = [
  ['total', 'total'],
  ['male', 'boys'],
  ['female', 'girls'],
];

/** Sotkanet gives percentages; a share is 0–1, without what dividing leaves in the last digits. */
const valueIn = (value: number, unit: NationalIndicator['unit']): number =>
  unit === 'share' ? Number((value / 100).toPrecision(12)) : value;

/**
 * Figures for publication out of saved answers: those of one place, with who published them, the indicator's number and licence, and the
 * day the source last changed them. Of boys and girls where the source has no figure of all.
 * Refuses with `no-sotkanet-id`, `other-indicator` (the details are of another one), `no-figures`, and with the codes of `AreaNotResolved`
 * and `YearSeriesError`.
 * @source Sotkanet REST API 1.1; THL open data, CC BY 4.0; F47: never averages across levels
 * @example nationalFigures(indicator, { rows, areas, details }, { place: { level: 'country', code: 'FI' }, readOn }).value.figures[0] // { year: 2013, value: 0.084 }
 */
export function nationalFigures(
  indicator: NationalIndicator,
  answer: {
    readonly rows: readonly SotkanetRow[];
    readonly areas: readonly SotkanetArea[];
    readonly details: SotkanetIndicatorDetails;
  },
  { place, readOn }: FiguresRequest,
): Result<NationalFigures, FiguresNotRead> {
  const { id, sotkanetId, unit } = indicator;
  const { rows, areas, details } = answer;
  if (sotkanetId === null) return err({ code: 'no-sotkanet-id' });
  if (details.id !== sotkanetId)
    return err({ code: 'other-indicator', expected: sotkanetId, received: details.id });
  const area =
    place.level === 'country'
      ? ({ level: 'MAA', code: countryCode } as const)
      : ({ level: 'HYVINVOINTIALUE', code: place.code } as const);
  const found = new Map<FigureGroup, readonly NationalFigure[]>();
  for (const [gender, group] of groups) {
    const series = nationalSeries(indicator, rows, areas, area, gender);
    if (!series.ok) return series;
    const years = series.value.flatMap((run) => run.years);
    found.set(
      group,
      years.map(({ year, value }) => ({
        year,
        value: valueIn(value, unit),
        ...(group === 'total' ? {} : { group }),
      })),
    );
  }
  const all = found.get('total') ?? [];
  const figures = all.length > 0 ? all : [...(found.get('boys') ?? []), ...(found.get('girls') ?? [])];
  if (figures.length === 0) return err({ code: 'no-figures' });
  return ok({
    indicator: id,
    place,
    asOf: details.updatedOn ?? readOn,
    source: {
      publisher: 'THL / Sotkanet.fi',
      title: `${details.titles.fi ?? id} (Sotkanet ${sotkanetId})`,
      year: Math.max(...figures.map(({ year }) => year)),
      licence: 'CC BY 4.0',
    },
    figures,
  });
}
