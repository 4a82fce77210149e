import { placeKey } from '@puheeksi/core';
import { parseMunicipalityCode, type PopulationRow } from '@puheeksi/core/regions';
import type { AreaFigure, LevelTable } from './levelTable.js';

/** Rows for a population table, and the figures that could not become one. */
export interface PopulationRead {
  readonly rows: readonly PopulationRow[];
  /** Municipalities that are no longer there, or areas of another level. */
  readonly left: readonly AreaFigure[];
}

/**
 * Turns municipal figures of indicator 127 (population at year end) into rows of a `PopulationTable`. Municipalities that
 * had merged before 2024 and figures without a value are given back in `left`.
 * @example populationRows(pickLevel(rows, areas, 'KUNTA', slice)).rows[0] // { place: 'municipality:005', year: 2009, inhabitants: …, basis: 'reported' }
 */
export function populationRows(table: LevelTable): PopulationRead {
  const rows: PopulationRow[] = [];
  const left: AreaFigure[] = [];
  for (const figure of table.figures) {
    const code = parseMunicipalityCode(figure.area.code);
    const counted = figure.gender === 'total' && figure.area.level === 'KUNTA';
    if (!counted || !code.ok || figure.value === null) {
      left.push(figure);
      continue;
    }
    rows.push({
      place: placeKey({ level: 'municipality', code: code.value }),
      year: figure.year,
      ageBand: 'all',
      inhabitants: figure.value,
      basis: 'reported',
    });
  }
  return { rows, left };
}
