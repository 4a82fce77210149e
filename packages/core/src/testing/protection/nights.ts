import { publishRegion } from '../../publication/index.js';
import {
  childrenInDiscussions,
  discussions,
  firstDiscussions,
  keyOf,
  type MeasureDeclaration,
} from '../../indicators/index.js';
import { addDays, placeKey, type Day, type Instant, type RegionCode } from '../../kernel/index.js';
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
import { attack } from './tableAttacker.js';

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
}

const region = '14' as RegionCode;

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

/** The tables whose counts the attacker knows how to add up: each measure by setting, origin and month. */
const isSplit = ({ table }: PublishedTable): boolean =>
  /^(discussions|children-in-discussions|families-begun)-by-(setting|origin|month)$/.test(table);

/** What everybody knows of the three indicators, in every part alike: the first is never fewer than the second. */
const neverFewer = [
  ['children-in-discussions', 'discussions'],
  ['discussions', 'families-begun'],
] as const;

/** The true count behind a cell, from the discussions themselves. */
const truth = (
  held: readonly HeldDiscussion[],
  { indicator, period }: PublishedTable,
  dimension: string,
  code: string,
) => {
  const [from = '', to = ''] = period.key.split('..');
  return held
    .filter(({ month }) => month >= from && month <= to)
    .filter((one) => code === 'total' || one[dimension as 'setting'] === code)
    .reduce((sum, { children, first }) => {
      if (indicator.id === 'discussions') return sum + 1;
      return sum + (indicator.id === 'families-begun' ? Number(first) : children);
    }, 0);
};

/**
 * Publishes a made-up small region night after night, with entries, retractions and corrections in between and a month that
 * begins; then the attacker gets all of it. He is told which counts have not changed, more than a reader knows, and that no part has
 * fewer children than discussions, or fewer discussions than families who begin.
 * @example publicationsOf(1, 6).recovered // []
 */
export function publicationsOf(seed: number, nights: number, madeUp: MadeUpRegion = smallRegion): Nights {
  const random = seededRandom(seed);
  let day = '2026-10-24' as Day;
  let held = discussionsBefore(madeUp, random, day);
  let register: PublicationRegister = emptyRegister;
  let withheld = 0;
  let hidden = 0;
  const shownSmall: string[] = [];
  const periods = new Set<string>();
  const cells = new Map<string, number | null>();
  const relations: { terms: { key: string; times: number }[]; equals: number }[] = [];
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
        const terms: { key: string; times: number }[] = [];
        for (const { at, value } of table.cells) {
          const [dimension = '', code = ''] = Object.entries(at)[0] ?? [];
          const n = truth(held, table, dimension, code);
          const time = dimension === 'month' && code !== 'total' ? code : table.period.key;
          const name = code === 'total' || dimension === 'month' ? '' : `${dimension}=${code}`;
          const key = `${table.indicator.id} ${time} ${name} #${n}`;
          tonight.set(`${table.indicator.id} ${time} ${name}`, key);
          if (value.kind === 'known') {
            if (value.value > 0 && value.value < defaultPolicy.threshold) shownSmall.push(key);
            cells.set(key, value.value);
          } else {
            hidden++;
            if (!cells.has(key)) cells.set(key, null);
          }
          terms.push({ key, times: code === 'total' ? 1 : -1 });
        }
        relations.push({ terms, equals: 0 });
      }
      for (const [name, key] of tonight)
        for (const [more, fewer] of neverFewer) {
          const other = tonight.get(name.replace(`${more} `, `${fewer} `));
          if (!name.startsWith(`${more} `) || !other) continue;
          const between = `between ${key} and ${other}`;
          cells.set(between, null);
          const terms = [key, other, between].map((one, at) => ({ key: one, times: at === 0 ? 1 : -1 }));
          relations.push({ terms, equals: 0 });
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
  };
}
