export { wilsonInterval } from './wilsonInterval.js';
export { wilsonIntervalCorrected } from './wilsonIntervalCorrected.js';
export { clopperPearsonInterval } from './clopperPearsonInterval.js';
export { agrestiCoullInterval } from './agrestiCoullInterval.js';
export { newcombeDifference } from './newcombeDifference.js';
export { poissonInterval } from './poissonInterval.js';
export { byarInterval } from './byarInterval.js';
export { rateRatioInterval } from './rateRatioInterval.js';
export { xmrChart } from './xmrChart.js';
export { runChart } from './runChart.js';
export { pChart } from './pChart.js';
export { uChart } from './uChart.js';
export { cChart } from './cChart.js';
export { iPrimeChart } from './iPrimeChart.js';
export { gChart } from './gChart.js';
export { tChart } from './tChart.js';
export { ruleSets } from './charts/ruleSets.js';
export { quantile, quantileOfDays } from './quantile.js';
export { kaplanMeier } from './kaplanMeier.js';
export { logRank } from './logRank.js';
export { annualPercentChange, annualPercentChangeOfEvents } from './annualPercentChange.js';
export { mannKendall } from './mannKendall.js';
export { theilSen } from './theilSen.js';
export { directlyStandardisedRate } from './directlyStandardisedRate.js';
export { indirectlyStandardisedRatio } from './indirectlyStandardisedRatio.js';
export { funnel, funnelLimits } from './funnelLimits.js';
export { topBox } from './topBox.js';
export { netPromoterScore } from './netPromoterScore.js';
export { percentHalfUp, roundHalfUp, largestRemainder } from './rounding.js';
export { joinpoints } from './joinpoints.js';
export { dominanceRule, pPercentRule } from './magnitudeRules.js';
export { possibleCounts, commonBases } from './possibleCounts.js';

export type { StatisticsError, Statistic } from './statisticsError.js';
export type { Interval } from './interval.js';
export type { CountOf, ShareDifference } from './newcombeDifference.js';
export type { EventsOver, RateRatio } from './rateRatioInterval.js';
export type { ReportedPercentage } from './possibleCounts.js';
export type { XmrChart, XmrOptions, XmrLimitFactor } from './xmrChart.js';
export type { RunChart, RunChartOptions, RunChartPoint } from './runChart.js';
export type { AttributeChart, AttributeOptions, CountAndSize } from './charts/attributeChart.js';
export type { IPrimeChart, IPrimeOptions } from './iPrimeChart.js';
export type { GChart } from './gChart.js';
export type { TChart } from './tChart.js';
export type { ControlChart, ControlChartOptions } from './charts/controlChart.js';
export type {
  Assurance,
  ChartPart,
  ChartPoint,
  Improvement,
  LimitsStatus,
  Rebase,
  Side,
  Signal,
  Variation,
} from './charts/chartTypes.js';
export type {
  LimitRuleSet,
  PointRule,
  RuleSet,
  RuleSetName,
  RunRuleSet,
  RunsCheck,
} from './charts/ruleSets.js';
export type { DayCount } from './quantile.js';
export type {
  KaplanMeier,
  KaplanMeierOptions,
  KaplanMeierStep,
  RestrictedMean,
  WaitQuantile,
} from './kaplanMeier.js';
export type { GroupedObservation, LogRank, LogRankGroup } from './logRank.js';
export type { Observation, SurvivalStep } from './survival/steps.js';
export type { SurvivalScale } from './survival/survivalInterval.js';
export type { AnnualPercentChange, TrendModel, YearlyEvents, YearlyRate } from './annualPercentChange.js';
export type { MannKendall } from './mannKendall.js';
export type { TheilSen } from './theilSen.js';
export type { TimedValue } from './trend/timedValue.js';
export type {
  StandardisedBand,
  StandardisedRate,
  StandardisedRateOptions,
} from './directlyStandardisedRate.js';
export type { ReferenceBand, StandardisedRatio } from './indirectlyStandardisedRatio.js';
export type {
  Funnel,
  FunnelArea,
  FunnelKind,
  FunnelLimits,
  FunnelPoint,
  FunnelVerdict,
} from './funnelLimits.js';
export type { TopBox } from './topBox.js';
export type { NetPromoterScore } from './netPromoterScore.js';
export type { JoinpointModel, Joinpoints, TrendSegment } from './joinpoints.js';
export type { MagnitudeVerdict } from './magnitudeRules.js';
