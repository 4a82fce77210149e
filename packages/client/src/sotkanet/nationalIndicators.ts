import {
  err,
  joinedYears,
  type JoinedYears,
  type RegionCode,
  type Result,
  type YearSeriesError,
} from '@puheeksi/core';
import {
  resolveArea,
  resolveCounty,
  type AreaNotResolved,
  type SotkanetArea,
  type SotkanetLevel,
} from './areas.js';
import { pickLevel } from './levelTable.js';
import type { SotkanetRow } from './rows.js';

/**
 * Who asked or registered: the School Health Promotion study (`ktk`), the FinChildren survey, the FinChildren register statistics of
 * visits, or another register of THL. The survey and the register of one name are two sources and never stand in one series.
 * @source F47 (docs/sources.md "Indicators of the source"); Sotkanet and THL's pages of the statistics
 */
export const nationalSources = ['ktk', 'finlapsetSurvey', 'finlapsetRegister', 'thlRegister'] as const;
/** Who asked or registered. */
export type NationalSource = (typeof nationalSources)[number];

/** A figure of children's wellbeing or of the use of services that others make and publish. */
export interface NationalIndicator {
  readonly id: string;
  readonly about: 'loneliness' | 'mental-health' | 'overweight' | 'referrals' | 'service-use';
  readonly source: NationalSource;
  /** Its id in Sotkanet; null where no saved answer shows one, and then nothing is read for it. */
  readonly sotkanetId: number | null;
  /** How often it is made: the School Health Promotion study every second year. */
  readonly everyYears: 1 | 2;
}

/**
 * The figures that the family-centre work follows: its three priorities, and referrals to and use of services. Ids are those of
 * Sotkanet's list of indicators of 2016; an id that list does not have is not guessed.
 * @source R0 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023), priorities and indicators; Sotkanet `/indicators`
 * @example nationalIndicators.find(({ id }) => id === 'overweight-2-16')?.source // 'finlapsetRegister'
 */
export const nationalIndicators: readonly NationalIndicator[] = [
  { id: 'no-close-friends-8-9', about: 'loneliness', source: 'ktk', sotkanetId: 292, everyYears: 2 },
  { id: 'anxiety-8-9', about: 'mental-health', source: 'ktk', sotkanetId: 328, everyYears: 2 },
  { id: 'overweight-8-9', about: 'overweight', source: 'ktk', sotkanetId: 3906, everyYears: 2 },
  {
    id: 'overweight-2-16',
    about: 'overweight',
    source: 'finlapsetRegister',
    sotkanetId: null,
    everyYears: 1,
  },
  { id: 'involuntary-referrals', about: 'referrals', source: 'thlRegister', sotkanetId: 3058, everyYears: 1 },
  { id: 'hospital-care', about: 'service-use', source: 'thlRegister', sotkanetId: 4, everyYears: 1 },
  { id: 'child-psychiatry', about: 'service-use', source: 'thlRegister', sotkanetId: 2483, everyYears: 1 },
  {
    id: 'adolescent-psychiatry',
    about: 'service-use',
    source: 'thlRegister',
    sotkanetId: 2484,
    everyYears: 1,
  },
  { id: 'family-counselling', about: 'service-use', source: 'thlRegister', sotkanetId: 1243, everyYears: 1 },
];

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
    pickLevel(rows, areas, level, { indicator: sotkanetId, year, gender: 'total' })
      .figures.filter(({ areaId }) => areaId === area.value.id)
      .flatMap(({ value }) =>
        value === null
          ? []
          : [{ year, value, level: placeLevels[level] ?? ('sotkanet-area' as const), source }],
      ),
  );
  return joinedYears(values, { everyYears });
}
