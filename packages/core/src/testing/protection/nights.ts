import { publishRegion } from '../../publication/index.js';
import {
  childrenInDiscussions,
  discussions,
  firstDiscussions,
  keyOf,
  type MeasureDeclaration,
} from '../../indicators/index.js';
import {
  addDays,
  origins,
  placeKey,
  settings,
  type Day,
  type Instant,
  type RegionCode,
} from '../../kernel/index.js';
import {
  defaultPolicy,
  emptyRegister,
  withPublication,
  type PublicationRegister,
  type PublishedTable,
} from '../../privacy/index.js';
import { tallyOf, type Count } from '../../tally/index.js';
import { seededRandom } from '../seededRandom.js';
import {
  discussionsAfter,
  discussionsBefore,
  smallRegion,
  type HeldDiscussion,
  type MadeUpRegion,
} from './madeUpRegions.js';
import { attack, type SeenPublication } from './tableAttacker.js';

/** What came of a row of nightly publications. */
export interface Nights {
  readonly publications: number;
  readonly withheld: number;
  /** Different rolling years that were published. */
  readonly periods: number;
  readonly hidden: number;
  /** Counts from 1 to threshold − 1 that the attacker found out, as `measure time code #count = value`. */
  readonly recovered: readonly string[];
  /** Counts from 1 to threshold − 1 that were shown. */
  readonly shownSmall: readonly string[];
  /** All that was seen, with the cells of month and code that everything is made up of as unknowns: for another attacker. */
  readonly madeUpOfCells: SeenPublication;
}

const region = '14' as RegionCode;

type Relation = SeenPublication['relations'][number];

/** The parts that sum up to a total, as a relation. */
const sumsTo = (total: string, parts: readonly string[]): Relation => ({
  terms: [{ key: total, times: 1 }, ...parts.map((key) => ({ key, times: -1 }))],
  equals: 0,
});

/** What a discussion is worth. */
export const countsOfHeld = ({
  setting,
  origin,
  month,
  children,
  first,
  unit,
}: HeldDiscussion): readonly Count[] => {
  const count = (measure: MeasureDeclaration, n: number): Count => ({
    cell: {
      measure: keyOf(measure),
      place: placeKey({ level: 'unit', code: unit }),
      period: month as Count['cell']['period'],
      dimensions: { setting, origin },
    },
    n,
  });
  return [
    count(discussions, 1),
    count(childrenInDiscussions, children),
    ...(first ? [count(firstDiscussions, 1)] : []),
  ];
};

/** The tables whose counts the attacker knows how to add up: each measure by setting, origin and month, and by municipality. */
const isSplit = ({ table }: PublishedTable): boolean =>
  /^(discussions|children-in-discussions|families-begun)-by-(setting|origin|month)$/.test(table) ||
  /^(discussions|children)-per-thousand-by-municipality$/.test(table);

/** What an indicator counts: a rate is its count again for whoever has the inhabitants. */
const countedBy = ({ indicator }: PublishedTable): string =>
  ({ 'discussions-per-thousand': 'discussions', 'children-per-thousand': 'children-in-discussions' })[
    indicator.id as string
  ] ?? indicator.id;

/** What everybody knows of the three indicators, in every part alike: the first is never fewer than the second. */
const neverFewer = [
  ['children-in-discussions', 'discussions'],
  ['discussions', 'families-begun'],
] as const;

type Counted = (held: HeldDiscussion) => boolean;

/** How many there are of what an indicator counts. */
const numberOf = (held: readonly HeldDiscussion[], counted: string, isCounted: Counted): number =>
  held.filter(isCounted).reduce((sum, { children, first }) => {
    if (counted === 'discussions') return sum + 1;
    return sum + (counted === 'families-begun' ? Number(first) : children);
  }, 0);

/** Whether a discussion is in a row of a table. */
const inRow =
  (dimension: string, code: string, { units }: MadeUpRegion): Counted =>
  (one) => {
    if (code === 'total') return true;
    if (dimension === 'municipality')
      return units.some(({ unit, municipality }) => unit === one.unit && municipality === code);
    return one[dimension as 'setting'] === code;
  };

const crossedBy = { setting: settings, origin: origins } as const;

/**
 * The cells of month and code of one night, and how what its tables tell is made up of them. A cell is the same from night to night when
 * neither it nor its month has changed.
 */
function cellsOf(
  held: readonly HeldDiscussion[],
  months: readonly string[],
  tonight: ReadonlyMap<string, string>,
  period: string,
) {
  const keys: string[] = [];
  const relations: Relation[] = [];
  const sum = (name: string, parts: readonly string[]): void => {
    const total = tonight.get(name);
    if (total) relations.push(sumsTo(total, parts));
  };
  for (const [dimension, codes] of Object.entries(crossedBy)) {
    const cells = new Map<string, string>();
    for (const counted of ['discussions', 'children-in-discussions', 'families-begun']) {
      for (const month of months) {
        const inMonth = numberOf(held, counted, (one) => one.month === month);
        for (const code of codes) {
          const n = numberOf(
            held,
            counted,
            (one) => one.month === month && one[dimension as 'setting'] === code,
          );
          cells.set(
            `${counted} ${month} ${code}`,
            `cell ${counted} ${month} ${dimension}=${code} of ${inMonth} #${n}`,
          );
        }
        sum(
          `${counted} ${month} `,
          codes.map((code) => cells.get(`${counted} ${month} ${code}`)!),
        );
      }
      for (const code of codes)
        sum(
          `${counted} ${period} ${dimension}=${code}`,
          months.map((month) => cells.get(`${counted} ${month} ${code}`)!),
        );
    }
    for (const [more, fewer] of neverFewer)
      for (const month of months)
        for (const code of codes) {
          const [a, b] = [cells.get(`${more} ${month} ${code}`)!, cells.get(`${fewer} ${month} ${code}`)!];
          const between = `between ${a} and ${b}`;
          keys.push(between);
          relations.push(sumsTo(a, [b, between]));
        }
    keys.push(...cells.values());
  }
  return { keys, relations };
}

/** How a run of nights is played, but for its seed. */
export interface NightsOptions {
  /** @default smallRegion */
  readonly madeUp?: MadeUpRegion;
  /** The attacker sees all that is not small itself, as if nothing kept the small ones company: he must succeed. @default false */
  readonly bare?: boolean;
}

/**
 * Publishes a made-up small region night after night, with entries, retractions and corrections in between and a month that
 * begins; then the attacker gets all of it, of every place and night. He is told which counts have not changed, more than a reader knows, and that no part has
 * fewer children than discussions, or fewer discussions than families who begin.
 * @example publicationsOf(1, 6).recovered // []
 */
export function publicationsOf(
  seed: number,
  nights: number,
  { madeUp = smallRegion, bare = false }: NightsOptions = {},
): Nights {
  const random = seededRandom(seed);
  let day = '2026-10-24' as Day;
  let held = discussionsBefore(madeUp, random, day);
  let register: PublicationRegister = emptyRegister;
  let withheld = 0;
  let hidden = 0;
  const shownSmall: string[] = [];
  const periods = new Set<string>();
  const cells = new Map<string, number | null>();
  const relations: Relation[] = [];
  const innerCells = new Set<string>();
  const innerRelations: Relation[] = [];
  for (let night = 0; night < nights; night++) {
    const made = publishRegion({
      region,
      units: madeUp.units,
      tally: tallyOf(held.flatMap(countsOfHeld)),
      reportedSurveys: [],
      populations: madeUp.populations,
      policy: defaultPolicy,
      today: day,
      asOf: `${day}T01:00:00.000Z` as Instant,
      synthetic: true,
      register,
    });
    if (made.ok) {
      register = withPublication(register, made.value.entry);
      const tonight = new Map<string, string>();
      for (const table of made.value.tables.filter(isSplit)) {
        periods.add(table.period.key);
        const [from = '', to = ''] = table.period.key.split('..');
        const inPeriod = held.filter(({ month }) => month >= from && month <= to);
        const parts: string[] = [];
        let total: string | undefined;
        for (const { at, value } of table.cells) {
          const [dimension = '', code = ''] = Object.entries(at)[0] ?? [];
          const n = numberOf(inPeriod, countedBy(table), inRow(dimension, code, madeUp));
          const time = dimension === 'month' && code !== 'total' ? code : table.period.key;
          const name = code === 'total' || dimension === 'month' ? '' : `${dimension}=${code}`;
          const key = `${countedBy(table)} ${time} ${name} #${n}`;
          tonight.set(`${countedBy(table)} ${time} ${name}`, key);
          if (bare && (n === 0 || n >= defaultPolicy.threshold)) cells.set(key, n);
          else if (value.kind === 'known') {
            const shown =
              dimension === 'municipality' ? Math.round((value.value * value.n!) / 1000) : value.value;
            if (shown > 0 && shown < defaultPolicy.threshold) shownSmall.push(key);
            cells.set(key, shown);
          } else {
            hidden++;
            if (!cells.has(key)) cells.set(key, null);
          }
          if (code === 'total') total = key;
          else parts.push(key);
        }
        if (total) relations.push(sumsTo(total, parts));
      }
      const [period] = made.value.tables.filter(isSplit).map((table) => table.period.key);
      const months = made.value.tables
        .filter(({ table }) => table === 'discussions-by-month')
        .flatMap((table) => table.cells.flatMap(({ at }) => (at['month'] === 'total' ? [] : [at['month']!])));
      const crossed = cellsOf(held, months, tonight, period ?? '');
      for (const key of crossed.keys) innerCells.add(key);
      innerRelations.push(...crossed.relations);
      for (const [name, key] of tonight)
        for (const [more, fewer] of neverFewer) {
          const other = tonight.get(name.replace(`${more} `, `${fewer} `));
          if (!name.startsWith(`${more} `) || !other) continue;
          const between = `between ${key} and ${other}`;
          cells.set(between, null);
          relations.push(sumsTo(key, [other, between]));
        }
    } else withheld++;
    day = addDays(day, 1 + random.below(4));
    held = discussionsAfter(held, madeUp, random, day);
  }
  return {
    publications: nights - withheld,
    withheld,
    periods: periods.size,
    hidden,
    recovered: [...attack({ cells, relations, lower: 0 })]
      .filter(([, value]) => value > 0 && value < defaultPolicy.threshold)
      .map(([key, value]) => `${key} = ${value}`),
    shownSmall,
    madeUpOfCells: {
      cells: new Map([...cells, ...[...innerCells].map((key) => [key, null] as const)]),
      relations: [...relations, ...innerRelations],
      lower: 0,
    },
  };
}
