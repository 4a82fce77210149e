export { audiences, communicationChannels, communicationCoverage } from './communicationPlan.js';
export {
  planPriorities,
  bindingMethods,
  addJointAction,
  actionPlanFaults,
  actionPlanStatus,
} from './actionPlan.js';
export { networkTasks, workBalances, facilitatorsWithoutWrittenTask } from './jobDescriptions.js';
export {
  understandingQuestions,
  answerUnderstanding,
  openUnderstanding,
  understandingCoverage,
} from './commonUnderstanding.js';
export { dataKinds, dataDuties, dataDutyTable } from './dataDuties.js';
export { trainingTypes, collectiveImpactParts, trainingPlanFaults, attended } from './trainingPlan.js';
export {
  perspectives,
  measureKinds,
  indicatorSetGaps,
  addIndicatorSetVersion,
  indicatorSetOn,
} from './indicatorSets.js';
export { interviewThemes, themeKinds, tones, addInterviewNote, countInterviews } from './interviewNotes.js';

export type {
  Audience,
  AudienceCoverage,
  CommunicationChannel,
  CommunicationItem,
} from './communicationPlan.js';
export type {
  ActionPlanFault,
  BindingMethod,
  FamilyCentreActionPlan,
  JointAction,
  NewJointAction,
  PlanPriority,
} from './actionPlan.js';
export type { NetworkTask, TaskInJobDescription, WorkBalance } from './jobDescriptions.js';
export type {
  CommonUnderstanding,
  NewUnderstandingAnswer,
  UnderstandingAnswer,
  UnderstandingCoverage,
  UnderstandingQuestion,
} from './commonUnderstanding.js';
export type { DataDuty, DataDutyCell, DataDutyOwner, DataKind } from './dataDuties.js';
export type {
  CollectiveImpactPart,
  TrainingAttendance,
  TrainingItem,
  TrainingPlan,
  TrainingPlanFault,
  TrainingSettings,
  TrainingType,
} from './trainingPlan.js';
export type {
  ChosenMeasure,
  IndicatorSetError,
  IndicatorSetGaps,
  IndicatorSetVersion,
  MeasureKind,
  Perspective,
} from './indicatorSets.js';
export type {
  InterviewCount,
  InterviewId,
  InterviewNote,
  InterviewTheme,
  NewInterviewNote,
  Tone,
} from './interviewNotes.js';
export type { RecordError, RecordWithText } from './enterRecord.js';
