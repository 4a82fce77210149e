import {
  parsePeriod,
  type Day,
  type Instant,
  type MunicipalityCode,
  type RegionCode,
} from '../kernel/index.js';
import { exactly, totalCode, type RawTable, type TableSource } from '../tally/index.js';

/** Inhabitants of a region's municipalities in one year and of one age band: a denominator with its source. */
export interface PopulationInput {
  readonly region: RegionCode;
  readonly year: number;
  /** The day of the count, as its source tells it: the last of the year, for most. */
  readonly asOf: Day;
  /** Everybody, or those under 18: each is an input of its own, and none is reckoned from the other. */
  readonly ageBand: 'all' | '0-17';
  readonly inhabitants: readonly { readonly municipality: MunicipalityCode; readonly inhabitants: number }[];
  readonly source: Extract<TableSource, { kind: 'register' }>;
  /** The whole region in other years, from the same source; years may be missing. */
  readonly otherYears?: readonly { readonly year: number; readonly inhabitants: number }[];
}

/**
 * The population of a region by municipality, everybody counted, with the sum of its municipalities as the total. Register data of everybody:
 * nothing in it is hidden.
 * @source docs/settled-questions.md "Denominators"; Sotkanet indicator 127
 * @example populationTable(population, publishedAt).total.cell.value // { kind: 'known', value: 162540 }
 */
export function populationTable(population: PopulationInput, publishedAt: Instant): RawTable {
  const period = parsePeriod(String(population.year));
  if (!period.ok) throw new Error(`Not a year of a population: ${population.year}`);
  const sum = population.inhabitants.reduce((all, { inhabitants }) => all + inhabitants, 0);
  return {
    head: {
      table: 'population',
      indicator: { id: 'population', version: 1 },
      unit: 'inhabitants',
      place: { level: 'region', code: population.region },
      period: { key: period.value.key, grain: 'year' },
      asOf: population.asOf,
      publishedAt,
      provisional: false,
      source: population.source,
      caveats: [],
    },
    dimension: 'municipality',
    protect: 'open',
    cells: population.inhabitants.map(({ municipality, inhabitants }) => ({
      code: municipality,
      value: { kind: 'known', value: inhabitants },
      count: exactly(inhabitants),
    })),
    total: {
      cell: { code: totalCode, value: { kind: 'known', value: sum }, count: exactly(sum) },
      shown: true,
    },
  };
}
