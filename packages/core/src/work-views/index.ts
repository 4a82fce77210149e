export { unitReportingView } from './unitReportingView.js';
export { unitDiscussionsView } from './unitDiscussions.js';

export type {
  UnitDiscussion,
  UnitDiscussionsContent,
  UnitDiscussionsRequest,
  UnitDiscussionsView,
  UnitException,
  WorkView,
} from './unitDiscussions.js';
export type { UnitReportingRequest } from './unitReportingView.js';
