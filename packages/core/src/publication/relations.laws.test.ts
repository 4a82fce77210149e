import { describe, expect, test } from 'vitest';
import { currentIndicators, familyMeasures, keyOf, type CountRelation } from '../indicators/index.js';
import { rollingYear, type Month } from '../kernel/index.js';
import {
  historyOf,
  knownIn,
  mineOf,
  neverFailing,
  notImplied,
  spelled,
  type Observed,
} from '../testing/protection/relationMiner.js';
import { seededRandom } from '../testing/seededRandom.js';
import { countRelations } from './countRelations.js';

/** In how many of the histories an inequality has to stand the test. */
const minEvidence = 12;

/** A seeded sample; `npm run prove protection` mines two thousand. */
const mine = mineOf(Array.from({ length: 1600 }, (_, index) => historyOf(seededRandom(47_000 + index))));
const found = {
  whole: neverFailing(mine.whole, minEvidence),
  months: neverFailing(mine.months, minEvidence),
};

const declared = familyMeasures.flatMap((measure) =>
  (measure.relations ?? []).flatMap((relation) =>
    relation.kind === 'unrelated' ? [] : [[measure, relation] as const],
  ),
);
const titleOf = ([measure, { kind, others, of }]: (typeof declared)[number]): string =>
  [
    keyOf(measure),
    JSON.stringify(of ?? {}),
    kind,
    ...others.map((other) => `${other.measure?.id ?? 'itself'} ${JSON.stringify(other.where ?? {})}`),
  ].join(' ');

const year = { ...rollingYear('2026-12' as Month), key: 'year' as never };
/** The measures as if one relation had been forgotten. */
const without = (forgotten: CountRelation) =>
  familyMeasures.map((measure) => ({
    ...measure,
    relations: (measure.relations ?? []).filter((relation) => relation !== forgotten),
  }));

describe('relations of counts', () => {
  test('every inequality between two or three family counts that no history breaks is declared, or follows', () => {
    expect(notImplied(found.whole, knownIn(mine.whole, mine.equations)).map(spelled)).toEqual([]);
    expect(notImplied(found.months, knownIn(mine.months, [])).map(spelled)).toEqual([]);
    expect(found.whole.length).toBeGreaterThan(100);
  });

  test.each(
    declared.filter(([, { mayFail }]) => mayFail === undefined).map((one) => [titleOf(one), one[1]] as const),
  )('is found when it is forgotten: %s', (_title, relation) => {
    const left = [
      ...notImplied(found.whole, knownIn(mine.whole, mine.equations, without(relation))),
      ...notImplied(found.months, knownIn(mine.months, [], without(relation))),
    ];
    expect(left.length).toBeGreaterThan(0);
  });

  test('no history breaks one that is declared, and some history each of those that may fail', () => {
    const names = new Set(mine.whole.flatMap(({ told }) => [...told.keys()]));
    const sum = ({ told }: Observed, keys: readonly string[]): number =>
      keys.reduce((all, key) => all + (told.get(key) ?? 0), 0);
    const relations = countRelations(names, year);
    expect(relations.length).toBeGreaterThan(40);
    for (const { wholes, parts, mayFail } of relations) {
      const isBroken = mine.whole.some((one) => sum(one, parts) > sum(one, wholes));
      expect(isBroken, `${parts.join(' + ')} ≤ ${wholes.join(' + ')}`).toBe(mayFail !== undefined);
    }
  });

  test('every measure of families that is published declares its relations, is named by one, or says why it has none', () => {
    const published = new Set(
      currentIndicators()
        .filter(({ protect, givenBy }) => protect === 'family' && givenBy === undefined)
        .flatMap(({ measures }) => measures),
    );
    const named = new Set(
      declared.flatMap(([measure, { others }]) => [
        keyOf(measure),
        ...others.flatMap((other) => (other.measure ? [keyOf(other.measure)] : [])),
      ]),
    );
    const reasons = new Map(
      familyMeasures.flatMap((measure) =>
        (measure.relations ?? []).flatMap((relation) =>
          relation.kind === 'unrelated' ? [[keyOf(measure), relation.reason] as const] : [],
        ),
      ),
    );
    const silent = [...published].filter((key) => !named.has(key) && !reasons.has(key));
    expect(silent).toEqual([]);
    for (const reason of reasons.values()) expect(reason.split(' ').length).toBeGreaterThan(4);
  });
});
