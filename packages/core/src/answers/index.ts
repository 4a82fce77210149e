export { countsOnDay } from './countsOnDay.js';
export { withDelivered } from './deliveredCounts.js';
export { publishRegion, registerReach } from './publications.js';
export { indicatorTables } from './indicatorTables.js';
export { populationTable } from './populationTable.js';
export { unitReportingView } from './unitReportingView.js';
export { unitDiscussionsView } from './unitDiscussions.js';
export { carryOut } from './carryOut.js';

export type { CarriedOut, CarryOutContext, NotCarriedOut, UnitNotInRegister } from './carryOut.js';
export type { DeliveredCounts } from './deliveredCounts.js';
export type { RegionPublication, RegionPublicationInput } from './publications.js';
export type { PopulationInput } from './populationTable.js';
export type {
  UnitDiscussion,
  UnitDiscussionsContent,
  UnitDiscussionsRequest,
  UnitDiscussionsView,
  UnitException,
  WorkView,
} from './unitDiscussions.js';
export type { Waiting } from './waiting.js';
export type { UnitReportingRequest } from './unitReportingView.js';
