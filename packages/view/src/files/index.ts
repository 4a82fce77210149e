export { fileFaultText, rowFaultText, undoFaultText } from './faultText.js';
export { recordTexts } from './recordTexts.js';
export { fileWordsFor } from './words/fileWordsFor.js';

export type { RowFaultFacts, RowFaultText } from './faultText.js';
export type { RecordTexts } from './recordTexts.js';
export type { FileFacts, FileFaultCode, FileWords, RowFaultCode, UndoFaultCode } from './words/fileWords.js';
