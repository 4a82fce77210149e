import type { FlowMeasure, StockMeasure } from '../measure.js';
import type { AdoptionEvent } from '../../streams/adoption/index.js';
import type { DecisionLogEvent } from '../../streams/decision-log/index.js';
import type { EmbeddingPlanEvent } from '../../streams/embedding-plan/index.js';
import type { ObservationEvent, PhenomenonEvent } from '../../streams/phenomenon/index.js';
import type { InterfaceEvent } from '../../streams/service-interface/index.js';
import type { TeamEvent } from '../../streams/team/index.js';
import {
  adoptionDecisions,
  chainsByLpStep,
  communicationByAudience,
  embeddingTasks,
  embeddingTasksDone,
  interfaceFeedbackDays,
  interfacesByStage,
  interfaceSteps,
  openInterfaceFeedback,
  questionDecisions,
  questionsByStatus,
  unitsByAdoption,
  type AdoptionLedger,
  type DecisionLogLedger,
  type EmbeddingPlanLedger,
  type InterfaceLedger,
} from './embedding.js';
import {
  observationAnswerDays,
  observationAnswersGiven,
  observationFeedbackDays,
  observationsNoted,
  observationsPassedOn,
  observationThemeCounts,
  openObservationFeedback,
  openObservations,
  type ObservationLedger,
} from './observation.js';
import {
  feedbackDays,
  feedbackDutiesOpened,
  initiativesFormed,
  levelArrivals,
  levelDays,
  levelDepartures,
  linkedObservations,
  openFeedbackDuties,
  openPhenomena,
  openWorkingGroups,
  phenomenonDecisions,
  phenomenonMoney,
  phenomenonPriorities,
  type PhenomenonLedger,
} from './phenomenon.js';
import { teamMeetings, teamMeetingsCancelled, teamMembers, teamStockMeasures } from './team.js';

/** Every flow measure of network work, by stream: the explicit lists that the server, the docs and the laws go through. */
export const collaborationFlowMeasures: {
  readonly team: readonly FlowMeasure<TeamEvent>[];
  readonly observation: readonly FlowMeasure<ObservationEvent>[];
  readonly phenomenon: readonly FlowMeasure<PhenomenonEvent>[];
  readonly adoption: readonly FlowMeasure<AdoptionEvent>[];
  readonly decisionLog: readonly FlowMeasure<DecisionLogEvent>[];
  readonly embeddingPlan: readonly FlowMeasure<EmbeddingPlanEvent>[];
  readonly serviceInterface: readonly FlowMeasure<InterfaceEvent>[];
} = {
  team: [teamMeetings, teamMeetingsCancelled],
  observation: [
    observationsNoted,
    observationThemeCounts,
    observationsPassedOn,
    observationAnswersGiven,
    observationAnswerDays,
    observationFeedbackDays,
  ],
  phenomenon: [
    levelArrivals,
    levelDepartures,
    levelDays,
    initiativesFormed,
    phenomenonDecisions,
    feedbackDutiesOpened,
    feedbackDays,
    phenomenonMoney,
  ],
  adoption: [adoptionDecisions],
  decisionLog: [questionDecisions],
  embeddingPlan: [embeddingTasksDone],
  serviceInterface: [interfaceSteps, interfaceFeedbackDays],
};

/** Every stock measure of network work without settings, by stream; those of teams need settings: `teamStockMeasures`. */
export const collaborationStockMeasures: {
  readonly observation: readonly StockMeasure<ObservationLedger>[];
  readonly phenomenon: readonly StockMeasure<PhenomenonLedger>[];
  readonly adoption: readonly StockMeasure<AdoptionLedger>[];
  readonly decisionLog: readonly StockMeasure<DecisionLogLedger>[];
  readonly embeddingPlan: readonly StockMeasure<EmbeddingPlanLedger>[];
  readonly serviceInterface: readonly StockMeasure<InterfaceLedger>[];
} = {
  observation: [openObservations, openObservationFeedback],
  phenomenon: [
    openPhenomena,
    linkedObservations,
    phenomenonPriorities,
    openFeedbackDuties,
    openWorkingGroups,
  ],
  adoption: [unitsByAdoption],
  decisionLog: [questionsByStatus],
  embeddingPlan: [embeddingTasks],
  serviceInterface: [interfacesByStage, openInterfaceFeedback],
};

export {
  adoptionDecisions,
  chainsByLpStep,
  communicationByAudience,
  embeddingTasks,
  embeddingTasksDone,
  feedbackDays,
  feedbackDutiesOpened,
  initiativesFormed,
  interfaceFeedbackDays,
  interfacesByStage,
  interfaceSteps,
  levelArrivals,
  levelDays,
  levelDepartures,
  linkedObservations,
  observationAnswerDays,
  observationAnswersGiven,
  observationFeedbackDays,
  observationsNoted,
  observationsPassedOn,
  observationThemeCounts,
  openFeedbackDuties,
  openInterfaceFeedback,
  openObservationFeedback,
  openObservations,
  openPhenomena,
  openWorkingGroups,
  phenomenonDecisions,
  phenomenonMoney,
  phenomenonPriorities,
  questionDecisions,
  questionsByStatus,
  teamMeetings,
  teamMeetingsCancelled,
  teamMembers,
  teamStockMeasures,
  unitsByAdoption,
};
export type { TeamLedger, TeamStockMeasures } from './team.js';
export type { ObservationLedger } from './observation.js';
export type { PhenomenonLedger } from './phenomenon.js';
export type {
  AdoptionLedger,
  CommunicationState,
  DecisionLogLedger,
  EmbeddingPlanLedger,
  InterfaceLedger,
} from './embedding.js';
