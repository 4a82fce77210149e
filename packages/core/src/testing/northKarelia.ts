import type { PopulationInput } from '../publication/index.js';
import type { NationalFigures, ReportedSurvey } from '../indicators/index.js';
import {
  addDays,
  parsePlaceKey,
  placeKey,
  type Day,
  type RegionCode,
  type UnitEntry,
} from '../kernel/index.js';
import type { StreamLog } from '../commands/storedStream.js';
import type { LeaderRights, LpProcessEvent } from '../streams/lp-process/index.js';
import { northKareliaPopulation } from '../regions/index.js';
import { knownNationalFigures } from './knownNationalFigures.js';
import { northKareliaRights } from './northKareliaRights.js';
import { northKareliaStream } from './northKareliaStream.js';
import { northKareliaSurvey2022 } from './northKareliaSurvey2022.js';
import { northKareliaUnits } from './northKareliaUnits.js';
import { seededRandom } from './seededRandom.js';

/** A region to try things on: made-up units and logs beside a real survey and real population figures. */
export interface RegionSample {
  readonly region: RegionCode;
  /** Made up; their names say so. */
  readonly units: readonly UnitEntry[];
  /** Made up: one valid log per process. Whatever shows them says that they are synthetic. */
  readonly streams: readonly StreamLog<LpProcessEvent>[];
  /** Made up: what workers of the units may lead. */
  readonly rights: readonly LeaderRights[];
  /** Real. */
  readonly reportedSurveys: readonly ReportedSurvey[];
  /** Real. */
  readonly populations: readonly PopulationInput[];
  /** Real. */
  readonly nationalFigures: readonly NationalFigures[];
}

/** About twenty months. */
const sampleDays = 608;

const region = '14' as RegionCode;

const newestPopulation = (): PopulationInput => {
  const { rows, source } = northKareliaPopulation();
  const municipalities = rows.flatMap((row) => {
    const place = parsePlaceKey(row.place);
    return place.ok && place.value.level === 'municipality'
      ? [{ municipality: place.value.code, year: row.year, inhabitants: row.inhabitants }]
      : [];
  });
  const year = Math.max(...municipalities.map((row) => row.year));
  const { publisher, title, licence } = source;
  return {
    region,
    year,
    asOf: `${year}-12-31` as Day,
    ageBand: 'all',
    inhabitants: municipalities
      .filter((row) => row.year === year)
      .map(({ municipality, inhabitants }) => ({ municipality, inhabitants })),
    otherYears: rows
      .filter((row) => row.place === placeKey({ level: 'region', code: region }) && row.year !== year)
      .map((row) => ({ year: row.year, inhabitants: row.inhabitants })),
    source: { kind: 'register', publisher, title, year, licence },
  };
};

/**
 * North Karelia for demos, stories and tests: 14 made-up units, 276 made-up processes over the twenty months before `today`
 * (waits, late entries and retractions among them), the real client survey of 2022, the newest population and the national figures that are known. The same seed
 * and day give the same sample; in the rolling year two settings stay under five discussions.
 * @example northKareliaSample(14, '2026-11-22' as Day).units.length // 14
 */
export function northKareliaSample(seed: number, today: Day): RegionSample {
  const random = seededRandom(seed);
  const units = northKareliaUnits();
  const firstDay = addDays(today, -sampleDays);
  const streams = units.flatMap((unit) =>
    Array.from({ length: unit.processes }, (_, index): StreamLog<LpProcessEvent> => {
      const into = ((index + random.unit()) / unit.processes) * sampleDays;
      return northKareliaStream(unit, addDays(firstDay, Math.floor(into)), today, random);
    }),
  );
  return {
    region,
    units: units.map(({ entry }) => entry),
    streams,
    rights: northKareliaRights(),
    reportedSurveys: [northKareliaSurvey2022()],
    populations: [newestPopulation()],
    nationalFigures: knownNationalFigures(),
  };
}
