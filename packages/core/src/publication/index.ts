export { countsOnDay } from './countsOnDay.js';
export { withDelivered } from './deliveredCounts.js';
export { chartOf, trendOf } from './followUp.js';
export { publishRegion, registerReach } from './publications.js';
export { indicatorTables } from './indicatorTables.js';
export { populationTable } from './populationTable.js';
export { placesWithoutAnswers, surveyResults } from './surveyResults.js';

export type { DeliveredCounts } from './deliveredCounts.js';
export type { NoFollowUp, SeriesChart, SeriesTrend, StandingOut } from './followUp.js';
export type { RegionPublication, RegionPublicationInput } from './publications.js';
export type { PopulationInput } from './populationTable.js';
export type {
  ItemResult,
  PlaceResults,
  ResultsError,
  SurveyResults,
  SurveyResultsInput,
} from './surveyResults.js';
export type { Waiting } from './waiting.js';
