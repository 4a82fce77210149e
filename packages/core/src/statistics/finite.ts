import { ok } from '../kernel/index.js';
import { notDefined, type Statistic } from './statisticsError.js';

const allFinite = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(allFinite);
};

/**
 * The value, unless one of its numbers fell out of the range of numbers (inputs of absurd size): then `not-defined`, 'out-of-number-range'.
 * @example finite({ slope: Infinity }).ok // false
 */
export const finite = <T>(value: T): Statistic<T> =>
  allFinite(value) ? ok(value) : notDefined('out-of-number-range');
