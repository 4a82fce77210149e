export { embeddingPlan } from './embeddingPlan.js';
export { phases, problemIds, solutionIds, solutionAnswers } from './codes.js';
export { solutionDecisionKinds, solutionMatrix } from './solutionDecisions.js';
export { currentPhase, openMusts, phasesWithoutWork, planGaps } from './state.js';

export type {
  EmbeddingPlanContext,
  EmbeddingPlanError,
  EmbeddingPlanTypes,
  EmbeddingPlanWarning,
} from './embeddingPlan.js';
export type { Phase, ProblemId, SolutionId } from './codes.js';
export type { EmbeddingPlanCommand, EmbeddingPlanEntryCommand } from './commands.js';
export type { EmbeddingPlanEvent, EmbeddingPlanFact, EmbeddingPlanId, PlanPlace } from './events.js';
export type { EmbeddingPlan, EmbeddingPlanState, EmbeddingTask, PlanGaps } from './state.js';
export type {
  DecisionScope,
  SolutionCell,
  SolutionDecision,
  SolutionDecisionKind,
} from './solutionDecisions.js';
