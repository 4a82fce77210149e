import { ok } from '../../kernel/index.js';
import type { Issue } from '../../kernel/index.js';
import { countIssues, partIssues, positiveIssues } from '../checks.js';
import { empty, invalidInput, type Statistic } from '../statisticsError.js';
import { sum } from '../sums.js';
import {
  controlChart,
  controlChartIssues,
  type ControlChart,
  type ControlChartOptions,
  type Limits,
} from './controlChart.js';
import { meanMovingRange, movingRanges } from './movingRange.js';
import type { Stretch } from './partition.js';

/** A count and the size it came from: asked families, visits, inhabitants. */
export interface CountAndSize {
  readonly count: number;
  readonly size: number;
}

/** A chart of counts; `primed` when its limits were widened by the spread between points (Laney). */
export interface AttributeChart<Kind extends string> extends ControlChart {
  readonly kind: Kind;
  readonly primed: boolean;
}

/** Options of charts of counts. */
export interface AttributeOptions extends ControlChartOptions {
  /** Laney's p′ or u′: for large sizes, where plain limits are too narrow; false unless told. */
  readonly primed?: boolean;
}

/** What tells the kinds of attribute charts apart. */
interface AttributeKind<Kind extends string> {
  readonly kind: Kind;
  /** Sigma of a point of this size around this centre. */
  readonly sigma: (centre: number, size: number) => number;
  readonly ceiling: number | null;
  /** The size of a missing point where it is known without it; null where limits follow a size that nobody knows. */
  readonly sizeOfMissing: number | null;
  readonly checkSize: (field: readonly (string | number)[], point: CountAndSize) => readonly Issue[];
}

/** p: a share of a counted whole. */
export const shareKind: AttributeKind<'p'> = {
  kind: 'p',
  sigma: (centre, size) => Math.sqrt((centre * (1 - centre)) / size),
  ceiling: 1,
  sizeOfMissing: null,
  checkSize: (field, { count, size }) => [
    ...countIssues([...field, 'size'], size),
    ...partIssues([...field, 'count'], count, 'size', size),
  ],
};

/** u: events per unit of an exposure. */
export const rateKind: AttributeKind<'u'> = {
  kind: 'u',
  sigma: (centre, size) => Math.sqrt(centre / size),
  ceiling: null,
  sizeOfMissing: null,
  checkSize: (field, { size }) => (size === 0 ? [] : positiveIssues([...field, 'size'], size)),
};

/** c: events in periods of one and the same exposure, so that a missing count leaves its limits as they are. */
export const countKind: AttributeKind<'c'> = { ...rateKind, kind: 'c', sizeOfMissing: 1 };

function issuesOf<Kind extends string>(
  points: readonly (CountAndSize | null)[],
  options: AttributeOptions,
  kind: AttributeKind<Kind>,
): readonly Issue[] {
  return [
    ...points.flatMap((point, index) =>
      point === null
        ? []
        : [
            ...countIssues(['points', index, 'count'], point.count),
            ...kind.checkSize(['points', index], point),
          ],
    ),
    ...controlChartIssues(options, points.length),
  ];
}

/** Laney's factor: spread of the standardised points over what chance alone gives; null without two neighbours. */
function primeFactor(
  values: readonly (number | null)[],
  sigmas: readonly (number | null)[],
  centre: number,
): number | null {
  const standardised = values.map((value, index) => {
    const sigma = sigmas[index] ?? 0;
    return value === null || sigma === 0 ? null : (value - centre) / sigma;
  });
  const range = meanMovingRange(movingRanges(standardised), true);
  return range === null ? null : range / 1.128;
}

/** Draws a p, u or c chart. A point of size 0 has no value and no limits: nobody was asked, so it is missing. */
export function attributeChart<Kind extends string>(
  points: readonly (CountAndSize | null)[],
  options: AttributeOptions,
  kind: AttributeKind<Kind>,
): Statistic<AttributeChart<Kind>> {
  const issues = issuesOf(points, options, kind);
  if (issues.length > 0) return invalidInput(issues);
  const seen = points.map((point) => (point === null || point.size === 0 ? null : point));
  if (seen.every((point) => point === null)) return empty;
  const { baselinePoints = Infinity, primed = false } = options;
  const values = seen.map((point) => (point === null ? null : point.count / point.size));
  const limits = ({ from, to }: Stretch): Limits => {
    const baseline = seen.slice(from, Math.min(to + 1, from + baselinePoints));
    const observed = baseline.filter((point) => point !== null);
    const baselineN = observed.length;
    const own = seen.slice(from, to + 1);
    const none = own.map(() => null);
    if (baselineN === 0) return { centre: null, sigmas: none, without: 'too-few', baselineN };
    const centre = sum(observed.map(({ count }) => count)) / sum(observed.map(({ size }) => size));
    const plain = own.map((point) => {
      const size = point?.size ?? kind.sizeOfMissing;
      return size === null ? null : kind.sigma(centre, size);
    });
    if (plain.every((sigma) => sigma === null || sigma === 0))
      return { centre, sigmas: none, without: 'zero-variation', baselineN };
    if (!primed) return { centre, sigmas: plain, without: null, baselineN };
    const factor = primeFactor(values.slice(from, from + baseline.length), plain, centre);
    if (factor === null || factor === 0)
      return { centre, sigmas: none, without: factor === null ? 'too-few' : 'zero-variation', baselineN };
    const widened = plain.map((sigma) => (sigma === null ? null : sigma * factor));
    return { centre, sigmas: widened, without: null, baselineN };
  };
  const chart = controlChart({ values, limits, floor: 0, ceiling: kind.ceiling }, options);
  return ok({ kind: kind.kind, primed, ...chart });
}
