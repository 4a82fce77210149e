export { audiences, communicationChannels, communicationCoverage } from './communicationPlan.js';
export {
  planPriorities,
  bindingMethods,
  addJointAction,
  actionPlanFaults,
  actionPlanStatus,
  prioritiesOf,
} from './actionPlan.js';
export { collaborationTasks, workBalances, facilitatorsWithoutWrittenTask } from './jobDescriptions.js';
export {
  understandingQuestions,
  answerUnderstanding,
  openUnderstanding,
  understandingCoverage,
} from './commonUnderstanding.js';
export { dataKinds, dataDutyKinds, dataDutyTable } from './dataDuties.js';
export {
  trainingTypes,
  collectiveImpactParts,
  trainingAudiences,
  trainingPlanFaults,
  attended,
} from './trainingPlan.js';
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
  OwnPriority,
  PlanPriority,
} from './actionPlan.js';
export type {
  CollaborationTask,
  TaskInJobDescription,
  WorkBalance,
  WorkBalanceError,
} from './jobDescriptions.js';
export type {
  CommonUnderstanding,
  NewUnderstandingAnswer,
  UnderstandingAnswer,
  UnderstandingCoverage,
  UnderstandingQuestion,
} from './commonUnderstanding.js';
export type { DataDuty, DataDutyCell, DataDutyOwner, DataKind } from './dataDuties.js';
export type {
  AttendanceError,
  CollectiveImpactPart,
  TrainingAudience,
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
export type { UnitOfArea } from './unitOfArea.js';
