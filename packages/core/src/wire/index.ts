export { read } from './read.js';
export { readRecord, recordReader } from './recordReader.js';
export { lpProcessCommandSchema, parseLpProcessCommand } from './lpProcess.js';
export {
  areaCodeSchema,
  municipalityCodeSchema,
  periodKeySchema,
  placeKeySchema,
  processIdSchema,
  regionCodeSchema,
  registryIdSchema,
  unitIdSchema,
} from './schemas.js';
export { commandBatchSchema, parseCommandBatch } from './commands.js';
export { readCommands } from '../commands/readCommands.js';
export { publishedTableSchema, publishedValueSchema } from './publishedTable.js';
export { parsePublishedTable } from './readPublishedTable.js';
export { unitDiscussionsSchema, parseWorkView } from './workView.js';
export { receiptSchema, parseReceipt } from './receipt.js';
export { streamViewSchema, parseStreamView } from './streamView.js';
export { textRefSchema, textViewSchema, parseTextView } from './textView.js';
export { problemSchema } from './problem.js';
export { problemStatus } from './problemStatus.js';
export { parseProblem } from './readProblem.js';
export {
  nationalFiguresSchema,
  parseNationalFigures,
  parseReportedSeries,
  reportedSeriesSchema,
} from './givenFigures.js';
export { publicationSchema, parsePublication } from './publication.js';
export { tableListingsSchema } from './tableListings.js';
export { parseTableListings } from './readTableListings.js';
export {
  entryBatchSchema,
  parseEntryBatch,
  parseRegisterEntry,
  parseRegisterHistory,
  parseRegisterPage,
  parseRegisterReceipt,
  parseRegisterSummary,
  registerEntrySchema,
  registerHistorySchema,
  registerPageSchema,
  registerReceiptSchema,
  registerSummarySchema,
} from './registers.js';

export type { CommandBatch } from './commands.js';
export type { CommandReceipt } from '../commands/receipt.js';
export type { StreamView } from './streamView.js';
export type { TextView } from './textView.js';
export type { ProblemAnswer } from './problem.js';
export type { ProblemKind } from './problemStatus.js';
export type { Publication } from './publication.js';
export type { TableListing, TableListings } from './tableListings.js';
export type {
  EntryBatch,
  EntryNotice,
  RegisterAnswer,
  RegisterEntryAnswer,
  RegisterHistory,
  RegisterPage,
  RegisterReceipt,
  RegisterSummary,
  TextsByRef,
} from './registers.js';
