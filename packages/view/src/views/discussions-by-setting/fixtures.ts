import {
  defaultPolicy,
  placeKey,
  tallyOf,
  type Month,
  type PublishedTable,
  type RegionCode,
} from '@puheeksi/core';
import { discussionsBySetting, keyOf, discussions, reportedSettings } from '@puheeksi/core/indicators';
import { publish } from '@puheeksi/core/privacy';
import type { Count, RawTable } from '@puheeksi/core/tally';
import type { Setting } from '@puheeksi/core/kernel';
import { northKareliaSurvey2022 } from '@puheeksi/core/testing';
import { fixtureAsOf, fixturePeriod } from '../../testing/fixtureMoment.js';
import { fixturesOfTables, type ViewFixtures } from '../fixture.js';

const region = { level: 'region', code: '14' as RegionCode } as const;
const month = '2026-09' as Month;

type Counts = Readonly<Partial<Record<Setting, number>>>;

const countIn = (setting: string, n: number, period = month): Count => ({
  cell: {
    measure: keyOf(discussions),
    place: placeKey(region),
    period,
    dimensions: { setting, origin: 'unknown' },
  },
  n,
});

const rawTable = (counts: readonly Count[]): RawTable =>
  discussionsBySetting(tallyOf(counts), {
    place: region,
    inPlace: (place) => place === placeKey(region),
    period: fixturePeriod,
    asOf: fixtureAsOf,
    provisional: true,
    synthetic: true,
  });

/** The region counted before the period, so that nothing counted in it means zero. */
const earlier = countIn('school', 40, '2024-09' as Month);

const countsOf = (counts: Counts): readonly Count[] => [
  earlier,
  ...Object.entries(counts).map(([setting, n]) => countIn(setting, n)),
];

const counted = (counts: Counts): PublishedTable => publish(rawTable(countsOf(counts)), defaultPolicy);

const longNames = [
  'Lapsiperheiden sosiaalipalvelut, perheoikeudelliset palvelut ja kotiin annettava tuki',
  'Opiskeluhuoltopalvelut ja yhteisöllinen oppilashuoltoryhmä kouluissa ja oppilaitoksissa',
  'Varhaiskasvatuksenjärjestämispalvelukokonaisuudenkehittämisyksikkö',
  'Mielenterveys- ja päihdepalvelut aikuisille',
] as const;

/** Labels far longer than any setting has: they must wrap and never overlap. */
const withLongLabels = (): PublishedTable => {
  const table = rawTable(countsOf({ school: 1231, 'early-education': 88, health: 240, social: 57 }));
  return publish(
    {
      ...table,
      cells: table.cells
        .filter(({ value }) => value.kind === 'known' && value.value > 0)
        .map((cell, index) => ({ ...cell, code: longNames[index] ?? cell.code })),
    },
    defaultPolicy,
  );
};

/**
 * Published tables of discussions by setting, for stories, tests and host pages; all made by the core's own functions.
 * `reported` is the real survey of 2022; the others are made up.
 * @example discussionsBySettingFixtures().smallNumbers
 */
export function discussionsBySettingFixtures(): Readonly<
  Record<
    | 'default'
    | 'smallNumbers'
    | 'allSuppressed'
    | 'zero'
    | 'noData'
    | 'unknownSetting'
    | 'largeNumbers'
    | 'longLabels'
    | 'reported',
    PublishedTable
  >
> {
  return {
    default: counted({
      school: 601,
      'early-education': 73,
      health: 58,
      social: 21,
      'family-work': 37,
      other: 22,
    }),
    smallNumbers: counted({ school: 37, 'early-education': 12, health: 3, social: 2, other: 9 }),
    allSuppressed: counted({
      school: 1,
      'early-education': 1,
      health: 1,
      social: 1,
      'family-work': 1,
      other: 1,
    }),
    zero: counted({}),
    noData: publish(rawTable([]), defaultPolicy),
    unknownSetting: counted({ school: 64, health: 11, 'family-work': 8, unknown: 17 }),
    largeNumbers: counted({
      school: 128_412,
      'early-education': 64_020,
      health: 30_511,
      social: 9_800,
      'family-work': 21_007,
      other: 12,
    }),
    longLabels: withLongLabels(),
    reported: publish(reportedSettings(northKareliaSurvey2022(), fixtureAsOf), defaultPolicy),
  };
}

/** The same as answers to the view. */
export const fixtures = (): ViewFixtures => {
  const made = fixturesOfTables(discussionsBySettingFixtures());
  return { ...made, reported: { ...made['reported']!, options: { table: 'feedback-settings' } } };
};
