import { unreachable } from '../../kernel/index.js';
import type { Side, Signal } from './chartTypes.js';
import type { PointRule, RuleSet } from './ruleSets.js';

/** A part of a series as the rules see it: values with their centre and sigma; null is a missing point, or no limits. */
export interface Course {
  readonly values: readonly (number | null)[];
  readonly centre: number;
  /** Per point; null where there are no limits (run charts). */
  readonly sigmas: readonly (number | null)[];
}

type Marks = (Side | null)[];

const sideOf = (difference: number): Side | null => (difference > 0 ? 'high' : difference < 0 ? 'low' : null);

/** In sigmas from the centre; null for a missing point or without limits. */
const distances = ({ values, centre, sigmas }: Course): readonly (number | null)[] =>
  values.map((value, index) => {
    const sigma = sigmas[index] ?? null;
    return value === null || sigma === null || sigma === 0 ? null : (value - centre) / sigma;
  });

const beyond = (values: readonly (number | null)[], limit: number): Marks =>
  values.map((value) => (value !== null && Math.abs(value) > limit ? sideOf(value) : null));

/** The raw value against the drawn limit, so that a label never disagrees with what the eye sees by one rounding. */
const outside = ({ values, centre, sigmas }: Course): Marks =>
  values.map((value, index) => {
    const sigma = sigmas[index] ?? null;
    if (value === null || sigma === null) return null;
    if (value > centre + 3 * sigma) return 'high';
    return value < centre - 3 * sigma ? 'low' : null;
  });

/** Marks the members of every run of at least `length`; `step` says how a point continues a run: side, 'skip', or null to end it. */
function markRuns(count: number, length: number, step: (index: number) => Side | 'skip' | null): Marks {
  const marks: Marks = new Array<Side | null>(count).fill(null);
  let members: number[] = [];
  let side: Side | null = null;
  const close = (): void => {
    if (members.length >= length) for (const member of members) marks[member] = side;
    members = [];
  };
  for (let index = 0; index < count; index += 1) {
    const next = step(index);
    if (next === 'skip') continue;
    if (next !== side) close();
    side = next;
    if (next !== null) members.push(index);
  }
  close();
  return marks;
}

/** A missing point ends a shift: what was not seen is no evidence. */
const shift = ({ values, centre }: Course, length: number, endsOnCentre: boolean): Marks =>
  markRuns(values.length, length, (index) => {
    const value = values[index] ?? null;
    if (value === null) return null;
    return sideOf(value - centre) ?? (endsOnCentre ? null : 'skip');
  });

/** Points in a row, each higher (or each lower) than the one before; a missing point ends the trend. */
function trend({ values }: Course, length: number, endsOnTie: boolean): Marks {
  const marks: Marks = new Array<Side | null>(values.length).fill(null);
  let members: number[] = [];
  let side: Side | null = null;
  const close = (): void => {
    if (members.length >= length) for (const member of members) marks[member] = side;
  };
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? null;
    const lastIndex = members[members.length - 1];
    const last = lastIndex === undefined ? null : (values[lastIndex] ?? null);
    if (value === null || last === null || lastIndex === undefined) {
      close();
      members = value === null ? [] : [index];
      side = null;
      continue;
    }
    const move = sideOf(value - last);
    if (move === null && !endsOnTie) continue;
    if (move !== null && (side === null || move === side)) {
      members.push(index);
      side = move;
      continue;
    }
    close();
    members = move === null ? [index] : [lastIndex, index];
    side = move;
  }
  close();
  return marks;
}

/** Two of three neighbours in the outer third of one side; only those in the zone are marked. */
function twoOfThree(course: Course, set: RuleSet): Marks {
  const zone = beyond(distances(course), 2);
  const beyondLimits = outside(course);
  const sides = course.values.map((value) => (value === null ? null : sideOf(value - course.centre)));
  const marks: Marks = new Array<Side | null>(zone.length).fill(null);
  for (let first = 0; first + 3 <= zone.length; first += 1) {
    const three = [first, first + 1, first + 2];
    for (const side of ['high', 'low'] as const) {
      if (set.twoOfThreeOnOneSide && three.some((index) => sides[index] !== side)) continue;
      const members = three.filter(
        (index) => zone[index] === side && (set.twoOfThreeCountsOutside || beyondLimits[index] === null),
      );
      if (members.length >= 2) for (const member of members) marks[member] = side;
    }
  }
  return marks;
}

/** So many points in a row within one sigma: less variation than the limits promise. */
function innerThird(course: Course, length: number): Marks {
  const off = distances(course);
  return markRuns(off.length, length, (index) => {
    const distance = off[index] ?? null;
    return distance !== null && Math.abs(distance) < 1 ? 'none' : null;
  });
}

/** Whether every observed point has the same limits; sizes that vary make them vary. */
function hasEvenLimits({ values, sigmas }: Course): boolean {
  const observed = sigmas.filter((_, index) => (values[index] ?? null) !== null);
  return observed.every((sigma) => sigma === observed[0]);
}

function marksOf(rule: PointRule, course: Course, set: RuleSet): Marks {
  switch (rule) {
    case 'outside':
      return outside(course);
    case 'shift':
      return set.shift === null ? [] : shift(course, set.shift, set.shiftEndsOnCentre);
    case 'trend':
      if (set.trendNeedsEvenLimits && !hasEvenLimits(course)) return [];
      return set.trend === null ? [] : trend(course, set.trend, set.trendEndsOnTie);
    case 'two-of-three':
      return twoOfThree(course, set);
    case 'inner-third':
      return set.innerThird === null ? [] : innerThird(course, set.innerThird);
    default:
      return unreachable(rule);
  }
}

/** The signals of every point of one part, the leading rule first. */
export function pointSignals(course: Course, set: RuleSet): readonly (readonly Signal[])[] {
  const signals: Signal[][] = course.values.map(() => []);
  for (const rule of set.order) {
    marksOf(rule, course, set).forEach((side, index) => {
      if (side !== null) signals[index]?.push({ rule, side });
    });
  }
  return signals;
}
