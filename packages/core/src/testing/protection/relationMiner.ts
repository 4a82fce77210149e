import {
  countsOfEvent,
  curveDays,
  familyMeasures,
  formatCountName,
  keyOf,
  onTheDay,
  parseCountName,
  tallyReader,
  type IndicatorRequest,
  type MeasureDeclaration,
  type NamedCount,
  type RecordedEvent,
  type TallyReader,
} from '../../indicators/index.js';
import {
  addDays,
  monthOf,
  rollingYear,
  type Day,
  type Instant,
  type Month,
  type RegionCode,
} from '../../kernel/index.js';
import { linear } from '../../privacy/family.js';
import { defaultPolicy, familyOfTables } from '../../privacy/index.js';
import { countRelations } from '../../publication/countRelations.js';
import { countsOnDay } from '../../publication/index.js';
import { countedTables } from '../../publication/indicatorTables.js';
import { dayOfEvent } from '../../streams/lp-process/index.js';
import { tallyOf, type Tally } from '../../tally/index.js';
import { lpProcessLog } from '../lpProcessLogs.js';
import type { Random } from '../seededRandom.js';
import { cornersOf } from './linearProgram.js';

/** What a publication would tell of one history on one day, or of one of its months: counts by name, the period called alike in all. */
export interface Observed {
  readonly told: ReadonlyMap<string, number>;
  /** Which of the histories it is of. */
  readonly history: number;
}

/** A sum of counts that is never more than another: two or three counts in all. */
export interface Inequality {
  readonly less: readonly string[];
  readonly more: readonly string[];
}

/** The period and the months of every request go by these names. */
const [year, month] = ['year', 'month'];
/** Each code of these dimensions is counted like every other: the two most frequent stand for all. */
const alike: readonly string[] = ['setting', 'origin', 'sector', 'service'];
const codesThatStandForAll = 2;

/** What is known of counts by the tables they stand in and by what their measures declare, whatever the counts are. */
export interface KnownRelations {
  /** Sums of counts that are equal, as weights that add up to 0. */
  readonly equations: readonly ReadonlyMap<string, number>[];
  readonly inequalities: readonly Inequality[];
}

/** A made-up process and the days on which it is published. */
export interface History {
  readonly log: readonly RecordedEvent[];
  readonly days: readonly Day[];
}

/** What was counted in a number of made-up histories. */
export interface Mine {
  /** Each history on each of its days, over the rolling year. */
  readonly whole: readonly Observed[];
  /** The same in each of its months. */
  readonly months: readonly Observed[];
  /** How counts add up in the tables they stand in. */
  readonly equations: readonly ReadonlyMap<string, number>[];
}

/**
 * A made-up history with the days on which it is published: its last, any later one, and those a year after something happened, short of
 * the day itself, when the cohort of the day still holds what the period has let go.
 * @example historyOf(seededRandom(1)).days.length // 6
 */
export function historyOf(random: Random): History {
  const until = addDays('2026-05-20' as Day, random.below(300));
  const log = lpProcessLog(random, until);
  const discussions = log.filter(({ event }) => event.type === 'discussion-held');
  const yearAfter = (): Day => {
    const events = discussions.length > 0 && random.chance(0.6) ? discussions : log;
    const then = addDays(dayOfEvent(events[random.below(events.length)]!.event), 365);
    const day = addDays(then, -1 - random.below(random.chance(0.7) ? 8 : 28));
    return day > until ? day : until;
  };
  return {
    log,
    days: [until, addDays(until, random.below(400)), yearAfter(), yearAfter(), yearAfter(), yearAfter()],
  };
}

const requestOn = (day: Day): IndicatorRequest => ({
  place: { level: 'region', code: '14' as RegionCode },
  inPlace: () => true,
  period: rollingYear(monthOf(day)),
  asOf: `${day}T10:00:00.000Z` as Instant,
  provisional: true,
  synthetic: true,
  day,
  units: [],
  targets: [],
});

/** Whether a cell is counted in what is cut down so: `a+b` is either code, `to-14` every number up to it. */
const fits = (cut: NamedCount['cut'], dimensions: Readonly<Record<string, string>>): boolean =>
  Object.entries(cut).every(([dimension, code]) => {
    const own = dimensions[dimension] ?? 'unknown';
    const limit = /^to-(\d+)$/.exec(code)?.[1];
    return limit === undefined ? code.split('+').includes(own) : Number(own) <= Number(limit);
  });

/** The names that publications tell of families, with how they add up in their tables. */
interface Told {
  readonly whole: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly equations: readonly ReadonlyMap<string, number>[];
}

const toldIn = (samples: readonly { readonly tally: Tally; readonly request: IndicatorRequest }[]): Told => {
  const whole = new Set<string>();
  const months = new Set<string>();
  const sums = new Map<string, ReadonlyMap<string, number>>();
  for (const { tally, request } of samples) {
    const { cells, relations } = familyOfTables(countedTables(tally, request), defaultPolicy);
    const called = (name: string): string => name.replaceAll(`|${request.period.key}`, `|${year}`);
    const family = new Set(cells.filter(({ protect }) => protect === 'family').map(({ key }) => key));
    for (const key of family) {
      const own = parseCountName(key);
      if (own && own.time !== request.period.key && own.time !== onTheDay)
        months.add(key.replace(`|${own.time}`, `|${month}`));
      else whole.add(called(key));
    }
    for (const relation of relations) {
      const terms = linear(relation).terms.filter(({ times }) => times !== 0);
      if (!terms.every(({ key }) => family.has(key) && whole.has(called(key)))) continue;
      const named = terms.map(({ key, times }) => [called(key), times] as const);
      sums.set(
        named
          .map(([name, times]) => `${times} ${name}`)
          .sort()
          .join(),
        new Map(named),
      );
    }
  }
  const equations = [...sums.values()];
  // A row that is there only when something is in it: the sum with it is true of all
  const isPart = (sum: ReadonlyMap<string, number>): boolean =>
    equations.some(
      (other) => other.size > sum.size && [...sum].every(([key, times]) => other.get(key) === times),
    );
  return { whole, months, equations: equations.filter((sum) => !isPart(sum)) };
};

const measureOfKey = new Map(familyMeasures.map((measure) => [keyOf(measure) as string, measure]));

/** The counts of those names on one day of a history, whether its tables tell them or not. */
const toldOf = (names: readonly NamedCount[], reader: TallyReader, only?: string): Observed['told'] =>
  new Map(
    names.map((named) => {
      const { counts } = reader(measureOfKey.get(named.measure)!);
      const n = counts
        .filter(
          ({ period, dimensions }) => (only === undefined || period === only) && fits(named.cut, dimensions),
        )
        .reduce((sum, one) => sum + one.n, 0);
      return [formatCountName(named), n];
    }),
  );

/** Of how many histories the tables are made, to learn which counts they tell. */
const readInFull = 120;

/**
 * Counts each history on each of its days: all that publications tell of families, before protection.
 * @example mineOf([historyOf(seededRandom(1))]).whole.length // 6
 */
export function mineOf(histories: readonly History[]): Mine {
  const samples = histories.flatMap(({ log, days }, history) => {
    const counted = log.flatMap(({ event }) => countsOfEvent(event));
    return days.map((day) => ({
      tally: tallyOf([...counted, ...countsOnDay([log], day)]),
      request: requestOn(day),
      history,
    }));
  });
  const told = toldIn(samples.slice(0, readInFull * 4));
  const named = (names: ReadonlySet<string>): readonly NamedCount[] =>
    [...names].flatMap((name) => {
      const own = parseCountName(name);
      return own && measureOfKey.has(own.measure) && isAsked(name) ? [own] : [];
    });
  const [ofYear, ofMonth] = [named(told.whole), named(told.months)];
  const whole: Observed[] = [];
  const months: Observed[] = [];
  for (const { tally, request, history } of samples) {
    const reader = tallyReader(tally, request);
    whole.push({ told: toldOf(ofYear, reader), history });
    const filled = new Set(
      ofMonth.flatMap(({ measure }) => reader(measureOfKey.get(measure)!).counts.map(({ period }) => period)),
    );
    for (const one of filled) months.push({ told: toldOf(ofMonth, reader, one), history });
  }
  return { whole, months, equations: told.equations };
}

/** Of the days that a curve tells something of, those that it is asked for; others are there in some histories only. */
const isAsked = (name: string): boolean => {
  const days = /\bdays=to-(\d+)/.exec(name)?.[1];
  return days === undefined || curveDays.some((asked) => asked === Number(days));
};

/** The names that are mined: what has a number anywhere, of codes that are alike the two most frequent. */
const minedNames = (observed: readonly Observed[]): readonly string[] => {
  const times = new Map<string, number>();
  for (const { told } of observed)
    for (const [name, n] of told) if (n > 0) times.set(name, (times.get(name) ?? 0) + 1);
  const frequency = new Map<string, number>();
  const codesOf = (name: string): readonly string[] =>
    Object.entries(parseCountName(name)?.cut ?? {}).flatMap(([dimension, code]) =>
      alike.includes(dimension) ? [`${dimension}=${code}`] : [],
    );
  for (const [name, n] of times)
    for (const code of codesOf(name)) frequency.set(code, (frequency.get(code) ?? 0) + n);
  const standing = new Set(
    alike.flatMap((dimension) =>
      [...frequency]
        .filter(([code]) => code.startsWith(`${dimension}=`))
        .sort(([, a], [, b]) => b - a)
        .slice(0, codesThatStandForAll)
        .map(([code]) => code),
    ),
  );
  return [...times.keys()]
    .filter((name) => parseCountName(name) && codesOf(name).every((code) => standing.has(code)))
    .sort();
};

/**
 * Every inequality between two or three counts that never failed, the simplest first; what follows from one of two is left out. Of three
 * each has to be needed: histories in which two of them alone would have failed are the evidence.
 * Fewer histories than `minEvidence` may be chance.
 * @example neverFailing(mine.whole, 12).map(spelled)
 */
export function neverFailing(observations: readonly Observed[], minEvidence: number): readonly Inequality[] {
  const names = minedNames(observations);
  const seen = new Map<string, { readonly row: readonly number[]; readonly histories: Set<number> }>();
  for (const { told, history } of observations) {
    const row = names.map((name) => told.get(name) ?? 0);
    const known = seen.get(row.join());
    if (known) known.histories.add(history);
    else seen.set(row.join(), { row, histories: new Set([history]) });
  }
  const rows = [...seen.values()];
  /** Whether it fails nowhere, and enough histories test it. */
  const holds = (test: (row: readonly number[]) => 'fails' | 'tested' | 'idle'): boolean => {
    const evidence = new Set<number>();
    for (const { row, histories } of rows) {
      const outcome = test(row);
      if (outcome === 'fails') return false;
      if (outcome === 'tested' && evidence.size < minEvidence)
        for (const history of histories) evidence.add(history);
    }
    return evidence.size >= minEvidence;
  };
  const found: Inequality[] = [];
  const isLess = names.map(() => new Set<number>());
  const all = [...names.keys()];
  for (const a of all)
    for (const b of all)
      if (a !== b && holds((row) => (row[a]! > row[b]! ? 'fails' : row[a]! > 0 ? 'tested' : 'idle'))) {
        isLess[a]!.add(b);
        found.push({ less: [names[a]!], more: [names[b]!] });
      }
  const add = (less: readonly number[], more: readonly number[]): void =>
    void found.push({ less: less.map((at) => names[at]!), more: more.map((at) => names[at]!) });
  for (const b of all)
    for (const c of all.slice(b + 1))
      for (const a of all) {
        if (a === b || a === c) continue;
        const needed = (other: number) =>
          holds((row) => {
            if (row[a]! > row[b]! + row[c]!) return 'fails';
            return row[a]! > row[other]! ? 'tested' : 'idle';
          });
        if (!isLess[a]!.has(b) && !isLess[a]!.has(c) && needed(b) && needed(c)) add([a], [b, c]);
        const together = (row: readonly number[]) => {
          if (row[b]! + row[c]! > row[a]!) return 'fails';
          return row[b]! > 0 && row[c]! > 0 ? 'tested' : 'idle';
        };
        if (isLess[b]!.has(a) && isLess[c]!.has(a) && holds(together)) add([b, c], [a]);
      }
  return found;
}

const weightsOf = ({ less, more }: Inequality): ReadonlyMap<string, number> =>
  new Map([...less.map((name) => [name, 1] as const), ...more.map((name) => [name, -1] as const)]);

/** What tables and the declarations of measures say of the counts of a mine. */
export function knownIn(
  observed: readonly Observed[],
  equations: Mine['equations'],
  measures: readonly MeasureDeclaration[] = familyMeasures,
): KnownRelations {
  const names = new Set(observed.flatMap(({ told }) => [...told.keys()]));
  const period = rollingYear('2026-12' as Month);
  const relations = countRelations(names, { ...period, key: year as typeof period.key }, measures);
  const inequalities = relations.flatMap(({ wholes, parts, byChance }): readonly Inequality[] => {
    const declared = { less: parts, more: wholes };
    // What is equal as a rule is taken to be equal
    return byChance ? [declared] : [declared, { less: wholes, more: parts }];
  });
  return { equations, inequalities };
}

/**
 * Those of the inequalities that do not follow from what is known: some counts, none negative, keep to all that is known and break
 * the inequality. Asked of shares of everything, because what is known stays true of counts twice as great.
 * @source Farkas (1902): what follows from linear inequalities is a sum of them
 */
export function notImplied(
  inequalities: readonly Inequality[],
  { equations, inequalities: known }: KnownRelations,
): readonly Inequality[] {
  const place = new Map<string, number>();
  const placeOf = (name: string): number => {
    if (!place.has(name)) place.set(name, place.size);
    return place.get(name)!;
  };
  const lines = [...equations, ...known.map(weightsOf)].map((weights) =>
    [...weights].map(([name, times]) => [placeOf(name), times] as const),
  );
  for (const { less, more } of inequalities) [...less, ...more].forEach(placeOf);
  const width = place.size + known.length;
  const matrix = lines.map((line, index) => {
    const row = new Array<number>(width).fill(0);
    for (const [at, times] of line) row[at] = times;
    if (index >= equations.length) row[place.size + index - equations.length] = 1;
    return row;
  });
  const corners = cornersOf([...matrix, new Array<number>(width).fill(1)], [...matrix.map(() => 0), 1]);
  if (!corners) throw new Error('What is known of the counts leaves nothing but zeros');
  return inequalities.filter((one) => {
    const weights = new Map([...weightsOf(one)].map(([name, times]) => [place.get(name)!, times]));
    return corners.maximum(weights) > 1e-7;
  });
}

/** How an inequality reads. @example spelled({ less: ['a'], more: ['b', 'c'] }) // 'a ≤ b + c' */
export const spelled = ({ less, more }: Inequality): string => `${less.join(' + ')} ≤ ${more.join(' + ')}`;
