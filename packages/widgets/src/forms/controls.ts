import type { ReactElement } from 'react';
import type { ControlKind, Controls, FieldModel, PerControl } from '@puheeksi/view/forms';

/** What the controls of one form share. */
export interface FormUse {
  /** Before the ids of its controls. */
  readonly id: string;
  readonly change: (name: string, values: readonly string[]) => void;
  readonly addRow: (name: string) => void;
  readonly removeRow: (name: string, row: string) => void;
}

/** One control of a form. */
export interface ControlUse<K extends ControlKind> {
  readonly control: Controls[K];
  readonly field: FieldModel;
  readonly form: FormUse;
}

/** A part for every kind of control; one without an entry does not compile. */
export type ControlParts = PerControl<{
  readonly [K in ControlKind]: (props: ControlUse<K>) => ReactElement;
}>;

/** The id of a control. @example controlId(form, 'visits.r1.on') */
export const controlId = ({ id }: Pick<FormUse, 'id'>, name: string): string => `${id}-${name}`;
