export { keyOf } from './measure.js';
export { discussions, childrenInDiscussions, firstDiscussions } from './discussions.js';
export { feedbackAnswers } from './feedback.js';
export { lpProcessMeasures, surveyMeasures, countsOfEvent, countsOfResponse } from './registry.js';
export { discussionsBySetting, discussionsByMonth, familyFeedback } from './tables.js';
export { reportedFeedback, reportedSettings } from './reported.js';
export { indicatorGroups } from './indicator.js';
export { indicatorIds } from './indicatorIds.js';
export { indicatorDefinitions, indicatorOf, currentIndicators } from './indicatorRegistry.js';
export { tallyReader } from './tallyReader.js';
export { targetOn, targetsByMonth } from './targets.js';
export { checkTargets } from './checkTargets.js';
export { joinedYears } from './yearSeries.js';
export { checkReportedSeries, reportedSeriesIds, seriesGrains } from './reportedSeries.js';
export { checkNationalFigures, figureGroups, nationalIndicators } from './nationalFigures.js';
export { unitReporting, recordingDelays } from './reporting.js';
export { curveDays } from './shapes/curveIndicator.js';
export { quantiles } from './shapes/quantileIndicator.js';
export { denominatorFor } from './shapes/rateIndicator.js';
export { tableIdOf, wholeAxis } from './shapes/indicatorHead.js';
export { coveredName } from './shapes/unitCoverageIndicator.js';
export { countName, formatCountName, onTheDay, parseCountName } from './countName.js';
export { familyMeasures } from './familyMeasures.js';
export { discussionWaitDays } from './lp/contact.js';
export { consultationAnswerDays, consultationsAsked, servicesAdded } from './lp/support.js';
export { furtherNeedAnswers, networkMeetingSteps, networkMeetingWaitDays } from './lp/meetings.js';
export { processOutcomes } from './outcomes.js';
export { stocksOnDay } from './stocksOnDay.js';
export { discussionWaits, networkMeetingWaits } from './waits.js';
export { discussionWaitsVersion1, networkMeetingWaitsVersion1 } from './waitsVersion1.js';
export { interviewThemeCounts } from './interviews.js';
export { refreshersFallingDue } from './fallingDue.js';
export { meetingGroupSizes, meetingProfessionals, meetingSizeMeasures } from './meetingSize.js';

export type { Direction, FlowMeasure, MeasureDeclaration, Protection, StockMeasure } from './measure.js';
export type { Counted } from './counted.js';
export type { CountPart, NamedCount } from './countName.js';
export type { CountRelation, MeasureRelation, RelatedCount, RelationScope, Unrelated } from './relations.js';
export type { TableRequest } from './tables.js';
export type { PrintedPercentage, ReportedSurvey } from './reported.js';
export type {
  Indicator,
  IndicatorGroup,
  IndicatorPopulation,
  IndicatorRequest,
  IndicatorSplit,
  InnerPlaces,
} from './indicator.js';
export type { IndicatorId } from './indicatorIds.js';
export type { MeasureCounts, PlacedCount, TallyReader } from './tallyReader.js';
export type { Target, TargetMonths } from './targets.js';
export type { ReportedSeries, ReportedSeriesId, SeriesGrain } from './reportedSeries.js';
export type {
  FigureGroup,
  NationalFigure,
  NationalFigures,
  NationalIndicator,
  NationalIndicatorId,
} from './nationalFigures.js';
export type { JoinedYears, YearSeriesError, YearSeriesRule, YearValue } from './yearSeries.js';
export type { RecordedEvent, UnitReporting } from './reporting.js';
export type { InterviewState } from './interviews.js';
