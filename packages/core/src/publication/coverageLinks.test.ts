import { expect, test } from 'vitest';
import { countName, coveredName, discussions, type IndicatorRequest } from '../indicators/index.js';
import {
  rollingYear,
  type Day,
  type Instant,
  type Month,
  type MunicipalityCode,
  type RegionCode,
  type UnitId,
} from '../kernel/index.js';
import { deepFreeze } from '../testing/index.js';
import { coverageLinks } from './coverageLinks.js';

const liperi = '426' as MunicipalityCode;
const kitee = '260' as MunicipalityCode;
const units = ['liperi-1', 'liperi-2', 'liperi-3', 'kitee-1'] as readonly string[] as readonly UnitId[];
const request: IndicatorRequest = deepFreeze({
  place: { level: 'region', code: '14' as RegionCode },
  inPlace: () => true,
  period: rollingYear('2026-11' as Month),
  asOf: '2026-11-22T10:00:00.000Z' as Instant,
  provisional: true,
  synthetic: true,
  day: '2026-11-22' as Day,
  units,
  municipalities: {
    codes: [liperi, kitee],
    of: (place) => (place.startsWith('unit:liperi') ? liperi : kitee),
  },
  targets: [],
});
const counted = { measure: discussions };
const inMunicipality = (code: string) => countName(counted, request, { codes: { municipality: code } });

test.each([
  ['all four units have reported', 4, [3, 1]],
  ['one is silent, it may be any', 3, [2]],
  ['three are silent', 1, []],
])(
  'F45: the least that a municipality can have follows from the units that report: %s',
  (_title, reporting, min) => {
    const counts = new Map([
      [coveredName(counted, request), reporting],
      [inMunicipality(liperi), 6],
      [inMunicipality(kitee), 1],
    ]);
    const bounds = coverageLinks(counts, request).relations.flatMap((relation) =>
      'equals' in relation && relation.equals > 0 ? [relation.equals] : [],
    );
    expect(bounds).toEqual(min);
  },
);
