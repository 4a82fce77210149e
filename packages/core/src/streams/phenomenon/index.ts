export { phenomenon } from './phenomenon.js';
export { observation } from './observation.js';
export { defaultPhenomenonSettings } from './errors.js';
export { levels, escalationsFrom, mayEscalate, mayReturn, feedbackOwner } from './levels.js';
export {
  observationThemes,
  observationAgeGroups,
  priorities,
  observationAnswers,
  handlingKinds,
  decisionSubjects,
  unlinkReasons,
  closingReasons,
  budgetPurposes,
} from './codes.js';
export { areaPlace, recipientKey, recipientOf } from './origin.js';
export {
  atHand,
  interfaceNeedOf,
  awaitsDiscussion,
  openAnswers,
  reachedManagement,
} from './observationState.js';
export { currentStay, openDuties, phenomenonAtHand, recipientsOf, standingLinks } from './state.js';
export { owedIn } from './owed.js';
export { phenomenonWarnings } from './warnings.js';
export { agendaFor } from './agenda.js';
export { budgetLines, budgetTotals, overspending } from './budget.js';
export { handOversUnderWay, levelFlows } from './flow.js';
export { acceptSuggestion, suggestAlike } from './suggestions.js';
export {
  exchangeColumns,
  exchangedObservation,
  noteFromExchange,
  readExchangeRows,
  toExchangeRow,
} from './exchange.js';
export {
  exchangedPhenomenon,
  phenomenonColumns,
  phenomenonFromExchange,
  readPhenomenonRows,
  toPhenomenonRow,
} from './exchangePhenomena.js';

export type { PhenomenonTypes } from './phenomenon.js';
export type {
  ObservationContext,
  ObservationError,
  ObservationTypes,
  ObservationWarning,
} from './observation.js';
export type { PhenomenonContext, PhenomenonError, PhenomenonSettings } from './errors.js';
export type { EscalationError, EscalationSettings, FeedbackOwner, Level } from './levels.js';
export type {
  BudgetPurpose,
  ClosingReason,
  DecisionSubject,
  HandlingKind,
  ObservationAgeGroup,
  ObservationAnswer,
  ObservationTheme,
  Priority,
  UnlinkReason,
} from './codes.js';
export type { Body, CollaborationPlace, ObservationAtHand, ObservationOrigin, Recipient } from './origin.js';
export type { ObservationCommand, ObservationEntryCommand } from './observationCommands.js';
export type { ObservationEvent, ObservationFact } from './observationEvents.js';
export type { AnswerOnRecord, InterfaceNeed, Observation, ObservationState } from './observationState.js';
export type { PhenomenonCommand, PhenomenonEntryCommand } from './commands.js';
export type {
  DutyAtHand,
  LinkAtHand,
  OpeningLevel,
  PhenomenonEvent,
  PhenomenonFact,
  StepToTell,
} from './events.js';
export type {
  FeedbackDuty,
  Handling,
  Initiative,
  Link,
  Money,
  OriginOfMatter,
  Owing,
  Phenomenon,
  PhenomenonAtHand,
  PhenomenonState,
  Stay,
  WorkingGroup,
} from './state.js';
export type { Owed } from './owed.js';
export type { PhenomenonWarning } from './warnings.js';
export type { AgendaItem, AgendaSources, InterfaceOnAgenda, TeamOnAgenda } from './agenda.js';
export type { BudgetLine, BudgetTotal, Overspending } from './budget.js';
export type { HandOver, LevelFlow } from './flow.js';
export type { Suggestion } from './suggestions.js';
export type { ExchangedObservation, ExchangeReading, ExchangeRow } from './exchange.js';
export type { ExchangeFileError } from './exchangeFile.js';
export type { ExchangedPhenomenon, PhenomenonReading, PhenomenonRow } from './exchangePhenomena.js';
