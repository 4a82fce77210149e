export { referenceSource } from './referenceText.js';
export { embeddingProblems } from './problems.js';
export { embeddingSolutions } from './solutions.js';
export { embeddingPhases } from './phases.js';
export { guidingQuestions } from './guidingQuestions.js';
export { trainingTypeNames, collectiveImpactPartNames } from './trainings.js';
export { levelNames } from './levels.js';
export { priorityNames } from './priorities.js';
export { interviewThemeNames } from './interviewThemes.js';
export { commonUnderstandingQuestions } from './commonUnderstanding.js';
export { teamLabels } from './teamLabels.js';
export { phenomenonLabels } from './phenomenonLabels.js';
export { embeddingLabels } from './embeddingLabels.js';

export type { ReferenceText } from './referenceText.js';
export type { PhaseText } from './phases.js';
export type { GuidingQuestionText } from './guidingQuestions.js';
export type { InterviewThemeText } from './interviewThemes.js';
