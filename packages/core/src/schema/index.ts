export { entryTable, makesOf } from './entryTable.js';
export {
  area,
  body,
  count,
  day,
  entryRef,
  optional,
  organisation,
  reference,
  registerCode,
  textRef,
  truth,
  unit,
  worker,
} from './common.js';

export type { CommandContent, EntryContent, EntryTable } from './entryTable.js';
export type {
  CasesField,
  CodeField,
  Codes,
  CodesField,
  CountField,
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
  ValueOf,
  When,
} from './field.js';
