export { wilsonInterval } from './wilsonInterval.js';
export { possibleCounts, commonBases } from './possibleCounts.js';

export type { StatisticsError, Statistic } from './statisticsError.js';
export type { Interval } from './interval.js';
export type { ReportedPercentage } from './possibleCounts.js';
