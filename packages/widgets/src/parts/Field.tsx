import type { ReactElement } from 'react';
import { describedBy, fieldClass, FieldLabel, FieldNotes, type AroundField } from './FieldNotes.js';

/** What ties a control to its label, hint and error. */
export interface ControlProps {
  /** With '-label' behind it, the id of the label: for controls that are made of several parts. */
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

/** One field of a form. */
export interface FieldProps extends AroundField {
  readonly children: (control: ControlProps) => ReactElement;
}

/** A visible label, a hint and an error around one control. */
export function Field({ children, ...around }: FieldProps): ReactElement {
  const { id, error, optional = false } = around;
  return (
    <div className={fieldClass(around)}>
      <label className="lp-field-label" id={`${id}-label`} htmlFor={id}>
        <FieldLabel {...around} />
      </label>
      <FieldNotes {...around} />
      {children({
        id,
        'aria-describedby': describedBy(around),
        'aria-invalid': error ? true : undefined,
        'aria-required': optional ? undefined : true,
      })}
    </div>
  );
}
