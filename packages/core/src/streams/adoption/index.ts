export { adoption } from './adoption.js';
export { adoptedParts, adoptionSteps, reviewResults, adoptionEndReasons } from './codes.js';
export { adoptionStage, missingSteps } from './state.js';
export { chainCoverage, chainKinds } from './chains.js';

export type { AdoptionContext, AdoptionError, AdoptionTypes, AdoptionWarning } from './adoption.js';
export type { AdoptedPart, AdoptionEndReason, AdoptionStep, ReviewResult } from './codes.js';
export type { AdoptionCommand, AdoptionEntryCommand } from './commands.js';
export type { AdoptionEvent, AdoptionFact } from './events.js';
export type { AdoptionDecision, AdoptionState, AdoptionReview } from './state.js';
export type { ChainCoverage, ChainId, ChainKind, ServiceChain } from './chains.js';
