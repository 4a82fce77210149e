import type { Place } from '../../kernel/index.js';
import type { LedgerState } from '../../kernel/ledger.js';
import {
  adoptionStage,
  chainCoverage,
  type AdoptionFact,
  type AdoptionTypes,
  type ServiceChain,
} from '../../streams/adoption/index.js';
import type { DecisionLogFact, DecisionLogTypes } from '../../streams/decision-log/index.js';
import type { EmbeddingPlanFact, EmbeddingPlanTypes } from '../../streams/embedding-plan/index.js';
import { communicationCoverage, type CommunicationItem } from '../../streams/collaboration-records/index.js';
import {
  openInterfaceDuties,
  type InterfaceFact,
  type InterfaceTypes,
} from '../../streams/service-interface/index.js';
import { flowOf, stockOf } from './counted.js';
import { wordGiven, wordOwed } from './feedback.js';

/** The state of the stream of a unit's adoption. */
export type AdoptionLedger = LedgerState<AdoptionTypes>;
/** The state of the stream of a decision log. */
export type DecisionLogLedger = LedgerState<DecisionLogTypes>;
/** The state of the stream of an embedding plan. */
export type EmbeddingPlanLedger = LedgerState<EmbeddingPlanTypes>;
/** The state of the stream of an interface. */
export type InterfaceLedger = LedgerState<InterfaceTypes>;

/** Units that decided to take LP into use. */
export const adoptionDecisions = flowOf<AdoptionFact>(
  { id: 'adoption-decisions', dimensions: [], source: 'R0-P12' },
  (fact) =>
    fact.type === 'adoption-decided' ? [{ place: { level: 'unit', code: fact.unit }, dimensions: {} }] : [],
);

/** Units by how far the adoption has come. */
export const unitsByAdoption = stockOf<AdoptionLedger>(
  { id: 'units-by-adoption', dimensions: ['stage'], source: 'R0-P12' },
  ({ state }) =>
    state.status === 'none'
      ? []
      : [{ place: { level: 'unit', code: state.unit }, dimensions: { stage: adoptionStage(state) } }],
);

/** Care and service chains by whether LP has a step in them: `yes` or `no`. */
export const chainsByLpStep = stockOf<readonly ServiceChain[]>(
  { id: 'chains-by-lp-step', dimensions: ['lp-step'], source: 'R0-P10, F25' },
  (chains, day) =>
    chainCoverage(chains, day).flatMap(({ area, withLpStep, without }) => [
      { place: { level: 'area', code: area }, dimensions: { 'lp-step': 'yes' }, n: withLpStep },
      { place: { level: 'area', code: area }, dimensions: { 'lp-step': 'no' }, n: without.length },
    ]),
);

/** Decisions on guiding and own questions, by body. */
export const questionDecisions = flowOf<DecisionLogFact>(
  { id: 'question-decisions', dimensions: ['body-kind', 'body'], source: 'R0-B7, F39' },
  (fact) =>
    fact.type === 'question-decided'
      ? [{ place: fact.place, dimensions: { 'body-kind': fact.bodyKind, body: fact.body } }]
      : [],
);

/** Questions of bodies by where they stand: `open`, `discussed` or `decided`. */
export const questionsByStatus = stockOf<DecisionLogLedger>(
  { id: 'questions-by-status', dimensions: ['body-kind', 'body', 'status'], source: 'R0-B7, F39' },
  ({ state }) =>
    state.status === 'none'
      ? []
      : state.questions.map(({ status }) => ({
          place: state.place,
          dimensions: { 'body-kind': state.bodyKind, body: state.body, status },
        })),
);

/** Embedding tasks done, by phase. */
export const embeddingTasksDone = flowOf<EmbeddingPlanFact>(
  { id: 'embedding-tasks-done', dimensions: ['phase'], source: 'R0-E4, F38' },
  (fact) =>
    fact.type === 'embedding-task-done' ? [{ place: fact.place, dimensions: { phase: fact.phase } }] : [],
);

/** Embedding tasks by phase and where they stand: `open`, `late`, `done` or `dropped`. */
export const embeddingTasks = stockOf<EmbeddingPlanLedger>(
  { id: 'embedding-tasks', dimensions: ['phase', 'status'], source: 'R0-E4, F38' },
  ({ state }, day) =>
    state.status === 'none'
      ? []
      : state.tasks.map(({ phase, status, dueOn }) => ({
          place: state.place,
          dimensions: { phase, status: status === 'open' && dueOn < day ? 'late' : status },
        })),
);

/** Steps of interfaces to a stage. */
export const interfaceSteps = flowOf<InterfaceFact>(
  { id: 'interface-steps', dimensions: ['step'], source: 'R0-E6, F40' },
  (fact) =>
    fact.type === 'interface-feedback-given'
      ? []
      : [{ place: { level: 'area', code: fact.area }, dimensions: { step: fact.type } }],
);

/** Interfaces by stage. */
export const interfacesByStage = stockOf<InterfaceLedger>(
  { id: 'interfaces-by-stage', dimensions: ['stage'], source: 'R0-E6, F40' },
  ({ state }) =>
    state.status === 'none'
      ? []
      : [{ place: { level: 'area', code: state.area }, dimensions: { stage: state.status } }],
);

/** Word of an interface is owed by the management group of its area. */
const aboutInterface = { about: 'interface', owner: 'area-management-group' };

/** Word on interfaces that has not come back to the teams or units that raised them. */
export const openInterfaceFeedback = stockOf<InterfaceLedger>(wordOwed, ({ state }) =>
  state.status === 'none'
    ? []
    : [
        {
          place: { level: 'area', code: state.area },
          dimensions: aboutInterface,
          n: openInterfaceDuties(state).length,
        },
      ],
);

/** Word given on interfaces, by the days it took. */
export const interfaceFeedbackDays = flowOf<InterfaceFact>(wordGiven, (fact) =>
  fact.type === 'interface-feedback-given'
    ? fact.settles.map(({ feedbackDays }) => ({
        place: { level: 'area', code: fact.area },
        dimensions: { ...aboutInterface, days: String(feedbackDays) },
      }))
    : [],
);

/** The communication plan of a place. */
export interface CommunicationState {
  readonly place: Place;
  readonly items: readonly CommunicationItem[];
}

/** Planned communication by audience and where it stands: `done`, `late` or `to-come`. */
export const communicationByAudience = stockOf<CommunicationState>(
  { id: 'communication-by-audience', dimensions: ['audience', 'status'], source: 'R0-SO6, F41' },
  ({ place, items }, day) =>
    communicationCoverage(items, day).flatMap(({ audience, planned, done, late }) => [
      { place, dimensions: { audience, status: 'done' }, n: done },
      { place, dimensions: { audience, status: 'late' }, n: late },
      { place, dimensions: { audience, status: 'to-come' }, n: planned - done - late },
    ]),
);
