export { planImport } from './planImport.js';
export { planUndo } from './planUndo.js';
export { batchSteps, importCommands, standingRecords, undoCommands } from './registerCommands.js';

export type {
  ImportContext,
  ImportFault,
  ImportPlan,
  ImportRow,
  PlannedChange,
  PlannedEntry,
  StandingRecord,
} from './planImport.js';
export type { BatchStep, UndoFault, UndoPlan } from './planUndo.js';
