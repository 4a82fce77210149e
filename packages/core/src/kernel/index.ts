export { ok, err } from './result.js';
export { unreachable } from './unreachable.js';
export { parseUuid, parseUnitId } from './ids.js';
export {
  parseDay,
  parseMonth,
  parseInstant,
  daysBetween,
  addDays,
  addMonths,
  monthOf,
  firstDayOf,
  lastDayOf,
} from './day.js';
export { finnishDay } from './finnishDay.js';
export { parsePeriod, rollingYear, monthsOf } from './period.js';
export { dayDoubts, dayFaults, earliestDay, defaultDaysBack } from './pastDay.js';
export { placeKey, parsePlaceKey, parseAreaCode, placeLevels } from './place.js';
export { settings, origins, logBookVariants } from './codeLists.js';
export { languages } from './language.js';
export { collaborationReasons, retractionReasons } from './retractionReasons.js';
export { replay } from './decider.js';
export { hasLostCharacters, textOfBytes } from './textOfBytes.js';

export type { Result } from './result.js';
export type { Brand } from './brand.js';
export type { Issue, DomainError } from './issue.js';
export type { ProcessId, UnitId } from './ids.js';
export type { Day, Month, Instant } from './day.js';
export type { Period, PeriodKey, Grain } from './period.js';
export type { DayDoubt, DayFault, DayKind, DaysOf } from './pastDay.js';
export type {
  Place,
  PlaceLevel,
  PlaceKey,
  RegionCode,
  MunicipalityCode,
  AreaCode,
  CountryCode,
} from './place.js';
export type { Setting, Origin, LogBookVariant } from './codeLists.js';
export type { Language, Labels } from './language.js';
export type { CollaborationReason, RetractionReason } from './retractionReasons.js';
export type {
  Interval,
  KnownValue,
  NoData,
  NotApplicable,
  PublishedValue,
  ReportedPercentage,
  Suppressed,
} from './value.js';
export type { UnitEntry } from './unitEntry.js';
export type { Decider, StreamTypes } from './decider.js';
export { day, instant, month, regionCode, unitId, uuid } from './literals.js';
export type {
  EntryId,
  TextRef,
  EntryRetracted,
  Fact,
  LedgerError,
  LedgerRules,
  LedgerState,
  LedgerStream,
  LedgerTypes,
  Retract,
} from './ledger.js';
export type {
  WorkerId,
  BodyId,
  DivisionId,
  InterfaceId,
  ObservationId,
  OrganisationId,
  PhenomenonId,
} from './collaborationIds.js';
export type {
  ControllerId,
  ControllerKind,
  ControllerOf,
  ControllerSettings,
  Controllers,
  SiteId,
} from './controller.js';
export { controllerKinds, controllersOf } from './controller.js';
export { valueOn } from './dated.js';
export { ledger, isRetraction } from './ledger.js';
export { parseRegisterCode } from './collaborationIds.js';
export type { Dated } from './dated.js';
