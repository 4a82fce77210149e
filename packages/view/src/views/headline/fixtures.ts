import {
  defaultPolicy,
  placeKey,
  tallyOf,
  type Month,
  type PublishedTable,
  type RegionCode,
} from '@puheeksi/core';
import { currentIndicators } from '@puheeksi/core';
import { discussions, keyOf, tallyReader } from '@puheeksi/core/indicators';
import { rollingYear, type Period } from '@puheeksi/core/kernel';
import { publish } from '@puheeksi/core/privacy';
import type { Count } from '@puheeksi/core/tally';
import { fixtureAsOf, fixturePeriod } from '../../testing/fixtureMoment.js';
import type { TableAnswer } from '../answers.js';
import type { ViewFixture, ViewFixtures } from '../fixture.js';

const region = { level: 'region', code: '14' as RegionCode } as const;
const yearBefore = rollingYear('2025-11' as Month);

const countIn = (period: string, n: number): Count => ({
  cell: {
    measure: keyOf(discussions),
    place: placeKey(region),
    period: period as Month,
    dimensions: { setting: 'school', origin: 'unknown' },
  },
  n,
});

const indicator = (id: string) => {
  const found = currentIndicators().find((one) => one.id === id);
  if (!found) throw new Error(`No indicator is called ${id}.`);
  return found;
};

/** The table of an indicator of made-up discussions, of a period. */
const tableOf = (
  id: string,
  counts: readonly Count[],
  period: Period,
  inhabitants?: number,
): PublishedTable => {
  const request = {
    place: region,
    inPlace: () => true,
    period,
    asOf: fixtureAsOf,
    day: '2026-11-22',
    provisional: true,
    synthetic: true,
    units: [],
    targets: [],
    ...(inhabitants === undefined
      ? {}
      : {
          population: {
            year: 2025,
            ageBand: 'all',
            ofPlace: inhabitants,
            source: {
              kind: 'register',
              publisher: 'THL',
              title: 'Sotkanet 127',
              year: 2025,
              licence: 'CC BY 4.0',
            },
          },
        }),
  };
  const { compute } = indicator(id);
  return publish(compute(tallyReader(tallyOf(counts), request as never), request as never), defaultPolicy);
};

const table = (made: PublishedTable): TableAnswer => ({ kind: 'table', table: made });
const notYet: TableAnswer = { kind: 'not-published', why: 'not-yet' };

interface Years {
  readonly now?: number;
  readonly before?: number | 'not-published';
}

/** The region counted before the periods, so that nothing counted in them means zero. */
const earlier = countIn('2023-09', 40);

const of = (id: string, { now, before }: Years, inhabitants?: number): ViewFixture => {
  const counts = [
    ...(now === undefined ? [] : [earlier, countIn('2026-09', now)]),
    ...(typeof before === 'number' ? [countIn('2025-09', before)] : []),
  ];
  return {
    options: { indicator: id },
    answers: {
      now: table(tableOf(id, counts, fixturePeriod, inhabitants)),
      before: before === 'not-published' ? notYet : table(tableOf(id, counts, yearBefore, inhabitants)),
    },
  };
};

/** Numbers of made-up years, by what their change says. */
export const fixtures = (): ViewFixtures => ({
  default: of('discussions', { now: 219, before: 188 }),
  higher: of('discussions', { now: 812, before: 601 }),
  lower: of('discussions', { now: 188, before: 260 }),
  perThousand: of('discussions-per-thousand', { now: 219, before: 188 }, 162_540),
  yearBeforeNotPublished: of('discussions', { now: 219, before: 'not-published' }),
  yearBeforeHidden: of('discussions', { now: 31, before: 3 }),
  zero: of('discussions', { now: 0, before: 12 }),
  noData: of('discussions', {}),
  allSuppressed: of('discussions', { now: 3, before: 2 }),
});
