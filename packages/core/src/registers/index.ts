export { changeReasons, withdrawalReasons } from './commands.js';
export { countBy, expectedBy, figureOf, matrixOf, openCells } from './counts.js';
export { checkRegister, registerChecks } from './checks.js';
export { entryIndex, isIndexed } from './entryIndex.js';
export { expectedValues } from './expected.js';
export { flagsOf, gapsOf, statusOf, writersOf } from './gaps.js';
export { registers } from './list.js';
export { nextLock, vanished } from './lock.js';
export { defaultPageSize, isAskedFor, maxPageSize, orderOf, rangeOf, readQuery } from './query.js';
export { changedFields, missingAnswers, rowFields, sameValue, savedRecord } from './records.js';
export { offeredCodes, register } from './register.js';
export { valuesIn, withTexts } from './values.js';

export type {
  BatchId,
  ChangeCommand,
  ChangeReason,
  EnterCommand,
  RegisterCommand,
  RegisterCommandType,
  RegisterEntryId,
  RegisterEvent,
  RestoreCommand,
  StandingEntry,
  WithdrawCommand,
  WithdrawalReason,
} from './commands.js';
export type { FieldCount, FigureCount, FigureValue, MatrixCount, OpenCell, ValueCount } from './counts.js';
export type { DeclarationFault, RegisterCheck } from './checks.js';
export type { EntryIndex } from './entryIndex.js';
export type { EntryEventView, EntryView } from './entryView.js';
export type { Expected, ExpectedValues } from './expected.js';
export type { Gap, ReadEntry } from './gaps.js';
export type { Registers } from './list.js';
export type { LockedField, LockedFields, LockedRegister, RegisterLock, Vanished } from './lock.js';
export type { RawRegisterQuery, RegisterQuery } from './query.js';
export type { AccessWay, AccessWays, AskedOf, FieldAccess, RegisterAccess } from './registerAccess.js';
export type {
  AnyCover,
  AnyFigure,
  AnyRecord,
  AnyRegister,
  Cover,
  Figure,
  Judgement,
  ListKey,
  Matrix,
  NamesOf,
  Register,
  WhenChecked,
} from './register.js';
export type { PlacedValue } from './values.js';
