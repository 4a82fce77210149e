import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../provider/useTexts.js';

/** Several controls under one question. */
export interface FieldSetProps {
  /** Hint and error get ids from it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  /** Radio buttons are one control for a screen reader: the group itself is required or wrong. */
  readonly radios?: boolean;
  readonly children: ReactNode;
}

/** A visible legend, a hint and an error around several controls. */
export function FieldSet({
  id,
  label,
  hint,
  error,
  optional = false,
  radios = false,
  children,
}: FieldSetProps): ReactElement {
  const texts = useTexts();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const said = radios
    ? {
        role: 'radiogroup',
        'aria-required': optional ? undefined : true,
        'aria-invalid': error ? true : undefined,
      }
    : {};
  return (
    <fieldset
      className={error ? 'lp-field lp-field-invalid' : 'lp-field'}
      aria-describedby={described || undefined}
      {...said}
    >
      <legend className="lp-field-label">
        {label}
        {optional && <span className="lp-field-optional"> ({texts.optional})</span>}
      </legend>
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
      {children}
    </fieldset>
  );
}
