import type { ReactElement } from 'react';
import type { FieldModel } from '@puheeksi/view/forms';
import { DayInput } from '../parts/DayInput.js';
import { Field, type ControlProps } from '../parts/Field.js';
import { useTexts } from '../provider/useTexts.js';
import { controlId, type ControlUse, type FormUse } from './controls.js';

/** What stands around a control: label, hint, fault. */
export const around = ({ name, label, hint, error, optional }: FieldModel, form: FormUse) => ({
  id: controlId(form, name),
  label,
  hint,
  error,
  optional,
});

/** A line of text. */
export function LineControl({
  control: { value, input, short },
  field,
  form,
}: ControlUse<'line'>): ReactElement {
  return (
    <Field {...around(field, form)}>
      {(control) => (
        <input
          {...control}
          className={short ? 'lp-input lp-input-short' : 'lp-input'}
          {...(input !== 'text' && { inputMode: input })}
          value={value}
          onChange={({ target }) => form.change(field.name, [target.value])}
        />
      )}
    </Field>
  );
}

/** Several lines of text. */
export function AreaControl({
  control: { value, maxLength },
  field,
  form,
}: ControlUse<'area'>): ReactElement {
  return (
    <Field {...around(field, form)}>
      {(control) => (
        <textarea
          {...control}
          className="lp-input lp-area"
          rows={5}
          maxLength={maxLength}
          value={value}
          onChange={({ target }) => form.change(field.name, [target.value])}
        />
      )}
    </Field>
  );
}

/** A day as people write it. */
export function DayControl({ control: { value, past }, field, form }: ControlUse<'day'>): ReactElement {
  return (
    <Field {...around(field, form)}>
      {(control) => (
        <DayInput
          control={control}
          value={value}
          past={past}
          onChange={(text) => form.change(field.name, [text])}
        />
      )}
    </Field>
  );
}

/** A native menu. */
export function Menu({
  control,
  value,
  options,
  onChange,
}: {
  readonly control: ControlProps | { readonly id: string; readonly 'aria-label': string };
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}): ReactElement {
  const { choose } = useTexts();
  return (
    <select {...control} className="lp-input" value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{choose}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
