export { wilsonInterval } from './wilsonInterval.js';
export { wilsonIntervalCorrected } from './wilsonIntervalCorrected.js';
export { clopperPearsonInterval } from './clopperPearsonInterval.js';
export { agrestiCoullInterval } from './agrestiCoullInterval.js';
export { newcombeDifference } from './newcombeDifference.js';
export { poissonInterval } from './poissonInterval.js';
export { byarInterval } from './byarInterval.js';
export { rateRatioInterval } from './rateRatioInterval.js';
export { possibleCounts, commonBases } from './possibleCounts.js';

export type { StatisticsError, Statistic } from './statisticsError.js';
export type { Interval } from './interval.js';
export type { CountOf, ShareDifference } from './newcombeDifference.js';
export type { EventsOver, RateRatio } from './rateRatioInterval.js';
export type { ReportedPercentage } from './possibleCounts.js';
