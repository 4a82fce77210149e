import type { Issue, LpProcessCommand } from '@puheeksi/core';
import type { PractitionerCommand } from '@puheeksi/core/streams/practitioner';
import type { FieldPath } from '../fieldPath.js';
import type { FieldWords } from '../issues/fieldWords.js';
import type { FieldName, FieldText } from '../workingTexts.js';

/** A field within a list of records is spoken of by its own name, whatever the list. */
type LastStep<Path extends string> = Path extends `${string}.${infer Rest}` ? LastStep<Rest> : Path;

/** Every field of the commands to an LP process. */
export type ProcessField = LastStep<FieldPath<LpProcessCommand>>;
/** Every field of the commands to the register of practitioners. */
export type PractitionerField = LastStep<FieldPath<PractitionerCommand>>;

/** A field of a form, and how it is spoken of in the sentence of a fault. */
export interface InputField extends FieldText, FieldWords {}

/** Fields whose words in the forms of discussions do not fit here: other days and other reasons. */
type SaidAnew = 'on' | 'reason';
type Own<Field extends string> = Exclude<Field, Exclude<FieldName, SaidAnew>> | Extract<Field, SaidAnew>;

/** The fields that the forms of discussions have no words for, in one language. */
export interface InputPack {
  readonly process: Readonly<Record<Own<ProcessField>, InputField>>;
  readonly practitioner: Readonly<Record<Own<PractitionerField>, InputField>>;
}

/** Labels of the fields of one kind of command, and the sentences of their faults. */
export interface InputTextsOf<Field extends string> {
  readonly fields: Readonly<Record<Field, FieldText>>;
  /** One or two sentences: the field, the problem, the way out. */
  readonly issue: (issue: Issue) => string;
}

/** Texts for forms of the whole LP process and of the register of practitioners. */
export interface InputTexts {
  readonly process: InputTextsOf<ProcessField>;
  readonly practitioner: InputTextsOf<PractitionerField>;
}
