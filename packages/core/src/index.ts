export { countsOfEvent, currentIndicators } from './indicators/index.js';
export {
  addDays,
  day,
  err,
  finnishDay,
  instant,
  languages,
  month,
  ok,
  parseDay,
  parsePeriod,
  parseUnitId,
  parseUuid,
  placeKey,
  regionCode,
  replay,
  unitId,
  uuid,
} from './kernel/index.js';
export { defaultPolicy } from './privacy/index.js';
export { publishRegion } from './publication/index.js';
export { defaultLpSettings, lpProcess } from './streams/lp-process/index.js';
export { leaderRightsOf, practitioner } from './streams/practitioner/index.js';
export { mergeTallies, tallyOf } from './tally/index.js';
export { unitDiscussionsView } from './work-views/index.js';
export type { Indicator } from './indicators/index.js';
export type {
  Brand,
  Day,
  EntryId,
  Instant,
  Issue,
  Language,
  Month,
  MunicipalityCode,
  PeriodKey,
  PlaceKey,
  ProcessId,
  RegionCode,
  Result,
  UnitEntry,
  UnitId,
  WorkerId,
} from './kernel/index.js';
export type { PublishedTable, ThresholdPolicy } from './privacy/index.js';
export type { PopulationInput, RegionPublication, RegionPublicationInput } from './publication/index.js';
export type {
  LeaderRights,
  LpProcessCommand,
  LpProcessContext,
  LpProcessError,
  LpProcessEvent,
  LpProcessState,
  LpProcessWarning,
} from './streams/lp-process/index.js';
export type { Tally } from './tally/index.js';
export type { WorkView } from './work-views/index.js';
