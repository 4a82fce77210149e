import type { Family, FamilyCell, LinearRelation } from '../../privacy/index.js';
import type { SumRelation } from '../../privacy/index.js';
import type { Random } from '../seededRandom.js';

/** The kinds of publications that the protection is tried on. */
export const publicationKinds = [
  'one-way',
  'two-way',
  'large-two-way',
  'sparse-two-way',
  'area-by-service',
  'three-way',
  'two-linked',
  'corrected',
  'cumulative',
] as const;

/** One kind of publication. */
export type PublicationKind = (typeof publicationKinds)[number];

/** A tree of codes: a total with parts, each of which may be a total of its own. */
interface Codes {
  readonly code: string;
  readonly parts?: readonly Codes[];
}

const codes = (code: string, name: string, n: number): Codes => ({
  code,
  parts: Array.from({ length: n }, (_, index) => ({ code: `${name}${index + 1}` })),
});

const leaves = ({ code, parts }: Codes): readonly string[] => parts?.flatMap(leaves) ?? [code];
const all = (codes: Codes): readonly string[] => [codes.code, ...(codes.parts ?? []).flatMap(all)];
const sums = ({ code, parts }: Codes): readonly SumRelation[] =>
  parts ? [{ total: code, parts: parts.map((part) => part.code) }, ...parts.flatMap(sums)] : [];
const leavesOf = (tree: Codes, code: string): readonly string[] => {
  const found = (node: Codes): Codes | undefined =>
    node.code === code ? node : node.parts?.map(found).find(Boolean);
  return leaves(found(tree)!);
};

const product = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  lists.reduce<readonly (readonly string[])[]>(
    (rows, list) => rows.flatMap((row) => list.map((code) => [...row, code])),
    [[]],
  );

/** Counts as they come in small places: many zeros, many small ones, a few large. */
const draw = (random: Random, mean: number): number => {
  if (random.chance(0.15)) return 0;
  const n = Math.floor(-mean * Math.log(1 - random.unit()));
  return random.chance(0.05) ? n * 10 : n;
};

/** A table over axes, with every margin and every sum. */
export const tableOf = (
  name: string,
  axes: readonly Codes[],
  inner: (codes: readonly string[]) => number,
): Family => {
  const key = (at: readonly string[]): string => `${name}${at.join('|')}`;
  const counts = new Map(product(axes.map(leaves)).map((at) => [key(at), inner(at)]));
  const cells: FamilyCell[] = product(axes.map(all)).map((at) => {
    const parts = product(at.map((code, axis) => leavesOf(axes[axis]!, code)));
    return { key: key(at), count: parts.reduce((sum, part) => sum + counts.get(key(part))!, 0) };
  });
  const relations = axes.flatMap((axis, index) =>
    sums(axis).flatMap(({ total, parts }) =>
      product(axes.map((other, at) => (at === index ? [''] : all(other)))).map((at) => ({
        total: key(at.map((code, place) => (place === index ? total : code))),
        parts: parts.map((part) => key(at.map((code, place) => (place === index ? part : code)))),
      })),
    ),
  );
  return { cells, relations };
};

const means = [1, 2, 5, 9, 30] as const;
const some = (random: Random, from: number, to: number): number => from + random.below(to - from + 1);

const twoWay = (random: Random, rows: number, columns: number): Family => {
  const mean = means[random.below(means.length)]!;
  return tableOf('', [codes('T', 'r', rows), codes('T', 'c', columns)], () => draw(random, mean));
};

/** Most cells are 0 and the others small: here bounds, not rank, decide what leaks. */
const sparseTwoWay = (random: Random): Family => {
  const density = 0.05 + 0.3 * random.unit();
  const mean = means[random.below(3)]!;
  const axes = [codes('T', 'r', some(random, 3, 12)), codes('T', 'c', some(random, 3, 16))];
  return tableOf('', axes, () => (random.chance(density) ? 1 + draw(random, mean) : 0));
};

const areas = (random: Random): Codes => ({
  code: 'region',
  parts: Array.from({ length: some(random, 2, 4) }, (_, area) => ({
    code: `a${area}`,
    parts: Array.from({ length: some(random, 2, 5) }, (_, place) => ({ code: `a${area}m${place}` })),
  })),
});

const merged = (families: readonly Family[], links: readonly LinearRelation[] = []): Family => ({
  cells: [...new Map(families.flatMap(({ cells }) => cells).map((cell) => [cell.key, cell])).values()],
  relations: [...families.flatMap(({ relations }) => relations), ...links],
});

/** Two tables over the same children: by area and setting, and by area and origin; their margins by area are one. */
const twoLinked = (random: Random): Family => {
  const place = codes('T', 'a', some(random, 2, 5));
  const mean = means[random.below(means.length)]!;
  const setting = codes('T', 's', some(random, 2, 4));
  const origin = codes('T', 'o', some(random, 2, 4));
  const inner = new Map<string, number>();
  for (const at of product([leaves(place), leaves(setting), leaves(origin)]))
    inner.set(at.join(), draw(random, mean));
  const over = (
    at: readonly string[],
    lists: (readonly string[])[],
    order: (at: readonly string[]) => string,
  ) => product(lists).reduce((sum, more) => sum + inner.get(order([...at, ...more]))!, 0);
  return merged([
    tableOf('', [place, setting], (at) => over(at, [leaves(origin)], ([p, s, o]) => [p, s, o].join())),
    tableOf('', [place, origin], (at) => over(at, [leaves(setting)], ([p, o, s]) => [p, s, o].join())),
  ]);
};

/** Months and their running sums, for several services and their total. */
const cumulative = (random: Random): Family => {
  const months = some(random, 3, 8);
  const services = codes('T', 's', some(random, 1, 4));
  const month = codes('year', 'm', months);
  const mean = means[random.below(means.length)]!;
  const table = tableOf('', [month, services], () => draw(random, mean));
  const counts = new Map(table.cells.map(({ key, count }) => [key, count]));
  const cells: FamilyCell[] = [];
  const relations: SumRelation[] = [];
  for (const service of all(services)) {
    let before: string | undefined;
    let sum = 0;
    for (let m = 1; m <= months; m++) {
      const own = `m${m}|${service}`;
      const key = `to-m${m}|${service}`;
      sum += counts.get(own)!;
      cells.push({ key, count: sum });
      relations.push({ total: key, parts: before === undefined ? [own] : [before, own] });
      before = key;
    }
    relations.push({ total: `year|${service}`, parts: [before!] });
  }
  return { cells: [...table.cells, ...cells], relations: [...table.relations, ...relations] };
};

/** The same table some times over, each time with a few inner counts entered late or taken back. */
const corrected = (random: Random): readonly Family[] => {
  const axes = [codes('T', 'r', some(random, 2, 5)), codes('T', 'c', some(random, 1, 5))];
  const mean = means[random.below(means.length)]!;
  const inner = new Map(product(axes.map(leaves)).map((at) => [at.join(), draw(random, mean)]));
  return Array.from({ length: some(random, 2, 4) }, () => {
    const table = tableOf('', axes, (at) => inner.get(at.join())!);
    for (const [key, n] of inner)
      if (random.chance(0.2)) inner.set(key, Math.max(0, n + some(random, -2, 3)));
    return table;
  });
};

/**
 * A made-up publication of a kind, or several of the same tables one after another; the same draws give the same ones.
 * @example randomPublications('one-way', seededRandom(1))[0]?.relations.length // 1
 */
export function randomPublications(kind: PublicationKind, random: Random): readonly Family[] {
  const mean = means[random.below(means.length)]!;
  switch (kind) {
    case 'one-way':
      return [tableOf('', [codes('T', 'p', some(random, 1, 12))], () => draw(random, mean))];
    case 'two-way':
      return [twoWay(random, some(random, 2, 8), some(random, 2, 8))];
    case 'large-two-way':
      return [twoWay(random, some(random, 8, 20), some(random, 8, 30))];
    case 'sparse-two-way':
      return [sparseTwoWay(random)];
    case 'area-by-service':
      return [tableOf('', [areas(random), codes('T', 's', some(random, 2, 4))], () => draw(random, mean))];
    case 'three-way': {
      const axes = ['r', 's', 'm'].map((name) => codes('T', name, some(random, 2, 4)));
      return [tableOf('', axes, () => draw(random, mean))];
    }
    case 'two-linked':
      return [twoLinked(random)];
    case 'cumulative':
      return [cumulative(random)];
    case 'corrected':
      return corrected(random);
  }
}
