export { writeRecords } from './writeRecords.js';
export { readRecords } from './readRecords.js';
export { defaultFileLimits } from './sheet.js';

export type { GivenFile, FileFault } from './openFiles.js';
export type { MappedColumn, SheetMapping } from './mapColumns.js';
export type { MappingFault } from './mappedTables.js';
export type { Progress, ReadFault, ReadOptions, ReadRecord, RecordReading } from './readRecords.js';
export type { RecordTexts, RecordTextsByLanguage } from './recordTexts.js';
export type { RowFault } from './faults.js';
export type { FileLimits, SheetFault } from './sheet.js';
export type { RecordFormat } from './tables.js';
export type { KeyedRecord, RecordFileForm, WrittenFile } from './writeRecords.js';
