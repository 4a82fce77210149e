import {
  addDays,
  monthOf,
  origins,
  settings,
  type Day,
  type MunicipalityCode,
  type RegionCode,
  type UnitEntry,
  type UnitId,
} from '../../kernel/index.js';
import type { ControllerId } from '../../kernel/controller.js';
import type { PopulationInput } from '../../publication/index.js';
import type { Random } from '../seededRandom.js';

/** A discussion as far as the three counts of it go: discussions, children, families who begin. */
export interface HeldDiscussion {
  readonly setting: string;
  readonly origin: string;
  readonly month: string;
  readonly children: number;
  readonly first: boolean;
  readonly unit: UnitId;
}

/** Where discussions are held, and how often in which setting. */
export interface MadeUpRegion {
  readonly units: readonly UnitEntry[];
  readonly populations: readonly PopulationInput[];
  /** How many discussions there are on the first night, and on how many days before it they were held. */
  readonly size: (random: Random) => number;
  readonly days: number;
  readonly draw: (random: Random, day: Day) => HeldDiscussion;
}

const region = '14' as RegionCode;

const unitIn = (unit: string, municipality: string): UnitEntry => ({
  unit: unit as UnitId,
  name: { fi: unit, sv: unit, en: unit },
  municipality: municipality as MunicipalityCode,
  region,
  controller: 'county' as ControllerId,
});

/** The codes of a list in a share of all draws each; the rest of the draws go to any of them. */
const sharesOf =
  (codes: readonly string[], shares: readonly number[]) =>
  (random: Random): string => {
    let draw = random.unit();
    for (const [index, share] of shares.entries()) {
      draw -= share;
      if (draw < 0) return codes[index]!;
    }
    return codes[random.below(codes.length)]!;
  };

const drawFrom =
  (
    units: readonly UnitEntry[],
    setting: (random: Random) => string,
    origin: (random: Random) => string,
  ): MadeUpRegion['draw'] =>
  (random, day) => ({
    setting: setting(random),
    origin: origin(random),
    month: monthOf(day),
    children: random.chance(0.3) ? 2 : 1,
    first: random.chance(0.8),
    unit: units[random.below(units.length)]!.unit,
  });

const known = settings.filter((setting) => setting !== 'unknown');
const smallUnits = ['a-school', 'b-clinic', 'c-centre'].map((unit) => unitIn(unit, '167'));

/** Three units of one municipality; 30 to 149 discussions in 420 days. */
export const smallRegion: MadeUpRegion = {
  units: smallUnits,
  populations: [],
  size: (random) => 30 + random.below(120),
  days: 420,
  draw: drawFrom(smallUnits, sharesOf(known, [0.425, 0.425]), sharesOf(origins, [0.283, 0.283, 0.283])),
};

const municipalities = ['045', '146', '167', '176', '260', '276', '309', '422'];
const realisticUnits = Array.from({ length: 14 }, (_, index) =>
  unitIn(`unit-${index}`, municipalities[index % municipalities.length]!),
);

/** Fourteen units of eight municipalities whose inhabitants are known; 330 to 450 discussions in 400 days. */
export const realisticRegion: MadeUpRegion = {
  units: realisticUnits,
  populations: [
    {
      region,
      year: 2025,
      asOf: '2025-12-31' as Day,
      ageBand: 'all',
      inhabitants: municipalities.map((municipality) => ({
        municipality: municipality as MunicipalityCode,
        inhabitants: 20_000,
      })),
      source: { kind: 'register', publisher: 'Nobody', title: 'Made up', year: 2025, licence: 'none' },
    },
  ],
  size: (random) => 330 + random.below(121),
  days: 400,
  draw: drawFrom(
    realisticUnits,
    sharesOf(['school', 'early-education', 'health', ...known], [0.6, 0.18, 0.12]),
    sharesOf(origins, [0.4, 0.25, 0.15]),
  ),
};

/** The discussions of a region on its first night. */
export const discussionsBefore = (
  { size, days, draw }: MadeUpRegion,
  random: Random,
  day: Day,
): readonly HeldDiscussion[] =>
  Array.from({ length: size(random) }, () => draw(random, addDays(day, -random.below(days))));

/** A night later: some taken back, some corrected, some new. */
export const discussionsAfter = (
  held: readonly HeldDiscussion[],
  { draw }: MadeUpRegion,
  random: Random,
  day: Day,
): readonly HeldDiscussion[] => [
  ...held
    .filter(() => !random.chance(0.01))
    .map((one) => (random.chance(0.01) ? { ...one, ...draw(random, day), month: one.month } : one)),
  ...Array.from({ length: random.below(5) }, () => draw(random, day)),
];
