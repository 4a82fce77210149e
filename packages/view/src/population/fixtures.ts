import {
  defaultPolicy,
  type Day,
  type MunicipalityCode,
  type PublishedTable,
  type RegionCode,
} from '@puheeksi/core';
import { populationTable } from '@puheeksi/core/publication';
import { publish } from '@puheeksi/core/privacy';
import { fixtureAsOf } from '../testing/fixtureMoment.js';

const inhabitants: Readonly<Record<string, number>> = {
  '167': 77_266,
  '426': 11_748,
  '276': 14_890,
  '260': 9_643,
};

/** A published population table of four municipalities, of made-up figures near the real ones. */
export function populationFixtures(): Readonly<Record<'default', PublishedTable>> {
  const input = {
    region: '14' as RegionCode,
    year: 2022,
    asOf: '2022-12-31' as Day,
    ageBand: 'all',
    inhabitants: Object.entries(inhabitants).map(([municipality, count]) => ({
      municipality: municipality as MunicipalityCode,
      inhabitants: count,
    })),
    source: { kind: 'register', publisher: 'THL', title: 'Sotkanet 127', year: 2022, licence: 'CC BY 4.0' },
  } as const;
  return { default: publish(populationTable(input, fixtureAsOf), defaultPolicy) };
}
