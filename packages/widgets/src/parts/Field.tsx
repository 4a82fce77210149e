import type { ReactElement } from 'react';
import { useTexts } from '../provider/useTexts.js';

/** What ties a control to its label, hint and error. */
export interface ControlProps {
  /** With '-label' behind it, the id of the label: for controls that are made of several parts. */
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

/** One field of a form. */
export interface FieldProps {
  /** Id of the control; label, hint and error get ids from it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly children: (control: ControlProps) => ReactElement;
}

/** A visible label, a hint and an error around one control. */
export function Field({ id, label, hint, error, optional = false, children }: FieldProps): ReactElement {
  const texts = useTexts();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={error ? 'lp-field lp-field-invalid' : 'lp-field'}>
      <label className="lp-field-label" id={`${id}-label`} htmlFor={id}>
        {label}
        {optional && <span className="lp-field-optional"> ({texts.optional})</span>}
      </label>
      {hint && (
        <p className="lp-field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="lp-field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': optional ? undefined : true,
      })}
    </div>
  );
}
