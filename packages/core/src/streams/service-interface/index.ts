export { serviceInterface } from './serviceInterface.js';
export { interfaceStages, evidenceKinds, nextStages } from './codes.js';
export { interfacesWithoutEvaluation, openInterfaceDuties } from './state.js';

export type {
  InterfaceContext,
  InterfaceError,
  InterfaceTypes,
  InterfaceWarning,
} from './serviceInterface.js';
export type { EvidenceKind, InterfaceStage } from './codes.js';
export type { InterfaceCommand, InterfaceEntryCommand } from './commands.js';
export type { InterfaceEvent, InterfaceFact, InterfaceRaisedBy, StageFact } from './events.js';
export type { InterfaceDuty, InterfaceState, ServiceInterface } from './state.js';
