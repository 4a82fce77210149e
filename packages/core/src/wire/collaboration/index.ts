export { teamCommandSchema, teamEventSchema, parseTeamCommand, parseTeamEvent } from './team.js';
export {
  observationCommandSchema,
  observationEventSchema,
  parseObservationCommand,
  parseObservationEvent,
} from './observation.js';
export {
  phenomenonCommandSchema,
  phenomenonEventSchema,
  parsePhenomenonCommand,
  parsePhenomenonEvent,
} from './phenomenon.js';
export {
  adoptionCommandSchema,
  adoptionEventSchema,
  parseAdoptionCommand,
  parseAdoptionEvent,
} from './adoption.js';
export {
  decisionLogCommandSchema,
  decisionLogEventSchema,
  parseDecisionLogCommand,
  parseDecisionLogEvent,
} from './decisionLog.js';
export {
  interfaceCommandSchema,
  interfaceEventSchema,
  parseInterfaceCommand,
  parseInterfaceEvent,
} from './serviceInterface.js';
export {
  embeddingPlanCommandSchema,
  embeddingPlanEventSchema,
  parseEmbeddingPlanCommand,
  parseEmbeddingPlanEvent,
} from './embeddingPlan.js';
