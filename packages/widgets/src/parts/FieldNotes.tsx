import type { ReactElement } from 'react';
import { useTexts } from '../provider/useTexts.js';

/** What stands around the controls of a field. */
export interface AroundField {
  /** Label, hint and error get ids from it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean;
}

/** Ids of what describes a field, or nothing. @example describedBy({ id: 'a', label: '', error: 'x' }) // 'a-error' */
export const describedBy = ({ id, hint, error }: AroundField): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

/** The class of the frame of a field. */
export const fieldClass = ({ error }: AroundField): string =>
  error ? 'lp-field lp-field-invalid' : 'lp-field';

/** The label of a field, and that it may be left empty. */
export function FieldLabel({ label, optional = false }: AroundField): ReactElement {
  const texts = useTexts();
  return (
    <>
      {label}
      {optional && <span className="lp-field-optional"> ({texts.optional})</span>}
    </>
  );
}

/** Hint and error of a field. */
export function FieldNotes({ id, hint, error }: AroundField): ReactElement {
  return (
    <>
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
    </>
  );
}
