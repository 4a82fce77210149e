import type { Issue } from '../kernel/index.js';

/** Where a checked argument stands: its name, or a path into it (`['x', 3]`). */
export type Field = string | readonly (string | number)[];

const issue = (field: Field, code: string, expected: string, received: unknown): readonly Issue[] => [
  { path: typeof field === 'string' ? [field] : field, code, expected, received: String(received) },
];

const none: readonly Issue[] = [];

/** Faults of a count: a whole number from 0 to 2^53 − 1. @example countIssues('n', 2.5)[0]?.code // 'not-a-count' */
export function countIssues(field: Field, value: number): readonly Issue[] {
  return Number.isSafeInteger(value) && value >= 0
    ? none
    : issue(field, 'not-a-count', 'a whole number from 0', value);
}

/** Faults of a part that may not exceed its whole; silent where either is no count. @example partIssues('successes', 5, 'n', 4)[0]?.code // 'more-than-whole' */
export function partIssues(field: Field, part: number, whole: string, value: number): readonly Issue[] {
  return part > value ? issue(field, 'more-than-whole', `at most ${whole}`, part) : none;
}

/** Faults of a confidence level: more than 0 and less than 1. @example levelIssues(95)[0]?.code // 'not-a-level' */
export function levelIssues(value: number, field: Field = 'level'): readonly Issue[] {
  return Number.isFinite(value) && value > 0 && value < 1
    ? none
    : issue(field, 'not-a-level', 'more than 0 and less than 1', value);
}

/** Faults of a whole number within bounds, both included. @example integerIssues('decimals', 11, 0, 10)[0]?.code // 'out-of-range' */
export function integerIssues(
  field: Field,
  value: number,
  lowest: number,
  highest: number,
): readonly Issue[] {
  return Number.isInteger(value) && value >= lowest && value <= highest
    ? none
    : issue(field, 'out-of-range', `a whole number from ${lowest} to ${highest}`, value);
}

/** Largest size of a measured value: squares and sums of such values stay finite. */
export const largestValue = 1e100;

/** Faults of a measured value: finite and at most 1e100 in size, so that no sum of squares overflows. @example valueIssues('y', NaN)[0]?.code // 'not-a-number' */
export function valueIssues(field: Field, value: number): readonly Issue[] {
  return Number.isFinite(value) && Math.abs(value) <= largestValue
    ? none
    : issue(field, 'not-a-number', 'a finite number, at most 1e100 in size', value);
}

/** Faults of an amount that must be positive (a population, an exposure time): 1e-100 to 1e100. @example positiveIssues('population', 0)[0]?.code // 'not-positive' */
export function positiveIssues(field: Field, value: number): readonly Issue[] {
  return Number.isFinite(value) && value >= 1 / largestValue && value <= largestValue
    ? none
    : issue(field, 'not-positive', 'a number from 1e-100 to 1e100', value);
}

/** Faults of a number within bounds, both included. @example rangeIssues('share', 1.2, 0, 1)[0]?.code // 'out-of-range' */
export function rangeIssues(field: Field, value: number, lowest: number, highest: number): readonly Issue[] {
  // What is no number at all (null, a text) compares as one, and would pass
  return Number.isFinite(value) && value >= lowest && value <= highest
    ? none
    : issue(field, 'out-of-range', `a number from ${lowest} to ${highest}`, value);
}

/** Faults of a name that must be one of a few. @example choiceIssues('scale', 'cubic', ['log', 'plain'])[0]?.code // 'unknown-code' */
export function choiceIssues(field: Field, value: string, choices: readonly string[]): readonly Issue[] {
  return choices.includes(value) ? none : issue(field, 'unknown-code', choices.join(', '), value);
}

/** Faults of lists that must be equally long. @example lengthIssues('n', 3, 4)[0]?.code // 'length-differs' */
export function lengthIssues(field: Field, length: number, expected: number): readonly Issue[] {
  return length === expected ? none : issue(field, 'length-differs', `${expected} values`, length);
}

/** Faults of every value of a list, each with its place. @example eachIssues('x', [1, -1], countIssues)[0]?.path // ['x', 1] */
export function eachIssues<T>(
  field: string,
  values: readonly T[],
  check: (field: Field, value: T) => readonly Issue[],
): readonly Issue[] {
  return values.flatMap((value, index) => check([field, index], value));
}

/** Faults of `successes` of `n` at a level, all at once. @example shareInputIssues(3, 2, 0.95)[0]?.code // 'more-than-whole' */
export function shareInputIssues(successes: number, n: number, level: number): readonly Issue[] {
  return [
    ...countIssues('successes', successes),
    ...countIssues('n', n),
    ...partIssues('successes', successes, 'n', n),
    ...levelIssues(level),
  ];
}

/** Exact methods sum about √count terms; beyond this nobody's count of people goes. */
const largestExactCount = 1e9;

/** Faults of a count for an exact method: at most 1e9; silent where it is no count at all. @example exactCountIssues('n', 2e9)[0]?.code // 'out-of-range' */
export function exactCountIssues(field: Field, value: number): readonly Issue[] {
  return value > largestExactCount && Number.isSafeInteger(value)
    ? issue(field, 'out-of-range', `at most ${largestExactCount}`, value)
    : none;
}
