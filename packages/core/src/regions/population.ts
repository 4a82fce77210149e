import { err, ok, type PlaceKey, type Result } from '../kernel/index.js';
import { countryPopulation, municipalityPopulation, populationFirstYear } from './data/population.js';

/** The ages a population row is about: everyone, or children under 18. */
export type AgeBand = 'all' | '0-17';

/** Where the numbers of a table come from; show it beside every rate made with them. */
export interface PopulationSource {
  readonly publisher: string;
  readonly title: string;
  readonly licence: string;
  /** The municipal division the rows follow, as the year of its 1 January. */
  readonly divisionYear: number;
}

/** Inhabitants of one place on 31 December of a year. */
export interface PopulationRow {
  readonly place: PlaceKey;
  readonly year: number;
  readonly ageBand: AgeBand;
  readonly inhabitants: number;
  /** `reported` by the source, or the sum of so many of its municipalities. */
  readonly basis: 'reported' | { readonly sumOfMunicipalities: number };
}

/** Denominators as an input: place × year × age band, with the source. A region may bring its own table. */
export interface PopulationTable {
  readonly source: PopulationSource;
  readonly rows: readonly PopulationRow[];
}

/** A population as it is used: the row and its source. */
export interface Population extends PopulationRow {
  readonly source: PopulationSource;
}

/** The table has no such row. Nothing is estimated; `years` are those the table has for the place and age band. */
export interface NoPopulation {
  readonly code: 'no-population';
  readonly place: PlaceKey;
  readonly year: number;
  readonly ageBand: AgeBand;
  readonly years: readonly number[];
}

const source: PopulationSource = {
  publisher: 'THL / Sotkanet.fi, Statistics Finland',
  title: 'Population at year end (Sotkanet indicator 127)',
  licence: 'CC BY 4.0',
  divisionYear: 2024,
};

/** Municipalities in the source: those of 2024. */
const sourceMunicipalities = 309;

const rowsOf = (
  place: PlaceKey,
  counts: readonly number[],
  basis: PopulationRow['basis'],
): readonly PopulationRow[] =>
  counts.map((inhabitants, index) => ({
    place,
    year: populationFirstYear + index,
    ageBand: 'all',
    inhabitants,
    basis,
  }));

/**
 * The inhabitants of North Karelia, its 13 municipalities and the whole country at the end of 2009–2022. The region is the
 * sum of its municipalities of 2026, the whole country that of the 309 municipalities of the source; each row says so.
 * @source THL / Sotkanet.fi, indicator 127 (Statistics Finland, population at year end), CC BY 4.0
 * @example populationOf(northKareliaPopulation(), 'region:14' as PlaceKey, 2022) // 162 540 inhabitants
 */
export function northKareliaPopulation(): PopulationTable {
  const municipalities = Object.entries(municipalityPopulation);
  const region = countryPopulation.map((_, index) =>
    municipalities.reduce((sum, [, counts]) => sum + (counts[index] ?? 0), 0),
  );
  return {
    source,
    rows: [
      ...rowsOf('country:FI' as PlaceKey, countryPopulation, { sumOfMunicipalities: sourceMunicipalities }),
      ...rowsOf('region:14' as PlaceKey, region, { sumOfMunicipalities: municipalities.length }),
      ...municipalities
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([code, counts]) => rowsOf(`municipality:${code}` as PlaceKey, counts, 'reported')),
    ],
  };
}

/**
 * The population of a place at the end of a year.
 * Refuses with `no-population` when the table has no such row: another year, another place or another age band is never
 * taken instead.
 * @example populationOf(table, 'region:14' as PlaceKey, 2023) // { ok: false, error: { code: 'no-population', years: [2009, …, 2022] } }
 */
export function populationOf(
  table: PopulationTable,
  place: PlaceKey,
  year: number,
  ageBand: AgeBand = 'all',
): Result<Population, NoPopulation> {
  const ofPlace = table.rows.filter((row) => row.place === place && row.ageBand === ageBand);
  const row = ofPlace.find((candidate) => candidate.year === year);
  return row
    ? ok({ ...row, source: table.source })
    : err({
        code: 'no-population',
        place,
        year,
        ageBand,
        years: ofPlace.map((known) => known.year).sort((a, b) => a - b),
      });
}

/**
 * Adds the rows of several municipalities (or other places that do not overlap) to one row of an outer place, for each year
 * that **every** one of them has exactly once. A year that one lacks is left out, never filled.
 * @example populationSum(table, 'area:liperi-outokumpu' as PlaceKey, ['municipality:426', 'municipality:309']) // 14 rows
 */
export function populationSum(
  table: PopulationTable,
  outer: PlaceKey,
  inner: readonly PlaceKey[],
  ageBand: AgeBand = 'all',
): readonly PopulationRow[] {
  const rows = table.rows.filter((row) => row.ageBand === ageBand && inner.includes(row.place));
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  return years.flatMap((year): readonly PopulationRow[] => {
    const ofYear = rows.filter((row) => row.year === year);
    const places = new Set(ofYear.map(({ place }) => place));
    const complete = places.size === new Set(inner).size && ofYear.length === places.size;
    if (!complete) return [];
    const inhabitants = ofYear.reduce((sum, row) => sum + row.inhabitants, 0);
    return [{ place: outer, year, ageBand, inhabitants, basis: { sumOfMunicipalities: places.size } }];
  });
}
