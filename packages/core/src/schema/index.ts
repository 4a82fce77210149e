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
