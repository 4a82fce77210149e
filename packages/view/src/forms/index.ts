export { recordDiscussionForm, retractionForm } from './discussionForms.js';
export { formHtml } from './formHtml.js';
export {
  faultsOf,
  faultsTogether,
  formModel,
  formSpec,
  guardFaults,
  hasFaults,
  noFaults,
  readForm,
  shownBack,
  typedOf,
} from './formSpec.js';
export { newRowId } from './kinds/containers.js';
export { readTypedDay } from './kinds/lines.js';
export { afterRowAction, rowAction } from './rowAction.js';
export { textOf, typedFrom, valuesOf, withoutRow, withRow, withTyped } from './typed.js';
export { formWordsFor } from './words/formWordsFor.js';

export type { FormHtmlOptions } from './formHtml.js';
export type {
  Control,
  ControlKind,
  Controls,
  FaultModel,
  FieldModel,
  FormModel,
  Option,
  PerControl,
  RowModel,
} from './formModel.js';
export type { FormFaults, FormSpec, ReadForm } from './formSpec.js';
export type { CodedTexts, FormTexts, FormWording, InputWords, RowWords } from './formTexts.js';
export type { Choices } from './kindForm.js';
export type { Typed } from './typed.js';
export type { FormWords } from './words/formWords.js';
