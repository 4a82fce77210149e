export { entryTable, makesOf } from './entryTable.js';
export {
  area,
  areaOrRegion,
  body,
  code,
  codes,
  count,
  dayField,
  entryRef,
  gathered,
  group,
  list,
  newText,
  rows,
  optional,
  organisation,
  recipient,
  reference,
  registerCode,
  settled,
  textRef,
  truth,
  unit,
  worker,
} from './common.js';
export { storedFields } from './storedFields.js';

export { missingFields, visibleFields, withoutHidden } from './visibleFields.js';

export type { FieldPlace, Settled } from './visibleFields.js';
export type { CommandContent, EntryContent, EntryTable } from './entryTable.js';
export type {
  CasesField,
  CodeField,
  CodeOrReferenceField,
  Codes,
  CodesField,
  CountField,
  EntryOf,
  Field,
  FieldKinds,
  Fields,
  GroupField,
  Kind,
  LengthField,
  ListField,
  PerKind,
  RecordOf,
  ReferenceField,
  RegisterCodeField,
  RegisterEntryField,
  ShortTextField,
  StoredRecordOf,
  TextField,
  ValueOf,
  When,
} from './field.js';
export type { RegisterId } from './registerIds.js';
export type { RowId } from './common.js';
