import type { ReactElement, ReactNode } from 'react';
import { describedBy, fieldClass, FieldLabel, FieldNotes, type AroundField } from './FieldNotes.js';

/** Several controls under one question. */
export interface FieldSetProps extends AroundField {
  /** Radio buttons are one control for a screen reader: the group itself is required or wrong. */
  readonly radios?: boolean;
  readonly children: ReactNode;
}

/** A visible legend, a hint and an error around several controls. */
export function FieldSet({ radios = false, children, ...around }: FieldSetProps): ReactElement {
  const said = radios
    ? {
        role: 'radiogroup',
        'aria-required': around.optional ? undefined : true,
        'aria-invalid': around.error ? true : undefined,
      }
    : {};
  return (
    <fieldset className={fieldClass(around)} aria-describedby={describedBy(around)} {...said}>
      <legend className="lp-field-label">
        <FieldLabel {...around} />
      </legend>
      <FieldNotes {...around} />
      {children}
    </fieldset>
  );
}
