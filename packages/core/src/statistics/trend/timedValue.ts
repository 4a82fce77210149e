import type { Issue } from '../../kernel/index.js';
import { integerIssues, valueIssues } from '../checks.js';

/** A value with its time (a year, a number of months, a day number). */
export interface TimedValue {
  readonly at: number;
  readonly value: number;
}

const maxPoints = 5000;

/** Faults of a series: values and times that are no numbers, a time twice, more than 5 000 points (all pairs are compared). */
export function seriesIssues(series: readonly TimedValue[]): readonly Issue[] {
  const seen = new Set<number>();
  return [
    ...integerIssues('series', Math.max(0, series.length), 0, maxPoints),
    ...series.flatMap(({ at, value }, index) => {
      const repeated = seen.has(at);
      seen.add(at);
      return [
        ...valueIssues(['series', index, 'at'], at),
        ...valueIssues(['series', index, 'value'], value),
        ...(repeated ? [{ path: ['series', index, 'at'], code: 'repeated', received: String(at) }] : []),
      ];
    }),
  ];
}

/** The series in order of time; the given one stays as it is. @example sortedByTime([{ at: 2, value: 1 }, { at: 1, value: 5 }])[0]?.at // 1 */
export const sortedByTime = (series: readonly TimedValue[]): readonly TimedValue[] =>
  [...series].sort((a, b) => a.at - b.at);
