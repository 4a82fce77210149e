export { practitioner } from './practitioner.js';
export { degreeFields, professions, refreshers, tracks, trainings } from './codes.js';
export { leaderRightsOf, mayLead, rightsFrom, rightsInRegion, rightsOn } from './rights.js';
export { northKarelia2023, qualificationRuleSets, ruleSetOn, southwestFinland2021 } from './ruleSets.js';
export { boosterPlan, lacksSupervision, refresherStatus, supervisionMinutes } from './duties.js';
export { certificatesOf, studentsByProvider } from './certificates.js';
export { defaultPractitionerSettings } from './settings.js';
export { isAway, postOn } from './state.js';

export type { DegreeField, Profession, Refresher, Track, Training } from './codes.js';
export type {
  ChangePost,
  CompleteRefresher,
  CompleteTraining,
  PractitionerCommand,
  PractitionerEntryCommand,
  RecordLeaving,
  RecordSupervision,
  RegisterPractitioner,
} from './commands.js';
export type { PractitionerContext, PractitionerError } from './decide.js';
export type { RefresherStatus } from './duties.js';
export type {
  Background,
  Post,
  PostChanged,
  PractitionerEvent,
  PractitionerFact,
  PractitionerLeft,
  PractitionerRegistered,
  PractitionerReturned,
  ProviderId,
  RefresherCompleted,
  SupervisionReceived,
  TrainingCompleted,
} from './events.js';
export type { PractitionerTypes, PractitionerWarning } from './practitioner.js';
export type { Certificate, StudentCounts } from './certificates.js';
export type { PractitionerRights } from './rights.js';
export type { QualificationRuleSet, Right, TrainingRule } from './ruleSets.js';
export type { PractitionerSettings } from './settings.js';
export type { Practitioner, PractitionerState } from './state.js';
